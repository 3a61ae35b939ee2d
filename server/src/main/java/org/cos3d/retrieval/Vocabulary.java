package org.cos3d.retrieval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cos3d.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** Tells what a word of a question may stand for. Thread-safe. */
final class Vocabulary {

  /** Shorter words are not taken for slips: too many words are a letter away. */
  private static final int SHORTEST_SLIP = 5;

  private static final int MOST_SLIPS = 2;

  private final Predicate<String> stands;
  private final Supplier<Set<String>> collected;
  private final Lexicon lexicon;
  private volatile @Nullable Set<String> names;

  /**
   * The words of what can be found.
   *
   * @param stands whether a stem stands anywhere
   * @param names all stems of names; asked for once, when somebody first mistypes one
   */
  Vocabulary(Predicate<String> stands, Supplier<Set<String>> names, Lexicon lexicon) {
    this.stands = stands;
    this.collected = names;
    this.lexicon = lexicon;
  }

  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = collected.get();
      names = known;
    }
    return known;
  }

  /**
   * The stems that a word may stand for, itself included, with how close each is, 0 to 1: words
   * that mean the same, and for a word that stands nowhere those that differ in a letter or two.
   */
  Map<String, Float> meanings(String word, Weights.Plain weights) {
    Map<String, Float> meanings = new HashMap<>();
    for (String synonym : lexicon.synonyms(word)) {
      meanings.put(synonym, weights.synonym());
    }
    if (word.length() >= SHORTEST_SLIP && meanings.isEmpty() && !stands.test(word)) {
      for (String near : Catalog.nearest(word, names(), MOST_SLIPS)) {
        meanings.put(near, weights.slip());
      }
    }
    meanings.put(word, 1f);
    return meanings;
  }
}
