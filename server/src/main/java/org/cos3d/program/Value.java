package org.cos3d.program;

/** What a parameter holds. */
public sealed interface Value {

  /** A number with a fraction: metres, degrees or a ratio. */
  record Real(double number) implements Value {
    public Real {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a parameter holds a finite number, not " + number);
      }
    }
  }

  /** A whole number: a count, or degrees written without a fraction. */
  record Whole(long number) implements Value {}

  /** Linear RGB, each from 0 to 1. */
  record Color(double red, double green, double blue) implements Value {
    public Color {
      if (!Double.isFinite(red) || !Double.isFinite(green) || !Double.isFinite(blue)) {
        throw new IllegalArgumentException("a color holds three finite numbers");
      }
    }
  }

  /** On or off. */
  record Switch(boolean on) implements Value {}

  /** Words: a text, or one of a parameter's choices. */
  record Words(String text) implements Value {}

  /** True for {@link Real} and {@link Whole}. */
  default boolean isNumber() {
    return this instanceof Real || this instanceof Whole;
  }

  /**
   * The number this value stands for.
   *
   * @throws IllegalStateException where it is not a number
   */
  default double asNumber() {
    return switch (this) {
      case Real real -> real.number();
      case Whole whole -> whole.number();
      case Color color -> throw new IllegalStateException(color + " is not a number");
      case Switch onOff -> throw new IllegalStateException(onOff + " is not a number");
      case Words words -> throw new IllegalStateException(words + " is not a number");
    };
  }
}
