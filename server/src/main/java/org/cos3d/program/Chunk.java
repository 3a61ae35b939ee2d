package org.cos3d.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One statement of a piece of program text that somebody wrote for a component.
 *
 * @param kind what it is
 * @param name the name that it defines; empty for imports
 * @param text its lines, with the comments right above it, without blank lines around
 */
record Chunk(Kind kind, String name, String text) {

  enum Kind {
    IMPORT,
    FUNCTION,
    CONSTANT
  }

  /** Reads the statements of a fragment in order. */
  static List<Chunk> of(String component, String fragment) throws Revision.Impossible {
    String source = fragment.strip() + "\n";
    Syntax module = SyntaxReader.read(source);
    for (Syntax node : module.walk().toList()) {
      if (node.is("ERROR") || node.missing()) {
        throw new Revision.Impossible(
            component, "line %d of its code is not Python".formatted(node.line()));
      }
    }
    List<Chunk> chunks = new ArrayList<>();
    int commentsFrom = -1;
    for (Syntax node : module.children()) {
      if (node.is("comment")) {
        commentsFrom = commentsFrom < 0 ? node.start() : commentsFrom;
        continue;
      }
      int from = commentsFrom < 0 ? node.start() : commentsFrom;
      commentsFrom = -1;
      if (!isDocstring(node)) {
        chunks.add(chunk(component, node, source, source.substring(from, endOfLine(node, source))));
      }
    }
    return chunks;
  }

  /** The end of the statement, with a comment that stands beside it. */
  private static int endOfLine(Syntax node, String source) {
    int end = source.indexOf('\n', node.end());
    String rest = end < 0 ? "" : source.substring(node.end(), end);
    return rest.strip().startsWith("#") ? end : node.end();
  }

  private static boolean isDocstring(Syntax node) {
    return node.is("expression_statement")
        && node.namedChildren().size() == 1
        && node.namedChildren().getFirst().is("string");
  }

  private static Chunk chunk(String component, Syntax node, String source, String text)
      throws Revision.Impossible {
    return switch (node.type()) {
      case "import_statement", "import_from_statement" -> new Chunk(Kind.IMPORT, "", text.strip());
      case "function_definition", "class_definition" ->
          new Chunk(Kind.FUNCTION, named(node, source), text.strip());
      case "decorated_definition" ->
          new Chunk(
              Kind.FUNCTION, named(node.child("definition").orElse(node), source), text.strip());
      case "expression_statement" -> constant(component, node, source, text);
      default -> throw stray(component, node, source);
    };
  }

  private static Chunk constant(String component, Syntax node, String source, String text)
      throws Revision.Impossible {
    Syntax assignment = node.namedChildren().getFirst();
    Set<String> names = Names.bound(assignment, source);
    if (!assignment.is("assignment") || names.size() != 1) {
      throw stray(component, node, source);
    }
    return new Chunk(Kind.CONSTANT, names.iterator().next(), text.strip());
  }

  private static String named(Syntax definition, String source) {
    return definition.child("name").map(name -> name.text(source)).orElse("");
  }

  private static Revision.Impossible stray(String component, Syntax node, String source) {
    String line = node.text(source).lines().findFirst().orElse("").strip();
    return new Revision.Impossible(
        component,
        "beside functions and constants its code has \"%s\", which would run outside of any component"
            .formatted(line));
  }
}
