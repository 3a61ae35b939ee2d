package org.cos3d.program;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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

  private static final long MOST_CHARACTERS = 400_000;
  private static final Cache<String, Syntax> FUNCTIONS =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String source, Syntax _) -> source.length())
          .build();

  private final String text;
  private final Offsets offsets;

  private SyntaxReader(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
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
        return new SyntaxReader(text).copy(cursor, 0);
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
    String field = Symbols.field(cursor);
    int start = node.getStartByte();
    int end = node.getEndByte();
    Symbols.Symbol symbol = Symbols.of(node);
    if (depth == 1 && symbol.name().equals("function_definition") && !node.hasError()) {
      return function(cursor, field, start, end);
    }
    return copy(cursor, depth, node, symbol, field, start, end);
  }

  /**
   * A function of the module. Its tree hangs on its text alone, and of a program that is read again
   * after an edit, most functions are as they were: their trees are kept.
   */
  private Syntax function(TSTreeCursor cursor, String field, int start, int end) {
    int from = offsets.character(start);
    String source = text.substring(from, offsets.character(end));
    Syntax known = FUNCTIONS.getIfPresent(source);
    if (known == null) {
      TSNode node = cursor.currentNode();
      Syntax copied = copy(cursor, 1, node, Symbols.of(node), field, start, end);
      FUNCTIONS.put(source, copied);
      return copied;
    }
    return moved(known, from - known.start(), offsets.line(start) - known.line(), field);
  }

  private static Syntax moved(Syntax tree, int characters, int lines, String field) {
    List<Syntax> children = new ArrayList<>(tree.children().size());
    for (Syntax child : tree.children()) {
      children.add(moved(child, characters, lines, child.field()));
    }
    return new Syntax(
        tree.type(),
        field,
        tree.start() + characters,
        tree.end() + characters,
        tree.line() + lines,
        tree.endLine() + lines,
        tree.named(),
        tree.missing(),
        List.copyOf(children));
  }

  private Syntax copy(
      TSTreeCursor cursor,
      int depth,
      TSNode node,
      Symbols.Symbol symbol,
      String field,
      int start,
      int end) {
    List<Syntax> children = new ArrayList<>();
    if (cursor.gotoFirstChild()) {
      do {
        children.add(copy(cursor, depth + 1));
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    return new Syntax(
        symbol.name(),
        field,
        offsets.character(start),
        offsets.character(end),
        offsets.line(start),
        offsets.line(end),
        symbol.named(),
        start == end && node.isMissing(),
        List.copyOf(children));
  }

  /**
   * Names of the language's symbols and fields, each asked for once: a call into the parser's
   * native code costs more than all else that is done for a node.
   */
  private static final class Symbols {
    private static final Map<Integer, Symbol> KNOWN = new ConcurrentHashMap<>();
    private static final String[] FIELDS = fields();

    private record Symbol(String name, boolean named) {}

    static Symbol of(TSNode node) {
      return KNOWN.computeIfAbsent(
          node.getSymbol(), _ -> new Symbol(node.getType().intern(), node.isNamed()));
    }

    static String field(TSTreeCursor cursor) {
      return FIELDS[cursor.currentFieldId()];
    }

    private static String[] fields() {
      String[] names = new String[PYTHON.fieldCount() + 1];
      names[0] = "";
      for (int id = 1; id < names.length; id++) {
        names[id] = PYTHON.fieldNameForId(id);
      }
      return names;
    }
  }

  /**
   * From bytes of UTF-8, in which the parser counts, to characters of the Java string and lines.
   */
  private static final class Offsets {
    private final int @Nullable [] characters;
    private final int[] lineEnds;

    Offsets(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      characters = bytes.length == text.length() ? null : map(bytes);
      lineEnds = IntStream.range(0, bytes.length).filter(i -> bytes[i] == '\n').toArray();
    }

    /** The line of a byte, from 1. */
    int line(int offset) {
      int found = Arrays.binarySearch(lineEnds, offset);
      return (found < 0 ? -found - 1 : found) + 1;
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
