package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cos3d.retrieval.Look.Found;

/**
 * Puts what was found in order: by how much of the question it covers and how likely it is meant,
 * and the best once more, by all that is told of them.
 */
final class Ranking {

  /** So many are looked at closely; what lies behind them stays behind. */
  private static final int CLOSELY = 50;

  /** Words that say what kind of thing is meant, and how its ids begin. */
  private static final Map<String, String> HINTS = Map.of("node", "node:", "bmesh", "bmesh.");

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found one) -> -one.score()).thenComparing(one -> one.item().id());

  /** Something after the closer look, and what it says the same as. */
  private record Looked(Found found, String twin) {}

  private final Question question;
  private final Weighed words;
  private final Weights all;
  private final Traits traits;
  private final Map<Trait, Float> weights;

  Ranking(Question question, Weighed words, Weights weights) {
    this.question = question;
    this.words = words;
    this.all = weights;
    Map<String, Double> asked = new HashMap<>();
    question.words().forEach((stem, word) -> asked.put(stem, words.of(word)));
    this.traits = new Traits(question, asked);
    this.weights = weights.traits();
  }

  /** The best of those that were found by their words, with what these say, by number. */
  List<Found> best(Map<Integer, Double> scores, Goods goods, int most) {
    List<Found> found = new ArrayList<>();
    scores.forEach((number, score) -> {
      Item item = goods.item(number);
      double covered = words.coverage(goods.words(number));
      double factor =
          Math.pow(covered, all.plain().coverage()) * item.worth() * meant(item) * hinted(item);
      found.add(new Found(item, score * factor));
    });
    return inOrder(found, most);
  }

  private double meant(Item item) {
    boolean meant =
        item.seldom().isEmpty() || item.seldom().stream().anyMatch(question.words()::containsKey);
    return meant ? 1 : all.seldom();
  }

  /** Whoever says "node" or "bmesh" means one; whoever does not, mostly means none. */
  private double hinted(Item item) {
    for (Map.Entry<String, String> hint : HINTS.entrySet()) {
      if (item.id().startsWith(hint.getValue())) {
        return question.words().containsKey(hint.getKey()) ? all.hint() : 1 / all.hint();
      }
    }
    return 1;
  }

  private List<Found> inOrder(List<Found> found, int most) {
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
