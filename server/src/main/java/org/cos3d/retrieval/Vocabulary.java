package org.cos3d.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.cos3d.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** All words that stand anywhere: tells what a word of a question may stand for. */
final class Vocabulary {

  /** Shorter words are not taken for slips: too many words are a letter away. */
  private static final int SHORTEST_SLIP = 5;

  private static final int MOST_SLIPS = 2;
  private static final int MOST_KNOWN = 10_000;

  private static final List<String> FIELDS =
      Stream.concat(
              Arrays.stream(Item.Field.values()).map(Item.Field::key), Stream.of(Shelf.JOINED))
          .toList();

  private final Collection<Item> items;
  private final Lexicon lexicon;
  private final IndexReader reader;
  private final Map<String, Set<String>> places = new ConcurrentHashMap<>();
  private volatile @Nullable Set<String> names;

  Vocabulary(Collection<Item> items, Lexicon lexicon, IndexReader reader) {
    this.items = items;
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** The fields of the index in which a stem stands anywhere. */
  Set<String> places(String stem) {
    if (places.size() > MOST_KNOWN) {
      places.clear();
    }
    return places.computeIfAbsent(stem, this::lookedUp);
  }

  private Set<String> lookedUp(String stem) {
    Set<String> found = new HashSet<>();
    try {
      for (String field : FIELDS) {
        if (reader.docFreq(new Term(field, stem)) > 0) {
          found.add(field);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
    return Set.copyOf(found);
  }

  /** All words of names; put together when somebody first mistypes one. */
  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = new HashSet<>();
      for (Item item : items) {
        known.addAll(item.fields().getOrDefault(Item.Field.NAME, List.of()));
      }
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
    if (places(word).isEmpty() && word.length() >= SHORTEST_SLIP && meanings.isEmpty()) {
      for (String near : Catalog.nearest(word, names(), MOST_SLIPS)) {
        meanings.put(near, weights.slip());
      }
    }
    meanings.put(word, 1f);
    return meanings;
  }
}
