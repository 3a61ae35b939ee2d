package org.cos3d.program;

import java.util.ArrayDeque;
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
   * The code of each component: its function, and what it uses of what stands beside it.
   *
   * @throws Revision.Impossible where it is not Python, or more than functions and constants
   */
  static Map<String, String> of(String code, List<String> components) throws Revision.Impossible {
    List<Chunk> chunks = Chunk.of(components.getFirst(), code);
    Map<String, Chunk> named = new LinkedHashMap<>();
    chunks.stream()
        .filter(chunk -> chunk.kind() != Chunk.Kind.IMPORT)
        .forEach(chunk -> named.put(chunk.name(), chunk));
    Map<String, String> apart = new LinkedHashMap<>();
    for (String component : components) {
      if (named.containsKey(component)) {
        Set<String> needed = needed(component, named, Set.copyOf(components));
        apart.put(
            component,
            chunks.stream()
                .filter(chunk -> chunk.kind() == Chunk.Kind.IMPORT || needed.contains(chunk.name()))
                .map(Chunk::text)
                .collect(Collectors.joining("\n\n\n")));
      }
    }
    return apart;
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
