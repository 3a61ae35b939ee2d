package org.cos3d.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cos3d.catalog.Catalog;
import org.jspecify.annotations.Nullable;

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
  private static final String UNWRITTEN = "an index in memory cannot fail to be written";

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
  private final AtomicReferenceArray<@Nullable Set<String>> words;
  private final IndexSearcher searcher;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Phrases phrases;

  Shelf(List<Item> items, Catalog catalog, Lexicon lexicon, Weights weights) {
    this.catalog = catalog;
    this.items = List.copyOf(items);
    this.words = new AtomicReferenceArray<>(items.size());
    Similarity similarity = similarity(weights);
    int half = items.size() / 2;
    try {
      CompletableFuture<DirectoryReader> first =
          CompletableFuture.supplyAsync(() -> indexed(items.subList(0, half), similarity));
      CompletableFuture<DirectoryReader> second =
          CompletableFuture.supplyAsync(
              () -> indexed(items.subList(half, items.size()), similarity));
      this.phrases = new Phrases(items.stream().map(Item::phrases).toList());
      this.searcher = new IndexSearcher(new MultiReader(first.join(), second.join()));
    } catch (IOException e) {
      throw new UncheckedIOException(UNWRITTEN, e);
    }
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    this.vocabulary = new Vocabulary(items, lexicon, searcher.getIndexReader());
  }

  /** Which words stand anywhere. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  private static DirectoryReader indexed(List<Item> items, Similarity similarity) {
    try {
      return index(items, similarity);
    } catch (IOException e) {
      throw new UncheckedIOException(UNWRITTEN, e);
    }
  }

  private static DirectoryReader index(List<Item> items, Similarity similarity) throws IOException {
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
    return DirectoryReader.open(memory);
  }

  private static Document document(Item item) {
    Document document = new Document();
    for (String name : item.names()) {
      document.add(new StringField(NAMES, name, org.apache.lucene.document.Field.Store.NO));
    }
    item.fields()
        .forEach((field, stems) -> {
          if (!stems.isEmpty()) {
            document.add(
                new org.apache.lucene.document.Field(field.key(), new WordStream(stems), WORDS));
          }
        });
    document.add(
        new org.apache.lucene.document.Field(JOINED, new WordStream(item.joined()), WORDS));
    return document;
  }

  /** All words of an item; made when it is first found, for most never are. */
  private Set<String> words(int number) {
    Set<String> known = words.get(number);
    if (known == null) {
      known = new HashSet<>(items.get(number).joined());
      items.get(number).fields().values().forEach(known::addAll);
      words.set(number, known);
    }
    return known;
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
        double covered = made.coverage(words(number));
        double factor =
            Math.pow(covered, weights.plain().coverage())
                * item.worth()
                * meant(item, question, weights)
                * hinted(item, question, weights);
        found.add(new Found(item, score * factor));
      });
      return new Ranking(question, made, weights).best(found, most);
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
