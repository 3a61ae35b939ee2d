package org.cos3d.rules;

import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spoken measures, all in one place: numbers in digits and words, units, fractions, and amounts
 * such as "a bit".
 */
final class Spoken {
  /** "Longer" without an amount: the share by which a size changes. */
  static final double PLAIN_CHANGE = 0.2;

  /** "Darker" without an amount: the share by which a colour changes. */
  static final double PLAIN_SHADE = 0.35;

  private static final Rule<Double> DIGITS =
      (input, at) ->
          input.is(Token.Kind.NUMBER, at)
              ? number(input.token(at).text()).map(value -> new Match<>(value, at + 1)).stream()
              : Stream.empty();

  private static final Rule<Double> TENS =
      word(Kind.TENS)
          .then(
              word(Kind.COUNT).maybe(),
              (tens, ones) -> tens.number(0) + ones.map(o -> o.number(0)).orElse(0.0));

  private static final Rule<Double> BELOW_HUNDRED =
      or(TENS, word(Kind.COUNT).map(sense -> sense.number(0)));

  private static final Rule<Double> HUNDREDS =
      BELOW_HUNDRED
          .maybe()
          .then(word(Kind.HUNDRED), (count, _) -> count.orElse(1.0) * 100)
          .then(
              word(Kind.AND).maybe().before(BELOW_HUNDRED).maybe(),
              (hundreds, rest) -> hundreds + rest.orElse(0.0));

  /** "one half", "two thirds", "a quarter", "half". */
  static final Rule<Double> FRACTION =
      or(
          or(BELOW_HUNDRED, DIGITS, word(Kind.INDEFINITE).map(_ -> 1.0))
              .then(word(Kind.PART), (count, part) -> count / part.number(0)),
          word(Kind.PART).where(part -> part.number(0) == 2).map(_ -> 0.5));

  private static final Rule<Double> MIXED =
      or(BELOW_HUNDRED, DIGITS).skip(word(Kind.AND)).then(FRACTION, Double::sum);

  /** A number, in digits or words. */
  static final Rule<Double> NUMBER = Rule.remembered(or(MIXED, HUNDREDS, BELOW_HUNDRED, DIGITS));

  private static final Rule<Sense> UNIT = word(Kind.UNIT);

  private static final Rule<Quantity> FEET_AND_INCHES =
      NUMBER
          .then(
              UNIT.where(unit -> unit.attribute(1).equals("0.3048")),
              (count, unit) -> count * unit.number(1))
          .skip(word(Kind.AND).maybe())
          .then(
              NUMBER.then(
                  UNIT.where(unit -> unit.attribute(1).equals("0.0254")),
                  (count, unit) -> count * unit.number(1)),
              Double::sum)
          .map(metres -> new Quantity(metres, Quantity.Of.LENGTH));

  private static final Rule<Quantity> WITH_UNIT =
      or(
              NUMBER,
              FRACTION.skip(word(Kind.OF).maybe()).skip(word(Kind.INDEFINITE).maybe()),
              word(Kind.INDEFINITE).map(_ -> 1.0))
          .then(UNIT, Spoken::quantity);

  /** A number with its unit. */
  static final Rule<Quantity> MEASURE = Rule.remembered(or(FEET_AND_INCHES, WITH_UNIT));

  /** A number with or without a unit. */
  static final Rule<Quantity> QUANTITY =
      Rule.remembered(or(MEASURE, NUMBER.map(number -> new Quantity(number, Quantity.Of.BARE))));

  /** "twice", "3 times", "half", "1.5x". */
  static final Rule<Double> MULTIPLE =
      Rule.remembered(
          or(
              word(Kind.MULTIPLE).map(sense -> sense.number(0)),
              NUMBER.skip(word(Kind.TIMES)),
              FRACTION));

  /** "a bit", "slightly", "much": the share that it stands for. */
  static final Rule<Double> SLIGHT = word(Kind.SLIGHT).map(sense -> sense.number(0));

  /** "by 20 %", "by a third", "by 5 cm", "by a bit", "by half". */
  static final Rule<Amount> BY =
      word(Kind.BY)
          .before(
              or(
                  MEASURE.map(Amount.By::new),
                  MULTIPLE.where(factor -> factor < 1).map(share -> new Amount.By(share(share))),
                  FRACTION.map(share -> new Amount.By(share(share))),
                  word(Kind.FACTOR).map(sense -> new Amount.Times(sense.number(0))),
                  SLIGHT.map(share -> new Amount.By(share(share))),
                  QUANTITY.map(Amount.By::new)));

  /**
   * How much in front of a comparative: "20 % longer", "5 cm longer", "a bit longer", "twice
   * longer"; nothing is plain.
   */
  static final Rule<Optional<Amount>> HOW_MUCH_MORE =
      Rule.remembered(
          or(
              MEASURE.map(quantity -> Optional.of(new Amount.By(quantity))),
              MULTIPLE.map(factor ->
                  Optional.of(
                      factor < 1 ? new Amount.By(share(factor)) : new Amount.Times(factor))),
              SLIGHT.map(share -> Optional.of(new Amount.By(share(share)))),
              nothing(Optional.empty())));

  private Spoken() {}

  static Quantity share(double number) {
    return new Quantity(number, Quantity.Of.SHARE);
  }

  private static Quantity quantity(double count, Sense unit) {
    Quantity.Of of =
        switch (unit.attribute(0)) {
          case "length" -> Quantity.Of.LENGTH;
          case "angle" -> Quantity.Of.ANGLE;
          case "share" -> Quantity.Of.SHARE;
          default ->
              throw new IllegalArgumentException("the lexicon has a unit of " + unit.attribute(0));
        };
    return new Quantity(count * unit.number(1), of);
  }

  /**
   * A number in digits: 1.5, 1,5, 1/2, ½; empty where a comma could part thousands as well as
   * decimals.
   */
  private static Optional<Double> number(String digits) {
    return switch (digits) {
      case "½" -> Optional.of(0.5);
      case "¼" -> Optional.of(0.25);
      case "¾" -> Optional.of(0.75);
      case "⅓" -> Optional.of(1.0 / 3);
      case "⅔" -> Optional.of(2.0 / 3);
      default -> written(digits);
    };
  }

  private static Optional<Double> written(String digits) {
    String text = digits.replace('−', '-');
    int slash = text.indexOf('/');
    if (slash > 0) {
      double below = Double.parseDouble(text.substring(slash + 1));
      return below == 0
          ? Optional.empty()
          : Optional.of(Double.parseDouble(text.substring(0, slash).replace(',', '.')) / below);
    }
    int comma = text.indexOf(',');
    boolean thousands =
        comma > 0
            && text.length() - comma == 4
            && !text.substring(0, comma).replace("-", "").equals("0");
    return thousands ? Optional.empty() : Optional.of(Double.parseDouble(text.replace(',', '.')));
  }
}
