package org.cos3d.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The same program without what its functions do: what it declares, and what each function says of
 * itself. Nearly all of the time that reading a program takes goes into the bodies of functions,
 * and of the many ready-made ones only few are ever asked for more.
 */
final class Contents {

  private static final String QUOTES = "\"\"\"";

  private static final Pattern COMMENT = Pattern.compile("\\s*#.*$");

  private Contents() {}

  /** The text for a text in the full form. */
  static String of(String program) {
    List<String> kept = new ArrayList<>();
    List<String> lines = program.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      kept.add(line);
      at++;
      if (line.startsWith("def ")) {
        at = head(lines, at, kept);
        kept.add("    ...");
        while (at < lines.size() && isInside(lines.get(at))) {
          at++;
        }
      }
    }
    return String.join("\n", kept) + "\n";
  }

  /** Keeps the rest of a function's head and its docstring; gives where these end. */
  private static int head(List<String> lines, int from, List<String> kept) {
    int at = from;
    while (at < lines.size() && !COMMENT.matcher(kept.getLast()).replaceFirst("").endsWith(":")) {
      kept.add(lines.get(at));
      at++;
    }
    if (at < lines.size() && lines.get(at).strip().startsWith(QUOTES)) {
      boolean open = lines.get(at).strip().length() < 2 * QUOTES.length();
      boolean closed = !open && lines.get(at).endsWith(QUOTES);
      kept.add(lines.get(at));
      at++;
      while (!closed && at < lines.size()) {
        closed = lines.get(at).endsWith(QUOTES);
        kept.add(lines.get(at));
        at++;
      }
    }
    return at;
  }

  private static boolean isInside(String line) {
    return line.isBlank() || line.startsWith(" ") || line.startsWith("\t");
  }
}
