package org.cos3d.rules;

import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.List;
import java.util.Optional;

/**
 * The rules for wishes about what programs make: their parts, parameters and counts, and things to
 * be made.
 */
final class ProgramRules {
  static final Rule<Double> COUNT =
      Spoken.NUMBER.where(number -> number == Math.rint(number) && number >= 0);

  // "make the legs longer and red"; "the legs should be longer"; "legs longer"; "longer legs";
  // "give it longer legs"

  private static final Rule<Clause> CHANGE_THINGS =
      or(word(Kind.CHANGE), word(Kind.SET), word(Kind.CREATE), word(Kind.GIVE))
          .before(NounPhrases.SOME)
          .skip(or(word(Kind.BE), word(Kind.TO)).maybe())
          .then(TraitRules.SOME_AFTER, Clause.Change::new);

  private static final Rule<Clause> THINGS_CHANGED =
      NounPhrases.SOME.skip(word(Kind.BE).maybe()).then(TraitRules.SOME_AFTER, Clause.Change::new);

  private static final Rule<Clause> CHANGED_THINGS =
      or(word(Kind.CHANGE), word(Kind.CREATE), word(Kind.ADD), word(Kind.GIVE), word(Kind.HAVE))
          .skip(word(Kind.PRONOUN).maybe())
          .maybe()
          .skip(word(Kind.ARTICLE).maybe())
          .before(TraitRules.SOME_BEFORE)
          .then(
              NounPhrases.ONE.where(thing -> !thing.isPointer()),
              (traits, thing) -> new Clause.Change(List.of(thing), traits));

  private static final Rule<Clause> TRAITS_ALONE =
      word(Kind.CHANGE)
          .maybe()
          .before(TraitRules.SOME_AFTER)
          .map(traits -> new Clause.Change(List.of(NounPhrase.NONE), traits));

  private static final Rule<Clause> SHADE =
      word(Kind.SHADE_VERB)
          .then(NounPhrases.SOME_OR_SELECTED, Shade::new)
          .then(
              or(
                  Spoken.BY.map(Optional::of),
                  Spoken.SLIGHT.map(ProgramRules::share),
                  nothing(Optional.empty())),
              Shade::clause);

  private static final Rule<Clause> PAINT =
      word(Kind.PAINT)
          .before(NounPhrases.SOME_OR_SELECTED)
          .skip(or(word(Kind.IN), word(Kind.TO)).maybe())
          .then(TraitRules.LOOK, (things, look) -> new Clause.Change(things, List.of(look)));

  // "set the leg length to 50 cm"; "leg length 50 cm"; "increase the leg length by 10 %"; "double
  // the height"

  private static final Rule<Clause> SET =
      word(Kind.SET)
          .before(PropertyRules.PROPERTY)
          .then(or(PropertyRules.CHANGED, PropertyRules.BARE_SETTING), Clause.Set::new);

  private static final Rule<Clause> SET_SHORT =
      PropertyRules.PROPERTY
          .skip(NounPhrases.comma().maybe())
          .then(or(PropertyRules.CHANGED, PropertyRules.BARE_SETTING), Clause.Set::new);

  private static final Rule<Clause> SWITCH =
      or(
          word(Kind.TURN_ON).before(NounPhrases.ONE).map(thing -> switched(thing, true)),
          word(Kind.TURN_OFF).before(NounPhrases.ONE).map(thing -> switched(thing, false)),
          word(Kind.SET)
              .before(NounPhrases.ONE)
              .skip(word(Kind.ON))
              .map(thing -> switched(thing, true)),
          word(Kind.SET)
              .before(NounPhrases.ONE)
              .skip(word(Kind.OFF))
              .map(thing -> switched(thing, false)));

  private static final Rule<Amount> GROWN =
      or(
          Spoken.BY,
          word(Kind.TO).before(Spoken.QUANTITY).map(Amount.To::new),
          Spoken.SLIGHT.map(share -> new Amount.By(Spoken.share(share))),
          Spoken.MEASURE.map(Amount.By::new),
          nothing(new Amount.By(Spoken.share(Spoken.PLAIN_CHANGE))));

  private static final Rule<Clause> GROW =
      Comparison.VERB.then(NounPhrases.SOME_OR_SELECTED, Grown::new).then(GROWN, Grown::clause);

  private static final Rule<Clause> TILT_MORE =
      word(Kind.ROTATE)
          .before(NounPhrases.SOME)
          .then(Spoken.SLIGHT.maybe(), Tilted::new)
          .then(
              or(word(Kind.MORE_WORD).map(_ -> true), word(Kind.LESS_WORD).map(_ -> false)),
              Tilted::clause);

  private static final Rule<Clause> GROW_PROPERTY =
      word(Kind.GROW)
          .where(verb -> verb.attribute(0).equals("any"))
          .then(
              PropertyRules.PROPERTY,
              (verb, property) -> new GrownProperty(verb.attribute(1).equals("up"), property))
          .then(GROWN, GrownProperty::clause);

  private static final Rule<Clause> FACTOR =
      word(Kind.FACTOR)
          .then(
              PropertyRules.PROPERTY,
              (verb, property) ->
                  new Clause.Set(property, new Setting.Measure(new Amount.Times(verb.number(0)))));

  // "add two slats"; "one more slat"; "remove a slat"; "five legs"; "add a cushion"; "remove the
  // back"

  private static final Rule<Integer> HOW_MANY =
      or(
          word(Kind.FEW).map(few -> (int) few.number(0)),
          COUNT.map(Double::intValue),
          word(Kind.INDEFINITE).map(_ -> 1));

  private static final Rule<Integer> MORE =
      or(
          HOW_MANY.skip(word(Kind.MORE_WORD)),
          word(Kind.ANOTHER).before(COUNT.map(Double::intValue)),
          word(Kind.ANOTHER).map(_ -> 1),
          word(Kind.MORE_WORD).map(_ -> 1));

  private static final Rule<NounPhrase> COUNTED =
      or(
          NounPhrases.ONE.skip(word(Kind.TO)).then(NounPhrases.ONE, NounPhrase::of),
          NounPhrases.ONE);

  private static final Rule<Clause> ADD_SOME =
      or(
          word(Kind.ADD)
              .skip(word(Kind.PRONOUN).maybe())
              .before(or(MORE, HOW_MANY))
              .then(COUNTED, ProgramRules::counted),
          MORE.then(NounPhrases.ONE, ProgramRules::counted),
          HOW_MANY.then(NounPhrases.ONE, ProgramRules::counted).skip(word(Kind.MORE_WORD)),
          word(Kind.HAVE).before(MORE).then(NounPhrases.ONE, ProgramRules::counted));

  private static final Rule<Clause> REMOVE_SOME =
      or(
          word(Kind.REMOVE)
              .before(HOW_MANY)
              .skip(word(Kind.MORE_WORD).maybe())
              .skip(word(Kind.OF).skip(word(Kind.ARTICLE)).maybe())
              .then(NounPhrases.ONE, (count, thing) -> counted(-count, thing)),
          HOW_MANY
              .maybe()
              .skip(word(Kind.LESS_WORD))
              .then(NounPhrases.ONE, (count, thing) -> counted(-count.orElse(1), thing)),
          HOW_MANY
              .then(NounPhrases.ONE, (count, thing) -> counted(-count, thing))
              .skip(word(Kind.LESS_WORD)));

  private static final Rule<Clause> HAVE_SOME =
      or(
          or(word(Kind.CHANGE), word(Kind.GIVE))
              .before(NounPhrases.ONE)
              .skip(or(word(Kind.HAVE), word(Kind.WITH)).maybe())
              .then(COUNT.then(NounPhrases.NOUNS, ProgramRules::exactly), ProgramRules::withTrait),
          NounPhrases.ONE
              .skip(word(Kind.HAVE))
              .then(COUNT.then(NounPhrases.NOUNS, ProgramRules::exactly), ProgramRules::withTrait),
          or(word(Kind.CHANGE), word(Kind.HAVE), word(Kind.IN), word(Kind.WITH))
              .maybe()
              .before(COUNT.then(NounPhrases.ONE, ProgramRules::exactly))
              .map(trait -> withTrait(NounPhrase.NONE, trait)));

  private static final Rule<Trait> SIZE_OF =
      Comparison.NOUN
          .skip(word(Kind.OF))
          .then(
              Spoken.MEASURE,
              (dimensions, quantity) -> new Trait.Sized(dimensions, new Amount.To(quantity)));

  /**
   * "give the chair longer legs", "the chair should have a blue cushion", "give it a height of 2
   * m".
   */
  private static final Rule<Clause> HAVE_LIKE =
      or(word(Kind.GIVE).before(NounPhrases.ONE), NounPhrases.ONE.skip(word(Kind.HAVE)))
          .skip(or(word(Kind.INDEFINITE), word(Kind.ARTICLE)).maybe())
          .then(
              or(
                  SIZE_OF,
                  TraitRules.SOME_BEFORE.then(
                      NounPhrases.NOUNS, (traits, part) -> new Trait.Part(part, traits))),
              ProgramRules::withTrait);

  private static final Rule<Clause> INCLUDE =
      or(
          word(Kind.ADD)
              .skip(word(Kind.INDEFINITE).maybe())
              .before(NounPhrases.SOME)
              .map(things -> new Clause.Include(things, true)),
          word(Kind.WITHOUT)
              .before(NounPhrases.SOME)
              .map(things -> new Clause.Include(things, false)),
          word(Kind.REMOVE)
              .before(NounPhrases.SOME_OR_SELECTED)
              .map(things -> new Clause.Include(things, false)));

  private static final Rule<Clause> RESET =
      word(Kind.RESET)
          .before(or(PropertyRules.PROPERTY, nothing(new Property(List.of(), NounPhrase.NONE))))
          .skip(word(Kind.TO).before(word(Kind.DEFAULT)).maybe())
          .map(Clause.Reset::new);

  private static final Rule<Clause> ASK =
      or(
          word(Kind.ASK)
              .before(Comparison.PLAIN)
              .skip(or(word(Kind.BE), word(Kind.IS)))
              .then(
                  NounPhrases.ONE,
                  (dimensions, thing) -> new Clause.Ask(new Property(dimensions, thing))),
          word(Kind.ASK)
              .skip(or(word(Kind.BE), word(Kind.IS)).maybe())
              .then(PropertyRules.PROPERTY, (_, property) -> new Clause.Ask(property)),
          word(Kind.NUMBER)
              .before(NounPhrases.ONE)
              .skip(word(Kind.THERE).maybe())
              .map(thing -> new Clause.Ask(new Property(List.of(Dimension.COUNT), thing))));

  /** All of them, likelier ones first. */
  static final Rule<Clause> CLAUSE =
      or(
          SWITCH,
          CHANGE_THINGS,
          PAINT,
          SHADE,
          SET,
          TILT_MORE,
          GROW_PROPERTY,
          GROW,
          FACTOR,
          ADD_SOME,
          REMOVE_SOME,
          HAVE_SOME,
          HAVE_LIKE,
          INCLUDE,
          RESET,
          THINGS_CHANGED,
          SET_SHORT,
          CHANGED_THINGS,
          TRAITS_ALONE,
          ASK);

  private ProgramRules() {}

  private record Shade(Sense verb, List<NounPhrase> things) {
    Clause clause(Optional<Amount> amount) {
      Optional<Double> share =
          amount
              .filter(Amount.By.class::isInstance)
              .map(by -> ((Amount.By) by).quantity().number());
      return new Clause.Change(things, List.of(TraitRules.shaded(verb, share)));
    }
  }

  private static Optional<Amount> share(double number) {
    return Optional.of(new Amount.By(Spoken.share(number)));
  }

  private record Grown(Comparison comparison, List<NounPhrase> things) {
    Clause clause(Amount amount) {
      Amount change = comparison.more() ? amount : amount.opposite();
      return new Clause.Change(things, List.of(new Trait.Sized(comparison.dimensions(), change)));
    }
  }

  private record Tilted(List<NounPhrase> things, Optional<Double> share) {
    Clause clause(boolean more) {
      Optional<Amount> amount = share.flatMap(ProgramRules::share);
      Amount change = new Comparison(List.of(Dimension.ANGLE), more).change(amount);
      return new Clause.Change(things, List.of(new Trait.Sized(List.of(Dimension.ANGLE), change)));
    }
  }

  private record GrownProperty(boolean up, Property property) {
    Clause clause(Amount amount) {
      return new Clause.Set(property, new Setting.Measure(up ? amount : amount.opposite()));
    }
  }

  private static Clause switched(NounPhrase thing, boolean on) {
    return new Clause.Set(new Property(List.of(), thing), new Setting.Switched(on));
  }

  private static Clause counted(int by, NounPhrase thing) {
    return new Clause.Count(thing, by);
  }

  static Trait exactly(double count, NounPhrase thing) {
    return new Trait.Counted(thing, (int) count);
  }

  private static Clause withTrait(NounPhrase thing, Trait trait) {
    return new Clause.Change(List.of(thing), List.of(trait));
  }
}
