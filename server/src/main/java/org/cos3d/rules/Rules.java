package org.cos3d.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.scene.Asset;

/**
 * The door of rung 1: reads a sentence in a situation. Any thread may read; nothing is changed by
 * reading.
 */
public final class Rules {
  private static final int LONGEST_SENTENCE = 400;
  private static final int MOST_TOKENS = 60;
  private static final int MOST_READINGS = 200;

  private final Lexicon lexicon;
  private final Actions actions;
  private final Vocabulary.Memory memory = new Vocabulary.Memory();

  public Rules(Lexicon lexicon, Actions actions) {
    this.lexicon = lexicon;
    this.actions = actions;
  }

  /** What the sentence asks for. Every word of it is understood, or nothing is done. */
  public Reading read(String sentence, Situation situation) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return new Reading.NotUnderstood(
          List.of(),
          List.of(),
          "That is too long for the rules ("
              + LONGEST_SENTENCE
              + " letters); say it in shorter sentences.");
    }
    Map<String, Program> byAsset = new HashMap<>();
    for (Asset asset : situation.scene().assets().values()) {
      byAsset.put(asset.id(), Programs.read(asset.programText()));
    }
    Vocabulary vocabulary =
        new Vocabulary(lexicon, memory, List.copyOf(byAsset.values()), situation);
    List<Token> tokens = withoutPadding(Tokenizer.cut(sentence));
    if (tokens.isEmpty()) {
      return new Reading.NotUnderstood(
          List.of(), List.of(), "Say what to make or to change, such as \"make it 20 % taller\".");
    }
    if (tokens.size() > MOST_TOKENS) {
      return new Reading.NotUnderstood(
          List.of(), List.of(), "That is too long for the rules; say it in shorter sentences.");
    }
    Input input = new Input(tokens, lexicon, vocabulary);
    return new Attempt(situation, input, byAsset).read();
  }

  /** The sentence without politeness. */
  private List<Token> withoutPadding(List<Token> tokens) {
    List<Token> left = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Lexicon.Entry> phrase = longestPhrase(tokens, at);
      int length = phrase.map(entry -> entry.words().size()).orElse(1);
      if (phrase.filter(entry -> entry.sense().kind() == Kind.FILLER).isEmpty()) {
        left.addAll(tokens.subList(at, at + length));
      }
      at += length;
    }
    while (!left.isEmpty() && isSign(left.getFirst())) {
      left.removeFirst();
    }
    while (!left.isEmpty() && isSign(left.getLast())) {
      left.removeLast();
    }
    return left;
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.COMMA || token.kind() == Token.Kind.STOP;
  }

  /**
   * The longest phrase of the lexicon that starts here: padding, or several words that belong
   * together.
   */
  private Optional<Lexicon.Entry> longestPhrase(List<Token> tokens, int at) {
    if (tokens.get(at).kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    return lexicon.startingWith(tokens.get(at).text()).stream()
        .filter(entry -> entry.sense().kind() == Kind.FILLER || entry.words().size() > 1)
        .filter(entry -> entry.startsAt(tokens, at))
        .findFirst();
  }

  /**
   * The reading of one sentence: readings of the grammar are tried in order until one can be
   * carried out.
   */
  private final class Attempt {
    private final Situation situation;
    private final Input input;
    private final Map<String, Program> byAsset;

    Attempt(Situation situation, Input input, Map<String, Program> byAsset) {
      this.situation = situation;
      this.input = input;
      this.byAsset = byAsset;
    }

    Reading read() {
      List<String> unknown = unknownWords();
      if (!unknown.isEmpty()) {
        return notKnown(unknown);
      }
      Referents referents = new Referents(situation, lexicon, byAsset);
      Iterator<List<Clause>> readings = SentenceRules.readings(input).iterator();
      Optional<NotClear> why = Optional.empty();
      boolean more = true;
      for (int tried = 0; more && tried < MOST_READINGS; tried++) {
        try {
          more = readings.hasNext();
          if (more) {
            return new Interpreter(situation, lexicon, actions, referents).read(readings.next());
          }
        } catch (NotClear problem) {
          why =
              why.filter(first -> first.weight() >= problem.weight())
                  .or(() -> Optional.of(problem));
          more = !input.isGivenUp();
        }
      }
      return why.map(NotClear::answer).orElseGet(this::notASentence);
    }

    private List<String> unknownWords() {
      List<String> unknown = new ArrayList<>();
      int at = 0;
      while (at < input.size()) {
        Token token = input.token(at);
        boolean known =
            token.kind() != Token.Kind.WORD
                || input.known(at) > 0
                || input.vocabulary().isNoun(token)
                || token.text().matches("#[0-9a-f]{6}")
                || isInName(at);
        if (!known) {
          unknown.add(token.original());
        }
        at += Math.max(1, input.known(at));
      }
      return unknown;
    }

    /** Words after "called" and "rename … to" are the artist's own. */
    private boolean isInName(int at) {
      for (int before = 0; before < at; before++) {
        if (input.senses(Kind.CALLED, before).findAny().isPresent()
            || input.senses(Kind.RENAME, before).findAny().isPresent()) {
          return true;
        }
      }
      return false;
    }

    private Reading notKnown(List<String> unknown) {
      List<String> close =
          unknown.stream()
              .flatMap(word -> input.vocabulary().close(word.toLowerCase(Locale.ROOT)).stream())
              .distinct()
              .toList();
      List<String> quoted = unknown.stream().map(word -> "\"" + word + "\"").toList();
      String message =
          "I do not know "
              + Words.listed(quoted, "and")
              + (close.isEmpty() ? "." : ". Close to it: " + Words.listed(close, "or") + ".");
      return new Reading.NotUnderstood(unknown, close, message);
    }

    private Reading notASentence() {
      int from = Math.min(input.furthest(), input.size() - 1);
      List<String> rest = new ArrayList<>();
      for (int at = from; at < input.size(); at++) {
        rest.add(input.token(at).original());
      }
      return new Reading.NotUnderstood(
          rest,
          List.of(),
          "I know the words, but not what they say together; it becomes unclear at \""
              + String.join(" ", rest)
              + "\".");
    }
  }
}
