package org.cos3d.rules;

import static org.cos3d.rules.Rule.list;
import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for things to be made: "a stool with three legs, 70 cm high, dark wood". */
final class CreateRules {
  private static final Rule<Trait> PART =
      or(
          ProgramRules.COUNT
              .then(TraitRules.SOME_BEFORE.maybe(), CountedTraits::new)
              .then(NounPhrases.NOUNS, CountedTraits::trait),
          word(Kind.INDEFINITE)
              .maybe()
              .before(TraitRules.SOME_BEFORE)
              .then(NounPhrases.NOUNS, (traits, thing) -> new Trait.Part(thing, traits)),
          word(Kind.INDEFINITE)
              .maybe()
              .before(NounPhrases.NOUNS)
              .then(TraitRules.SOME_AFTER, Trait.Part::new),
          or(word(Kind.INDEFINITE), word(Kind.ARTICLE))
              .maybe()
              .before(PropertyRules.PROPERTY)
              .skip(word(Kind.OF))
              .then(Spoken.QUANTITY, CreateRules::propertyOf),
          or(word(Kind.INDEFINITE), word(Kind.ARTICLE))
              .maybe()
              .before(NounPhrases.NOUNS)
              .map(thing -> new Trait.Present(thing, true)));

  private static final Rule<?> COMMA_OR_AND =
      or(word(Kind.AND), NounPhrases.comma().skip(word(Kind.AND).maybe()), nothing(true));

  private static final Rule<List<Trait>> WITH =
      or(
          word(Kind.WITH).before(list(PART, COMMA_OR_AND, 5)),
          word(Kind.WITHOUT)
              .before(
                  list(word(Kind.INDEFINITE).maybe().before(NounPhrases.NOUNS), COMMA_OR_AND, 3))
              .map(things ->
                  things.stream().<Trait>map(thing -> new Trait.Present(thing, false)).toList()));

  private static final Rule<List<Trait>> AFTER =
      or(
          WITH,
          ProgramRules.COUNT.then(NounPhrases.NOUNS, ProgramRules::exactly).map(List::of),
          or(word(Kind.BE), word(Kind.IS)).maybe().before(TraitRules.AFTER).map(List::of));

  private static final Rule<List<Trait>> ALL_AFTER =
      Rule.remembered(
          or(
              list(AFTER, COMMA_OR_AND, 6)
                  .map(lists -> lists.stream().flatMap(List::stream).toList()),
              nothing(List.of())));

  private static final Rule<List<Trait>> LEGGED =
      or(
          ProgramRules.COUNT.then(NounPhrases.NOUNS, ProgramRules::exactly).map(List::of),
          TraitRules.SOME_BEFORE);

  private static final Rule<List<Trait>> BEFORE =
      or(
          list(LEGGED, or(NounPhrases.comma(), nothing(true)), 3)
              .map(lists -> lists.stream().flatMap(List::stream).toList()),
          nothing(List.of()));

  private static final Rule<Integer> HOW_MANY_NEW =
      or(
          word(Kind.ANOTHER).map(_ -> 1),
          word(Kind.INDEFINITE).map(_ -> 1),
          ProgramRules.COUNT.map(Double::intValue));

  private static final Rule<String> THING = CreateRules::thing;

  /** A thing to be made; it is told from a change by "a", "another" or a number. */
  static final Rule<Clause> CREATE =
      or(word(Kind.CREATE).before(or(HOW_MANY_NEW, nothing(1))), HOW_MANY_NEW)
          .then(BEFORE, (count, before) -> new Clause.Create(count, "", before, Optional.empty()))
          .then(
              THING,
              (made, thing) ->
                  new Clause.Create(made.count(), thing, made.traits(), Optional.empty()))
          .then(Naming.CALLED.maybe(), CreateRules::named)
          .then(ALL_AFTER, CreateRules::with)
          .then(Naming.CALLED.maybe(), CreateRules::named);

  private record CountedTraits(double count, Optional<List<Trait>> traits) {
    Trait trait(NounPhrase thing) {
      List<Trait> all = new ArrayList<>(traits.orElse(List.of()));
      all.add(ProgramRules.exactly(count, NounPhrase.NONE));
      return all.size() == 1
          ? ProgramRules.exactly(count, thing)
          : new Trait.Part(thing, List.copyOf(all));
    }
  }

  private static Trait propertyOf(Property property, Quantity quantity) {
    return new Trait.Part(
        property.of(),
        List.of(
            property.dimensions().isEmpty()
                ? new Trait.Measured(quantity)
                : new Trait.Sized(property.dimensions(), new Amount.To(quantity))));
  }

  private static Clause.Create named(Clause.Create made, Optional<String> name) {
    return new Clause.Create(made.count(), made.thing(), made.traits(), name.or(made::name));
  }

  private static Clause.Create with(Clause.Create made, List<Trait> after) {
    List<Trait> traits = new ArrayList<>(made.traits());
    traits.addAll(after);
    return new Clause.Create(made.count(), made.thing(), List.copyOf(traits), made.name());
  }

  /** Words that may name a thing to be made, longest first. */
  private static Stream<Match<String>> thing(Input input, int at) {
    List<Match<String>> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int next = at;
        next < input.size() && next < at + 4 && mayNameAThing(input, next);
        next++) {
      words.append(next == at ? "" : " ").append(input.token(next).text());
      found.addFirst(new Match<>(words.toString(), next + 1));
    }
    return found.stream();
  }

  private static boolean mayNameAThing(Input input, int at) {
    return input.is(Token.Kind.WORD, at)
        && Stream.of(
                Kind.ARTICLE, Kind.PRONOUN, Kind.PLURAL_PRONOUN, Kind.ITS, Kind.MORE, Kind.LESS)
            .allMatch(kind -> input.senses(kind, at).findAny().isEmpty());
  }
}
