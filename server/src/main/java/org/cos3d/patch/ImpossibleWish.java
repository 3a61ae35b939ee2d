package org.cos3d.patch;

/** A wish that cannot be carried out; the text says why, in plain words. */
final class ImpossibleWish extends Exception {

  private static final long serialVersionUID = 1;

  private final String text;

  ImpossibleWish(String text) {
    super(text);
    this.text = text;
  }

  /** What is wrong. */
  String text() {
    return text;
  }
}
