package org.cos3d.retrieval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for, taken apart.
 *
 * @param text as it was asked
 * @param words by their stems
 * @param joined neighbouring words written as one
 * @param identifiers names of code in it, small
 * @param paths the dotted names in it, as far as the catalog knows them
 * @param types ids of the types that variables in it usually hold
 */
record Question(
    String text,
    Map<String, Asked> words,
    List<String> joined,
    Set<String> identifiers,
    List<Paths.Reached> paths,
    Set<String> types) {

  /**
   * A word of the question.
   *
   * @param weight how much it counts before its rarity does, 0 to 1
   * @param meanings the stems that stand for it, itself included, with how close each is
   */
  record Asked(float weight, Map<String, Float> meanings) {}

  private static final Pattern NAME =
      Pattern.compile("(?:note|demonstration):[\\w/-]+|[A-Za-z_]\\w*(?:[.:][A-Za-z_]\\w*)*");

  /** A dot or an underscore between letters, an inner capital, a call. */
  private static final Pattern CODE = Pattern.compile("\\w[._:]\\w|[a-z][A-Z]|\\w[(\\[]|_\\w");

  static Question of(
      String text, Lexicon lexicon, Vocabulary vocabulary, Paths paths, Weights weights) {
    Set<String> identifiers = new LinkedHashSet<>();
    Set<Paths.Reached> reached = new LinkedHashSet<>();
    Set<String> types = new LinkedHashSet<>();
    boolean code = CODE.matcher(text).find();
    Matcher names = NAME.matcher(text);
    while (code && names.find()) {
      String name = names.group();
      if (CODE.matcher(name).find()) {
        identifiers.add(name.toLowerCase(Locale.ROOT));
        paths.follow(name).ifPresent(reached::add);
      } else {
        types.addAll(lexicon.types(name));
      }
    }
    Map<String, Asked> words = new LinkedHashMap<>();
    for (String stem : Words.telling(text)) {
      float weight = Words.isCommon(stem) ? weights.plain().common() : 1;
      words.put(stem, new Asked(weight, vocabulary.meanings(stem, weights.plain())));
    }
    return new Question(text, words, Words.joined(text), identifiers, List.copyOf(reached), types);
  }

  /** How close a stem comes to a word of the question: 1 for one of them, 0 for none. */
  double closeness(String stem) {
    double closest = 0;
    for (Asked asked : words.values()) {
      closest = Math.max(closest, asked.meanings().getOrDefault(stem, 0f));
    }
    return closest;
  }
}
