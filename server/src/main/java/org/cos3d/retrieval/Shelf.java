package org.cos3d.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
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

/**
 * All that can be found in an index, in memory. Making it takes a second or more of both cores in a
 * new process. Thread-safe.
 */
final class Shelf implements Look {

  /** Held, for a logger that nobody holds forgets what it was told. */
  private static final Logger OF_LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    // It asks for an incubator module, which would speed up vectors; here are none.
    OF_LUCENE.setLevel(Level.SEVERE);
  }

  private static final int CANDIDATES = 200;
  private static final String UNWRITTEN = "an index in memory cannot fail to be written";

  /** The index's field of whole identifiers. */
  static final String NAMES = "names";

  /** The index's field of neighbouring words written as one. */
  static final String JOINED = "joined";

  private final Goods goods;
  private final IndexSearcher searcher;
  private final Catalog catalog;
  private final Places places;
  private final Vocabulary vocabulary;
  private final Phrases phrases;

  Shelf(Goods goods, Phrases phrases, Catalog catalog, Lexicon lexicon, Weights weights) {
    this.catalog = catalog;
    this.goods = goods;
    this.phrases = phrases;
    Similarity similarity = similarity(weights);
    int half = goods.size() / 2;
    CompletableFuture<DirectoryReader> first =
        CompletableFuture.supplyAsync(
            () -> indexed(goods, 0, half, similarity), Shelf::inBackground);
    DirectoryReader second = indexed(goods, half, goods.size(), similarity);
    try {
      this.searcher = new IndexSearcher(new MultiReader(first.join(), second));
    } catch (IOException e) {
      throw new UncheckedIOException(UNWRITTEN, e);
    }
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    this.places = new Places(searcher.getIndexReader());
    this.vocabulary = new Vocabulary(stem -> !places.of(stem).isEmpty(), this::names, lexicon);
  }

  /** On a thread of its own, that does not keep the process alive. */
  static void inBackground(Runnable work) {
    Thread.ofPlatform().daemon().name("index").start(work);
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All words of names. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (int number = 0; number < goods.size(); number++) {
      names.addAll(goods.item(number).fields().getOrDefault(Item.Field.NAME, List.of()));
    }
    return names;
  }

  private static DirectoryReader indexed(Goods goods, int from, int to, Similarity similarity) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setSimilarity(similarity)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(256)
            .setUseCompoundFile(false);
    Documents documents = new Documents();
    try (IndexWriter writer = new IndexWriter(memory, settings)) {
      for (int number = from; number < to; number++) {
        writer.addDocument(documents.of(goods.item(number)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(UNWRITTEN, e);
    }
    try {
      return DirectoryReader.open(memory);
    } catch (IOException e) {
      throw new UncheckedIOException(UNWRITTEN, e);
    }
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

  @Override
  public List<Found> find(Question question, Weights weights, int most) {
    try {
      QueryMaker maker = new QueryMaker(searcher.getIndexReader(), catalog, places, weights);
      QueryMaker.Made made = maker.make(question);
      Map<Integer, Double> scores = phrases.match(question, weights);
      scores.replaceAll((_, score) -> score * weights.phrase().weight());
      for (ScoreDoc hit : searcher.search(made.query(), CANDIDATES).scoreDocs) {
        scores.merge(hit.doc, (double) hit.score, Double::sum);
      }
      return new Ranking(question, made.words(), weights).best(scores, goods, most);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }
}
