package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cos3d.retrieval.Shelf.Found;

/** Puts what was found in its last order: the best once more, by all that is told of them. */
final class Ranking {

  /** So many are looked at closely; what lies behind them stays behind. */
  private static final int CLOSELY = 50;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found one) -> -one.score()).thenComparing(one -> one.item().id());

  /** Something after the closer look, and what it says the same as. */
  private record Looked(Found found, String twin) {}

  private final Traits traits;
  private final Map<Trait, Float> weights;

  Ranking(Question question, QueryMaker.Made made, Weights weights) {
    Map<String, Double> asked = new HashMap<>();
    question.words().forEach((stem, word) -> asked.put(stem, made.words().getOrDefault(word, 0.0)));
    this.traits = new Traits(question, asked);
    this.weights = weights.traits();
  }

  /** The best of those that were found by their words. */
  List<Found> best(List<Found> found, int most) {
    List<Found> byWords = found.stream().sorted(BEST_FIRST).limit(CLOSELY).toList();
    List<Looked> closely = new ArrayList<>();
    for (Found one : byWords) {
      closely.add(look(one));
    }
    closely.sort(Comparator.comparing(Looked::found, BEST_FIRST));
    List<Found> best = new ArrayList<>();
    List<Found> behind = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Looked one : closely) {
      (shown.add(one.twin()) ? best : behind).add(one.found());
    }
    best.addAll(behind);
    return List.copyOf(best.subList(0, Math.min(most, best.size())));
  }

  private Looked look(Found one) {
    Map<Trait, Double> told = traits.of(one.item(), one.score());
    double score = 0;
    for (Map.Entry<Trait, Double> trait : told.entrySet()) {
      score += trait.getValue() * weights.getOrDefault(trait.getKey(), 0f);
    }
    // Alike are only those whose owners the question means equally.
    String twin = one.item().twin() + (isProperty(one) ? told.get(Trait.ASKED_IN_OWNER) : "");
    double fit = Math.exp(score / weights.getOrDefault(Trait.FIT, 1f));
    return new Looked(new Found(one.item(), fit), twin);
  }

  private static boolean isProperty(Found one) {
    return one.item().kind().equals("property");
  }
}
