package org.cos3d.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike names are: by letters (typing errors) and by parts ({@code use_auto_smooth} and {@code
 * auto_smooth_angle}).
 */
final class Nearness {

  private static final Pattern PARTS = Pattern.compile("[^a-z0-9]+");

  /** Names that are less alike than this are no help. */
  private static final double LEAST = 0.45;

  /** From here on a difference in letters is a slip. */
  private static final double TYPING_ERROR = 0.7;

  /** How alike a word and its beginning are: "thick" and "thickness". */
  private static final double SHORTENED = 0.7;

  private record Rated(String name, double likeness) {}

  private Nearness() {}

  /** The candidates most like the wanted name, best first; those that are little alike are not. */
  static List<String> nearest(String wanted, Collection<String> candidates, int most) {
    String small = wanted.toLowerCase(Locale.ROOT);
    Set<String> parts = parts(small);
    return candidates.stream()
        .map(candidate -> new Rated(candidate, likeness(small, parts, candidate)))
        .filter(rated -> rated.likeness() >= LEAST)
        .sorted(
            Comparator.comparingDouble((Rated rated) -> -rated.likeness())
                .thenComparing(Rated::name))
        .limit(most)
        .map(Rated::name)
        .toList();
  }

  private static double likeness(String wanted, Set<String> wantedParts, String candidate) {
    String small = candidate.toLowerCase(Locale.ROOT);
    double letters = letters(wanted, small);
    Set<String> parts = parts(small);
    double shared = 0;
    for (String part : wantedParts) {
      shared += parts.stream().mapToDouble(other -> partLikeness(part, other)).max().orElse(0);
    }
    double common = 2 * shared / (wantedParts.size() + parts.size());
    double both = 0.35 * letters + 0.65 * Math.min(1, common);
    return letters >= TYPING_ERROR ? Math.max(letters, both) : both;
  }

  private static double partLikeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    boolean shortened =
        Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    double letters = letters(a, b);
    return Math.max(shortened ? SHORTENED : 0, letters >= TYPING_ERROR ? letters : 0);
  }

  private static double letters(String a, String b) {
    return 1 - distance(a, b) / (double) Math.max(1, Math.max(a.length(), b.length()));
  }

  private static Set<String> parts(String name) {
    Set<String> parts = new HashSet<>(Arrays.asList(PARTS.split(name)));
    parts.remove("");
    return parts.isEmpty() ? Set.of(name) : parts;
  }

  /** Letters put in, left out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
