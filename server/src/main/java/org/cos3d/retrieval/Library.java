package org.cos3d.retrieval;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cos3d.catalog.Catalog;
import org.cos3d.notes.Notes;
import org.cos3d.program.Demonstrations;

/**
 * The door: all that can be looked up for one Blender. Only what exists in that Blender is found.
 * Thread-safe; what was asked before is remembered.
 */
public final class Library {

  /** More than this nobody reads. */
  private static final int MOST = 50;

  private static final int REMEMBERED = 1_000;

  private final Catalog catalog;
  private final Lexicon lexicon;
  private final Weights weights;
  private final Paths paths;
  private final FirstLook first;
  private final CompletableFuture<Shelf> index;
  private final Map<String, String> texts = new HashMap<>();
  private final Wording wording;
  private final LoadingCache<String, List<Snippet>> asked =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build(words -> search(words, best()));

  /**
   * Can be searched at once, by names and phrases; the index over all words is made meanwhile, in
   * the background ({@link #complete}).
   *
   * @param catalog the Blender that the code is for
   * @param lexicon words of artists
   * @param notes what changed between versions, and what is to be known
   * @param demonstrations worked programs to learn from
   */
  public Library(Catalog catalog, Lexicon lexicon, Notes notes, Demonstrations demonstrations) {
    this(catalog, lexicon, notes, demonstrations, Weights.USUAL);
  }

  Library(
      Catalog catalog,
      Lexicon lexicon,
      Notes notes,
      Demonstrations demonstrations,
      Weights weights) {
    this.catalog = catalog;
    this.lexicon = lexicon;
    this.weights = weights;
    this.paths = new Paths(catalog, lexicon);
    NoteItems ofNotes = new NoteItems(notes, catalog, lexicon);
    this.wording = new Wording(catalog, ofNotes.remarks());
    List<Told> told = new ArrayList<>(ofNotes.all());
    DemonstrationItems worked = new DemonstrationItems(lexicon);
    demonstrations.all().forEach(one -> told.addAll(worked.of(one)));
    told.forEach(one -> texts.put(one.item().id(), one.text()));
    Goods goods =
        new Goods(
            catalog.entries(),
            told.stream().map(Told::item).toList(),
            new EntryItems(catalog, lexicon, ofNotes));
    Phrases phrases = new Phrases(goods.phrases());
    this.first = new FirstLook(goods, phrases, lexicon);
    this.index =
        CompletableFuture.supplyAsync(
            () -> new Shelf(goods, phrases, catalog, lexicon, weights), Shelf::inBackground);
  }

  /** The Blender whose things are found. */
  public Catalog catalog() {
    return catalog;
  }

  /** Waits until the index is made: from then on everything is found by all of its words. */
  public void complete() {
    index.join();
  }

  private Look best() {
    return index.isDone() ? index.join() : first;
  }

  /**
   * Looks something up.
   *
   * @param words plain words, an identifier, a line of code that does not work
   * @param most how many results, 1 to 50
   * @return the best results, best first; empty where nothing fits at all
   */
  public List<Snippet> search(String words, int most) {
    Look look = best();
    // What is found before the index is there is not worth remembering.
    List<Snippet> found = look == first ? search(words.strip(), first) : asked.get(words.strip());
    return found.subList(0, Math.min(Math.clamp(most, 1, MOST), found.size()));
  }

  /**
   * Looks something up for a model, which reads no more than so many tokens: of the best results as
   * many as fit, but always the first.
   */
  public List<Snippet> search(String words, int most, int tokens) {
    List<Snippet> fitting = new ArrayList<>();
    int used = 0;
    for (Snippet snippet : search(words, most)) {
      if (used + snippet.tokens() <= tokens || fitting.isEmpty()) {
        fitting.add(snippet);
        used += snippet.tokens();
      }
    }
    return List.copyOf(fitting);
  }

  private List<Snippet> search(String words, Look look) {
    return find(words, MOST, weights, look).stream()
        .map(found ->
            new Snippet(found.item().id(), found.item().kind(), found.score(), text(found.item())))
        .toList();
  }

  List<Look.Found> find(String words, int most) {
    return find(words, most, weights);
  }

  /** The same by other weights than the usual ones. */
  List<Look.Found> find(String words, int most, Weights other) {
    return find(words, most, other, best());
  }

  private List<Look.Found> find(String words, int most, Weights other, Look look) {
    return look.find(Question.of(words, lexicon, look.vocabulary(), paths, other), other, most);
  }

  private String text(Item item) {
    String text = texts.get(item.id());
    return text != null
        ? text
        : catalog.entries(item.id()).stream()
            .filter(entry -> entry.kind().equals(item.kind()))
            .findFirst()
            .map(wording::text)
            .orElse("");
  }
}
