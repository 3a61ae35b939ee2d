package org.cos3d.program;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The worked programs of a folder, by name. */
public final class Demonstrations {
  private static final String ENDING = ".py";

  private final List<Demonstration> all;

  private Demonstrations(List<Demonstration> all) {
    this.all = List.copyOf(all);
  }

  /** A collection of these, in order of name. */
  public static Demonstrations of(List<Demonstration> demonstrations) {
    return new Demonstrations(
        demonstrations.stream().sorted(Comparator.comparing(Demonstration::name)).toList());
  }

  /**
   * Reads every {@code *.py} of a folder.
   *
   * @throws IOException where the folder or a file cannot be read, or a file is not UTF-8
   */
  public static Demonstrations load(Path folder) throws IOException {
    List<Demonstration> found = new ArrayList<>();
    for (String name : names(folder)) {
      Path file = folder.resolve(name + ENDING);
      try {
        found.add(new Demonstration(name, Files.readString(file)));
      } catch (MalformedInputException notUtf8) {
        throw new IOException(file + " is not UTF-8 text; save it as UTF-8", notUtf8);
      }
    }
    return of(found);
  }

  /**
   * The names of the demonstrations of a folder, in order, without reading any.
   *
   * @throws IOException where the folder cannot be read
   */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** In order of name. */
  public List<Demonstration> all() {
    return all;
  }

  /** The one of that name, such as {@code dining_table}. */
  public Optional<Demonstration> named(String name) {
    return all.stream().filter(demonstration -> demonstration.name().equals(name)).findFirst();
  }

  /**
   * Those that the words call: by the whole name or title if one has it, else by its last word
   * ("table" for "Dining table").
   */
  public List<Demonstration> called(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<Demonstration> exact = all.stream().filter(one -> spoken(one).contains(wanted)).toList();
    return exact.isEmpty()
        ? all.stream()
            .filter(one -> spoken(one).stream().anyMatch(name -> name.endsWith(" " + wanted)))
            .toList()
        : exact;
  }

  private static List<String> spoken(Demonstration one) {
    return List.of(one.name().replace('_', ' '), one.title().toLowerCase(Locale.ROOT));
  }
}
