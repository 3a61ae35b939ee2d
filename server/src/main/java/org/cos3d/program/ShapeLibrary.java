package org.cos3d.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shapes that programs share: a program copies those that it uses, so that it runs alone. Read from
 * {@code prompts/shapes/shapes.py}.
 */
public final class ShapeLibrary {

  private static final int SHORTEST_WORD = 4;

  /** Words that so many plans and shapes have that they tell nothing. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "about", "along", "edge", "end", "face", "from", "inner", "lower", "over", "point",
          "right", "rounded", "shape", "side", "their", "through", "upper", "with");

  private final Program library;
  private final TextLines lines;

  private ShapeLibrary(Program library) {
    this.library = library;
    this.lines = TextLines.of(library.text());
  }

  /**
   * Reads it.
   *
   * @param prompts folder of the prompts
   */
  public static ShapeLibrary load(Path prompts) throws IOException {
    return new ShapeLibrary(Programs.read(Files.readString(prompts.resolve("shapes/shapes.py"))));
  }

  /**
   * The head of each, and in words what it is where that shares a word with a text, as the plan of
   * a component: the names of the others tell enough to know that they are there.
   */
  public String described(String text) {
    Set<String> words = stems(text);
    StringBuilder explained = new StringBuilder();
    List<String> others = new ArrayList<>();
    for (Shape shape : library.shapes()) {
      boolean near =
          stems(shape.name() + " " + shape.docstring()).stream().anyMatch(words::contains);
      if (!shape.docstring().isEmpty() && near) {
        explained.append(head(shape)).append("  # ").append(shape.docstring()).append('\n');
      } else if (!shape.docstring().isEmpty()) {
        others.add(head(shape));
      }
    }
    return explained + String.join("\n", others);
  }

  private static Set<String> stems(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !EVERYWHERE.contains(word))
        .collect(Collectors.toSet());
  }

  private String head(Shape shape) {
    String text = text(shape);
    int start = text.indexOf("def ");
    return text.substring(start, text.indexOf(":\n", start));
  }

  private String text(Shape shape) {
    return lines.between(shape.startLine(), shape.endLine());
  }

  /** The program with every shape of the library that the code uses, and the program has not. */
  Program addTo(Program program, String code) {
    Set<String> wanted = new HashSet<>();
    for (Shape shape : library.shapes()) {
      boolean defined = code.contains("def " + shape.name() + "(");
      if (!defined && Pattern.compile("\\b" + shape.name() + "\\b").matcher(code).find()) {
        wanted.add(shape.name());
        wanted.addAll(library.reached(shape.name()));
      }
    }
    Program now = program;
    for (Shape shape : library.shapes()) {
      boolean there = now.shapes().stream().anyMatch(known -> known.name().equals(shape.name()));
      if (wanted.contains(shape.name()) && !there) {
        now = Reviser.withShape(now, text(shape));
      }
    }
    return wanted.isEmpty() ? now : withImports(now, wanted);
  }

  /** The shapes' own imports, where the program lacks them. */
  private Program withImports(Program program, Set<String> wanted) {
    boolean caches = wanted.contains("material") && !program.text().contains("import cache");
    return caches ? Reviser.withImport(program, "from functools import cache") : program;
  }

  /** Whether it has a shape of that name. */
  public boolean has(String name) {
    return names().contains(name);
  }

  /** Names of its shapes. */
  List<String> names() {
    return library.shapes().stream().map(Shape::name).toList();
  }
}
