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
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Program;

/** Finds a worked component whose geometry is like that of one to be written. */
final class Taught {

  private static final int LONGEST = 4_000;
  private static final int SHORTEST_WORD = 4;
  private static final int FEWEST_WORDS = 2;

  /** Words of the trade that many components share, and that tell nothing. */
  private static final Set<String> EVERYWHERE =
      Set.of("with", "from", "that", "each", "which", "into", "their", "edge", "side", "rounded");

  private final Demonstrations demonstrations;

  Taught(Demonstrations demonstrations) {
    this.demonstrations = demonstrations;
  }

  /** The code of the likest component with its shapes; empty where none is like it. */
  String by(Part part) {
    Set<String> wanted = words(part.docstring() + " " + part.shape() + " " + part.name());
    Optional<Example> best =
        demonstrations.all().stream()
            .flatMap(one ->
                one.program().components().stream()
                    .map(component -> Example.of(one.program(), component, wanted)))
            .filter(example -> example.shared() >= FEWEST_WORDS && example.length() <= LONGEST)
            .max(Comparator.comparingLong(Example::shared));
    return best.map(Example::text).orElse("");
  }

  private record Example(Program program, Component component, long shared) {

    static Example of(Program program, Component component, Set<String> wanted) {
      Set<String> own = words(component.docstring() + " " + component.name().replace('_', ' '));
      return new Example(program, component, own.stream().filter(wanted::contains).count());
    }

    int length() {
      return program.source(component).length();
    }

    String text() {
      return "From \"%s\":\n\n```python\n%s\n```"
          .formatted(program.title(), program.source(component));
    }
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
