package org.cos3d.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions and classes of a module, and which of them are components. */
final class Functions {

  /**
   * A function or class as it is declared.
   *
   * @param arguments how many arguments have no default
   * @param argument the only argument's name, where there is exactly one
   * @param returns true where it returns a value
   */
  record Function(
      String name,
      String docstring,
      boolean isClass,
      boolean decorated,
      int arguments,
      Optional<String> argument,
      boolean returns) {}

  private final String source;
  private final Map<String, Function> byName = new HashMap<>();
  private final Set<String> calledByOthers = new HashSet<>();

  private Functions(String source) {
    this.source = source;
  }

  static Functions of(Syntax module, String source) {
    Functions functions = new Functions(source);
    List<Syntax> nodes =
        module.children().stream().filter(node -> node.type().endsWith("_definition")).toList();
    for (Syntax node : nodes) {
      Function function = functions.of(node);
      functions.byName.put(function.name(), function);
      if (!function.name().equals("main")) {
        Set<String> names = new HashSet<>(Names.read(node, source));
        names.remove(function.name());
        functions.calledByOthers.addAll(names);
      }
    }
    return functions;
  }

  boolean isFunction(String name) {
    return byName.containsKey(name);
  }

  /** The function that a definition (decorated or not) declares. */
  Function of(Syntax node) {
    Syntax definition = node.child("definition").orElse(node);
    boolean decorated = node.is("decorated_definition");
    List<Syntax> arguments =
        definition.child("parameters").map(Syntax::namedChildren).orElse(List.of());
    List<Syntax> needed = arguments.stream().filter(Functions::isNeeded).toList();
    Optional<String> only =
        arguments.size() == 1 && needed.size() == 1
            ? needed
                .getFirst()
                .walk()
                .filter(part -> part.is("identifier"))
                .findFirst()
                .map(part -> part.text(source))
            : Optional.empty();
    return new Function(
        definition.child("name").map(name -> name.text(source)).orElse(""),
        docstring(definition),
        definition.is("class_definition"),
        decorated,
        needed.size(),
        only,
        definition.child("body").map(Functions::returnsValue).orElse(false));
  }

  /**
   * True for what makes or edits objects of the asset, as far as section, name and form can tell.
   */
  boolean isComponent(Function function, Section section) {
    if (function.isClass() || function.decorated() || function.name().startsWith("_")) {
      return false;
    }
    boolean edits = function.argument().isPresent() && !calledByOthers.contains(function.name());
    return switch (section) {
      case COMPONENTS -> function.arguments() == 0 || edits;
      case PARAMETERS, MEASURES, SHAPES, ASSEMBLY -> false;
      case START ->
          function.arguments() == 0
              && function.returns()
              && !calledByOthers.contains(function.name());
    };
  }

  private static boolean isNeeded(Syntax argument) {
    return switch (argument.type()) {
      case "identifier", "typed_parameter" -> true;
      default -> false;
    };
  }

  private String docstring(Syntax definition) {
    return definition
        .child("body")
        .flatMap(body -> body.namedChildren().stream().findFirst())
        .filter(first -> first.is("expression_statement"))
        .flatMap(first -> first.namedChildren().stream().findFirst())
        .filter(first -> first.is("string"))
        .map(first -> Docstrings.clean(first.text(source)))
        .orElse("");
  }

  private static boolean returnsValue(Syntax node) {
    if (node.is("return_statement")) {
      return !node.namedChildren().isEmpty();
    }
    return !node.type().endsWith("_definition")
        && !node.is("lambda")
        && node.children().stream().anyMatch(Functions::returnsValue);
  }
}
