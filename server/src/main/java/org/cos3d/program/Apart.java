package org.cos3d.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes code that was written together for several components apart. */
final class Apart {

  private Apart() {}

  /**
   * The code of each component: its function, and what it uses of what stands beside it. A piece
   * that is not Python, or more than functions and constants, is passed over.
   */
  static Fragments of(List<String> pieces, List<String> components) {
    List<List<Chunk>> read = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    for (String piece : pieces) {
      try {
        read.add(Chunk.of(components.getFirst(), piece));
      } catch (Revision.Impossible e) {
        troubles.add(e.text());
      }
    }
    Map<String, String> codes = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    for (String component : components) {
      read.stream()
          .filter(piece -> piece.stream().anyMatch(chunk -> chunk.name().equals(component)))
          .findFirst()
          .ifPresentOrElse(
              piece -> codes.put(component, code(component, piece, read, components)),
              () -> problems.put(component, problem(component, troubles)));
    }
    return new Fragments(codes, problems);
  }

  private static String problem(String component, List<String> troubles) {
    return troubles.isEmpty()
        ? "its code has no function \"def %s():\"".formatted(component)
        : troubles.getFirst();
  }

  /** The code of a component that stands in a piece. */
  private static String code(
      String component, List<Chunk> piece, List<List<Chunk>> all, List<String> components) {
    List<Chunk> chunks = new ArrayList<>();
    all.stream().filter(other -> !other.equals(piece)).forEach(chunks::addAll);
    chunks.addAll(piece);
    Map<String, Chunk> named = new LinkedHashMap<>();
    chunks.stream()
        .filter(chunk -> chunk.kind() != Chunk.Kind.IMPORT)
        .forEach(chunk -> named.put(chunk.name(), chunk));
    Set<String> needed = needed(component, named, Set.copyOf(components));
    return chunks.stream()
        .filter(chunk ->
            chunk.kind() == Chunk.Kind.IMPORT
                || (needed.contains(chunk.name()) && chunk.equals(named.get(chunk.name()))))
        .map(Chunk::text)
        .distinct()
        .collect(Collectors.joining("\n\n\n"));
  }

  /** What a component's function uses, but for other components. */
  private static Set<String> needed(
      String component, Map<String, Chunk> named, Set<String> components) {
    Set<String> needed = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(component));
    while (!open.isEmpty()) {
      String next = open.pop();
      Chunk chunk = named.get(next);
      boolean other = components.contains(next) && !next.equals(component);
      if (chunk != null && !other && needed.add(next)) {
        open.addAll(identifiers(chunk.text()));
      }
    }
    return needed;
  }

  private static Set<String> identifiers(String text) {
    return SyntaxReader.read(text)
        .walk()
        .filter(node -> node.is("identifier"))
        .map(node -> node.text(text))
        .collect(Collectors.toSet());
  }
}
