package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint.Part;

/**
 * Components that stand in the same place though no relation joins them. Only those of one object
 * are looked at: a box around mirrored or repeated objects holds much that is empty.
 */
final class Crowding {

  private static final double LEAST = 0.005;
  private static final double SHARE = 0.25;

  private final Blueprint blueprint;
  private final Figures figures;

  /**
   * Two components, and how far their boxes run into each other.
   *
   * @param one the first in the blueprint's order
   * @param other the second
   * @param shared sides of what lies in both boxes, metres
   */
  @SuppressWarnings("ArrayRecordComponent") // made and read at once, never compared
  record Pair(String one, String other, double[] shared) {}

  Crowding(Blueprint blueprint, Figures figures) {
    this.blueprint = blueprint;
    this.figures = figures;
  }

  /** All such pairs at a setting. */
  List<Pair> pairs(Sample sample, Map<String, Corners> boxes) {
    List<Map.Entry<String, Corners>> single = new ArrayList<>();
    for (Part part : blueprint.components()) {
      Corners box = boxes.get(part.name());
      if (box != null && isOne(part, sample)) {
        single.add(Map.entry(part.name(), box));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int here = 0; here < single.size(); here++) {
      for (int there = here + 1; there < single.size(); there++) {
        String one = single.get(here).getKey();
        String other = single.get(there).getKey();
        if (!blueprint.isRelated(one, other)) {
          shared(single.get(here).getValue(), single.get(there).getValue())
              .ifPresent(shared -> pairs.add(new Pair(one, other, shared)));
        }
      }
    }
    return pairs;
  }

  private boolean isOne(Part part, Sample sample) {
    List<Optional<Double>> counts = figures.counts(part, sample);
    return counts.size() == 1 && counts.getFirst().filter(count -> count == 1).isPresent();
  }

  /** What both boxes share, where that is a good part of the smaller one along each axis. */
  private static Optional<double[]> shared(Corners one, Corners other) {
    double[] shared = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      shared[axis] = -one.gap(other, axis);
      double smaller = Math.min(one.size(axis), other.size(axis));
      if (shared[axis] < Math.max(LEAST, SHARE * smaller)) {
        return Optional.empty();
      }
      shared[axis] = Math.min(shared[axis], smaller);
    }
    return Optional.of(shared);
  }
}
