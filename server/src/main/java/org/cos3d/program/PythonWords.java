package org.cos3d.program;

import java.util.Set;

/** The words that Python keeps for itself. */
final class PythonWords {

  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "match",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield",
          "case",
          "type");

  private PythonWords() {}

  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }
}
