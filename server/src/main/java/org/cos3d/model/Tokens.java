package org.cos3d.model;

/**
 * Tokens of a question and its answer, or of several.
 *
 * @param in tokens of questions, kept ones included
 * @param kept tokens of questions that the provider had kept from before
 * @param out tokens of answers
 */
public record Tokens(long in, long kept, long out) {

  /** None at all. */
  public static final Tokens NONE = new Tokens(0, 0, 0);

  /** Both together. */
  public Tokens plus(Tokens other) {
    return new Tokens(in + other.in, kept + other.kept, out + other.out);
  }

  /** Questions and answers. */
  public long all() {
    return in + out;
  }
}
