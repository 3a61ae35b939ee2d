package org.cos3d.check;

import java.util.Optional;

/** Literal numbers. */
final class Numbers {

  private Numbers() {}

  /** The value of an int literal; empty where it is written in an unusual way. */
  static Optional<Double> whole(String text) {
    try {
      return Optional.of((double) Long.decode(text.replace("_", "")));
    } catch (NumberFormatException unusual) {
      return Optional.empty();
    }
  }

  /** The value of a float literal; empty where it is written in an unusual way. */
  static Optional<Double> real(String text) {
    try {
      return Optional.of(Double.parseDouble(text.replace("_", "")));
    } catch (NumberFormatException unusual) {
      return Optional.empty();
    }
  }
}
