package org.cos3d.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the writer of a component is told for its kind alone, from the files of {@code
 * prompts/component/kinds}: in the first line the worked components to learn from, then advice.
 * Kinds without a file need no advice.
 */
final class Kinds {

  private static final String ENDING = ".md";
  private static final String EXAMPLES = "examples: ";

  /**
   * A kind of component.
   *
   * @param examples worked components, the one that shows most first: "program/component"
   * @param advice lines for its writer
   */
  record Kind(List<String> examples, String advice) {
    private static final Kind PLAIN = new Kind(List.of(), "");

    Kind {
      examples = List.copyOf(examples);
    }
  }

  private final Map<String, Kind> kinds;

  private Kinds(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /**
   * Reads all of them.
   *
   * @param prompts folder of the prompts
   * @throws IOException where a file cannot be read, or does not begin with its examples
   */
  static Kinds read(Path prompts) throws IOException {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Path file : files(prompts.resolve("component/kinds"))) {
      String name = file.getFileName().toString();
      kinds.put(name.substring(0, name.length() - ENDING.length()), kind(file));
    }
    return new Kinds(kinds);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static Kind kind(Path file) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    int end = text.indexOf('\n');
    if (!text.startsWith(EXAMPLES) || end < 0) {
      throw new IOException("%s has to begin with \"%s\"".formatted(file, EXAMPLES));
    }
    List<String> examples = Arrays.asList(text.substring(EXAMPLES.length(), end).split(", *"));
    return new Kind(examples, text.substring(end).strip());
  }

  /** The kind of that name; one without examples and advice where nothing is known of it. */
  Kind named(String name) {
    return kinds.getOrDefault(name, Kind.PLAIN);
  }

  /** All by name. */
  Map<String, Kind> all() {
    return kinds;
  }
}
