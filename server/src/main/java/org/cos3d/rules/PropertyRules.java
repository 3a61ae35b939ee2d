package org.cos3d.rules;

import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.List;
import java.util.stream.Stream;

/** The rules for properties by their names, and for what they shall become. */
final class PropertyRules {
  private static final Rule<?> ARTICLE = word(Kind.ARTICLE).maybe();

  private static final Rule<Property> COUNT_OF =
      ARTICLE
          .before(word(Kind.NUMBER))
          .before(NounPhrases.ONE)
          .map(thing -> new Property(List.of(Dimension.COUNT), thing));

  private static final Rule<Property> DIMENSION_OF =
      ARTICLE.before(Comparison.NOUN).skip(word(Kind.OF)).then(NounPhrases.ONE, Property::new);

  private static final Rule<Property> THING_DIMENSION =
      or(
          NounPhrases.ONE.then(
              Comparison.NOUN, (thing, dimensions) -> new Property(dimensions, thing)),
          NounPhrases.ONE
              .skip(word(Kind.POSSESSIVE))
              .then(Comparison.NOUN, (thing, dimensions) -> new Property(dimensions, thing)),
          word(Kind.ITS)
              .before(Comparison.NOUN)
              .map(dimensions -> new Property(dimensions, NounPhrase.NONE)));

  private static final Rule<Property> DIMENSION =
      ARTICLE.before(Comparison.NOUN).map(dimensions -> new Property(dimensions, NounPhrase.NONE));

  private static final Rule<Property> WORDS =
      NounPhrases.ONE.map(thing -> new Property(List.of(), thing));

  /** A property: "the height of the seat", "leg length", "its color", "the splay". */
  static final Rule<Property> PROPERTY =
      Rule.remembered(or(COUNT_OF, DIMENSION_OF, THING_DIMENSION, DIMENSION, WORDS));

  private static final Rule<Setting> LOOK = TraitRules.LOOK.map(Setting.Look::new);

  private static final Rule<Setting> NUMBER =
      Spoken.QUANTITY.map(quantity -> new Setting.Measure(new Amount.To(quantity)));

  private static final Rule<Setting> MULTIPLE =
      Spoken.MULTIPLE
          .skip(or(word(Kind.NOW_WORDS), word(Kind.OF).before(word(Kind.NOW_WORDS))).maybe())
          .map(factor -> new Setting.Measure(new Amount.Times(factor)));

  private static final Rule<Setting> SWITCHED =
      or(
          word(Kind.ON).map(_ -> new Setting.Switched(true)),
          word(Kind.OFF).map(_ -> new Setting.Switched(false)));

  private static final Rule<Setting> WORD =
      or(NounPhrases.NOUNS.map(NounPhrase::spoken), quoted()).map(Setting.Word::new);

  /** What a property shall be set to. */
  static final Rule<Setting> SETTING =
      or(NUMBER, LOOK, SWITCHED, word(Kind.DEFAULT).map(_ -> new Setting.Initial()), WORD);

  /** A setting that needs no "to" in front. */
  static final Rule<Setting> BARE_SETTING = or(NUMBER, LOOK, SWITCHED);

  /** "to 50 cm", or for a change of what it is: "by 5 cm", "to twice". */
  static final Rule<Setting> CHANGED =
      Rule.remembered(
          or(
              word(Kind.TO).before(or(SETTING, MULTIPLE)),
              word(Kind.BE).before(or(SETTING, MULTIPLE)),
              Spoken.BY.map(Setting.Measure::new)));

  private PropertyRules() {}

  static Rule<String> quoted() {
    return (input, at) ->
        input.is(Token.Kind.QUOTED, at)
            ? Stream.of(new Match<>(input.token(at).text(), at + 1))
            : Stream.empty();
  }
}
