package org.cos3d.program;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins code that was written apart with a program. */
final class Joiner {

  private Joiner() {}

  /**
   * The program with one more component.
   *
   * @param components names of all components that the program will have
   */
  static Program join(
      Program program, String component, String code, ShapeLibrary library, Set<String> components)
      throws Revision.Impossible {
    Set<String> taken = taken(program, library, components);
    String own = code.strip();
    for (Chunk chunk : Chunk.of(component, own)) {
      boolean helper = chunk.kind() != Chunk.Kind.IMPORT && !chunk.name().equals(component);
      if (helper && taken.contains(chunk.name())) {
        own = renamed(own, chunk.name(), anotherName(chunk, component));
      }
    }
    callsNone(own, component, components);
    return Reviser.write(library.addTo(program, own), component, own);
  }

  private static Set<String> taken(Program program, ShapeLibrary library, Set<String> components) {
    Set<String> taken = new HashSet<>(components);
    taken.addAll(library.names());
    program.shapes().forEach(shape -> taken.add(shape.name()));
    program.components().forEach(component -> taken.add(component.name()));
    return taken;
  }

  private static String anotherName(Chunk chunk, String component) {
    return chunk.kind() == Chunk.Kind.CONSTANT
        ? chunk.name() + "_OF_" + component.toUpperCase(Locale.ROOT)
        : chunk.name() + "_of_" + component;
  }

  /** The code with another name for what it defines; texts, attributes and keywords stay. */
  private static String renamed(String code, String from, String to) {
    Syntax module = SyntaxReader.read(code);
    Set<Integer> keywords =
        module
            .walk()
            .filter(node -> node.is("keyword_argument"))
            .flatMap(node -> node.child("name").stream())
            .map(Syntax::start)
            .collect(Collectors.toSet());
    List<Syntax> uses =
        module
            .walk()
            .filter(node -> node.is("identifier") && node.text(code).equals(from))
            .filter(node -> !node.field().equals("attribute") && !keywords.contains(node.start()))
            .toList();
    StringBuilder changed = new StringBuilder(code);
    for (Syntax use : uses.reversed()) {
      changed.replace(use.start(), use.end(), to);
    }
    return changed.toString();
  }

  /** A component that another one calls would run twice, and would be none. */
  private static void callsNone(String code, String component, Set<String> components)
      throws Revision.Impossible {
    Optional<String> called =
        SyntaxReader.read(code)
            .walk()
            .filter(node -> node.is("call"))
            .flatMap(node -> node.child("function").stream())
            .filter(function -> function.is("identifier"))
            .map(function -> function.text(code))
            .filter(name -> components.contains(name) && !name.equals(component))
            .findFirst();
    if (called.isPresent()) {
      throw new Revision.Impossible(
          component,
          "its code calls %s, which is another component: take what you need from parameters and measures"
              .formatted(called.get()));
    }
  }
}
