package org.cos3d.prover;

/** No prover can be had; the text says why and what to do about it, in plain words. */
public final class NoProver extends Exception {

  private static final long serialVersionUID = 1;

  private final String text;

  NoProver(String text) {
    super(text);
    this.text = text;
  }

  /** Why, and what to do about it. */
  public String text() {
    return text;
  }
}
