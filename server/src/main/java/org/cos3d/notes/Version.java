package org.cos3d.notes;

import java.util.Comparator;
import java.util.List;

/** A version of Blender as far as its contract with scripts goes: 4.1.0 and 4.1.1 are one. */
public record Version(int major, int minor) implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

  /** The version that a list of numbers begins with, such as 3, 4, 1. */
  public static Version of(List<Integer> numbers) {
    return new Version(numbers.get(0), numbers.get(1));
  }

  /**
   * Reads "4.1".
   *
   * @throws IllegalArgumentException where it is something else
   */
  static Version read(String text) {
    String[] numbers = text.strip().split("\\.", -1);
    if (numbers.length != 2 || !numbers[0].matches("\\d+") || !numbers[1].matches("\\d+")) {
      throw new IllegalArgumentException("\"" + text + "\" is no version like 4.1");
    }
    return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
