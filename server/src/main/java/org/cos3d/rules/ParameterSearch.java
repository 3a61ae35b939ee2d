package org.cos3d.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;

/** Finds the parameter that words mean, by its name, its meaning and what depends on it. */
final class ParameterSearch {
  private static final double NEAR = 0.15;
  private static final double UNSAID_WORD = 0.3;
  private static final double BESIDE = 0.3;
  private static final double THROUGH_COMPONENT = 0.3;

  /**
   * What is looked for.
   *
   * @param words stems that name it or what it belongs to; empty for the whole asset
   * @param component the component that the words name, where they name one
   * @param dimensions what was said of its dimension; empty for nothing
   * @param fits which parameters can take what is wished
   * @param whole true where the asset as a whole is meant
   */
  record Query(
      List<String> words,
      Optional<Component> component,
      List<Dimension> dimensions,
      Predicate<Parameter> fits,
      boolean whole) {}

  /**
   * A parameter and how well it answers.
   *
   * @param loose true where only a dependency ties it to the words
   */
  record Hit(Parameter parameter, double score, boolean loose) {}

  private final Lexicon lexicon;
  private final Program program;

  ParameterSearch(Lexicon lexicon, Program program) {
    this.lexicon = lexicon;
    this.program = program;
  }

  /** Parameters that answer, best first. */
  List<Hit> find(Query query) {
    List<Hit> hits = new ArrayList<>();
    for (Parameter parameter : program.parameters()) {
      if (query.fits().test(parameter)) {
        score(parameter, query).ifPresent(hits::add);
      }
    }
    hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
    return hits;
  }

  /** The best hits: one where it is clear, several where they answer about as well. */
  List<Hit> best(Query query) {
    List<Hit> hits = find(query);
    return hits.stream().filter(hit -> hit.score() > hits.getFirst().score() - NEAR).toList();
  }

  private Optional<Hit> score(Parameter parameter, Query query) {
    Meaning meaning = Meaning.of(parameter);
    double score = 0;
    boolean loose = false;
    Set<String> said = new HashSet<>();
    for (String word : query.words()) {
      double match = matchWord(word, meaning);
      boolean beside =
          match == 0
              && meaning.all().contains(word)
              && query.words().stream().anyMatch(other -> inName(other, meaning));
      match = beside ? BESIDE : match;
      if (match == 0 && dependsOnIt(parameter, query, word)) {
        match = THROUGH_COMPONENT;
        loose = parameter.unit() != Unit.METRE || !meaning.all().contains(word);
      }
      if (match == 0) {
        return Optional.empty();
      }
      said.addAll(lexicon.synonyms(word));
      score += match / query.words().size();
    }
    boolean ofAnother =
        query.words().stream().anyMatch(word -> !inName(word, meaning))
            && !loose
            && query.words().stream()
                .noneMatch(word -> inName(word, meaning) || isAbout(word, meaning, query));
    if (ofAnother) {
      return Optional.empty();
    }
    Optional<Double> size = matchDimension(parameter, meaning, query.dimensions());
    if (size.isEmpty()) {
      return Optional.empty();
    }
    List<String> unsaid = unsaid(meaning, said, query);
    if (loose && !mayBeLoose(parameter, query.dimensions(), size.get())) {
      return Optional.empty();
    }
    if (query.words().isEmpty()) {
      boolean ofTheWhole =
          meaning.nouns().stream().anyMatch(title(program)::contains)
              || meaning.name().stream().allMatch(word -> !dimensions(List.of(word)).isEmpty());
      if (ofTheWhole) {
        double bonus = size.get() >= 0.9 ? 2 * NEAR : 0;
        return Optional.of(new Hit(parameter, size.get() + bonus, false));
      }
      return unsaid.stream().allMatch(this::standsForWhole)
          ? Optional.of(new Hit(parameter, size.get() - 0.2 * unsaid.size(), false))
          : Optional.empty();
    }
    if (parameter.unit() == Unit.COUNT && !unsaid.isEmpty() && !meaning.countsFirst()) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(
            parameter,
            score + size.get() - UNSAID_WORD * unsaid.size() - (loose ? UNSAID_WORD : 0),
            loose));
  }

  /**
   * A length that only hangs together with the words has to be a size in metres of just that
   * dimension.
   */
  private static boolean mayBeLoose(Parameter parameter, List<Dimension> wanted, double size) {
    boolean upright = wanted.contains(Dimension.LENGTH) || wanted.contains(Dimension.HEIGHT);
    return parameter.unit() == Unit.METRE
        && !wanted.contains(Dimension.SIZE)
        && (size >= 0.9 || upright);
  }

  private boolean dependsOnIt(Parameter parameter, Query query, String word) {
    return query
        .component()
        .filter(component -> !query.dimensions().isEmpty())
        .filter(component ->
            Words.stems(component.name()).stream()
                .anyMatch(stem -> lexicon.synonyms(word).contains(stem)))
        .filter(component -> program.dependents(Set.of(parameter.name())).contains(component))
        .isPresent();
  }

  private boolean inName(String word, Meaning meaning) {
    return meaning.name().stream().anyMatch(lexicon.synonyms(word)::contains);
  }

  /**
   * True where the word is what the meaning is about, and not only beside it: "ring" of "the foot
   * ring".
   */
  private boolean isAbout(String word, Meaning meaning, Query query) {
    Set<String> same = lexicon.synonyms(word);
    return meaning.nouns().stream().anyMatch(same::contains)
        || meaning.aside().stream().anyMatch(same::contains)
        || (query.component().isPresent()
            && meaning.all().contains(word)
            && !meaning.head().contains(word));
  }

  private double matchWord(String word, Meaning meaning) {
    Set<String> same = lexicon.synonyms(word);
    if (meaning.name().contains(word)) {
      return 1;
    }
    if (meaning.name().stream().anyMatch(same::contains)) {
      return 0.9;
    }
    if (meaning.head().contains(word)) {
      return 0.7;
    }
    if (meaning.head().stream().anyMatch(same::contains) || meaning.aside().contains(word)) {
      return 0.6;
    }
    return 0;
  }

  /** How well the parameter's dimension is one of those; empty where it is another. */
  private Optional<Double> matchDimension(
      Parameter parameter, Meaning meaning, List<Dimension> wanted) {
    if (wanted.isEmpty()) {
      return Optional.of(0.5);
    }
    if (wanted.contains(Dimension.COUNT)) {
      return parameter.unit() == Unit.COUNT ? Optional.of(1.0) : Optional.empty();
    }
    if (wanted.contains(Dimension.ANGLE) && parameter.unit() == Unit.DEGREE) {
      return Optional.of(0.9);
    }
    Set<Dimension> named = dimensions(meaning.name());
    Set<Dimension> first = dimensions(meaning.head().stream().limit(1).toList());
    Set<Dimension> aside = dimensions(meaning.aside());
    if (wanted.stream().anyMatch(named::contains)) {
      return Optional.of(1.0);
    }
    if (wanted.stream()
        .anyMatch(dimension -> first.contains(dimension) || aside.contains(dimension))) {
      return Optional.of(0.9);
    }
    Set<Dimension> own = named.isEmpty() ? first : named;
    boolean kin = wanted.stream().flatMap(this::kin).anyMatch(own::contains);
    return kin ? Optional.of(0.6) : Optional.empty();
  }

  private Stream<Dimension> kin(Dimension dimension) {
    return lexicon.kin(dimension.word()).stream()
        .map(word -> Dimension.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** The dimensions that words name, as nouns or adjectives. */
  Set<Dimension> dimensions(List<String> stems) {
    Set<Dimension> found = new LinkedHashSet<>();
    for (String stem : stems) {
      lexicon
          .senses(Kind.DIMENSION, List.of(stem))
          .forEach(sense -> found.add(Dimension.of(sense)));
      lexicon.senses(Kind.PLAIN, List.of(stem)).forEach(sense -> found.add(Dimension.of(sense)));
    }
    return found;
  }

  /** The parameter's own dimension: that of its name, else that of its meaning's first word. */
  Optional<Dimension> dimension(Parameter parameter) {
    Meaning meaning = Meaning.of(parameter);
    Set<Dimension> named = dimensions(meaning.name());
    return (named.isEmpty() ? dimensions(meaning.head().stream().limit(1).toList()) : named)
        .stream().findFirst();
  }

  private List<String> unsaid(Meaning meaning, Set<String> said, Query query) {
    boolean sized = !query.dimensions().isEmpty();
    Set<String> title = title(program);
    return meaning.name().stream()
        .filter(word -> !said.contains(word))
        .filter(word -> !(sized && !dimensions(List.of(word)).isEmpty()))
        .filter(word -> !(query.whole() && title.contains(word)))
        .toList();
  }

  private static Set<String> title(Program program) {
    return new HashSet<>(Words.stems(program.title()));
  }

  private boolean standsForWhole(String word) {
    return lexicon.has(Kind.MAIN, word);
  }
}
