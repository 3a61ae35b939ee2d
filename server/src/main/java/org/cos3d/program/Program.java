package org.cos3d.program;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The text that makes one asset, and what can be told about it. Immutable; equal where the text is
 * equal.
 */
public final class Program {

  /** What the reader found in the text. */
  record Parts(
      String docstring,
      List<Parameter> parameters,
      Map<String, Syntax> literals,
      List<Measure> measures,
      List<Shape> shapes,
      List<Component> components,
      Optional<Assembly> assembly,
      Optional<Syntax> assemblyCode,
      Map<String, Definition> definitions,
      List<Integer> unreadableLines,
      Set<String> unboundNames) {}

  /** No character of a program: control characters are none. */
  private static final String GAP = "\u0001";

  private final String text;
  private final Parts parts;

  Program(String text, Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /** The whole text, byte for byte as it was read. */
  public String text() {
    return text;
  }

  /** What the thing is, such as "Dining chair"; empty where the program does not say. */
  public String title() {
    return Docstrings.title(parts.docstring());
  }

  /** The program's docstring; empty where it has none. */
  public String docstring() {
    return parts.docstring();
  }

  /** In the order of the text. */
  public List<Parameter> parameters() {
    return parts.parameters();
  }

  /** In the order of the text. */
  public List<Measure> measures() {
    return parts.measures();
  }

  /** In the order of the text. */
  public List<Shape> shapes() {
    return parts.shapes();
  }

  /** In the order of the text. */
  public List<Component> components() {
    return parts.components();
  }

  /** The lines that run only where the program runs alone; empty where it has none. */
  public Optional<Assembly> assembly() {
    return parts.assembly();
  }

  /** Lines, from 1, that are not Python; empty for a sound program. */
  public List<Integer> unreadableLines() {
    return parts.unreadableLines();
  }

  /** Names that are read and that no statement gives a value to; Python's own are among them. */
  public Set<String> unboundNames() {
    return parts.unboundNames();
  }

  /** Names of the module that have a value. */
  public Set<String> names() {
    Set<String> names = new HashSet<>(parts.definitions().keySet());
    parts.parameters().forEach(parameter -> names.add(parameter.name()));
    return names;
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String name) {
    return parts.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst();
  }

  /** The component of that name. */
  public Optional<Component> component(String name) {
    return parts.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst();
  }

  /**
   * The program with another literal for one parameter; nothing else of the text changes. The range
   * is not enforced: see {@link Parameter#accepts}.
   *
   * @throws IllegalArgumentException where there is no such parameter, or the value is of another
   *     kind than the parameter
   */
  public Program with(String parameter, Value value) {
    Parameter before =
        parameter(parameter)
            .orElseThrow(
                () -> new IllegalArgumentException("the program has no parameter " + parameter));
    if (!sameKind(before, value)) {
      throw new IllegalArgumentException(
          parameter + " holds a " + before.unit().word() + ", which " + value + " is not");
    }
    Syntax literal = Objects.requireNonNull(parts.literals().get(parameter));
    return Programs.read(
        text.substring(0, literal.start())
            + Literals.write(value, before)
            + text.substring(literal.end()));
  }

  /**
   * The text with a gap in place of every literal that lies within what its parameter declares: a
   * range, choices, a color or a switch. Programs of one form differ in nothing else.
   */
  public String form() {
    StringBuilder form = new StringBuilder(text);
    parts.parameters().stream()
        .filter(Parameter::keepsToItsRange)
        .map(parameter -> Objects.requireNonNull(parts.literals().get(parameter.name())))
        .sorted(Comparator.comparingInt(Syntax::start).reversed())
        .forEach(literal -> form.replace(literal.start(), literal.end(), GAP));
    return form.toString();
  }

  private static boolean sameKind(Parameter parameter, Value value) {
    return switch (value) {
      case Value.Whole _ -> parameter.unit().isNumber();
      case Value.Real real ->
          parameter.unit().isNumber()
              && (parameter.unit() != Unit.COUNT || real.number() == Math.rint(real.number()));
      case Value.Color _ -> parameter.unit() == Unit.COLOR;
      case Value.Switch _ -> parameter.unit() == Unit.SWITCH;
      case Value.Words _ -> parameter.unit() == Unit.TEXT || parameter.unit() == Unit.CHOICE;
    };
  }

  /**
   * The program without one component: its function is gone and the assembly no longer calls it.
   *
   * @throws IllegalArgumentException where there is no such component, or another part of the
   *     program calls it
   */
  public Program without(String component) {
    Component gone =
        component(component)
            .orElseThrow(
                () -> new IllegalArgumentException("the program has no component " + component));
    parts.definitions().values().stream()
        .filter(definition ->
            !definition.name().equals(component) && definition.uses().contains(component))
        .findFirst()
        .ifPresent(user -> {
          throw new IllegalArgumentException(component + " is needed by " + user.name());
        });
    return Programs.read(Removal.of(text, gone, parts.assemblyCode()));
  }

  /**
   * The components that depend on any of the names, directly or through measures and shapes, in the
   * order of the text.
   */
  public List<Component> dependents(Set<String> names) {
    return parts.components().stream()
        .filter(component -> reach(component.name()).stream().anyMatch(names::contains))
        .toList();
  }

  /**
   * The program with a revision made; all that the revision does not name stays byte for byte.
   *
   * @throws Revision.Impossible where it does not fit the program, with the reason in plain words
   */
  public Program revised(Revision revision) throws Revision.Impossible {
    return Reviser.revise(this, revision);
  }

  /**
   * The program with a component whose code was written apart: shapes of the library that it uses
   * come with it, and what stands beside its function under a name that is taken gets another one.
   *
   * @param component its name
   * @param code its function, with what it needs beside it
   * @param library the shapes that it may use
   * @param components names of all components that the program will have
   * @throws Revision.Impossible where the code does not fit, with the reason in plain words
   */
  public Program joined(String component, String code, ShapeLibrary library, Set<String> components)
      throws Revision.Impossible {
    return Joiner.join(this, component, code, library, components);
  }

  /** The program with the lines behind it that put it together where it runs alone. */
  public Program assembled(String name) {
    List<String> all = parts.components().stream().map(Component::name).toList();
    return Programs.read(
        text.stripTrailing()
            + "\n\n\n"
            + AssemblyWriter.standard(name, all).stripTrailing()
            + "\n");
  }

  /** What another program in place of this one makes necessary. */
  public Difference changedTo(Program after) {
    return Difference.between(this, after);
  }

  /**
   * The text of a component as its writer sees it: the shapes that only it uses, then its function,
   * two blank lines between them.
   */
  public String source(Component component) {
    TextLines lines = TextLines.of(text);
    StringBuilder source = new StringBuilder();
    for (Shape shape : ownShapes(component)) {
      source.append(lines.between(shape.startLine(), shape.endLine())).append("\n\n\n");
    }
    return source.append(lines.between(component.startLine(), component.endLine())).toString();
  }

  /** The shapes that this component uses and no other, in the order of the text. */
  public List<Shape> ownShapes(Component component) {
    Set<String> mine = dependencies(component);
    Set<String> others = new HashSet<>();
    parts.components().stream()
        .filter(other -> !other.equals(component))
        .forEach(other -> others.addAll(dependencies(other)));
    return parts.shapes().stream()
        .filter(shape -> mine.contains(shape.name()) && !others.contains(shape.name()))
        .toList();
  }

  /** All names that the component depends on, directly or not: parameters, measures and shapes. */
  public Set<String> dependencies(Component component) {
    Set<String> reached = new LinkedHashSet<>(reach(component.name()));
    reached.remove(component.name());
    return reached;
  }

  /** The name and all that it depends on. */
  private Set<String> reach(String name) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.pop();
      Definition definition = parts.definitions().get(next);
      if (reached.add(next) && definition != null) {
        open.addAll(definition.uses());
      }
    }
    return reached;
  }

  /**
   * The value of a parameter, measure or constant; empty where it cannot be computed by plain
   * arithmetic.
   */
  public Optional<Value> value(String name) {
    return value(name, Map.of());
  }

  /** The value that a name would have with other values for some parameters. */
  public Optional<Value> value(String name, Map<String, Value> changes) {
    return new Evaluation(this, parts.definitions(), changes).value(name);
  }

  /** The names that a name depends on, directly or not. */
  Set<String> reached(String name) {
    Set<String> reached = new LinkedHashSet<>(reach(name));
    reached.remove(name);
    return reached;
  }

  /** Every name of the module and what it is made from. */
  Map<String, Definition> definitions() {
    return parts.definitions();
  }

  /** The assembly's syntax; empty where there is none. */
  Optional<Syntax> assemblyCode() {
    return parts.assemblyCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Program program && program.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return title().isEmpty() ? "a program" : title();
  }
}
