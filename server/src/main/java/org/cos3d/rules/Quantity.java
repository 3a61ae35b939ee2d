package org.cos3d.rules;

/**
 * A number with what it measures.
 *
 * @param number metres, degrees, a share (0.2 for 20 %), or a bare number
 * @param of what it measures
 */
record Quantity(double number, Of of) {

  enum Of {
    LENGTH,
    ANGLE,
    SHARE,
    /** No unit was said. */
    BARE
  }

  boolean isWhole() {
    return of == Of.BARE && number == Math.rint(number);
  }
}
