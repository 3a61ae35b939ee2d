package org.cos3d.program;

/** The numbers a parameter may take, both ends included, in the parameter's own unit. */
public record Range(double low, double high) {
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "a range runs from low to high, not from " + low + " to " + high);
    }
  }

  /** True where the number lies inside, with room for rounding at both ends. */
  public boolean contains(double number) {
    double room = 1e-9 * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
    return number >= low - room && number <= high + room;
  }

  /** The nearest number inside. */
  public double clamp(double number) {
    return Math.min(high, Math.max(low, number));
  }
}
