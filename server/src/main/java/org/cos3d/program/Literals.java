package org.cos3d.program;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Literals of Python, read into values and written from them. */
final class Literals {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Literals() {}

  /**
   * The value of a node that is a plain literal; empty for anything that would have to be computed.
   */
  static Optional<Value> read(Syntax node, String source) {
    return switch (node.type()) {
      case "integer", "float", "unary_operator" -> readNumber(node, source);
      case "true" -> Optional.of(new Value.Switch(true));
      case "false" -> Optional.of(new Value.Switch(false));
      case "string" -> readText(node, source).map(Value.Words::new);
      case "tuple" -> readColor(node, source);
      case "parenthesized_expression" ->
          node.namedChildren().size() == 1
              ? read(node.namedChildren().getFirst(), source)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The words of a string without prefix, interpolation or escapes; empty for other strings. */
  static Optional<String> readText(Syntax string, String source) {
    StringBuilder words = new StringBuilder();
    for (Syntax part : string.children()) {
      switch (part.type()) {
        case "string_start" -> {
          if (!part.text(source).replaceAll("[\"']", "").isEmpty()) {
            return Optional.empty();
          }
        }
        case "string_content" -> {
          if (!part.namedChildren().isEmpty()) {
            return Optional.empty();
          }
          words.append(part.text(source));
        }
        case "string_end" -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(words.toString());
  }

  private static Optional<Value> readNumber(Syntax node, String source) {
    String text = node.text(source).replace("_", "").replace(" ", "");
    try {
      if (text.contains(".") || (!text.startsWith("0x") && text.matches(".*[eE].*"))) {
        return Optional.of(new Value.Real(Double.parseDouble(text)));
      }
      return Optional.of(new Value.Whole(Long.decode(text.matches("[-+]?0+") ? "0" : text)));
    } catch (IllegalArgumentException notPlain) {
      return Optional.empty();
    }
  }

  private static Optional<Value> readColor(Syntax tuple, String source) {
    List<Double> parts = new ArrayList<>();
    for (Syntax part : tuple.namedChildren()) {
      Optional<Value> number = read(part, source).filter(Value::isNumber);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts.add(number.get().asNumber());
    }
    return parts.size() == 3
        ? Optional.of(new Value.Color(parts.get(0), parts.get(1), parts.get(2)))
        : Optional.empty();
  }

  /**
   * The literal that stands for a value where `before` stood: whole degrees stay whole while they
   * can.
   */
  static String write(Value value, Parameter before) {
    return write(value, before.unit(), before.value() instanceof Value.Whole);
  }

  /** The literal that stands for a value of a unit; a whole number as one where it may be. */
  static String write(Value value, Unit unit, boolean whole) {
    return switch (value) {
      case Value.Whole number ->
          unit == Unit.METRE || unit == Unit.RATIO
              ? number((double) number.number())
              : Long.toString(number.number());
      case Value.Real real ->
          isWhole(real.number()) && whole
              ? Long.toString((long) real.number())
              : number(real.number());
      case Value.Color color ->
          "("
              + channel(color.red())
              + ", "
              + channel(color.green())
              + ", "
              + channel(color.blue())
              + ")";
      case Value.Switch onOff -> onOff.on() ? "True" : "False";
      case Value.Words words -> quoted(words.text());
    };
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15;
  }

  private static String number(double number) {
    if (number == 0) {
      return "0.0";
    }
    BigDecimal rounded = new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros();
    return (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
  }

  private static String channel(double share) {
    BigDecimal rounded =
        new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.scale() < 1 ? rounded.setScale(1, RoundingMode.UNNECESSARY) : rounded)
        .toPlainString();
  }

  /** A string literal of Python with these words. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(letter);
      }
    }
    return out.append('"').toString();
  }
}
