package org.cos3d.rules;

import static org.cos3d.rules.Rule.list;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.program.Value;

/** The rules for what something shall be like. */
final class TraitRules {
  private static final Rule<?> NOW = word(Kind.NOW_WORDS).maybe();

  private static final Rule<Trait> COMPARED =
      Spoken.HOW_MUCH_MORE
          .then(Comparison.COMPARATIVE, TraitRules::compared)
          .then(Spoken.BY.maybe(), Compared::with)
          .skip(NOW)
          .where(compared -> compared.amounts() < 2)
          .map(Compared::trait);

  private static final Rule<Trait> AS_MUCH =
      or(
          Spoken.MULTIPLE
              .skip(word(Kind.AS))
              .then(Comparison.PLAIN, TraitRules::multiple)
              .skip(NOW),
          Spoken.MULTIPLE
              .skip(word(Kind.ARTICLE).maybe())
              .then(Comparison.NOUN, TraitRules::multiple)
              .skip(NOW));

  /** "50 cm long", "50 cm in diameter". */
  static final Rule<Trait> MEASURED =
      Spoken.QUANTITY
          .where(quantity -> quantity.of() != Quantity.Of.SHARE)
          .then(
              Comparison.PLAIN,
              (quantity, dimensions) -> new Trait.Sized(dimensions, new Amount.To(quantity)));

  private static final Rule<Trait> SIZE_ONLY =
      (input, at) ->
          Spoken.MEASURE
              .where(quantity -> quantity.of() != Quantity.Of.SHARE)
              .read(input, at)
              .filter(match -> Comparison.PLAIN.read(input, match.end()).findAny().isEmpty())
              .map(match -> new Match<>(new Trait.Measured(match.value()), match.end()));

  private static final Rule<Trait> NAMED_COLOR =
      (input, at) ->
          input
              .senses(Kind.COLOR, at)
              .map(match ->
                  new Match<>(
                      new Trait.Painted(color(match.value()), said(input, at, match.end())),
                      match.end()));

  private static final Rule<Trait> WOOD =
      (input, at) ->
          input
              .senses(Kind.WOOD, at)
              .map(match ->
                  new Match<>(
                      new Trait.Wooden(color(match.value()), said(input, at, match.end())),
                      match.end()));

  private static final Rule<Trait> FINISH =
      (input, at) ->
          input
              .senses(Kind.FINISH, at)
              .map(match ->
                  new Match<>(
                      new Trait.Finished(Finish.of(match.value(), said(input, at, match.end()))),
                      match.end()));

  /** A colour, wood or material. */
  static final Rule<Trait> LOOK =
      Rule.remembered(
          or(TraitRules::hexColor, NAMED_COLOR, WOOD.skip(word(Kind.WOOD_WORD).maybe()), FINISH));

  private static final Rule<Trait> SHADED =
      or(
              Spoken.SLIGHT,
              Spoken.MEASURE.where(q -> q.of() == Quantity.Of.SHARE).map(Quantity::number))
          .maybe()
          .then(word(Kind.SHADE), (share, shade) -> shaded(shade, share))
          .then(
              Spoken.BY.maybe(),
              (shaded, by) -> by.map(amount -> shadedBy(shaded, amount)).orElse(shaded))
          .map(shaded -> shaded);

  private static final Rule<Trait> CHOSEN =
      (input, at) ->
          input.is(Token.Kind.WORD, at) && input.vocabulary().isChoice(input.token(at).text())
              ? Stream.of(new Match<>(new Trait.Chosen(input.token(at).text()), at + 1))
              : Stream.empty();

  private static final Rule<Trait> MATERIAL_OF =
      or(word(Kind.MADE_OF), word(Kind.IN), word(Kind.TO)).before(or(LOOK, CHOSEN));

  private static final Rule<Trait> SMOOTH =
      or(
          word(Kind.SMOOTH_WORD).map(_ -> new Trait.Smooth(true)),
          word(Kind.FLAT_WORD).map(_ -> new Trait.Smooth(false)));

  private static final Rule<Trait> VAGUE =
      (input, at) ->
          Comparison.PLAIN
              .read(input, at)
              .map(match ->
                  new Match<>(
                      new Trait.Vague(match.value(), said(input, at, match.end())), match.end()));

  private static final Rule<Trait> LOOKING =
      word(Kind.INDEFINITE).maybe().before(LOOK).skip(word(Kind.LOOK_NOUN).maybe());

  /** One trait after its thing: "longer", "twice as long", "50 cm long", "dark red", "of oak". */
  static final Rule<Trait> AFTER =
      Rule.remembered(
          or(
              COMPARED,
              AS_MUCH,
              MEASURED,
              SHADED,
              LOOKING,
              MATERIAL_OF,
              SMOOTH,
              SIZE_ONLY,
              VAGUE,
              CHOSEN));

  private static final Rule<?> AND =
      or(word(Kind.AND), NounPhrases.comma().skip(word(Kind.AND).maybe()), Rule.nothing(true));

  /** Traits joined by "and" or by nothing: "shiny red". */
  static final Rule<List<Trait>> SOME_AFTER = Rule.remembered(list(AFTER, AND, 4));

  /** One trait before its thing: "longer legs", "red legs", "a 70 cm high stool". */
  static final Rule<Trait> BEFORE =
      Rule.remembered(or(COMPARED, MEASURED, SHADED, LOOK, SIZE_ONLY, VAGUE, CHOSEN));

  /** Traits before their thing, with or without commas. */
  static final Rule<List<Trait>> SOME_BEFORE =
      Rule.remembered(list(BEFORE, or(word(Kind.AND), NounPhrases.comma(), Rule.nothing(true)), 3));

  private TraitRules() {}

  private record Compared(Comparison comparison, Optional<Amount> before, Optional<Amount> after) {
    Compared with(Optional<Amount> said) {
      return new Compared(comparison, before, said);
    }

    int amounts() {
      return (before.isPresent() ? 1 : 0) + (after.isPresent() ? 1 : 0);
    }

    Trait trait() {
      return new Trait.Sized(comparison.dimensions(), comparison.change(before.or(() -> after)));
    }
  }

  private static Compared compared(Optional<Amount> amount, Comparison comparison) {
    return new Compared(comparison, amount, Optional.empty());
  }

  private static Trait multiple(double factor, List<Dimension> dimensions) {
    return new Trait.Sized(dimensions, new Amount.Times(factor));
  }

  /** Lighter by the share, or by the usual one; darker is a negative share. */
  static Trait.Shaded shaded(Sense shade, Optional<Double> share) {
    double by = share.orElse(Spoken.PLAIN_SHADE);
    return new Trait.Shaded(shade.attribute(0).equals("darker") ? -by : by);
  }

  private static Trait.Shaded shadedBy(Trait.Shaded shaded, Amount amount) {
    return switch (amount) {
      case Amount.By(Quantity quantity) when quantity.of() == Quantity.Of.SHARE ->
          new Trait.Shaded(Math.signum(shaded.share()) * quantity.number());
      case Amount.By _, Amount.To _, Amount.Times _ -> shaded;
    };
  }

  private static Value.Color color(Sense sense) {
    return new Value.Color(sense.number(0), sense.number(1), sense.number(2));
  }

  private static String said(Input input, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      words.append(at == from ? "" : " ").append(input.token(at).text());
    }
    return words.toString();
  }

  private static Stream<Match<Trait>> hexColor(Input input, int at) {
    if (!input.is(Token.Kind.WORD, at) || !input.token(at).text().matches("#[0-9a-f]{6}")) {
      return Stream.empty();
    }
    String digits = input.token(at).text();
    Value.Color color = new Value.Color(channel(digits, 1), channel(digits, 3), channel(digits, 5));
    return Stream.of(new Match<>(new Trait.Painted(color, digits), at + 1));
  }

  /** Two hexadecimal digits of sRGB as a linear share. */
  private static double channel(String digits, int at) {
    double share =
        Integer.parseInt(digits.substring(at, at + 2).toLowerCase(Locale.ROOT), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
