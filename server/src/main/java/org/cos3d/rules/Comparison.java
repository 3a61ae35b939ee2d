package org.cos3d.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word that says a dimension, with all the dimensions it can stand for.
 *
 * @param more true for "longer" and "lengthen", false for "shorter" and "shorten"
 */
record Comparison(List<Dimension> dimensions, boolean more) {

  /** "longer", "shorter". */
  static final Rule<Comparison> COMPARATIVE =
      Rule.or(
          gathered(Kind.MORE).map(all -> new Comparison(all, true)),
          gathered(Kind.LESS).map(all -> new Comparison(all, false)));

  /** "long", "in diameter". */
  static final Rule<List<Dimension>> PLAIN = gathered(Kind.PLAIN);

  /** "length", "diameter". */
  static final Rule<List<Dimension>> NOUN = gathered(Kind.DIMENSION);

  /** All dimensions of the words at a position, for each length of the phrase. */
  private static Rule<List<Dimension>> gathered(Kind kind) {
    return (input, at) -> {
      Map<Integer, List<Dimension>> byEnd = new LinkedHashMap<>();
      input
          .senses(kind, at)
          .forEach(match ->
              byEnd
                  .computeIfAbsent(match.end(), _ -> new ArrayList<>())
                  .add(Dimension.of(match.value())));
      return byEnd.entrySet().stream()
          .map(entry -> new Match<>(List.copyOf(entry.getValue()), entry.getKey()));
    };
  }

  /**
   * A verb such as "lengthen", "lower": every dimension it names and its way; "increase" names
   * none.
   */
  static final Rule<Comparison> VERB = Comparison::verbs;

  private static Stream<Match<Comparison>> verbs(Input input, int at) {
    Map<Integer, Map<Boolean, List<Dimension>>> byEnd = new LinkedHashMap<>();
    input
        .senses(Kind.GROW, at)
        .filter(match -> !match.value().attribute(0).equals("any"))
        .forEach(match ->
            byEnd
                .computeIfAbsent(match.end(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(match.value().attribute(1).equals("up"), _ -> new ArrayList<>())
                .add(Dimension.of(match.value())));
    return byEnd.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().entrySet().stream()
                .map(way ->
                    new Match<>(
                        new Comparison(List.copyOf(way.getValue()), way.getKey()),
                        entry.getKey())));
  }

  /** The change that the comparison means: 20 % where no amount is said. */
  Amount change(Optional<Amount> said) {
    Amount amount = said.orElse(new Amount.By(Spoken.share(Spoken.PLAIN_CHANGE)));
    return more ? amount : amount.opposite();
  }
}
