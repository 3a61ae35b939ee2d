package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word forms: singular and plural, names taken apart, and how far two words are from each other.
 */
final class Words {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("feet", "foot"),
          Map.entry("legged", "leg"),
          Map.entry("toothed", "tooth"),
          Map.entry("spoked", "spoke"),
          Map.entry("teeth", "tooth"),
          Map.entry("leaves", "leaf"),
          Map.entry("shelves", "shelf"),
          Map.entry("halves", "half"),
          Map.entry("knives", "knife"),
          Map.entry("people", "person"),
          Map.entry("axes", "axis"),
          Map.entry("vertices", "vertex"),
          Map.entry("glass", "glass"),
          Map.entry("radii", "radius"),
          Map.entry("lens", "lens"),
          Map.entry("canvas", "canvas"),
          Map.entry("axis", "axis"),
          Map.entry("chassis", "chassis"),
          Map.entry("gas", "gas"),
          Map.entry("colour", "color"),
          Map.entry("colours", "color"));

  private Words() {}

  /** The singular of a word, in lower case. */
  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = IRREGULAR.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.length() > 4 && lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.length() > 4
        && (lower.endsWith("ches")
            || lower.endsWith("shes")
            || lower.endsWith("sses")
            || lower.endsWith("xes"))) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural =
        lower.length() > 3
            && lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && !lower.endsWith("is");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** True where the last word is a plural. */
  static boolean isPlural(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !stem(last).equals(last.toLowerCase(Locale.ROOT));
  }

  /**
   * The stems of the words of a name or text, such as {@code LEG_LENGTH}, {@code Side stretcher} or
   * {@code Cube.001}.
   */
  static List<String> stems(String text) {
    List<String> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(letter)) {
        word.append(letter);
      } else if (!word.isEmpty()) {
        found.add(stem(word.toString()));
        word.setLength(0);
      }
    }
    return found;
  }

  /**
   * How many letters have to be added, dropped, changed or swapped to get from one word to the
   * other.
   */
  static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, from, to, i, j);
      }
    }
    return steps[from.length()][to.length()];
  }

  private static int step(int[][] steps, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }

  /** The same words joined for reading: {@code LEG_LENGTH} is "leg length". */
  static String spoken(String name) {
    return name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** "a, b or c". */
  static String listed(List<String> words, String conjunction) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + conjunction
        + " "
        + words.getLast();
  }
}
