package org.cos3d.rules;

import static org.cos3d.rules.Rule.list;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.List;
import java.util.stream.Stream;

/** The rules for whole sentences: clauses joined by "and", "then", commas and full stops. */
final class SentenceRules {
  private static final int MOST_CLAUSES = 6;

  private static final Rule<Clause> ALONE =
      or(word(Kind.UNDO).map(_ -> new Clause.Undo()), word(Kind.HELP).map(_ -> new Clause.Help()));

  /** Every clause the words can mean, likelier ones first. */
  static final Rule<Clause> CLAUSE =
      Rule.remembered(
          or(
              ALONE,
              CreateRules.CREATE,
              ModifierRules.CLAUSE,
              MotionRules.CLAUSE,
              ProgramRules.CLAUSE));

  private static final Rule<?> THEN =
      or(word(Kind.THEN), word(Kind.AND)).skip(word(Kind.THEN).maybe());

  private static final Rule<?> BETWEEN =
      or(THEN, or(stop(), NounPhrases.comma()).skip(or(THEN, Rule.nothing(true))));

  private static final Rule<List<Clause>> SENTENCE = list(CLAUSE, BETWEEN, MOST_CLAUSES);

  private SentenceRules() {}

  /** Every reading that takes all words of the input, lazily. */
  static Stream<List<Clause>> readings(Input input) {
    return SENTENCE.read(input, 0).filter(match -> match.end() == input.size()).map(Match::value);
  }

  private static Rule<Boolean> stop() {
    return (input, at) ->
        input.is(Token.Kind.STOP, at) ? Stream.of(new Match<>(true, at + 1)) : Stream.empty();
  }
}
