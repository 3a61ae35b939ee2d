package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds things by their names and phrases alone, while the index is being made: a tenth of the
 * work, and most questions are answered as well. Thread-safe.
 */
final class FirstLook implements Look {

  /** Of two names with a word of the question the shorter one is meant more likely. */
  private static final double LENGTH = 0.1;

  private final Goods goods;
  private final Phrases phrases;
  private final Map<String, List<Integer>> titles = new HashMap<>();
  private final Map<String, List<Integer>> names = new HashMap<>();
  private final int[] lengths;
  private final Vocabulary vocabulary;

  FirstLook(Goods goods, Phrases phrases, Lexicon lexicon) {
    this.goods = goods;
    this.phrases = phrases;
    this.lengths = new int[goods.size()];
    for (int number = 0; number < goods.size(); number++) {
      List<String> title = goods.title(number);
      lengths[number] = title.size();
      for (String stem : title) {
        put(titles, stem, number);
      }
      for (String name : goods.shortNames(number)) {
        put(names, name, number);
      }
    }
    this.vocabulary =
        new Vocabulary(
            stem -> titles.containsKey(stem) || phrases.have(stem), titles::keySet, lexicon);
  }

  private static void put(Map<String, List<Integer>> map, String key, int number) {
    List<Integer> numbers = map.computeIfAbsent(key, _ -> new ArrayList<>(2));
    if (numbers.isEmpty() || numbers.getLast() != number) {
      numbers.add(number);
    }
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public List<Found> find(Question question, Weights weights, int most) {
    Map<Integer, Double> scores = phrases.match(question, weights);
    scores.replaceAll((_, score) -> score * weights.phrase().weight());
    Map<Question.Asked, Double> words = new LinkedHashMap<>();
    for (Question.Asked asked : question.words().values()) {
      double weight = asked.weight() * rarity(asked);
      words.put(asked, weight);
      closest(asked)
          .forEach((number, closeness) ->
              scores.merge(
                  number, weight * closeness / (1 + LENGTH * lengths[number]), Double::sum));
    }
    for (String identifier : question.identifiers()) {
      addIdentifier(identifier, weights.code(), scores);
    }
    return new Ranking(question, new Weighed(words), weights).best(scores, goods, most);
  }

  private Map<Integer, Float> closest(Question.Asked asked) {
    Map<Integer, Float> closest = new HashMap<>();
    asked
        .meanings()
        .forEach((stem, closeness) ->
            titles
                .getOrDefault(stem, List.of())
                .forEach(number -> closest.merge(number, closeness, Math::max)));
    return closest;
  }

  private void addIdentifier(String identifier, Weights.Code code, Map<Integer, Double> scores) {
    String last = identifier.substring(identifier.lastIndexOf('.') + 1);
    for (int number : names.getOrDefault(last, List.of())) {
      boolean exact = goods.names(number).contains(identifier);
      scores.merge(number, (double) (exact ? code.exact() : code.suffix()), Double::sum);
    }
  }

  private double rarity(Question.Asked asked) {
    int most = 0;
    for (String stem : asked.meanings().keySet()) {
      most = Math.max(most, titles.getOrDefault(stem, List.of()).size());
    }
    return Math.log(1 + (goods.size() + 1.0) / (most + 1.0));
  }
}
