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

  /** How well the best phrase of each item fits, by the number of the item. */
  Map<Integer, Double> match(Question question, Lexicon lexicon, Weights weights) {
    Map<Integer, Double> found = new HashMap<>();
    double asked = 0;
    for (Map.Entry<String, Float> word : question.words().entrySet()) {
      asked += word.getValue() * rarity(word.getKey());
    }
    for (int number : touched(question, lexicon)) {
      Phrase phrase = all.get(number);
      double whole = 0;
      double common = 0;
      for (String stem : phrase.stems()) {
        double worth = rarity(stem) * (Words.isCommon(stem) ? weights.plain().common() : 1);
        whole += worth;
        common += worth * closeness(stem, question, lexicon, weights);
      }
      double fit =
          common
              * Math.pow(common / whole, weights.phrase().whole())
              * Math.pow(Math.min(1, common / asked), weights.phrase().asked());
      phrase.items().forEach(item -> found.merge(item, fit, Math::max));
    }
    return found;
  }

  private Set<Integer> touched(Question question, Lexicon lexicon) {
    Set<Integer> touched = new HashSet<>();
    for (String word : question.words().keySet()) {
      if (Words.isCommon(word)) {
        continue;
      }
      touched.addAll(byWord.getOrDefault(word, List.of()));
      for (String synonym : lexicon.synonyms(word)) {
        touched.addAll(byWord.getOrDefault(synonym, List.of()));
      }
    }
    return touched;
  }

  private static double closeness(
      String stem, Question question, Lexicon lexicon, Weights weights) {
    if (question.words().containsKey(stem)) {
      return 1;
    }
    return lexicon.synonyms(stem).stream().anyMatch(question.words()::containsKey)
        ? weights.plain().synonym()
        : 0;
  }

  private double rarity(String stem) {
    return Math.log(1 + (all.size() + 1.0) / (byWord.getOrDefault(stem, List.of()).size() + 1.0));
  }
}
