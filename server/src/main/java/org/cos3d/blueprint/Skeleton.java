package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Revision;
import org.cos3d.program.Value;

/**
 * A program without components that holds the numbers of a blueprint: what its code will compute is
 * computed by the same rules before there is any code.
 */
public final class Skeleton {

  private static final String ASIDE = "ASIDE_OF_THE_BLUEPRINT";

  private final Program program;

  /** The program with expressions as further measures, which the same callers ask for again. */
  private final Map<List<String>, Program> extended = new ConcurrentHashMap<>();

  private Skeleton(Program program) {
    this.program = program;
  }

  /** The numbers of a blueprint. */
  public static Skeleton of(Blueprint blueprint) throws Revision.Impossible {
    String docstring = blueprint.docstring().replace("\\", "").replace("\"", "'").strip();
    Program empty = Programs.read(empty("\"\"\"" + docstring + "\"\"\""));
    Revision numbers =
        new Revision(
            Map.of(), blueprint.parameters(), blueprint.measures(), Map.of(), List.of(), List.of());
    return new Skeleton(empty.revised(numbers));
  }

  /** The numbers of a program that stands. */
  static Skeleton of(Program program) {
    return new Skeleton(program);
  }

  /** The program so far: imports, parameters and measures. */
  public Program program() {
    return program;
  }

  /**
   * The values of expressions where some parameters have other values; empty where one has none.
   */
  List<Optional<Double>> values(List<String> expressions, Map<String, Value> changes) {
    Program asked = extended.computeIfAbsent(List.copyOf(expressions), this::withAsides);
    List<Optional<Double>> values = new ArrayList<>();
    for (int place = 0; place < expressions.size(); place++) {
      values.add(
          asked
              .value(ASIDE + place, changes)
              .filter(Value::isNumber)
              .map(Value::asNumber)
              .filter(Double::isFinite));
    }
    return values;
  }

  private Program withAsides(List<String> expressions) {
    StringBuilder measures = new StringBuilder("# Measures\n");
    for (int place = 0; place < expressions.size(); place++) {
      measures
          .append(ASIDE)
          .append(place)
          .append(" = ")
          .append(expressions.get(place).replace("\n", " ").strip())
          .append('\n');
    }
    return Programs.read(
        program
            .text()
            .replaceFirst("(?m)^# Measures\n", Matcher.quoteReplacement(measures.toString())));
  }

  private static String empty(String docstring) {
    return """
    %s
    import bpy
    import bmesh
    import math
    import random
    from mathutils import Matrix, Vector


    # Parameters

    # Measures


    # Shapes


    # Components
    """
        .formatted(docstring);
  }
}
