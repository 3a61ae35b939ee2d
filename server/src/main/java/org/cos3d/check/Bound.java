package org.cos3d.check;

import java.util.HashSet;
import java.util.Set;
import org.cos3d.program.Syntax;

/** The names that a piece of code gives values to, inner functions left out. */
final class Bound {

  private final String source;
  private final Set<String> names = new HashSet<>();

  private Bound(String source) {
    this.source = source;
  }

  static Set<String> names(Syntax node, String source) {
    Bound bound = new Bound(source);
    bound.look(node);
    return bound.names;
  }

  private void look(Syntax node) {
    switch (node.type()) {
      case "assignment", "augmented_assignment", "for_statement", "for_in_clause" ->
          node.child("left").ifPresent(this::target);
      case "named_expression" -> node.child("name").ifPresent(this::target);
      case "as_pattern_target" -> target(node);
      case "function_definition", "class_definition" -> {
        node.child("name").ifPresent(this::target);
        return;
      }
      case "lambda" -> {
        return;
      }
      case "import_statement", "import_from_statement" -> imported(node);
      case "case_pattern" ->
          node.walk()
              .filter(part -> part.is("identifier"))
              .forEach(part -> names.add(part.text(source)));
      default -> {}
    }
    node.children().forEach(this::look);
  }

  private void imported(Syntax node) {
    for (Syntax part : node.namedChildren()) {
      if (!part.field().equals("module_name")) {
        Syntax name = part.child("alias").orElse(part);
        names.add(name.text(source).split("\\.", 2)[0]);
      }
    }
  }

  private void target(Syntax node) {
    switch (node.type()) {
      case "identifier" -> names.add(node.text(source));
      case "attribute", "subscript", "call" -> {}
      default -> node.namedChildren().forEach(this::target);
    }
  }
}
