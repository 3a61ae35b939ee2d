package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule of the grammar: everything that the words from a position on can mean, likelier readings
 * first.
 */
@FunctionalInterface
interface Rule<T> {
  Stream<Match<T>> read(Input input, int at);

  static Rule<Sense> word(Kind kind) {
    return (input, at) -> input.senses(kind, at);
  }

  static Rule<Sense> word(Kind kind, String firstAttribute) {
    return word(kind).where(sense -> sense.attribute(0).equals(firstAttribute));
  }

  /** Reads nothing. */
  static <T> Rule<T> nothing(T value) {
    return (_, at) -> Stream.of(new Match<>(value, at));
  }

  /** The rules in order of likelihood. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Rule<T> or(Rule<? extends T>... rules) {
    List<Rule<? extends T>> all = List.of(rules);
    return (input, at) -> all.stream().flatMap(rule -> widened(rule, input, at));
  }

  private static <T> Stream<Match<T>> widened(Rule<? extends T> rule, Input input, int at) {
    return rule.read(input, at).map(match -> new Match<T>(match.value(), match.end()));
  }

  /** A rule that refers to itself. */
  static <T> Rule<T> later(Supplier<Rule<T>> rule) {
    return (input, at) -> rule.get().read(input, at);
  }

  /** The same rule, which reads each position of a sentence once and remembers what it found. */
  static <T> Rule<T> remembered(Rule<T> rule) {
    return new Rule<>() {
      @Override
      public Stream<Match<T>> read(Input input, int at) {
        return input.remember(this, at, () -> rule.read(input, at).toList()).stream();
      }
    };
  }

  /** One or more, parted by the separator. */
  static <T> Rule<List<T>> list(Rule<T> item, Rule<?> separator, int most) {
    return (input, at) -> more(input, item, separator, List.of(), at, most);
  }

  private static <T> Stream<Match<List<T>>> more(
      Input input, Rule<T> item, Rule<?> separator, List<T> before, int at, int most) {
    Stream<Integer> starts =
        before.isEmpty() ? Stream.of(at) : separator.read(input, at).map(Match::end);
    return starts.flatMap(start ->
        item.read(input, start)
            .flatMap(match -> {
              List<T> all = new ArrayList<>(before);
              all.add(match.value());
              Stream<Match<List<T>>> longer =
                  all.size() < most
                      ? more(input, item, separator, all, match.end(), most)
                      : Stream.empty();
              return Stream.concat(longer, Stream.of(new Match<>(List.copyOf(all), match.end())));
            }));
  }

  default <R> Rule<R> map(Function<? super T, ? extends R> change) {
    return (input, at) ->
        read(input, at).map(match -> new Match<R>(change.apply(match.value()), match.end()));
  }

  default Rule<T> where(Predicate<? super T> holds) {
    return (input, at) -> read(input, at).filter(match -> holds.test(match.value()));
  }

  default <U, R> Rule<R> then(Rule<U> next, BiFunction<? super T, ? super U, ? extends R> join) {
    return (input, at) ->
        read(input, at)
            .flatMap(first ->
                next.read(input, first.end())
                    .map(second ->
                        new Match<R>(join.apply(first.value(), second.value()), second.end())));
  }

  /** This, followed by something that adds no meaning. */
  default Rule<T> skip(Rule<?> next) {
    return then(next, (value, _) -> value);
  }

  /** What follows this, which adds no meaning itself. */
  default <U> Rule<U> before(Rule<U> next) {
    return then(next, (_, value) -> value);
  }

  /** This or nothing. */
  default Rule<Optional<T>> maybe() {
    Rule<Optional<T>> present = map(Optional::of);
    return or(present, nothing(Optional.empty()));
  }
}
