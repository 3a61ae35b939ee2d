package org.cos3d.rules;

import static org.cos3d.rules.Rule.later;
import static org.cos3d.rules.Rule.list;
import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for what a sentence names. */
final class NounPhrases {
  private static final int MOST_WORDS = 4;

  /** Nouns without an article, longest first: "front legs". */
  static final Rule<NounPhrase> NOUNS = NounPhrases::nouns;

  private static final Rule<NounPhrase> QUOTED =
      (input, at) ->
          input.is(Token.Kind.QUOTED, at)
              ? Stream.of(new Match<>(quoted(input.token(at)), at + 1))
              : Stream.empty();

  private static final Rule<NounPhrase> PRONOUN =
      or(
          word(Kind.PLURAL_PRONOUN).map(_ -> pointer(NounPhrase.Form.PLURAL_PRONOUN)),
          word(Kind.PRONOUN).map(_ -> pointer(NounPhrase.Form.PRONOUN)));

  private static final Rule<NounPhrase> EVERYTHING =
      word(Kind.EVERYTHING).map(_ -> pointer(NounPhrase.Form.EVERYTHING));

  private static final Rule<?> DETERMINER =
      or(word(Kind.EACH), word(Kind.ARTICLE), word(Kind.DEMONSTRATIVE)).maybe();

  private static final Rule<NounPhrase> PLAIN =
      Rule.remembered(DETERMINER.before(or(QUOTED, NOUNS)));

  private static final Rule<NounPhrase> OWNED =
      or(
          PLAIN.skip(word(Kind.OF)).then(later(() -> NounPhrases.ONE), NounPhrase::of),
          or(PLAIN, PRONOUN)
              .skip(word(Kind.POSSESSIVE))
              .then(or(QUOTED, NOUNS), (owner, thing) -> thing.of(owner)),
          word(Kind.ITS).then(NOUNS, (_, thing) -> thing.of(pointer(NounPhrase.Form.PRONOUN))));

  /** One thing: "the legs of the chair", "its legs", "it", "the 'Blue Cube'". */
  static final Rule<NounPhrase> ONE = Rule.remembered(or(OWNED, PLAIN, PRONOUN, EVERYTHING));

  private static final Rule<?> AND = or(word(Kind.AND), comma().skip(word(Kind.AND).maybe()));

  /** One or more things: "the seat and the legs". */
  static final Rule<List<NounPhrase>> SOME = Rule.remembered(list(ONE, AND, 4));

  /** Things, or nothing where the selection is meant. */
  static final Rule<List<NounPhrase>> SOME_OR_SELECTED =
      or(SOME, nothing(List.of(NounPhrase.NONE)));

  private NounPhrases() {}

  static Rule<Boolean> comma() {
    return (input, at) ->
        input.is(Token.Kind.COMMA, at) ? Stream.of(new Match<>(true, at + 1)) : Stream.empty();
  }

  private static Stream<Match<NounPhrase>> nouns(Input input, int at) {
    List<Match<NounPhrase>> found = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    StringBuilder spoken = new StringBuilder();
    for (int next = at; next < input.size() && next < at + MOST_WORDS; next++) {
      Token token = input.token(next);
      if (token.kind() != Token.Kind.WORD || !input.isNoun(next)) {
        break;
      }
      stems.addAll(Words.stems(token.text()));
      spoken.append(next == at ? "" : " ").append(token.original());
      boolean comparative =
          input.senses(Kind.MORE, next).findAny().isPresent()
              || input.senses(Kind.LESS, next).findAny().isPresent();
      if (comparative) {
        continue;
      }
      found.addFirst(
          new Match<>(
              new NounPhrase(
                  NounPhrase.Form.WORDS, List.copyOf(stems), spoken.toString(), Optional.empty()),
              next + 1));
    }
    return found.stream();
  }

  private static NounPhrase quoted(Token token) {
    return new NounPhrase(
        NounPhrase.Form.QUOTED, List.of(token.text()), token.text(), Optional.empty());
  }

  private static NounPhrase pointer(NounPhrase.Form form) {
    return new NounPhrase(form, List.of(), "", Optional.empty());
  }
}
