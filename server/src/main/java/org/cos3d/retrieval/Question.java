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
 * @param words the stems, each once, with how much it counts before its rarity does
 * @param joined neighbouring words written as one
 * @param identifiers names of code in it, small
 * @param paths the dotted names in it, as far as the catalog knows them
 * @param types ids of the types that variables in it usually hold
 */
record Question(
    Map<String, Float> words,
    List<String> joined,
    Set<String> identifiers,
    List<Paths.Reached> paths,
    Set<String> types) {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:[.:][A-Za-z_][A-Za-z0-9_]*)*");

  /** A dot or an underscore between letters, an inner capital, a call. */
  private static final Pattern CODE = Pattern.compile("\\w[._:]\\w|[a-z][A-Z]|\\w[(\\[]|_\\w");

  static Question of(String text, Lexicon lexicon, Paths paths, Weights weights) {
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
    Map<String, Float> words = new LinkedHashMap<>();
    for (String stem : Words.telling(text)) {
      words.merge(stem, Words.isCommon(stem) ? weights.plain().common() : 1f, Math::max);
    }
    return new Question(words, Words.joined(text), identifiers, List.copyOf(reached), types);
  }
}
