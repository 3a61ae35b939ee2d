package org.cos3d.patch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cos3d.program.Parameter;
import org.cos3d.program.Value;

/** Parameters and their values in plain words. */
final class Wording {

  /** Between the old value and the new one. */
  static final String BECOMES = " → ";

  private Wording() {}

  /** What a parameter is called: {@code LEG_LENGTH} is "leg length". */
  static String name(String parameter) {
    return parameter.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }

  /** What a parameter holds: 0.43 m is "43 cm". */
  static String value(Parameter parameter) {
    return switch (parameter.value()) {
      case Value.Color color -> hexadecimal(color);
      case Value.Switch onOff -> onOff.on() ? "on" : "off";
      case Value.Words words -> "\"" + words.text() + "\"";
      case Value.Whole _, Value.Real _ -> number(parameter, parameter.value().asNumber());
    };
  }

  /** That a parameter cannot take a value, and which it can. */
  static String outOfRange(String thing, Parameter parameter, Value wanted) {
    String allowed =
        parameter
            .range()
            .map(range ->
                "from %s to %s"
                    .formatted(number(parameter, range.low()), number(parameter, range.high())))
            .orElse(
                parameter.choices().isEmpty()
                    ? "other values"
                    : String.join(", ", parameter.choices()));
    String value =
        wanted.isNumber() && parameter.unit().isNumber()
            ? number(parameter, wanted.asNumber())
            : "that";
    return "%s cannot have %s %s: it takes %s."
        .formatted(thing, name(parameter.name()), value, allowed);
  }

  private static String number(Parameter parameter, double number) {
    return switch (parameter.unit()) {
      case METRE -> length(number);
      case DEGREE -> rounded(number) + "°";
      case COUNT, RATIO, COLOR, SWITCH, TEXT, CHOICE -> rounded(number);
    };
  }

  /** A length in metres, said in the unit that gives it a handy number. */
  private static String length(double metres) {
    double size = Math.abs(metres);
    if (size >= 1 || size == 0) {
      return rounded(metres) + " m";
    }
    return size >= 0.01 ? rounded(metres * 100) + " cm" : rounded(metres * 1000) + " mm";
  }

  private static String rounded(double number) {
    BigDecimal rounded =
        new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  /** The color as artists read it off a picker: sRGB, hexadecimal. */
  private static String hexadecimal(Value.Color color) {
    return "#%02X%02X%02X"
        .formatted(channel(color.red()), channel(color.green()), channel(color.blue()));
  }

  private static int channel(double linear) {
    double bounded = Math.min(1, Math.max(0, linear));
    double encoded =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * encoded);
  }
}
