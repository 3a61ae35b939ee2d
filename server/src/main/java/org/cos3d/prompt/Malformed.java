package org.cos3d.prompt;

/** An answer that is not of the form that was asked for; the text says what is wrong with it. */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1;

  /** Says what is wrong, as the end of a sentence. */
  public Malformed(String text) {
    super(text);
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
