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
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.retrieval.Item.Field;

/** Turns a question into a query of the index. */
final class QueryMaker {

  /** A query, and what each word of the question counts in it. */
  record Made(Query query, Weighed words) {}

  private static final int MOST_NEAR = 3;

  private final IndexReader reader;
  private final Catalog catalog;
  private final Places places;
  private final Weights weights;

  QueryMaker(IndexReader reader, Catalog catalog, Places places, Weights weights) {
    this.places = places;
    this.catalog = catalog;
    this.reader = reader;
    this.weights = weights;
  }

  Made make(Question question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<Question.Asked, Double> words = new LinkedHashMap<>();
    for (Question.Asked asked : question.words().values()) {
      query.add(word(asked), Occur.SHOULD);
      words.put(asked, asked.weight() * rarity(asked.meanings().keySet()));
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
    return new Made(query.build(), new Weighed(words));
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

  private Query word(Question.Asked asked) {
    List<Query> ways = new ArrayList<>();
    asked
        .meanings()
        .forEach((stem, closeness) -> {
          Set<String> standing = places.of(stem);
          for (Field field : Field.values()) {
            if (standing.contains(field.key())) {
              ways.add(boosted(term(field, stem), weights.of(field) * closeness));
            }
          }
          if (standing.contains(Shelf.JOINED)) {
            ways.add(
                boosted(
                    new TermQuery(new Term(Shelf.JOINED, stem)),
                    weights.of(Field.NAME) * closeness));
          }
        });
    return boosted(new DisjunctionMaxQuery(ways, weights.plain().other()), asked.weight());
  }

  private double rarity(Set<String> standing) throws IOException {
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
