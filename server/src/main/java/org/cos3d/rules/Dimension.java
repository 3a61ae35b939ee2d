package org.cos3d.rules;

import java.util.Locale;

/** A way in which things are large or small. */
enum Dimension {
  LENGTH,
  HEIGHT,
  WIDTH,
  DEPTH,
  THICKNESS,
  RADIUS,
  DIAMETER,
  SIZE,
  ANGLE,
  ROUNDING,
  GAP,
  TAPER,
  CURVE,
  TWIST,
  COLOR,
  ROUGHNESS,
  COUNT;

  static Dimension of(Sense sense) {
    return valueOf(sense.attribute(0).toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
