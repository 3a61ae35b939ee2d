package org.cos3d.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cos3d.catalog.Catalog;

/** All words that stand anywhere: tells what a word of a question may stand for. */
final class Vocabulary {

  /** Shorter words are not taken for slips: too many words are a letter away. */
  private static final int SHORTEST_SLIP = 5;

  private static final int MOST_SLIPS = 2;

  private final Map<String, Set<String>> places = new HashMap<>();
  private final Set<String> ofNames = new HashSet<>();
  private final Lexicon lexicon;

  Vocabulary(Collection<Item> items, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Item item : items) {
      item.fields().forEach((field, stems) -> add(stems, field.key()));
      add(item.joined(), Shelf.JOINED);
      ofNames.addAll(item.fields().getOrDefault(Item.Field.NAME, List.of()));
    }
  }

  private void add(List<String> stems, String place) {
    for (String stem : stems) {
      places.computeIfAbsent(stem, _ -> new HashSet<>(4)).add(place);
    }
  }

  /** The fields of the index in which a stem stands anywhere. */
  Set<String> places(String stem) {
    return places.getOrDefault(stem, Set.of());
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
    if (!places.containsKey(word) && word.length() >= SHORTEST_SLIP && meanings.isEmpty()) {
      for (String near : Catalog.nearest(word, ofNames, MOST_SLIPS)) {
        meanings.put(near, weights.slip());
      }
    }
    meanings.put(word, 1f);
    return meanings;
  }
}
