package org.cos3d.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The idioms of {@code test-assets/drift}, and on which Blenders each was seen to raise. */
final class DriftSet {

  /**
   * One idiom.
   *
   * @param raises the last line of the traceback, by version
   * @param right names of which a right message holds one, by version
   */
  record Idiom(
      String id, Map<String, String> raises, Map<String, List<String>> right, String code) {}

  /** An idiom as far as it is read. */
  private static final class Draft {
    final String id;
    final Map<String, String> raises = new HashMap<>();
    final Map<String, List<String>> right = new HashMap<>();
    final StringBuilder code = new StringBuilder();

    Draft(String id) {
      this.id = id;
    }
  }

  private static final String HEAD = "#:";

  private DriftSet() {}

  static List<Idiom> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(HEAD)) {
          head(line.substring(HEAD.length()).strip(), drafts);
        } else if (!drafts.isEmpty()) {
          drafts.getLast().code.append(line).append('\n');
        }
      }
    }
    return drafts.stream()
        .map(draft -> new Idiom(draft.id, draft.raises, draft.right, draft.code.toString()))
        .toList();
  }

  private static void head(String text, List<Draft> drafts) {
    String[] sides = text.split(":", 2);
    String[] key = sides[0].strip().split("\\s+");
    String value = sides.length == 2 ? sides[1].strip() : "";
    switch (key[0]) {
      case "raises" -> drafts.getLast().raises.put(key[1], value);
      case "right" -> {
        List<String> names = Arrays.stream(value.split("\\|")).map(String::strip).toList();
        Arrays.stream(key).skip(1).forEach(version -> drafts.getLast().right.put(version, names));
      }
      case "note" -> {}
      default -> drafts.add(new Draft(text));
    }
  }
}
