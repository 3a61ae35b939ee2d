package org.cos3d.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shapes that programs share: a program copies those that it uses, so that it runs alone. Read from
 * {@code prompts/shapes/shapes.py}.
 */
public final class ShapeLibrary {

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

  /** One line for each: its head, and what it is. */
  public String described() {
    return library.shapes().stream()
        .filter(shape -> !shape.docstring().isEmpty())
        .map(shape -> head(shape) + "  # " + shape.docstring())
        .collect(Collectors.joining("\n"));
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

  /** Names of its shapes. */
  List<String> names() {
    return library.shapes().stream().map(Shape::name).toList();
  }
}
