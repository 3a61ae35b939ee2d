package org.cos3d.component;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cos3d.program.Measure;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Value;

/**
 * The numbers of a program in the words of prompts, as far as they concern one component: those
 * that its entry names stand with all that is known of them, what these follow from without its
 * meaning, and the others by name and value. All of them in full for each component made two thirds
 * of what writing a bench cost.
 */
final class OwnNumbers {

  private final Program program;
  private final List<String> lines;
  private final Set<String> named;
  private final Set<String> reached;

  /**
   * The numbers for a component.
   *
   * @param program the program that holds them
   * @param entry all that is said of the component, in which names of numbers stand
   */
  OwnNumbers(Program program, String entry) {
    this.program = program;
    this.lines = program.text().lines().toList();
    this.named = new HashSet<>(Arrays.asList(entry.split("\\W+")));
    this.reached = reached();
  }

  private Set<String> reached() {
    Map<String, Set<String>> uses = new HashMap<>();
    program.measures().forEach(one -> uses.put(one.name(), one.uses()));
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (found.add(name)) {
        open.addAll(uses.getOrDefault(name, Set.of()));
      }
    }
    return found;
  }

  /** A line for each parameter that concerns the component. */
  String parameters() {
    return program.parameters().stream()
        .filter(one -> reached.contains(one.name()))
        .map(this::parameter)
        .collect(Collectors.joining("\n"));
  }

  private String parameter(Parameter one) {
    String line = line(one.line());
    String meaning = ": " + one.meaning();
    boolean bare = !named.contains(one.name()) && !one.meaning().isEmpty();
    return bare && line.endsWith(meaning)
        ? line.substring(0, line.length() - meaning.length())
        : line;
  }

  /** A line for each measure that concerns the component, with its present value. */
  String measures() {
    return program.measures().stream()
        .filter(one -> reached.contains(one.name()))
        .map(this::measure)
        .collect(Collectors.joining("\n"));
  }

  private String measure(Measure one) {
    String line =
        named.contains(one.name()) ? line(one.line()) : one.name() + " = " + one.expression();
    String value = value(one.name());
    return value.isEmpty() ? line : line + "  → " + value;
  }

  /** The names of all others, with their present values. */
  String others() {
    return Stream.concat(
            program.parameters().stream().map(Parameter::name),
            program.measures().stream().map(Measure::name))
        .filter(name -> !reached.contains(name))
        .map(name -> (name + " " + value(name)).strip())
        .collect(Collectors.joining(", "));
  }

  private String value(String name) {
    return program
        .value(name)
        .filter(Value::isNumber)
        .map(number -> Described.plain(number.asNumber()))
        .orElse("");
  }

  private String line(int number) {
    return lines.get(number - 1);
  }
}
