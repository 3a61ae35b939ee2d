package org.cos3d.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a piece of code reads from outside itself, by Python's rules of scope: a name that
 * a function binds anywhere is its own throughout.
 */
final class Names {
  private static final Set<String> SCOPES =
      Set.of(
          "function_definition",
          "lambda",
          "class_definition",
          "list_comprehension",
          "set_comprehension",
          "dictionary_comprehension",
          "generator_expression");

  private final String source;
  private final Set<String> read = new HashSet<>();
  private final Set<String> bound = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  private Names(String source) {
    this.source = source;
  }

  /** Names read from outside the node. */
  static Set<String> read(Syntax node, String source) {
    Names names = new Names(source);
    names.visit(node);
    return names.free();
  }

  /** Names that the node binds where it stands, nested scopes left out. */
  static Set<String> bound(Syntax node, String source) {
    Names names = new Names(source);
    names.visit(node);
    return Set.copyOf(names.bound);
  }

  private Set<String> free() {
    Set<String> free = new HashSet<>(read);
    free.removeIf(name -> bound.contains(name) && !shared.contains(name));
    return free;
  }

  private void visit(Syntax node) {
    switch (node.type()) {
      case "identifier" -> read.add(node.text(source));
      case "attribute" -> node.child("object").ifPresent(this::visit);
      case "keyword_argument" -> node.child("value").ifPresent(this::visit);
      case "assignment", "for_statement", "for_in_clause", "augmented_assignment" ->
          visitBinding(node);
      case "named_expression" -> {
        node.child("name").ifPresent(this::bind);
        node.child("value").ifPresent(this::visit);
      }
      case "as_pattern_target" -> bind(node);
      case "global_statement", "nonlocal_statement" ->
          node.namedChildren().forEach(name -> shared.add(name.text(source)));
      case "import_statement", "import_from_statement", "future_import_statement" ->
          visitImport(node);
      case "case_pattern" -> visitPattern(node);
      default -> {
        if (SCOPES.contains(node.type())) {
          visitScope(node);
        } else {
          node.children().forEach(this::visit);
        }
      }
    }
  }

  private void visitBinding(Syntax node) {
    for (Syntax child : node.children()) {
      if (child.field().equals("left")) {
        bind(child);
        if (node.is("augmented_assignment")) {
          visit(child);
        }
      } else {
        visit(child);
      }
    }
  }

  /**
   * A target of assignment: plain names are bound; in {@code a.b = 1} and {@code a[i] = 1} names
   * are only read.
   */
  private void bind(Syntax target) {
    switch (target.type()) {
      case "identifier" -> bound.add(target.text(source));
      case "attribute", "subscript", "call" -> visit(target);
      default -> target.namedChildren().forEach(this::bind);
    }
  }

  private void visitImport(Syntax node) {
    boolean from = !node.is("import_statement");
    for (Syntax child : node.namedChildren()) {
      if (child.field().equals("module_name")) {
        continue;
      }
      Syntax name = child.child("alias").orElse(child);
      String text = name.text(source);
      bound.add(from || child.is("aliased_import") ? text : text.split("\\.", 2)[0]);
    }
  }

  /** In a pattern a plain name takes a value; one with dots, and that of a class, is read. */
  private void visitPattern(Syntax node) {
    List<Syntax> parts = node.namedChildren();
    for (int i = 0; i < parts.size(); i++) {
      Syntax part = parts.get(i);
      boolean first = i == 0;
      switch (part.type()) {
        case "dotted_name" -> {
          boolean read = part.namedChildren().size() > 1 || (first && node.is("class_pattern"));
          if (read) {
            visit(part.namedChildren().getFirst());
          } else {
            bound.add(part.text(source));
          }
        }
        case "identifier" -> {
          if (!(first && node.is("keyword_pattern"))) {
            bound.add(part.text(source));
          }
        }
        default -> visitPattern(part);
      }
    }
  }

  private void visitScope(Syntax node) {
    Names inner = new Names(source);
    switch (node.type()) {
      case "function_definition", "class_definition" -> {
        node.child("name").ifPresent(this::bind);
        node.child("parameters").ifPresent(parameters -> visitParameters(parameters, inner));
        node.child("superclasses").ifPresent(this::visit);
        node.child("return_type").ifPresent(this::visit);
        node.child("body").ifPresent(inner::visit);
      }
      case "lambda" -> {
        node.child("parameters").ifPresent(parameters -> visitParameters(parameters, inner));
        node.child("body").ifPresent(inner::visit);
      }
      default -> visitComprehension(node, inner);
    }
    read.addAll(inner.free());
  }

  /** Python evaluates the first iterable of a comprehension outside of it. */
  private void visitComprehension(Syntax node, Names inner) {
    boolean first = true;
    for (Syntax child : node.children()) {
      if (first && child.is("for_in_clause")) {
        first = false;
        child.child("left").ifPresent(inner::bind);
        child.children().stream().filter(part -> part.field().equals("right")).forEach(this::visit);
      } else {
        inner.visit(child);
      }
    }
  }

  /** Parameters are bound inside; their defaults and annotations are read outside. */
  private void visitParameters(Syntax parameters, Names inner) {
    for (Syntax parameter : parameters.namedChildren()) {
      switch (parameter.type()) {
        case "identifier" -> inner.bind(parameter);
        case "default_parameter", "typed_default_parameter" -> {
          parameter.child("name").ifPresent(inner::bind);
          parameter.child("type").ifPresent(this::visit);
          parameter.child("value").ifPresent(this::visit);
        }
        case "typed_parameter" -> {
          parameter.child("type").ifPresent(this::visit);
          parameter.namedChildren().stream().filter(part -> !part.is("type")).forEach(inner::bind);
        }
        default -> inner.bind(parameter);
      }
    }
  }
}
