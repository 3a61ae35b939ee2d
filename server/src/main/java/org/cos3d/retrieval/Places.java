package org.cos3d.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Tells in which fields of the index a stem stands. Thread-safe. */
final class Places {

  private static final int MOST_KNOWN = 10_000;

  private static final List<String> FIELDS =
      Stream.concat(
              Arrays.stream(Item.Field.values()).map(Item.Field::key), Stream.of(Shelf.JOINED))
          .toList();

  private final IndexReader reader;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  Places(IndexReader reader) {
    this.reader = reader;
  }

  /** The fields of the index in which a stem stands anywhere. */
  Set<String> of(String stem) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(stem, this::lookedUp);
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
}
