package org.cos3d.program;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a revision in the text of a program, step by step; after each step the text is read again,
 * which costs little, for functions that stay as they were are not parsed again.
 */
final class Reviser {

  private Reviser() {}

  static Program revise(Program program, Revision revision) throws Revision.Impossible {
    Program now = program;
    for (Revision.NewParameter parameter : revision.parameters()) {
      now = Declarations.declare(now, parameter);
    }
    for (Map.Entry<String, Value> setting : revision.settings().entrySet()) {
      now = set(now, setting.getKey(), setting.getValue());
    }
    for (Revision.NewMeasure measure : revision.measures()) {
      now = Declarations.define(now, measure);
    }
    now = Declarations.inOrder(now);
    for (Map.Entry<String, String> written : revision.components().entrySet()) {
      now = write(now, written.getKey(), written.getValue());
    }
    for (Map.Entry<String, List<Revision.Replacement>> of : byComponent(revision).entrySet()) {
      now = replace(now, component(now, of.getKey()), of.getValue());
    }
    for (String name : revision.removed()) {
      now = remove(now, name);
    }
    return withoutUnused(now, used(program));
  }

  private static Program set(Program program, String name, Value value) throws Revision.Impossible {
    Parameter parameter =
        program
            .parameter(name)
            .orElseThrow(() ->
                new Revision.Impossible(
                    null,
                    "there is no parameter %s; there are: %s"
                        .formatted(name, names(program.parameters()))));
    if (!parameter.accepts(value)) {
      throw new Revision.Impossible(
          null,
          "%s cannot be %s: it is declared as \"%s\"; where the wish needs more, declare it anew with another range"
              .formatted(
                  name,
                  Literals.write(value, parameter),
                  TextLines.of(program.text()).line(parameter.line())));
    }
    return program.with(name, value);
  }

  private static String names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  private static Map<String, List<Revision.Replacement>> byComponent(Revision revision) {
    return revision.replacements().stream()
        .collect(
            Collectors.groupingBy(
                Revision.Replacement::component, LinkedHashMap::new, Collectors.toList()));
  }

  /** All pieces at once: between two of them the code need not be Python. */
  private static Program replace(
      Program program, Component component, List<Revision.Replacement> all)
      throws Revision.Impossible {
    String source = program.source(component);
    NavigableMap<Integer, Revision.Replacement> places = new TreeMap<>();
    for (Revision.Replacement one : all) {
      if (places.put(place(component, source, one.find()), one) != null) {
        throw overlapping(component, one);
      }
    }
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, Revision.Replacement> one : places.entrySet()) {
      if (one.getKey() < from) {
        throw overlapping(component, one.getValue());
      }
      changed.append(source, from, one.getKey()).append(one.getValue().by());
      from = one.getKey() + one.getValue().find().length();
    }
    return write(program, component.name(), changed.append(source.substring(from)).toString());
  }

  /** Where a piece stands in the code. */
  private static int place(Component component, String source, String piece)
      throws Revision.Impossible {
    int at = source.indexOf(piece);
    if (piece.isBlank() || at < 0) {
      throw new Revision.Impossible(
          component.name(), "its code does not hold the text \"%s\"".formatted(beginning(piece)));
    }
    if (source.indexOf(piece, at + 1) >= 0) {
      throw new Revision.Impossible(
          component.name(),
          "its code holds the text \"%s\" more than once: name a longer piece"
              .formatted(beginning(piece)));
    }
    return at;
  }

  private static Revision.Impossible overlapping(
      Component component, Revision.Replacement replacement) {
    return new Revision.Impossible(
        component.name(),
        "two pieces to replace overlap at \"%s\": name one piece that holds both"
            .formatted(beginning(replacement.find())));
  }

  private static String beginning(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }

  private static Component component(Program program, String name) throws Revision.Impossible {
    return program
        .component(name)
        .orElseThrow(() ->
            new Revision.Impossible(
                name,
                "there is no component of that name; there are: "
                    + program.components().stream()
                        .map(Component::name)
                        .collect(Collectors.joining(", "))));
  }

  private static Program remove(Program program, String name) throws Revision.Impossible {
    component(program, name);
    if (program.components().size() == 1 && !program.components().getFirst().isEdit()) {
      throw new Revision.Impossible(name, "it is the only component, so it cannot go");
    }
    try {
      return program.without(name);
    } catch (IllegalArgumentException e) {
      throw new Revision.Impossible(name, "it cannot go: " + e.getMessage());
    }
  }

  /** Puts the code that was written for a component where it belongs. */
  static Program write(Program program, String name, String code) throws Revision.Impossible {
    List<Chunk> chunks = Chunk.of(name, code);
    Optional<Chunk> own =
        chunks.stream()
            .filter(chunk -> chunk.kind() == Chunk.Kind.FUNCTION && chunk.name().equals(name))
            .findFirst();
    if (own.isEmpty()) {
      throw new Revision.Impossible(name, "its code has no function \"def %s():\"".formatted(name));
    }
    Program now = program;
    for (Chunk chunk : chunks) {
      if (chunk.kind() == Chunk.Kind.IMPORT) {
        now = importing(now, chunk.text());
      } else if (!chunk.equals(own.get())) {
        now = shape(now, name, chunk);
      }
    }
    now = function(now, name, own.get().text());
    if (now.component(name).isEmpty() || !now.unreadableLines().isEmpty()) {
      throw new Revision.Impossible(
          name,
          "its function has to take no argument, and no other function may call it; it returns the list of the objects that it made");
    }
    return now;
  }

  /** The program with one more shape. */
  static Program withShape(Program program, String text) {
    return Programs.read(addShape(program, TextLines.of(program.text()), text).text());
  }

  /** The program with one more import. */
  static Program withImport(Program program, String statement) {
    return importing(program, statement);
  }

  private static Program importing(Program program, String statement) {
    TextLines lines = TextLines.of(program.text());
    boolean there = program.text().lines().anyMatch(line -> line.strip().equals(statement));
    return there
        ? program
        : Programs.read(lines.insertAfter(lastImport(program), statement).text());
  }

  /** The line of the last import, else of the docstring's end, else 0. */
  static int lastImport(Program program) {
    String text = program.text();
    int line = 0;
    for (Syntax node : SyntaxReader.read(text).children()) {
      boolean docstring = line == 0 && node.is("expression_statement") && node.line() == 1;
      if (docstring || node.type().startsWith("import") || node.is("future_import_statement")) {
        line = node.endLine();
      }
    }
    return line;
  }

  /** A function or constant beside a component's own function. */
  private static Program shape(Program program, String component, Chunk chunk)
      throws Revision.Impossible {
    String kind = Declarations.kind(program, chunk.name());
    TextLines lines = TextLines.of(program.text());
    if (kind.isEmpty()) {
      return Programs.read(addShape(program, lines, chunk.text()).text());
    }
    Optional<Shape> old =
        program.shapes().stream().filter(one -> one.name().equals(chunk.name())).findFirst();
    if (old.isEmpty()) {
      throw new Revision.Impossible(
          component,
          "its code defines %s, which is %s of the program: leave it out, or give it another name"
              .formatted(chunk.name(), kind));
    }
    String text = lines.between(old.get().startLine(), old.get().endLine());
    if (text.strip().equals(chunk.text())) {
      return program;
    }
    List<String> others =
        program.dependents(Set.of(chunk.name())).stream()
            .map(Component::name)
            .filter(name -> !name.equals(component))
            .toList();
    if (!others.isEmpty()) {
      throw new Revision.Impossible(
          component,
          "its code changes %s, which %s use too: give its own version another name"
              .formatted(chunk.name(), String.join(", ", others)));
    }
    return Programs.read(
        lines.replace(old.get().startLine(), old.get().endLine(), chunk.text()).text());
  }

  private static TextLines addShape(Program program, TextLines lines, String text) {
    int components = Declarations.announcement(lines, Section.COMPONENTS);
    int before =
        components > 0
            ? components
            : program.components().stream()
                .mapToInt(Component::startLine)
                .min()
                .orElseGet(() -> endOfParts(program, lines) + 1);
    return lines.insertAfter(before - 1, text + "\n\n");
  }

  private static Program function(Program program, String name, String text) {
    TextLines lines = TextLines.of(program.text());
    Optional<Component> old = program.component(name);
    if (old.isPresent()) {
      return Programs.read(lines.replace(old.get().startLine(), old.get().endLine(), text).text());
    }
    int last = program.components().stream().mapToInt(Component::endLine).max().orElse(0);
    TextLines grown =
        last > 0
            ? lines.insertAfter(last, "\n\n" + text)
            : lines.insertAfter(endOfParts(program, lines), "\n\n" + text);
    Program after = Programs.read(grown.text());
    return Programs.read(AssemblyWriter.calling(after, name));
  }

  /** The last line before the assembly, without the blank lines there. */
  private static int endOfParts(Program program, TextLines lines) {
    int announced = Declarations.announcement(lines, Section.ASSEMBLY);
    int end =
        announced > 0
            ? announced - 1
            : program.assembly().map(Assembly::startLine).orElse(lines.count() + 1) - 1;
    while (end > 0 && lines.line(end).isBlank()) {
      end--;
    }
    return end;
  }

  /** The program without shapes that the revision left without any use. */
  private static Program withoutUnused(Program program, Set<String> usedBefore) {
    Set<String> used = used(program);
    Optional<Shape> unused =
        program.shapes().stream()
            .filter(shape -> usedBefore.contains(shape.name()) && !used.contains(shape.name()))
            .findFirst();
    return unused
        .map(shape ->
            withoutUnused(
                Programs.read(
                    TextLines.of(program.text()).cut(shape.startLine(), shape.endLine()).text()),
                usedBefore))
        .orElse(program);
  }

  private static Set<String> used(Program program) {
    Set<String> used = new HashSet<>();
    program.components().forEach(component -> used.addAll(program.dependencies(component)));
    return used;
  }
}
