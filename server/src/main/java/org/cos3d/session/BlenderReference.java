package org.cos3d.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.component.Reference;
import org.cos3d.retrieval.Library;
import org.cos3d.retrieval.Snippet;

/**
 * What the library of the host's Blender has on some words, for writers of components: a few short
 * entries. Operators are left out, for components may not call them.
 */
final class BlenderReference implements Reference {

  private static final int MOST = 4;
  private static final int LOOKED_AT = 20;

  /** Operators must not be called; a type repeats what is said where it is made. */
  private static final Set<String> USELESS = Set.of("operator", "demonstration", "type");

  private final Once<Optional<Library>> library;
  private final Journal journal;

  BlenderReference(Once<Optional<Library>> library, Journal journal) {
    this.library = library;
    this.journal = journal;
  }

  /** What the journal keeps. */
  record LookedUp(String words, String found) {}

  @Override
  public String on(String words, int tokens) {
    String found = library.get().map(one -> found(one, words, tokens)).orElse("");
    journal.write("looked up", new LookedUp(words, found));
    return found;
  }

  private static String found(Library library, String words, int tokens) {
    int[] used = {0};
    return library.search(words, LOOKED_AT).stream()
        .filter(one -> !USELESS.contains(one.kind()))
        .limit(MOST)
        .filter(one -> {
          boolean fits = used[0] + one.tokens() <= tokens;
          used[0] += fits ? one.tokens() : 0;
          return fits;
        })
        .map(Snippet::text)
        .map(text -> "- " + text.strip().replace("\n", "\n  "))
        .collect(Collectors.joining("\n"));
  }
}
