package org.cos3d.program;

import java.util.List;
import java.util.Optional;

/**
 * A literal of the program that an artist may turn.
 *
 * @param name the name in the code, such as {@code LEG_LENGTH}
 * @param literal the literal as it is written
 * @param value what the literal says
 * @param unit what it counts in
 * @param range the numbers it may take; empty where the program names none
 * @param choices the words it may take; empty unless the unit is {@link Unit#CHOICE}
 * @param meaning what it is, in an artist's words; may be empty
 * @param line the line of the program, from 1
 */
public record Parameter(
    String name,
    String literal,
    Value value,
    Unit unit,
    Optional<Range> range,
    List<String> choices,
    String meaning,
    int line) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  /**
   * True where the parameter may take this value: right kind, inside the range, among the choices.
   */
  public boolean accepts(Value candidate) {
    return switch (candidate) {
      case Value.Whole whole -> unit.isNumber() && inside((double) whole.number());
      case Value.Real real ->
          unit.isNumber()
              && inside(real.number())
              && (unit != Unit.COUNT || isWhole(real.number()));
      case Value.Color color ->
          unit == Unit.COLOR
              && fraction(color.red())
              && fraction(color.green())
              && fraction(color.blue());
      case Value.Switch _ -> unit == Unit.SWITCH;
      case Value.Words words ->
          unit == Unit.TEXT
              || (unit == Unit.CHOICE && (choices.isEmpty() || choices.contains(words.text())));
    };
  }

  /** Whether the program says what the parameter may be, and its value is one of that. */
  public boolean keepsToItsRange() {
    boolean bounded =
        switch (unit) {
          case COLOR, SWITCH -> true;
          case CHOICE -> !choices.isEmpty();
          case TEXT -> false;
          default -> range.isPresent();
        };
    return bounded && accepts(value);
  }

  /** The nearest value that the parameter accepts; values of another kind come back as they are. */
  public Value clamp(Value candidate) {
    return switch (candidate) {
      case Value.Whole whole ->
          range
              .<Value>map(r -> new Value.Whole(Math.round(r.clamp((double) whole.number()))))
              .orElse(whole);
      case Value.Real real -> {
        double inside = range.map(r -> r.clamp(real.number())).orElse(real.number());
        yield unit == Unit.COUNT ? new Value.Whole(Math.round(inside)) : new Value.Real(inside);
      }
      case Value.Color color ->
          new Value.Color(
              unitRange(color.red()), unitRange(color.green()), unitRange(color.blue()));
      case Value.Switch onOff -> onOff;
      case Value.Words words -> words;
    };
  }

  private boolean inside(double number) {
    return range.map(r -> r.contains(number)).orElse(true);
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number);
  }

  private static boolean fraction(double number) {
    return number >= 0 && number <= 1;
  }

  private static double unitRange(double number) {
    return Math.min(1, Math.max(0, number));
  }
}
