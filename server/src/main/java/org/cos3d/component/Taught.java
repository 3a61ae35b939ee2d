package org.cos3d.component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Program;
import org.cos3d.program.ShapeLibrary;
import org.cos3d.prompt.Quoted;

/**
 * Finds a worked component of the same kind, or one whose geometry is like that of one to be
 * written.
 */
final class Taught {

  private static final int LONGEST = 2_600;
  private static final int LONGEST_PROGRAM = 12_000;

  /** Of one that shows what its kind needs, which no writer guesses. */
  private static final int LONGEST_OF_ITS_KIND = 9_000;

  private static final int SHORTEST_WORD = 4;
  private static final int FEWEST_WORDS = 2;

  /** Of the words that describe a worked component; below this only the thing is alike. */
  private static final double LEAST_SHARE = 0.5;

  /** Words of the trade that many components share, and that tell nothing. */
  private static final Set<String> EVERYWHERE =
      Set.of("with", "from", "that", "each", "which", "into", "their", "edge", "side", "rounded");

  private final Demonstrations demonstrations;
  private final ShapeLibrary library;
  private final Kinds kinds;

  /**
   * Something to learn from.
   *
   * @param demonstrations worked programs
   * @param library shapes that every writer is told of anyway, so that no example shows their code
   * @param kinds kinds of components, with examples of each
   */
  Taught(Demonstrations demonstrations, ShapeLibrary library, Kinds kinds) {
    this.demonstrations = demonstrations;
    this.library = library;
    this.kinds = kinds;
  }

  /**
   * The code of the likest component with its shapes: of its kind where there are examples of it,
   * else of any; empty where none is like it.
   */
  String by(Part part) {
    Set<String> wanted = words(part.docstring() + " " + part.shape() + " " + part.name());
    return ofItsKind(part, wanted).or(() -> ofAny(wanted)).map(Example::text).orElse("");
  }

  /** Of those that are alike the first, which shows most. */
  private Optional<Example> ofItsKind(Part part, Set<String> wanted) {
    return kinds.named(part.kind()).examples().stream()
        .flatMap(place -> at(place, wanted).stream())
        .sorted(Comparator.comparingLong(Candidate::shared).reversed())
        .map(this::example)
        .filter(example -> example.length() <= LONGEST_OF_ITS_KIND)
        .findFirst();
  }

  private Optional<Candidate> at(String place, Set<String> wanted) {
    int cut = place.indexOf('/');
    return demonstrations
        .named(place.substring(0, cut))
        .flatMap(one ->
            one.contents()
                .component(place.substring(cut + 1))
                .map(component -> Candidate.of(one, component, wanted)));
  }

  private Optional<Example> ofAny(Set<String> wanted) {
    return demonstrations.all().stream()
        .flatMap(one ->
            one.contents().components().stream()
                .map(component -> Candidate.of(one, component, wanted)))
        .filter(one -> one.shared() >= FEWEST_WORDS && one.share() >= LEAST_SHARE)
        .sorted(
            Comparator.comparingDouble(Candidate::share)
                .thenComparingLong(Candidate::shared)
                .reversed())
        .map(this::example)
        .filter(example -> example.length() <= LONGEST)
        .findFirst();
  }

  /** The likest worked program; empty where none is like it. */
  String program(String wish) {
    Set<String> wanted = words(wish);
    return demonstrations.all().stream()
        .filter(one -> one.text().length() <= LONGEST_PROGRAM)
        .filter(one -> shared(one.contents(), wanted) > 0)
        .max(Comparator.comparingLong(one -> shared(one.contents(), wanted)))
        .map(one -> Quoted.fenced("python", one.text().strip()))
        .orElse("");
  }

  private static long shared(Program contents, Set<String> wanted) {
    String components =
        contents.components().stream()
            .map(one -> one.name().replace('_', ' ') + " " + one.docstring())
            .collect(Collectors.joining(" "));
    return words(contents.docstring() + " " + components).stream().filter(wanted::contains).count();
  }

  /**
   * A worked component that may be shown.
   *
   * @param of its program
   * @param component its name
   * @param shared how many words its description shares with what is to be written
   * @param share of how large a part of its words that is
   */
  private record Candidate(Demonstration of, String component, long shared, double share) {

    static Candidate of(Demonstration of, Component component, Set<String> wanted) {
      Set<String> own = words(component.docstring() + " " + component.name().replace('_', ' '));
      long shared = own.stream().filter(wanted::contains).count();
      return new Candidate(of, component.name(), shared, (double) shared / own.size());
    }
  }

  /**
   * A worked component.
   *
   * @param title of which program
   * @param code its function, with the shapes of its own
   */
  private record Example(String title, String code) {

    int length() {
      return code.length();
    }

    String text() {
      return "From %s:\n\n%s".formatted(Quoted.name(title), Quoted.fenced("python", code));
    }
  }

  private Example example(Candidate candidate) {
    Program program = candidate.of().program();
    Component component = program.component(candidate.component()).orElseThrow();
    List<String> lines = program.text().lines().toList();
    String shapes =
        program.ownShapes(component).stream()
            .filter(shape -> !library.has(shape.name()))
            .map(shape -> code(lines, shape.startLine(), shape.endLine()) + "\n\n\n")
            .collect(Collectors.joining());
    return new Example(
        program.title(), shapes + code(lines, component.startLine(), component.endLine()));
  }

  private static String code(List<String> lines, int start, int end) {
    return String.join("\n", lines.subList(start - 1, end));
  }

  private static Set<String> words(String text) {
    List<String> parts = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    return parts.stream()
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !EVERYWHERE.contains(word))
        .collect(Collectors.toSet());
  }
}
