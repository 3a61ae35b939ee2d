package org.cos3d.notes;

import java.util.Optional;

/**
 * Versions from one to another, both included.
 *
 * @param from the first; empty where there is no beginning
 * @param to the last; empty where there is no end
 */
public record Span(Optional<Version> from, Optional<Version> to) {

  /** No version at all: what people write though it never was. */
  private static final Span NEVER =
      new Span(Optional.of(new Version(1, 0)), Optional.of(new Version(0, 0)));

  /**
   * Reads "never", "..4.0", "4.1.." or "4.2..4.4".
   *
   * @throws IllegalArgumentException where it is something else
   */
  static Span read(String text) {
    if (text.strip().equals("never")) {
      return NEVER;
    }
    String[] ends = text.strip().split("\\.\\.", -1);
    if (ends.length != 2 || text.strip().equals("..")) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no range of versions like ..4.0 or 4.1..");
    }
    return new Span(end(ends[0]), end(ends[1]));
  }

  private static Optional<Version> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Version.read(text));
  }

  /** Whether the version lies within. */
  public boolean holds(Version version) {
    return from.filter(first -> first.compareTo(version) > 0).isEmpty()
        && to.filter(last -> last.compareTo(version) < 0).isEmpty();
  }

  @Override
  public String toString() {
    return from.map(Version::toString).orElse("") + ".." + to.map(Version::toString).orElse("");
  }
}
