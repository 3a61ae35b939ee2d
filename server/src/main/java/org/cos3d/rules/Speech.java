package org.cos3d.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cos3d.program.Parameter;
import org.cos3d.program.Range;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;

/** Values and names in plain words. */
final class Speech {
  private Speech() {}

  /** "leg length". */
  static String name(Parameter parameter) {
    return Words.spoken(parameter.name());
  }

  /** "0.516 m", "12 mm", "8°", "5", "0.4", "on", "a color". */
  static String value(Unit unit, Value value) {
    return switch (value) {
      case Value.Real real -> number(unit, real.number());
      case Value.Whole whole -> number(unit, (double) whole.number());
      case Value.Color color ->
          "color "
              + plain(color.red(), 3)
              + " "
              + plain(color.green(), 3)
              + " "
              + plain(color.blue(), 3);
      case Value.Switch onOff -> onOff.on() ? "on" : "off";
      case Value.Words words -> "\"" + words.text() + "\"";
    };
  }

  /** "0.2 to 0.9 m". */
  static String range(Unit unit, Range range) {
    return switch (unit) {
      case METRE -> metres(range.low(), range.high());
      case DEGREE -> plain(range.low(), 2) + " to " + plain(range.high(), 2) + "°";
      case COUNT, RATIO, COLOR, SWITCH, TEXT, CHOICE ->
          plain(range.low(), 3) + " to " + plain(range.high(), 3);
    };
  }

  private static String number(Unit unit, double number) {
    return switch (unit) {
      case METRE -> metres(number);
      case DEGREE -> plain(number, 2) + "°";
      case COUNT, RATIO, COLOR, SWITCH, TEXT, CHOICE -> plain(number, 3);
    };
  }

  /** "0.45 m", "4.5 mm". */
  static String metres(double number) {
    return Math.abs(number) < 0.0995 && number != 0
        ? plain(number * 1000, 2) + " mm"
        : plain(number, 3) + " m";
  }

  private static String metres(double low, double high) {
    return high < 0.0995
        ? plain(low * 1000, 2) + " to " + plain(high * 1000, 2) + " mm"
        : plain(low, 3) + " to " + plain(high, 3) + " m";
  }

  /** A number with three decimals at most. */
  static String number(double number) {
    return plain(number, 3);
  }

  private static String plain(double number, int decimals) {
    BigDecimal rounded =
        new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
  }
}
