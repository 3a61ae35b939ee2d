package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;

/**
 * The numbers of a blueprint at any setting of its parameters: boxes, planes, counts of objects.
 */
final class Figures {

  private static final List<Double> UNTURNED = List.of(0.0, 0.0, 0.0);

  private final Blueprint blueprint;
  private final Skeleton skeleton;

  Figures(Blueprint blueprint, Skeleton skeleton) {
    this.blueprint = blueprint;
    this.skeleton = skeleton;
  }

  /** The box of each component in the asset's space; without those that cannot be computed. */
  Map<String, Corners> boxes(Sample sample) {
    Map<String, Corners> boxes = new LinkedHashMap<>();
    for (Part part : blueprint.components()) {
      List<Optional<Double>> numbers = skeleton.values(expressions(part), sample.changes());
      if (numbers.stream().allMatch(Optional::isPresent)) {
        boxes.put(part.name(), box(numbers.stream().map(Optional::orElseThrow).toList()));
      }
    }
    return boxes;
  }

  /** The eight corners of each component's box, in the order of {@link Turned#corners}. */
  Map<String, List<double[]>> corners(Sample sample) {
    Map<String, List<double[]>> corners = new LinkedHashMap<>();
    for (Part part : blueprint.components()) {
      List<Optional<Double>> numbers = skeleton.values(expressions(part), sample.changes());
      if (numbers.stream().allMatch(Optional::isPresent)) {
        corners.put(part.name(), corners(numbers.stream().map(Optional::orElseThrow).toList()));
      }
    }
    return corners;
  }

  /** The first expression of a component's box that has no value; empty where all have. */
  Optional<String> missing(Part part, Sample sample) {
    List<String> expressions = expressions(part);
    int missing = skeleton.values(expressions, sample.changes()).indexOf(Optional.<Double>empty());
    return missing < 0 ? Optional.empty() : Optional.of(expressions.get(missing));
  }

  /** The plane that a relation names; empty where it names none, or none that has a value. */
  Optional<Double> plane(Relation relation, Sample sample) {
    return relation.at().isEmpty()
        ? Optional.empty()
        : skeleton.values(List.of(relation.at()), sample.changes()).getFirst();
  }

  /** How many there are of each kind of a component's objects, in order. */
  List<Optional<Double>> counts(Part part, Sample sample) {
    return skeleton.values(part.objects().stream().map(Objects::count).toList(), sample.changes());
  }

  private List<String> expressions(Part part) {
    List<String> expressions = new ArrayList<>();
    expressions.addAll(part.box().low());
    expressions.addAll(part.box().high());
    blueprint.frames().stream()
        .filter(one -> one.name().equals(part.frame()))
        .findFirst()
        .ifPresent((Frame frame) -> {
          expressions.addAll(frame.origin());
          expressions.addAll(frame.turn());
        });
    return expressions;
  }

  /** Six numbers for a box, and six more for the frame that it stands in. */
  private static Corners box(List<Double> numbers) {
    return numbers.size() == 6
        ? new Corners(three(numbers, 0), three(numbers, 3))
        : Turned.box(
            three(numbers, 0), three(numbers, 3), numbers.subList(6, 9), numbers.subList(9, 12));
  }

  private static List<double[]> corners(List<Double> numbers) {
    boolean framed = numbers.size() > 6;
    return Turned.corners(
        three(numbers, 0),
        three(numbers, 3),
        framed ? numbers.subList(6, 9) : UNTURNED,
        framed ? numbers.subList(9, 12) : UNTURNED);
  }

  private static double[] three(List<Double> numbers, int from) {
    return new double[] {numbers.get(from), numbers.get(from + 1), numbers.get(from + 2)};
  }
}
