package org.cos3d.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cos3d.catalog.Catalog;

/** Items in an index, in memory. Thread-safe. */
final class Shelf {

  /** What was found, and how well it fits; only the order of scores means something. */
  record Found(Item item, double score) {}

  /** Held, for a logger that nobody holds forgets what it was told. */
  private static final Logger OF_LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    // It asks for an incubator module, which would speed up vectors; here are none.
    OF_LUCENE.setLevel(Level.SEVERE);
  }

  /** Words that say what kind of thing is meant, and how its ids begin. */
  private static final Map<String, String> HINTS = Map.of("node", "node:", "bmesh", "bmesh.");

  private static final int CANDIDATES = 200;

  /** The index's field of whole identifiers. */
  static final String NAMES = "names";

  /** The index's field of neighbouring words written as one. */
  static final String JOINED = "joined";

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private final List<Item> items;
  private final List<Set<String>> words = new ArrayList<>();
  private final IndexSearcher searcher;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Phrases phrases;

  Shelf(List<Item> items, Catalog catalog, Vocabulary vocabulary, Weights weights) {
    this.vocabulary = vocabulary;
    this.catalog = catalog;
    this.items = List.copyOf(items);
    this.phrases = new Phrases(items.stream().map(Item::phrases).toList());
    try {
      this.searcher = index(similarity(weights));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  private IndexSearcher index(Similarity similarity) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setSimilarity(similarity)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(256)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(memory, settings)) {
      for (Item item : items) {
        writer.addDocument(document(item));
      }
    }
    IndexSearcher made = new IndexSearcher(DirectoryReader.open(memory));
    made.setSimilarity(similarity);
    made.setQueryCache(null);
    return made;
  }

  private Document document(Item item) {
    Document document = new Document();
    for (String name : item.names()) {
      document.add(new StringField(NAMES, name, org.apache.lucene.document.Field.Store.NO));
    }
    Set<String> all = new HashSet<>();
    item.fields()
        .forEach((field, stems) -> {
          if (!stems.isEmpty()) {
            document.add(
                new org.apache.lucene.document.Field(field.key(), new WordStream(stems), WORDS));
            all.addAll(stems);
          }
        });
    List<String> joined = new ArrayList<>(item.joined());
    all.addAll(joined);
    document.add(new org.apache.lucene.document.Field(JOINED, new WordStream(joined), WORDS));
    words.add(Set.copyOf(all));
    return document;
  }

  private static Similarity similarity(Weights weights) {
    Map<String, Similarity> byField = new HashMap<>();
    weights
        .norms()
        .forEach((field, norm) -> byField.put(field.key(), new BM25Similarity(1.2f, norm)));
    Similarity other = new BM25Similarity();
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return byField.getOrDefault(field, other);
      }
    };
  }

  /** The best items for a question, best first. */
  List<Found> find(Question question, Weights weights, int most) {
    try {
      QueryMaker maker = new QueryMaker(searcher.getIndexReader(), catalog, vocabulary, weights);
      QueryMaker.Made made = maker.make(question);
      Map<Integer, Double> scores = phrases.match(question, weights);
      scores.replaceAll((item, score) -> score * weights.phrase().weight());
      for (ScoreDoc hit : searcher.search(made.query(), CANDIDATES).scoreDocs) {
        scores.merge(hit.doc, (double) hit.score, Double::sum);
      }
      List<Found> found = new ArrayList<>();
      scores.forEach((number, score) -> {
        Item item = items.get(number);
        double covered = made.coverage(words.get(number));
        double factor =
            Math.pow(covered, weights.plain().coverage())
                * item.worth()
                * meant(item, question, weights)
                * hinted(item, question, weights);
        found.add(new Found(item, score * factor));
      });
      found.sort(
          Comparator.comparingDouble((Found one) -> -one.score())
              .thenComparing(one -> one.item().id()));
      return List.copyOf(found.subList(0, Math.min(most, found.size())));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  private static double meant(Item item, Question question, Weights weights) {
    boolean meant =
        item.seldom().isEmpty() || item.seldom().stream().anyMatch(question.words()::containsKey);
    return meant ? 1 : weights.seldom();
  }

  /** Whoever says "node" or "bmesh" means one; whoever does not, mostly means none. */
  private static double hinted(Item item, Question question, Weights weights) {
    for (Map.Entry<String, String> hint : HINTS.entrySet()) {
      if (item.id().startsWith(hint.getValue())) {
        return question.words().containsKey(hint.getKey()) ? weights.hint() : 1 / weights.hint();
      }
    }
    return 1;
  }
}
