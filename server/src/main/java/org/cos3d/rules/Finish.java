package org.cos3d.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cos3d.program.Value;

/**
 * How a surface looks.
 *
 * @param color its colour; empty to keep the one it has
 * @param metallic 0 or 1; empty to keep it
 * @param roughness 0 to 1
 * @param transmission 0 to 1
 */
record Finish(
    String spoken,
    Optional<Value.Color> color,
    OptionalDouble metallic,
    double roughness,
    double transmission) {

  static Finish of(Sense sense, String spoken) {
    Optional<Value.Color> color =
        sense.attribute(0).equals("-")
            ? Optional.empty()
            : Optional.of(new Value.Color(sense.number(0), sense.number(1), sense.number(2)));
    OptionalDouble metallic =
        sense.attribute(3).equals("-")
            ? OptionalDouble.empty()
            : OptionalDouble.of(sense.number(3));
    return new Finish(spoken, color, metallic, sense.number(4), sense.number(5));
  }
}
