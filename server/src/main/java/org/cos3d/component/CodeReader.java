package org.cos3d.component;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.cos3d.model.Reply;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.prompt.Malformed;

/**
 * Reads the answers to {@code prompts/component/writer.md} and {@code program.md}: Python, in a
 * fence or bare.
 */
final class CodeReader {

  private static final Pattern FENCED =
      Pattern.compile("```(?:python|py)?[ \\t]*\\n(.*?)\\n?```", Pattern.DOTALL);

  private CodeReader() {}

  /** The longest piece of code; what stands around it is talk. */
  static String read(Reply reply) throws Malformed {
    return Collections.max(pieces(reply), Comparator.comparingInt(String::length));
  }

  /** All pieces of code, for of several components each often stands in a fence of its own. */
  static List<String> pieces(Reply reply) throws Malformed {
    if (reply.ended() == Reply.Ending.CUT) {
      throw new Malformed("it came to its longest length before its end");
    }
    if (reply.ended() == Reply.Ending.WITHHELD) {
      throw new Malformed("the provider held it back");
    }
    List<String> fenced =
        FENCED.matcher(reply.text()).results().map(found -> found.group(1)).toList();
    List<String> pieces =
        (fenced.isEmpty() ? List.of(reply.text()) : fenced)
            .stream().filter(piece -> piece.contains("def ")).map(String::strip).toList();
    if (pieces.isEmpty()) {
      throw new Malformed("it holds no code");
    }
    return pieces;
  }

  /** A whole program, in our form and with its assembly. */
  static Program program(Reply reply) throws Malformed {
    String code = read(reply);
    Program program;
    try {
      program = Programs.read(code + "\n");
    } catch (IllegalArgumentException e) {
      throw new Malformed("it cannot be read: " + e.getMessage());
    }
    if (!program.unreadableLines().isEmpty()) {
      throw new Malformed("line %d is not Python".formatted(program.unreadableLines().getFirst()));
    }
    if (program.title().isEmpty()) {
      throw new Malformed("it has no docstring that says what the thing is");
    }
    if (program.components().isEmpty() || program.parameters().isEmpty()) {
      throw new Malformed(
          "it has no %s in the form that was asked for"
              .formatted(program.components().isEmpty() ? "components" : "parameters"));
    }
    return program.assembly().isPresent() ? program : program.assembled(program.title());
  }
}
