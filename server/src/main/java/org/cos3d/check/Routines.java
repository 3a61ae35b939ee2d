package org.cos3d.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cos3d.program.Syntax;

/** The functions and classes of a program, each known by where it stands. */
final class Routines {

  private final Map<Integer, Routine> routines = new HashMap<>();
  private final Map<Integer, ClassBody> bodies = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private Routines() {}

  /** Of a program whose code has not been looked at yet. */
  static Routines of(Syntax module, String source) {
    Routines routines = new Routines();
    if (source.contains("global ") || source.contains("nonlocal ")) {
      module
          .walk()
          .filter(node -> node.is("global_statement") || node.is("nonlocal_statement"))
          .flatMap(node -> node.namedChildren().stream())
          .forEach(name -> routines.shared.add(name.text(source)));
    }
    return routines;
  }

  /** Whether functions set this name of others, so that nobody knows what it holds. */
  boolean isShared(String name) {
    return shared.contains(name);
  }

  Routine routine(Syntax node, Supplier<Routine> made) {
    return routines.computeIfAbsent(node.start(), _ -> made.get());
  }

  ClassBody body(Syntax node, Supplier<ClassBody> made) {
    return bodies.computeIfAbsent(node.start(), _ -> made.get());
  }

  /** A method of this name is called on something unknown, which may be of any class. */
  void methodEscapes(String name) {
    bodies.values().forEach(body -> body.method(name).ifPresent(Routine::escape));
  }

  /** An attribute of this name is set on something unknown, which may be of any class. */
  void attributeUnknown(String name, Joins joins) {
    bodies.values().forEach(body -> body.give(name, Kind.UNKNOWN, joins));
  }

  /** Ends a round; true where it brought something new. */
  boolean settle() {
    boolean changed = false;
    for (Routine routine : routines.values()) {
      changed |= routine.settle();
    }
    for (ClassBody body : bodies.values()) {
      changed |= body.settle();
    }
    return changed;
  }

  /** What is still in motion is taken for unknown. */
  void giveUp() {
    routines.values().forEach(Routine::escape);
  }
}
