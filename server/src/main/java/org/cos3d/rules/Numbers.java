package org.cos3d.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.cos3d.program.Parameter;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;

/**
 * Sets parameters that hold numbers: which can take an amount, what it comes to, and whether the
 * range allows it.
 */
final class Numbers {
  private Numbers() {}

  /** Parameters that can take the amount. */
  static Predicate<Parameter> fitting(Amount amount) {
    return parameter ->
        parameter.unit().isNumber()
            && switch (amount) {
              case Amount.To(Quantity quantity) -> takes(parameter.unit(), quantity.of());
              case Amount.By(Quantity quantity) -> takes(parameter.unit(), quantity.of());
              case Amount.Times _ -> true;
            };
  }

  private static boolean takes(Unit unit, Quantity.Of of) {
    return switch (of) {
      case LENGTH -> unit == Unit.METRE;
      case ANGLE -> unit == Unit.DEGREE;
      case SHARE, BARE -> true;
    };
  }

  /**
   * The value that the amount comes to.
   *
   * @param measure metres of the parameter in one metre of what was said: 0.5 where a diameter is
   *     said of a radius
   */
  static Value after(Parameter parameter, Value before, Amount amount, double measure) {
    double now = before.asNumber();
    double next =
        switch (amount) {
          case Amount.Times(double factor) -> now * factor;
          case Amount.To(Quantity quantity) ->
              quantity.of() == Quantity.Of.SHARE && parameter.unit() != Unit.RATIO
                  ? now * quantity.number()
                  : quantity.number() * measure(parameter, measure);
          case Amount.By(Quantity quantity) ->
              quantity.of() == Quantity.Of.SHARE
                  ? now * (1 + quantity.number())
                  : now + quantity.number() * measure(parameter, measure);
        };
    boolean share = amount instanceof Amount.Times || isShare(amount);
    if (share && now == 0) {
      throw NotClear.refused(
          capital(Speech.name(parameter))
              + " is 0, and a share of nothing changes nothing; say the value it shall have.");
    }
    if (parameter.unit() == Unit.COUNT) {
      return new Value.Whole(whole(parameter, now, next, share));
    }
    return new Value.Real(Double.parseDouble(String.format(Locale.ROOT, "%.6g", next)));
  }

  private static double measure(Parameter parameter, double measure) {
    return parameter.unit() == Unit.METRE ? measure : 1;
  }

  private static boolean isShare(Amount amount) {
    return amount instanceof Amount.By(Quantity quantity) && quantity.of() == Quantity.Of.SHARE;
  }

  /**
   * A share of a count is rounded, and changes it by one at least; a count that is said must be
   * whole.
   */
  private static long whole(Parameter parameter, double now, double next, boolean share) {
    if (share) {
      long rounded = Math.round(next);
      return rounded == Math.round(now) && next != now
          ? Math.round(now + Math.signum(next - now))
          : rounded;
    }
    if (next != Math.rint(next)) {
      throw NotClear.refused(
          capital(Speech.name(parameter))
              + " is counted in whole numbers; you asked for "
              + next
              + ".");
    }
    return Math.round(next);
  }

  /**
   * Metres of the parameter in one metre of the dimension that was said: a radius is half of a
   * width.
   */
  static double measure(ParameterSearch search, Parameter parameter, List<Dimension> said) {
    Optional<Dimension> own = search.dimension(parameter);
    boolean across =
        said.stream()
            .anyMatch(
                d -> d == Dimension.DIAMETER || d == Dimension.WIDTH || d == Dimension.THICKNESS);
    if (own.filter(Dimension.RADIUS::equals).isPresent()
        && across
        && !said.contains(Dimension.RADIUS)) {
      return 0.5;
    }
    if (own.filter(Dimension.DIAMETER::equals).isPresent() && said.contains(Dimension.RADIUS)) {
      return 2;
    }
    return 1;
  }

  /** Sets the parameter in the draft; refuses what its range does not allow. */
  static void set(Draft draft, AssetView view, Parameter parameter, Value after) {
    if (!parameter.accepts(after)) {
      throw NotClear.refused(outside(parameter, after));
    }
    draft.set(view, parameter, after);
  }

  private static String outside(Parameter parameter, Value after) {
    String name = Speech.name(parameter);
    String asked = Speech.value(parameter.unit(), after);
    if (parameter.unit() == Unit.CHOICE) {
      List<String> choices =
          parameter.choices().stream().map(choice -> "\"" + choice + "\"").toList();
      return capital(name)
          + " can be "
          + Words.listed(choices, "or")
          + "; you asked for "
          + asked
          + ".";
    }
    return parameter
        .range()
        .map(range ->
            capital(name)
                + " can be "
                + Speech.range(parameter.unit(), range)
                + "; you asked for "
                + asked
                + ".")
        .orElseGet(() -> capital(name) + " cannot be " + asked + ".");
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
