package org.cos3d.retrieval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/**
 * Makes documents of items, one after the other: a document is to be indexed before the next one is
 * made, for they share their streams, which cost more to make than to read.
 */
final class Documents {

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private final Map<Item.Field, WordStream> streams = new EnumMap<>(Item.Field.class);
  private final WordStream joined = new WordStream();

  /** The document of an item. */
  Document of(Item item) {
    Document document = new Document();
    for (String name : item.names()) {
      document.add(new StringField(Shelf.NAMES, name, Field.Store.NO));
    }
    // All have all fields: lengths that some lack are kept in a form that is slow to write.
    for (Item.Field field : Item.Field.values()) {
      WordStream stream = streams.computeIfAbsent(field, _ -> new WordStream());
      List<String> stems = item.fields().getOrDefault(field, List.of());
      document.add(new Field(field.key(), stream.over(stems), WORDS));
    }
    document.add(new Field(Shelf.JOINED, joined.over(item.joined()), WORDS));
    return document;
  }
}
