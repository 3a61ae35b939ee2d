package org.cos3d.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the parts of a program's text; lenient about what is missing. */
final class ProgramReader {
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final String source;
  private final Syntax module;
  private final boolean announced;
  private final Functions functions;
  private Section section = Section.START;
  private boolean functionSeen;
  private String docstring = "";
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Syntax> literals = new HashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private Optional<Assembly> assembly = Optional.empty();
  private Optional<Syntax> assemblyCode = Optional.empty();

  private ProgramReader(String source, Syntax module) {
    this.source = source;
    this.module = module;
    this.announced =
        module.children().stream()
            .filter(node -> node.is("comment"))
            .anyMatch(node ->
                Section.announcedBy(node.text(source))
                    .filter(Section.PARAMETERS::equals)
                    .isPresent());
    this.functions = Functions.of(module, source);
  }

  static Program read(String text) {
    Syntax module = Programs.syntax(text);
    ProgramReader reader = new ProgramReader(text, module);
    reader.readModule();
    return new Program(text, reader.parts());
  }

  private Program.Parts parts() {
    Set<String> own = new HashSet<>(definitions.keySet());
    own.addAll(parameters.keySet());
    Map<String, Definition> known = new LinkedHashMap<>();
    definitions.forEach((name, definition) -> {
      Set<String> uses = new HashSet<>(definition.uses());
      uses.retainAll(own);
      known.put(name, new Definition(name, uses, definition.expression(), definition.place()));
    });
    List<Integer> unreadable =
        module
            .walk()
            .filter(node -> node.is("ERROR") || node.missing())
            .map(Syntax::line)
            .distinct()
            .sorted()
            .toList();
    return new Program.Parts(
        docstring,
        List.copyOf(parameters.values()),
        literals,
        measures.values().stream()
            .map(m -> new Measure(m.name(), m.expression(), uses(known, m.name()), m.line()))
            .toList(),
        shapes.stream()
            .map(s ->
                new Shape(
                    s.name(), s.docstring(), s.startLine(), s.endLine(), uses(known, s.name())))
            .toList(),
        components.stream()
            .map(c ->
                new Component(
                    c.name(),
                    c.docstring(),
                    c.argument(),
                    c.startLine(),
                    c.endLine(),
                    uses(known, c.name())))
            .toList(),
        assembly,
        assemblyCode,
        known,
        unreadable,
        Names.read(module, source));
  }

  private static Set<String> uses(Map<String, Definition> known, String name) {
    Definition definition = known.get(name);
    return definition == null ? Set.of() : definition.uses();
  }

  private void readModule() {
    List<Syntax> nodes = module.children();
    for (int i = 0; i < nodes.size(); i++) {
      Syntax node = nodes.get(i);
      switch (node.type()) {
        case "comment" ->
            Section.announcedBy(node.text(source)).ifPresent(found -> section = found);
        case "import_statement", "import_from_statement", "future_import_statement" -> {}
        case "function_definition", "decorated_definition", "class_definition" ->
            readFunction(node);
        case "expression_statement" -> readExpression(node, commentBeside(nodes, i));
        case "if_statement" -> {
          if (startsAssembly(node)) {
            openAssembly(node);
          } else {
            readOther(node);
          }
        }
        default -> readOther(node);
      }
    }
  }

  private Optional<String> commentBeside(List<Syntax> nodes, int index) {
    for (int next = index + 1;
        next < nodes.size() && nodes.get(next).line() == nodes.get(index).endLine();
        next++) {
      if (nodes.get(next).is("comment")) {
        return Optional.of(nodes.get(next).text(source));
      }
    }
    return Optional.empty();
  }

  private void readExpression(Syntax node, Optional<String> comment) {
    List<Syntax> parts = node.namedChildren();
    Syntax first = parts.isEmpty() ? node : parts.getFirst();
    if (first.is("string")
        && docstring.isEmpty()
        && definitions.isEmpty()
        && parameters.isEmpty()) {
      docstring = Docstrings.clean(first.text(source));
    } else if (section == Section.ASSEMBLY) {
      openAssembly(node);
    } else if (first.is("assignment")) {
      readAssignment(first, comment);
    } else {
      readOther(node);
    }
  }

  private void readAssignment(Syntax assignment, Optional<String> comment) {
    Optional<Syntax> left = assignment.child("left");
    Optional<Syntax> right = assignment.child("right");
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    Optional<Value> literal = Literals.read(right.get(), source);
    if (left.get().is("identifier")
        && literal.isPresent()
        && holdsParameters(left.get().text(source), comment)) {
      readParameter(left.get(), right.get(), literal.get(), comment);
    } else {
      readMeasures(assignment, left.get(), right.get());
    }
  }

  private boolean holdsParameters(String name, Optional<String> comment) {
    if (announced) {
      return section == Section.PARAMETERS;
    }
    boolean inCapitals = CAPITALS.matcher(name).matches();
    return section == Section.START && !functionSeen && (inCapitals || comment.isPresent());
  }

  private void readParameter(Syntax left, Syntax right, Value literal, Optional<String> comment) {
    String name = left.text(source);
    ParameterComment said = comment.map(ParameterComment::read).orElse(ParameterComment.none());
    Unit unit = said.unit().filter(known -> fits(known, literal)).orElse(Unit.likely(literal));
    parameters.put(
        name,
        new Parameter(
            name,
            right.text(source),
            literal,
            unit,
            said.range(),
            said.choices(),
            said.meaning(),
            left.line()));
    literals.put(name, right);
  }

  private static boolean fits(Unit unit, Value literal) {
    return switch (literal) {
      case Value.Real _ -> unit.isNumber() && unit != Unit.COUNT;
      case Value.Whole _ -> unit.isNumber();
      case Value.Color _ -> unit == Unit.COLOR;
      case Value.Switch _ -> unit == Unit.SWITCH;
      case Value.Words _ -> unit == Unit.TEXT || unit == Unit.CHOICE;
    };
  }

  private void readMeasures(Syntax assignment, Syntax left, Syntax right) {
    if (right.is("assignment")) {
      readAssignment(right, Optional.empty());
    }
    Syntax value = right;
    while (value.is("assignment")) {
      value = value.child("right").orElse(left);
    }
    if (left.is("attribute") || left.is("subscript")) {
      readOther(assignment);
      return;
    }
    boolean single = left.is("identifier");
    List<Syntax> names = single ? List.of(left) : left.namedChildren();
    for (int place = 0; place < names.size(); place++) {
      if (names.get(place).is("identifier")) {
        String name = names.get(place).text(source);
        Set<String> uses = Names.read(value, source);
        boolean shape = section == Section.SHAPES || section == Section.COMPONENTS;
        if (shape) {
          shapes.add(new Shape(name, "", assignment.line(), assignment.endLine(), Set.of()));
        } else {
          measures.putIfAbsent(
              name, new Measure(name, value.text(source), Set.of(), assignment.line()));
        }
        define(new Definition(name, uses, value, single ? -1 : place));
      } else {
        readOther(assignment);
      }
    }
  }

  private void define(Definition definition) {
    definitions.merge(definition.name(), definition, (before, more) -> before.joined(more.uses()));
  }

  private void readFunction(Syntax node) {
    functionSeen = true;
    Functions.Function function = functions.of(node);
    Set<String> uses = new HashSet<>(Names.read(node, source));
    define(new Definition(function.name(), uses, null, -1));
    if (functions.isComponent(function, section)) {
      components.add(
          new Component(
              function.name(),
              function.docstring(),
              function.argument(),
              node.line(),
              node.endLine(),
              Set.of()));
    } else {
      shapes.add(
          new Shape(function.name(), function.docstring(), node.line(), node.endLine(), Set.of()));
    }
  }

  /**
   * A statement that is none of the program's usual parts: whatever names it mentions may hang
   * together through it.
   */
  private void readOther(Syntax node) {
    if (!node.named() || node.is("comment")) {
      return;
    }
    if (section == Section.ASSEMBLY || assembly.isPresent()) {
      openAssembly(node);
      return;
    }
    Set<String> read = Names.read(node, source);
    Set<String> touched = new HashSet<>(Names.bound(node, source));
    read.stream().filter(measures::containsKey).forEach(touched::add);
    shapes.stream()
        .map(Shape::name)
        .filter(read::contains)
        .filter(name -> !functions.isFunction(name))
        .forEach(touched::add);
    touched.forEach(name -> define(new Definition(name, read, null, -1)));
  }

  private boolean startsAssembly(Syntax node) {
    return section == Section.ASSEMBLY
        || node.child("condition").filter(this::asksForMain).isPresent();
  }

  private boolean asksForMain(Syntax condition) {
    return condition
        .walk()
        .anyMatch(part -> part.is("identifier") && part.text(source).equals("__name__"));
  }

  private void openAssembly(Syntax node) {
    int start = assembly.map(Assembly::startLine).orElse(node.line());
    assembly = Optional.of(new Assembly(start, node.endLine()));
    assemblyCode =
        Optional.of(assemblyCode.filter(before -> before.is("if_statement")).orElse(node));
  }
}
