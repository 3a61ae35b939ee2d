package org.cos3d.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A program written by chance from a seed, with what is true of it known beforehand.
 *
 * @param text the program
 * @param uses what each measure, shape and component names
 * @param components the components in order
 * @param numbers the parameters that hold a metre
 */
record WrittenProgram(
    String text, Map<String, Set<String>> uses, List<String> components, List<String> numbers) {
  private static final List<String> MEANINGS =
      List.of(
          "Höhe über dem Boden",
          "height: the whole",
          "🪑 seats",
          "",
          "width, with a # sign",
          "\"quoted\" words");

  static WrittenProgram write(long seed) {
    Random random = new Random(seed);
    StringBuilder text =
        new StringBuilder(
            "\"\"\"Thing "
                + seed
                + " — ünïcode 🪑.\"\"\"\nimport bpy\nimport math\n\n# Parameters\n");
    Map<String, Set<String>> uses = new HashMap<>();
    List<String> known = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      String name = "SIZE_" + i;
      text.append(name)
          .append(" = ")
          .append(random.nextInt(1000) / 1000.0)
          .append("  # m, 0 to 1: ")
          .append(MEANINGS.get(random.nextInt(MEANINGS.size())))
          .append('\n');
      known.add(name);
      numbers.add(name);
    }
    text.append("\n# Measures\n");
    for (int i = 0; i < random.nextInt(6); i++) {
      List<String> some = some(known, random);
      text.append(
          "MEASURE_" + i + " = " + (some.isEmpty() ? "1.0" : String.join(" + ", some)) + "  # m\n");
      uses.put("MEASURE_" + i, new HashSet<>(some));
      known.add("MEASURE_" + i);
    }
    text.append("\n# Shapes\n");
    for (int i = 0; i < random.nextInt(4); i++) {
      List<String> some = some(known, random);
      text.append(
          "def shape_"
              + i
              + "(name, SIZE_0=None):\n    return [name, SIZE_0"
              + listed(some, "SIZE_0")
              + "]\n\n\n");
      Set<String> used = new HashSet<>(some);
      used.remove("SIZE_0");
      uses.put("shape_" + i, used);
      known.add("shape_" + i);
    }
    text.append("# Components\n");
    List<String> components = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      List<String> some = some(known, random);
      text.append(
          "def part_" + i + "():\n    \"\"\"Part — number " + i + ".\"\"\"\n    things = [");
      text.append(String.join(", ", some))
          .append("]\n    return [thing for thing in things]\n\n\n");
      uses.put("part_" + i, new HashSet<>(some));
      components.add("part_" + i);
    }
    text.append("# Assembly\nif __name__ == \"__main__\":\n    parts = [");
    text.append(String.join(", ", components.stream().map(name -> "*" + name + "()").toList()))
        .append("]\n");
    return new WrittenProgram(text.toString(), uses, components, numbers);
  }

  private static String listed(List<String> names, String without) {
    StringBuilder out = new StringBuilder();
    names.stream()
        .filter(name -> !name.equals(without))
        .forEach(name -> out.append(", ").append(name));
    return out.toString();
  }

  private static List<String> some(List<String> of, Random random) {
    return of.stream().filter(name -> random.nextInt(3) == 0).toList();
  }

  /** The components that reach one of the names, found by following every path again and again. */
  List<String> dependents(Set<String> names) {
    return components.stream().filter(component -> reaches(component, names)).toList();
  }

  private boolean reaches(String from, Set<String> names) {
    return names.contains(from)
        || uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, names));
  }
}
