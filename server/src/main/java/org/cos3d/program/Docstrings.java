package org.cos3d.program;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words of docstrings. */
final class Docstrings {
  private static final Pattern OPENING = Pattern.compile("^[rRuUbBfF]*(\"\"\"|'''|\"|')");
  private static final Pattern TITLE_ENDS = Pattern.compile("\\s+(?:with|on)\\s|[,.:;(\\n]");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:a|an|the)\\s+", Pattern.CASE_INSENSITIVE);

  private Docstrings() {}

  /** The text between the quotes, its first paragraph in one line. */
  static String clean(String literal) {
    var opening = OPENING.matcher(literal);
    if (!opening.find()) {
      return literal.strip();
    }
    String quotes = opening.group(1);
    String inside = literal.substring(opening.end());
    inside =
        inside.endsWith(quotes) ? inside.substring(0, inside.length() - quotes.length()) : inside;
    return inside.strip().split("\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
  }

  /**
   * What the thing is: the words before the first "with", "on", comma or full stop, without an
   * article.
   */
  static String title(String docstring) {
    String words = TITLE_ENDS.split(docstring, 2)[0].strip();
    words = ARTICLE.matcher(words).replaceFirst("");
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
