package org.cos3d.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One note.
 *
 * @param id unique, such as "auto-smooth"
 * @param topic the title of its file
 * @param names what it is about
 * @param works the versions in which the names exist; empty for a note on how to use what is there
 * @param uses replacements, by version
 * @param codes lines of code, by version
 * @param mends certain edits, by version
 * @param words other words that people use for it
 * @param prose what there is to know, in a few sentences
 */
public record Note(
    String id,
    String topic,
    List<Pattern> names,
    List<Span> works,
    List<Said<List<Pattern>>> uses,
    List<Said<String>> codes,
    List<Said<List<Mend>>> mends,
    List<String> words,
    String prose) {

  /**
   * What a note says for some versions.
   *
   * @param span those versions; empty for all that have no line of their own
   */
  public record Said<T>(Optional<Span> span, T what) {}

  public Note {
    names = List.copyOf(names);
    works = List.copyOf(works);
    uses = List.copyOf(uses);
    codes = List.copyOf(codes);
    mends = List.copyOf(mends);
    words = List.copyOf(words);
  }

  /** Whether the names exist in that version. */
  public boolean works(Version version) {
    return works.isEmpty() || works.stream().anyMatch(span -> span.holds(version));
  }

  /** What it advises for that version. */
  public Advice advice(Version version) {
    return new Advice(
        said(uses, version).orElse(List.of()),
        said(codes, version).orElse(""),
        said(mends, version).orElse(List.of()));
  }

  private static <T> Optional<T> said(List<Said<T>> lines, Version version) {
    Function<Boolean, Optional<T>> first =
        ranged ->
            lines.stream()
                .filter(line -> line.span().map(span -> span.holds(version)).orElse(!ranged))
                .filter(line -> line.span().isPresent() == ranged)
                .map(Said::what)
                .findFirst();
    return first.apply(true).or(() -> first.apply(false));
  }
}
