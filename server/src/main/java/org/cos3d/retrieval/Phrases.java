package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of all items: finds those that a question comes close to. Thread-safe. */
final class Phrases {

  /**
   * A phrase.
   *
   * @param stems its words, each once
   * @param items the items that have it
   */
  private record Phrase(Set<String> stems, List<Integer> items) {}

  private final List<Phrase> all = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** Phrases by the number of the item that has them. */
  Phrases(List<List<List<String>>> ofItems) {
    Map<Set<String>, Phrase> seen = new HashMap<>();
    for (int item = 0; item < ofItems.size(); item++) {
      for (List<String> stems : ofItems.get(item)) {
        Set<String> words = Set.copyOf(stems);
        Phrase phrase = seen.get(words);
        if (phrase == null) {
          phrase = new Phrase(words, new ArrayList<>());
          seen.put(words, phrase);
          for (String word : words) {
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(all.size());
          }
          all.add(phrase);
        }
        phrase.items().add(item);
      }
    }
  }

  /** Whether a stem stands in any of them. */
  boolean have(String stem) {
    return byWord.containsKey(stem);
  }

  /** How well the best phrase of each item fits, by the number of the item. */
  Map<Integer, Double> match(Question question, Weights weights) {
    Map<Integer, Double> found = new HashMap<>();
    double asked = 0;
    for (Map.Entry<String, Question.Asked> word : question.words().entrySet()) {
      asked += word.getValue().weight() * rarity(word.getKey());
    }
    for (int number : touched(question)) {
      Phrase phrase = all.get(number);
      double whole = 0;
      double common = 0;
      for (String stem : phrase.stems()) {
        double worth = rarity(stem) * (Words.isCommon(stem) ? weights.plain().common() : 1);
        whole += worth;
        common += worth * question.closeness(stem);
      }
      double fit =
          common
              * Math.pow(common / whole, weights.phrase().whole())
              * Math.pow(Math.min(1, common / asked), weights.phrase().asked());
      phrase.items().forEach(item -> found.merge(item, fit, Math::max));
    }
    return found;
  }

  private Set<Integer> touched(Question question) {
    Set<Integer> touched = new HashSet<>();
    question
        .words()
        .forEach((word, asked) -> {
          if (!Words.isCommon(word)) {
            asked
                .meanings()
                .keySet()
                .forEach(stem -> touched.addAll(byWord.getOrDefault(stem, List.of())));
          }
        });
    return touched;
  }

  private double rarity(String stem) {
    return Math.log(1 + (all.size() + 1.0) / (byWord.getOrDefault(stem, List.of()).size() + 1.0));
  }
}
