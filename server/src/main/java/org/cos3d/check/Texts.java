package org.cos3d.check;

import java.util.Optional;
import org.cos3d.program.Syntax;

/** Literal texts. */
final class Texts {

  private Texts() {}

  /** A text whose letters all stand in the program; one with escapes or a prefix is only a text. */
  static Kind read(Syntax node, String source) {
    StringBuilder words = new StringBuilder();
    for (Syntax part : node.children()) {
      switch (part.type()) {
        case "string_start" -> {
          String start = part.text(source);
          if (Character.isLetter(start.charAt(0))
              && Character.toLowerCase(start.charAt(0)) == 'b') {
            return Kind.UNKNOWN;
          }
        }
        case "string_content" -> {
          if (!part.namedChildren().isEmpty()) {
            return Kind.TEXT;
          }
          words.append(part.text(source));
        }
        case "string_end" -> {}
        default -> {
          return Kind.TEXT;
        }
      }
    }
    return new Kind.Text(Optional.of(words.toString()));
  }
}
