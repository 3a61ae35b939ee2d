package org.cos3d.retrieval;

import java.util.List;

/** A way to look things up. */
interface Look {

  /** What was found, and how well it fits; only the order of scores means something. */
  record Found(Item item, double score) {}

  /** What the words of a question may stand for. */
  Vocabulary vocabulary();

  /** The best items for a question, best first. */
  List<Found> find(Question question, Weights weights, int most);
}
