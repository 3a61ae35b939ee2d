package org.cos3d.rpc;

/** A message that breaks the contract; the text says which field and how. */
final class Malformed extends Exception {

  private static final long serialVersionUID = 1;

  private final String text;

  Malformed(String text) {
    super(text);
    this.text = text;
  }

  /** What is wrong. */
  String text() {
    return text;
  }
}
