package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts texts and identifiers into words, and words down to their stems. */
final class Words {

  /** Shorter words keep their digits: "2d", "uv1". */
  private static final int SHORT = 3;

  private static final int MOST_STEMS = 100_000;
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();
  private static final ThreadLocal<EnglishStemmer> STEMMER =
      ThreadLocal.withInitial(EnglishStemmer::new);

  private static final Set<String> EMPTY =
      Set.copyOf(
          stems(
              "a an the of to in on at by for with from and or as is are be it its this that i my me"
                  + " you your how do does can could want would should so all into onto than then"
                  + " what which where when who whose there here"));

  private static final Set<String> COMMON =
      Set.copyOf(
          stems(
              "make set get give put use change add create new let need one some more very bit object"
                  + " node modifier type value name another"));

  private Words() {}

  /** The words of a text in order, small and stemmed; identifiers in it fall into their parts. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String piece : pieces(text)) {
      stems.add(stem(piece));
    }
    return stems;
  }

  /**
   * Two neighbouring words written as one, and each alone, stemmed: "edge split" and {@code
   * EDGESPLIT} shall meet.
   */
  static List<String> joined(String text) {
    List<String> pieces = pieces(text);
    List<String> joined = new ArrayList<>();
    for (int at = 1; at < pieces.size(); at++) {
      joined.add(stem(pieces.get(at - 1) + pieces.get(at)));
    }
    return joined;
  }

  /** By hand, for whole catalogs are cut while somebody waits. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && !isHump(text, start, at)) {
        continue;
      }
      if (at > start) {
        addPieces(text.substring(start, at).toLowerCase(Locale.ROOT), pieces);
      }
      start = inside ? at : at + 1;
    }
    return pieces;
  }

  /** A capital after a small letter, and the last capital of several: {@code UVMap}. */
  private static boolean isHump(String text, int start, int at) {
    if (at <= start || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    return !Character.isUpperCase(before)
        || (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)));
  }

  private static void addPieces(String word, List<String> pieces) {
    int start = 0;
    for (int at = 1; at < word.length() && word.length() > SHORT; at++) {
      if (Character.isDigit(word.charAt(at)) != Character.isDigit(word.charAt(at - 1))) {
        pieces.add(word.substring(start, at));
        start = at;
      }
    }
    pieces.add(word.substring(start));
  }

  /** Words that say nothing about what is looked for. */
  private static boolean isEmpty(String stem) {
    if (EMPTY.contains(stem)) {
      return true;
    }
    for (int at = 0; at < stem.length(); at++) {
      if (!Character.isDigit(stem.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Words that stand in every other wish. */
  static boolean isCommon(String stem) {
    return COMMON.contains(stem);
  }

  /** The stems of a text that say something; all of them where none does. */
  static List<String> telling(String text) {
    List<String> all = stems(text);
    List<String> telling = new ArrayList<>(all);
    telling.removeIf(Words::isEmpty);
    return telling.isEmpty() ? all : telling;
  }

  private static String stem(String word) {
    String known = STEMS.get(word);
    if (known != null) {
      return known;
    }
    EnglishStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    if (STEMS.size() < MOST_STEMS) {
      STEMS.put(word, stem);
    }
    return stem;
  }
}
