package org.cos3d.program;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes parameters and measures into the text of a program. */
final class Declarations {

  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Declarations() {}

  /**
   * The program with the parameter declared: anew where it had it, else below the others. A value
   * that stays is left as it is written, so that nothing runs again for a new range or meaning.
   */
  static Program declare(Program program, Revision.NewParameter wanted) throws Revision.Impossible {
    checkName(program, wanted.name(), Set.of("a parameter"));
    TextLines lines = TextLines.of(program.text());
    Optional<Parameter> there = program.parameter(wanted.name());
    String literal =
        there
            .filter(old -> old.value().equals(wanted.value()))
            .map(Parameter::literal)
            .orElseGet(() -> literal(wanted));
    String line = line(wanted, literal);
    return Programs.read(
        there
            .map(old -> lines.replace(old.line(), last(old), line))
            .orElseGet(() -> addParameter(program, lines, line))
            .text());
  }

  private static TextLines addParameter(Program program, TextLines lines, String line) {
    if (!program.parameters().isEmpty()) {
      return lines.insertAfter(last(program.parameters().getLast()), line);
    }
    int announced = announcement(lines, Section.PARAMETERS);
    if (announced > 0) {
      return lines.insertAfter(announced, line);
    }
    boolean sections = announcement(lines, Section.COMPONENTS) > 0;
    return lines.insertAfter(
        Reviser.lastImport(program), (sections ? "\n\n# Parameters\n" : "\n") + line);
  }

  /** The program with the measure: anew where it had it, else below the others. */
  static Program define(Program program, Revision.NewMeasure wanted) throws Revision.Impossible {
    checkName(program, wanted.name(), Set.of("a measure"));
    String expression = wanted.expression().strip();
    String line = wanted.name() + " = " + expression + comment(wanted.meaning());
    if (expression.isEmpty() || expression.contains("\n")) {
      throw new Revision.Impossible(
          null, "the measure %s needs an expression in one line".formatted(wanted.name()));
    }
    TextLines lines = TextLines.of(program.text());
    TextLines changed =
        program.measures().stream()
            .filter(old -> old.name().equals(wanted.name()))
            .findFirst()
            .map(old -> lines.replace(old.line(), last(old), line))
            .orElseGet(() -> addMeasure(program, lines, line));
    Program after = Programs.read(changed.text());
    if (after.measures().stream().noneMatch(one -> one.name().equals(wanted.name()))) {
      throw new Revision.Impossible(
          null,
          "the measure %s cannot be \"%s\": it has to be one expression of parameters and measures"
              .formatted(wanted.name(), expression));
    }
    return after;
  }

  private static TextLines addMeasure(Program program, TextLines lines, String line) {
    if (!program.measures().isEmpty()) {
      return lines.insertAfter(
          program.measures().stream().mapToInt(Declarations::last).max().orElseThrow(), line);
    }
    int announced = announcement(lines, Section.MEASURES);
    if (announced > 0) {
      return lines.insertAfter(announced, line);
    }
    boolean sections = announcement(lines, Section.COMPONENTS) > 0;
    int after =
        program.parameters().isEmpty()
            ? Reviser.lastImport(program)
            : last(program.parameters().getLast());
    return lines.insertAfter(after, (sections ? "\n# Measures\n" : "") + line);
  }

  /** The program with every measure below those that it follows from. */
  static Program inOrder(Program program) throws Revision.Impossible {
    Program now = program;
    for (int round = 0; round <= program.measures().size(); round++) {
      Program next = moveOne(now);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    throw new Revision.Impossible(null, "some measures follow from each other in a circle");
  }

  private static Program moveOne(Program program) {
    for (Measure measure : program.measures()) {
      int needed =
          program.measures().stream()
              .filter(other -> measure.uses().contains(other.name()))
              .mapToInt(Declarations::last)
              .max()
              .orElse(0);
      if (needed > last(measure)) {
        TextLines lines = TextLines.of(program.text());
        String text = lines.between(measure.line(), last(measure));
        return Programs.read(
            lines.insertAfter(needed, text).delete(measure.line(), last(measure)).text());
      }
    }
    return program;
  }

  private static void checkName(Program program, String name, Set<String> allowed)
      throws Revision.Impossible {
    if (!name.matches("[A-Z][A-Z0-9_]*")) {
      throw new Revision.Impossible(
          null, "\"%s\" is no name for a parameter or measure: use CAPITALS".formatted(name));
    }
    String kind = kind(program, name);
    if (!kind.isEmpty() && !allowed.contains(kind)) {
      throw new Revision.Impossible(
          null, "%s is %s of the program already: take another name".formatted(name, kind));
    }
  }

  /** What a name of the program is, as "a parameter"; empty where nothing has it. */
  static String kind(Program program, String name) {
    if (program.parameter(name).isPresent()) {
      return "a parameter";
    }
    if (program.component(name).isPresent()) {
      return "a component";
    }
    if (program.shapes().stream().anyMatch(shape -> shape.name().equals(name))) {
      return "a shape";
    }
    return program.measures().stream().anyMatch(measure -> measure.name().equals(name))
        ? "a measure"
        : "";
  }

  static int last(Parameter parameter) {
    return parameter.line() + (int) parameter.literal().chars().filter(c -> c == '\n').count();
  }

  static int last(Measure measure) {
    return measure.line() + (int) measure.expression().chars().filter(c -> c == '\n').count();
  }

  /** The line of the comment that announces a section; 0 where none does. */
  static int announcement(TextLines lines, Section section) {
    for (int number = 1; number <= lines.count(); number++) {
      String line = lines.line(number);
      if (line.startsWith("#") && Section.announcedBy(line).filter(section::equals).isPresent()) {
        return number;
      }
    }
    return 0;
  }

  private static String literal(Revision.NewParameter wanted) {
    return Literals.write(wanted.value(), wanted.unit(), wanted.value() instanceof Value.Whole);
  }

  private static String line(Revision.NewParameter wanted, String literal) {
    String range =
        wanted
            .range()
            .map(one -> ", " + plain(one.low()) + " to " + plain(one.high()))
            .orElseGet(() ->
                wanted.choices().isEmpty()
                    ? ""
                    : ", "
                        + wanted.choices().stream()
                            .map(Literals::quoted)
                            .collect(Collectors.joining(" or ")));
    return "%s = %s  # %s%s: %s"
        .formatted(wanted.name(), literal, wanted.unit().word(), range, oneLine(wanted.meaning()));
  }

  private static String comment(String meaning) {
    return meaning.isBlank() ? "" : "  # " + oneLine(meaning);
  }

  private static String oneLine(String text) {
    return List.of(text.strip().split("\\s+")).stream().collect(Collectors.joining(" "));
  }

  private static String plain(double number) {
    return new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }
}
