package org.cos3d.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sentence as the grammar sees it: tokens, with all senses that the lexicon gives them at each
 * position.
 */
final class Input {
  private record Place(Rule<?> rule, int at) {}

  /** Looks at words before a sentence is given up; ordinary ones take some thousands. */
  private static final int MOST_LOOKS = 250_000;

  private final List<Token> tokens;
  private final List<List<Match<Sense>>> senses = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Map<Place, Object> found = new HashMap<>();
  private final boolean[] nouns;
  private int furthest;
  private int looks;

  Input(List<Token> tokens, Lexicon lexicon, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.nouns = new boolean[tokens.size()];
    for (int at = 0; at < tokens.size(); at++) {
      senses.add(sensesAt(at));
      nouns[at] = tokens.get(at).kind() == Token.Kind.WORD && vocabulary.isNoun(tokens.get(at));
    }
  }

  private List<Match<Sense>> sensesAt(int at) {
    List<Match<Sense>> found = new ArrayList<>();
    if (tokens.get(at).kind() != Token.Kind.WORD) {
      return found;
    }
    for (Lexicon.Entry entry : lexicon.startingWith(tokens.get(at).text())) {
      if (entry.startsAt(tokens, at)) {
        found.add(new Match<>(entry.sense(), at + entry.words().size()));
      }
    }
    return found;
  }

  Stream<Match<Sense>> senses(Kind kind, int at) {
    if (at >= tokens.size()) {
      return Stream.empty();
    }
    furthest = Math.max(furthest, at);
    looks++;
    if (looks > MOST_LOOKS) {
      throw NotClear.unclear(
          List.of(), List.of(), "That can be read in too many ways; say it in shorter sentences.");
    }
    return senses.get(at).stream().filter(match -> match.value().kind() == kind);
  }

  /** True where the words can be read in more ways than anybody means. */
  boolean isGivenUp() {
    return looks > MOST_LOOKS;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean is(Token.Kind kind, int at) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  /** The furthest position that any rule looked at. */
  int furthest() {
    return furthest;
  }

  /** What the rule found at the position, read when it is first asked for. */
  <T> List<Match<T>> remember(Rule<T> rule, int at, Supplier<List<Match<T>>> reading) {
    Place place = new Place(rule, at);
    @SuppressWarnings("unchecked") // a rule always reads values of its own type
    List<Match<T>> known = (List<Match<T>>) found.get(place);
    if (known == null) {
      known = reading.get();
      found.put(place, known);
    }
    return known;
  }

  /** True where the word at a position may be part of a noun. */
  boolean isNoun(int at) {
    return nouns[at];
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Longest phrase of the lexicon at a position, in tokens; 0 where there is none. */
  int known(int at) {
    return senses.get(at).stream().mapToInt(match -> match.end() - at).max().orElse(0);
  }
}
