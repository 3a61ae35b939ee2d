package org.cos3d.component;

/** An answer that is not of the form that was asked for; the text says what is wrong with it. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1;

  Malformed(String text) {
    super(text);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
