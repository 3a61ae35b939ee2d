package org.cos3d.program;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import org.treesitter.TreeSitterPython;

/**
 * Parses Python with tree-sitter and copies the tree. Each call has its own parser, so any thread
 * may read.
 */
final class SyntaxReader {
  private static final int DEEPEST = 400;
  private static final TreeSitterPython PYTHON = new TreeSitterPython();

  private final Offsets offsets;

  private SyntaxReader(Offsets offsets) {
    this.offsets = offsets;
  }

  /**
   * The syntax tree of the text; broken places show as nodes of type {@code ERROR} or as missing
   * ones.
   *
   * @throws IllegalArgumentException where code is nested deeper than anybody writes it
   */
  static Syntax read(String program) {
    String text = withoutHalves(program);
    try (TSParser parser = new TSParser()) {
      parser.setLanguage(PYTHON);
      try (TSTree tree = parser.parseString(null, text);
          TSTreeCursor cursor = new TSTreeCursor(tree.getRootNode())) {
        return new SyntaxReader(new Offsets(text)).copy(cursor, 0);
      }
    }
  }

  /**
   * The text with a question mark for each half of a surrogate pair that stands alone, for UTF-8
   * has none.
   */
  private static String withoutHalves(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        whole.setCharAt(i, '?');
      }
    }
    return whole.toString();
  }

  private Syntax copy(TSTreeCursor cursor, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "the program nests its code more than "
              + DEEPEST
              + " levels deep; give parts of it names of their own");
    }
    TSNode node = cursor.currentNode();
    @Nullable String field = cursor.currentFieldName();
    List<Syntax> children = new ArrayList<>();
    if (cursor.gotoFirstChild()) {
      do {
        children.add(copy(cursor, depth + 1));
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    return new Syntax(
        node.getType().intern(),
        field == null ? "" : field,
        offsets.character(node.getStartByte()),
        offsets.character(node.getEndByte()),
        node.getStartPoint().getRow() + 1,
        node.getEndPoint().getRow() + 1,
        node.isNamed(),
        node.isMissing(),
        List.copyOf(children));
  }

  /** From bytes of UTF-8, in which the parser counts, to characters of the Java string. */
  private static final class Offsets {
    private final int @Nullable [] characters;

    Offsets(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      characters = bytes.length == text.length() ? null : map(bytes);
    }

    int character(int offset) {
      return characters == null ? offset : characters[offset];
    }

    private static int[] map(byte[] bytes) {
      int[] map = new int[bytes.length + 1];
      int character = 0;
      for (int i = 0; i < bytes.length; i++) {
        map[i] = character;
        boolean lastOfSymbol = i + 1 == bytes.length || (bytes[i + 1] & 0xC0) != 0x80;
        if (lastOfSymbol) {
          int first = i;
          while ((bytes[first] & 0xC0) == 0x80) {
            first--;
          }
          character += (bytes[first] & 0xF8) == 0xF0 ? 2 : 1;
        }
      }
      map[bytes.length] = character;
      return map;
    }
  }
}
