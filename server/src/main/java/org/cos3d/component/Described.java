package org.cos3d.component;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.program.Component;
import org.cos3d.program.Measure;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Shape;
import org.cos3d.program.Value;
import org.cos3d.prompt.Quoted;

/** A program in the words of prompts: as much as a writer has to know, and no more. */
final class Described {

  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private final Program program;
  private final List<String> lines;

  Described(Program program) {
    this.program = program;
    this.lines = program.text().lines().toList();
  }

  /** Each line as it stands, with the components that depend on it. */
  String parameters() {
    return program.parameters().stream()
        .map(one -> line(one.line()) + "  → " + users(one))
        .collect(Collectors.joining("\n"));
  }

  private String users(Parameter parameter) {
    List<Component> users = program.dependents(Set.of(parameter.name()));
    return users.isEmpty()
        ? "nothing"
        : users.stream().map(Component::name).collect(Collectors.joining(", "));
  }

  /** Each line as it stands, with its present value where plain arithmetic gives one. */
  String measures() {
    return program.measures().stream().map(this::measure).collect(Collectors.joining("\n"));
  }

  private String measure(Measure measure) {
    String value =
        program
            .value(measure.name())
            .filter(Value::isNumber)
            .map(number -> "  → " + plain(number.asNumber()))
            .orElse("");
    return line(measure.line()) + value;
  }

  /** A number with as many digits as a writer needs. */
  static String plain(double number) {
    return new BigDecimal(number).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** Heads and docstrings of the shapes that are not shown with a component's code. */
  String shapes(List<Component> shown) {
    Set<Shape> own =
        shown.stream()
            .flatMap(component -> program.ownShapes(component).stream())
            .collect(Collectors.toSet());
    Set<String> others =
        program.components().stream()
            .filter(component -> !shown.contains(component))
            .flatMap(component -> program.ownShapes(component).stream())
            .map(Shape::name)
            .collect(Collectors.toSet());
    return program.shapes().stream()
        .filter(shape -> !own.contains(shape))
        .filter(shape -> !others.contains(shape.name()) || !shape.docstring().isEmpty())
        .map(this::shape)
        .collect(Collectors.joining("\n"));
  }

  private String shape(Shape shape) {
    List<String> head = new ArrayList<>();
    for (int number = shape.startLine(); number <= shape.endLine(); number++) {
      String line = line(number);
      if (line.startsWith("@")) {
        continue;
      }
      head.add(line.strip());
      if (line.stripTrailing().endsWith(":") || shape.startLine() == shape.endLine()) {
        break;
      }
    }
    String words = shape.docstring().isEmpty() ? "" : "  # " + Quoted.line(shape.docstring());
    return String.join(" ", head) + words;
  }

  /** One line for each component. */
  String components(List<Component> shown) {
    return program.components().stream()
        .map(one ->
            "- %s: %s%s"
                .formatted(
                    one.name(),
                    Quoted.line(one.docstring()),
                    shown.contains(one) ? " (code below)" : ""))
        .collect(Collectors.joining("\n"));
  }

  String imports() {
    return lines.stream()
        .filter(line -> line.startsWith("import ") || line.startsWith("from "))
        .collect(Collectors.joining("\n"));
  }

  String code(List<Component> shown) {
    return shown.stream()
        .map(one -> Quoted.fenced("python", program.source(one)))
        .collect(Collectors.joining("\n\n"));
  }

  private String line(int number) {
    return lines.get(number - 1);
  }
}
