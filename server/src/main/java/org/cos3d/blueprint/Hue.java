package org.cos3d.blueprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cos3d.program.Value;

/**
 * A colour as people name it. Neighbouring ones overlap: what some call orange others call brown,
 * and neither is a fault.
 */
public enum Hue {
  RED(335, 22, 0.35, 1, 0.15, 1),
  ORANGE(12, 50, 0.4, 1, 0.4, 1),
  YELLOW(38, 72, 0.25, 1, 0.45, 1),
  GREEN(62, 178, 0.12, 1, 0.08, 1),
  BLUE(165, 268, 0.12, 1, 0.08, 1),
  PURPLE(250, 332, 0.12, 1, 0.08, 1),
  PINK(290, 25, 0.08, 0.8, 0.55, 1),
  BROWN(5, 52, 0.15, 1, 0.05, 0.8),
  WHITE(0, 360, 0, 0.22, 0.7, 1),
  GREY(0, 360, 0, 0.25, 0.1, 0.93),
  BLACK(0, 360, 0, 1, 0, 0.33);

  private final double from;
  private final double to;
  private final double leastSaturation;
  private final double mostSaturation;
  private final double leastValue;
  private final double mostValue;

  /** Degrees from one to the other, across 0 where they fall; the rest of 0 to 1, of sRGB. */
  Hue(double from, double to, double leastS, double mostS, double leastV, double mostV) {
    this.from = from;
    this.to = to;
    this.leastSaturation = leastS;
    this.mostSaturation = mostS;
    this.leastValue = leastV;
    this.mostValue = mostV;
  }

  /** The one of that name. */
  static Optional<Hue> of(String word) {
    String usual =
        switch (word.strip().toLowerCase(Locale.ROOT)) {
          case "gray" -> "grey";
          case "violet" -> "purple";
          default -> word.strip().toLowerCase(Locale.ROOT);
        };
    return Arrays.stream(values()).filter(one -> one.word().equals(usual)).findFirst();
  }

  /** What it is called. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a colour may be called so. */
  boolean covers(Value.Color color) {
    double red = shown(color.red());
    double green = shown(color.green());
    double blue = shown(color.blue());
    double most = Math.max(red, Math.max(green, blue));
    double chroma = most - Math.min(red, Math.min(green, blue));
    double degrees = degrees(red, green, blue, most, chroma);
    double saturation = most == 0 ? 0 : chroma / most;
    boolean turns =
        from <= to ? degrees >= from && degrees <= to : degrees >= from || degrees <= to;
    return turns
        && saturation >= leastSaturation
        && saturation <= mostSaturation
        && most >= leastValue
        && most <= mostValue;
  }

  /** Its place on the wheel of colours; 0 for greys. */
  private static double degrees(double red, double green, double blue, double most, double chroma) {
    if (chroma == 0) {
      return 0;
    }
    double sixth;
    if (most == red) {
      sixth = (green - blue) / chroma;
    } else if (most == green) {
      sixth = (blue - red) / chroma + 2;
    } else {
      sixth = (red - green) / chroma + 4;
    }
    return (60 * sixth + 360) % 360;
  }

  /** A linear channel as screens show it, 0 to 1. */
  private static double shown(double linear) {
    double within = Math.clamp(linear, 0.0, 1.0);
    return within <= 0.0031308 ? 12.92 * within : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
  }
}
