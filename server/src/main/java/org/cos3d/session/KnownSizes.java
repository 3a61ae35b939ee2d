package org.cos3d.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cos3d.prover.Fit;

/**
 * Sizes that an artist states of the whole thing, as in "it is 80 cm high and 50 cm wide". Only
 * what is said of "it", or "in all", is taken: "legs 40 cm high" is about a part.
 */
final class KnownSizes {

  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)\\s*";
  private static final String UNIT =
      "(mm|millimet(?:er|re)s?|cm|centimet(?:er|re)s?|m|met(?:er|re)s?|in|inch(?:es)?|ft|feet|foot)\\b";
  private static final String WAY =
      "\\s*(?:in\\s+)?(high|tall|height|wide|broad|width|deep|depth)\\b";
  private static final Pattern SIZE = Pattern.compile(NUMBER + UNIT + WAY);
  private static final Pattern OF_IT =
      Pattern.compile(
          "\\b(?:it\\s+is|it['’]s|it\\s+measures|in\\s+all|overall|in\\s+total)\\b[^.;!?]*?(?=\\d)");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:,|and|by|×|x)?(?:\\s+and)?\\s*");

  private KnownSizes() {}

  /** The sizes in a wish, at most one along each axis. */
  static List<Fit.KnownSize> of(String wish) {
    String words = wish.toLowerCase(Locale.ROOT);
    Map<String, Fit.KnownSize> found = new LinkedHashMap<>();
    Matcher subject = OF_IT.matcher(words);
    while (subject.find()) {
      int at = subject.end();
      Matcher size = SIZE.matcher(words).region(at, words.length());
      while (size.lookingAt()) {
        Fit.KnownSize known =
            new Fit.KnownSize(axis(size.group(3)), metres(size.group(1), size.group(2)));
        if (known.metres() > 0) {
          found.putIfAbsent(known.axis(), known);
        }
        Matcher joint = JOINT.matcher(words).region(size.end(), words.length());
        at = joint.lookingAt() ? joint.end() : size.end();
        size.region(at, words.length());
      }
    }
    return List.copyOf(found.values());
  }

  private static String axis(String way) {
    return switch (way) {
      case "wide", "broad", "width" -> "X";
      case "deep", "depth" -> "Y";
      default -> "Z";
    };
  }

  private static double metres(String number, String unit) {
    double value = Double.parseDouble(number.replace(',', '.'));
    if (unit.startsWith("mm") || unit.startsWith("milli")) {
      return value / 1000;
    }
    if (unit.startsWith("c")) {
      return value / 100;
    }
    if (unit.startsWith("in")) {
      return value * 0.0254;
    }
    return unit.startsWith("f") ? value * 0.3048 : value;
  }
}
