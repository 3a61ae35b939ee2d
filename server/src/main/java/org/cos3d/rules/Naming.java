package org.cos3d.rules;

import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules for names that the artist gives. */
final class Naming {
  private static final int MOST_WORDS = 5;

  /** A name in quotes, or the words up to a comma or the end. */
  static final Rule<String> NAME = or(PropertyRules.quoted(), Naming::words);

  /** "called NAME". */
  static final Rule<String> CALLED =
      NounPhrases.comma().maybe().before(word(Kind.CALLED)).before(NAME);

  private Naming() {}

  private static Stream<Match<String>> words(Input input, int at) {
    List<Match<String>> found = new ArrayList<>();
    boolean small =
        Stream.of(Kind.TO, Kind.AS, Kind.PRONOUN, Kind.PLURAL_PRONOUN)
            .anyMatch(kind -> input.senses(kind, at).findAny().isPresent());
    if (small) {
      return Stream.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int next = at;
        next < input.size() && next < at + MOST_WORDS && isWord(input, next);
        next++) {
      name.append(next == at ? "" : " ").append(input.token(next).original());
      found.addFirst(new Match<>(name.toString(), next + 1));
    }
    return found.stream();
  }

  private static boolean isWord(Input input, int at) {
    return input.is(Token.Kind.WORD, at) || input.is(Token.Kind.NUMBER, at);
  }
}
