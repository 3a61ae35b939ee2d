package org.cos3d.rules;

/**
 * One word, number or sign of a sentence.
 *
 * @param kind what it is
 * @param text the word in lower case, the digits, or the words inside quotes as they are
 * @param original as it was typed
 */
record Token(Kind kind, String text, String original) {

  enum Kind {
    WORD,
    NUMBER,
    QUOTED,
    /** A comma or semicolon. */
    COMMA,
    /** A full stop or exclamation mark between sentences. */
    STOP
  }

  boolean is(String word) {
    return kind == Kind.WORD && text.equals(word);
  }
}
