package org.cos3d.model;

/**
 * Tokens of a question and its answer, or of several.
 *
 * @param in tokens of questions, kept and stored ones included
 * @param kept tokens of questions that the provider had kept from before
 * @param out tokens of answers
 * @param stored tokens of questions that the provider keeps from now on, where it counts them
 */
public record Tokens(long in, long kept, long out, long stored) {

  /** None at all. */
  public static final Tokens NONE = new Tokens(0, 0, 0);

  /** Tokens of which none are known to be stored. */
  public Tokens(long in, long kept, long out) {
    this(in, kept, out, 0);
  }

  /** Both together. */
  public Tokens plus(Tokens other) {
    return new Tokens(in + other.in, kept + other.kept, out + other.out, stored + other.stored);
  }

  /** Questions and answers. */
  public long all() {
    return in + out;
  }
}
