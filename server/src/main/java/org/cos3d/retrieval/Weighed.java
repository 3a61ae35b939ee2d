package org.cos3d.retrieval;

import java.util.Map;
import java.util.Set;

/**
 * The words of a question with what each counts.
 *
 * @param words each word, by its weight with rarity included
 */
record Weighed(Map<Question.Asked, Double> words) {

  /** Which share of the question's words an item has, by their weight: 0 to 1. */
  double coverage(Set<String> of) {
    double all = 0;
    double found = 0;
    for (Map.Entry<Question.Asked, Double> word : words.entrySet()) {
      all += word.getValue();
      double closest = 0;
      for (Map.Entry<String, Float> meaning : word.getKey().meanings().entrySet()) {
        if (of.contains(meaning.getKey())) {
          closest = Math.max(closest, (1 + meaning.getValue()) / 2);
        }
      }
      found += word.getValue() * closest;
    }
    return all == 0 ? 1 : found / all;
  }

  /** What a word of the question counts; 0 for any other. */
  double of(Question.Asked word) {
    return words.getOrDefault(word, 0.0);
  }
}
