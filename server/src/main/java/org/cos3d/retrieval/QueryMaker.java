package org.cos3d.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.retrieval.Item.Field;

/** Turns a question into a query of the index. */
final class QueryMaker {

  /**
   * A query.
   *
   * @param words for each word of the question its weight, rarity included, and the words that
   *     stand for it
   */
  record Made(Query query, Map<Set<String>, Double> words) {

    /** Which share of the question's words an item has, by their weight: 0 to 1. */
    double coverage(Set<String> of) {
      double all = 0;
      double found = 0;
      for (Map.Entry<Set<String>, Double> word : words.entrySet()) {
        all += word.getValue();
        if (word.getKey().stream().anyMatch(of::contains)) {
          found += word.getValue();
        }
      }
      return all == 0 ? 1 : found / all;
    }
  }

  private static final int MOST_NEAR = 3;

  private final IndexReader reader;
  private final Catalog catalog;
  private final Lexicon lexicon;
  private final Weights weights;

  QueryMaker(IndexReader reader, Catalog catalog, Lexicon lexicon, Weights weights) {
    this.catalog = catalog;
    this.reader = reader;
    this.lexicon = lexicon;
    this.weights = weights;
  }

  Made make(Question question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<Set<String>, Double> words = new LinkedHashMap<>();
    for (Map.Entry<String, Float> word : question.words().entrySet()) {
      addWord(word.getKey(), word.getValue(), query, words);
    }
    for (String joined : question.joined()) {
      if (reader.docFreq(new Term(Shelf.JOINED, joined)) > 0) {
        query.add(
            boosted(new TermQuery(new Term(Shelf.JOINED, joined)), weights.plain().joined()),
            Occur.SHOULD);
      }
    }
    for (String identifier : question.identifiers()) {
      addIdentifier(identifier, query);
    }
    for (Paths.Reached path : question.paths()) {
      addPath(path, query);
    }
    for (String type : question.types()) {
      query.add(
          boosted(
              new ConstantScoreQuery(
                  new PrefixQuery(new Term(Shelf.NAMES, type.toLowerCase(Locale.ROOT) + "."))),
              weights.code().receiver()),
          Occur.SHOULD);
    }
    return new Made(query.build(), words);
  }

  /** Whatever the reached types have, and more so what is called nearly as it was asked for. */
  private void addPath(Paths.Reached path, BooleanQuery.Builder query) {
    List<Query> ways = new ArrayList<>();
    for (String owner : path.owners()) {
      ways.add(
          boosted(
              new ConstantScoreQuery(new PrefixQuery(new Term(Shelf.NAMES, small(owner) + "."))),
              weights.code().owner()));
      List<String> lineage = catalog.lineage(owner);
      for (String base : lineage.subList(Math.min(1, lineage.size()), lineage.size())) {
        ways.add(
            boosted(
                new ConstantScoreQuery(new PrefixQuery(new Term(Shelf.NAMES, small(base) + "."))),
                weights.code().owner() * weights.code().inherited()));
      }
      float near = weights.code().near();
      for (String name : Catalog.nearest(path.wanted(), names(owner), MOST_NEAR)) {
        String id = catalog.member(owner, name).map(Entry::id).orElse(owner + "." + name);
        ways.add(
            boosted(
                new ConstantScoreQuery(new TermQuery(new Term(Shelf.NAMES, small(id)))),
                weights.code().owner() + near));
        near *= 0.7f;
      }
    }
    query.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
  }

  private Collection<String> names(String owner) {
    Set<String> members = catalog.memberNames(owner);
    return members.isEmpty() ? catalog.children(owner).stream().map(Entry::name).toList() : members;
  }

  private static String small(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private void addWord(
      String word, float weight, BooleanQuery.Builder query, Map<Set<String>, Double> words)
      throws IOException {
    List<Query> ways = new ArrayList<>();
    List<String> standing = new ArrayList<>();
    standing.add(word);
    for (Field field : Field.values()) {
      ways.add(boosted(term(field, word), weights.of(field)));
    }
    for (String synonym : lexicon.synonyms(word)) {
      standing.add(synonym);
      for (Field field : Field.values()) {
        ways.add(boosted(term(field, synonym), weights.of(field) * weights.plain().synonym()));
      }
    }
    if (reader.docFreq(new Term(Shelf.JOINED, word)) > 0 && !known(word)) {
      ways.add(boosted(new TermQuery(new Term(Shelf.JOINED, word)), weights.of(Field.NAME)));
    } else if (!known(word) && word.length() > 3) {
      ways.add(
          boosted(
              new FuzzyQuery(new Term(Field.NAME.key(), word), word.length() > 6 ? 2 : 1, 1),
              weights.plain().slip() * weights.of(Field.NAME)));
    }
    query.add(
        boosted(new DisjunctionMaxQuery(ways, weights.plain().other()), weight), Occur.SHOULD);
    words.put(Set.copyOf(standing), weight * rarity(standing));
  }

  /** True where the word stands anywhere in names, labels or the lexicon. */
  private boolean known(String word) throws IOException {
    for (Field field : Field.values()) {
      if (reader.docFreq(new Term(field.key(), word)) > 0) {
        return true;
      }
    }
    return false;
  }

  private double rarity(List<String> standing) throws IOException {
    int most = 0;
    for (String word : standing) {
      for (Field field : Field.values()) {
        most = Math.max(most, reader.docFreq(new Term(field.key(), word)));
      }
    }
    return Math.log(1 + (reader.numDocs() + 1.0) / (most + 1.0));
  }

  private void addIdentifier(String identifier, BooleanQuery.Builder query) {
    query.add(
        boosted(
            new ConstantScoreQuery(new TermQuery(new Term(Shelf.NAMES, identifier))),
            weights.code().exact()),
        Occur.SHOULD);
    String last = identifier.substring(identifier.lastIndexOf('.') + 1);
    if (!last.equals(identifier) && !last.isEmpty()) {
      query.add(
          boosted(
              new ConstantScoreQuery(new TermQuery(new Term(Shelf.NAMES, last))),
              weights.code().suffix()),
          Occur.SHOULD);
    }
  }

  private static Query term(Field field, String word) {
    return new TermQuery(new Term(field.key(), word));
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }
}
