package org.cos3d.blueprint;

import java.util.Optional;
import org.cos3d.blueprint.Blueprint.Relation;

/** Whether two boxes stand to each other as a relation says. */
final class Related {

  /** The ground is a box without end below Z = 0. */
  static final Corners FLOOR =
      new Corners(new double[] {-1e6, -1e6, -1e6}, new double[] {1e6, 1e6, 0});

  private Related() {}

  /** Why they do not, as the end of a sentence; empty where they do. */
  static Optional<String> broken(
      Relation relation, Corners of, Corners to, Optional<Double> plane) {
    int axis = Math.max(0, "XYZ".indexOf(relation.axis()));
    return switch (relation.kind()) {
      case RESTS_ON -> meets(relation, of.low()[2], of, to.high()[2], to, plane);
      case HANGS_UNDER -> meets(relation, of.high()[2], of, to.low()[2], to, plane);
      case ATTACHED_TO -> attached(relation, axis, of, to, plane);
      case INSIDE -> inside(relation, of, to);
      case ALIGNED -> differ("their middles", of.middle(axis), to.middle(axis), relation.axis());
      case SYMMETRIC ->
          relation.to().equals(relation.of())
              ? differ("its ends", of.high()[axis], -of.low()[axis], relation.axis())
              : differ("they", of.middle(axis), -to.middle(axis), relation.axis());
      case SAME_SIZE -> differ("their sizes", of.size(axis), to.size(axis), relation.axis());
      case REPEATED -> Optional.empty();
    };
  }

  /** A face of one at a face of the other, or sunk into it; or both at the plane that is named. */
  private static Optional<String> meets(
      Relation relation,
      double face,
      Corners of,
      double otherFace,
      Corners to,
      Optional<Double> plane) {
    if (of.gap(to, 0) > Plan.TOLERANCE || of.gap(to, 1) > Plan.TOLERANCE) {
      return Optional.of("their boxes stand beside each other, not above");
    }
    if (plane.isPresent()) {
      return within(plane.get(), 2, of, to);
    }
    boolean within = face >= to.low()[2] - Plan.TOLERANCE && face <= to.high()[2] + Plan.TOLERANCE;
    return !within
        ? Optional.of(
            "%s's face is at Z = %s and %s's at Z = %s"
                .formatted(relation.of(), Solver.told(face), relation.to(), Solver.told(otherFace)))
        : Optional.empty();
  }

  private static Optional<String> within(double plane, int axis, Corners of, Corners to) {
    for (Corners box : new Corners[] {of, to}) {
      if (plane < box.low()[axis] - Plan.TOLERANCE || plane > box.high()[axis] + Plan.TOLERANCE) {
        return Optional.of(
            ("the plane %s = %s lies outside of a box that goes from %s to %s"
                    + " in the axes of the whole asset")
                .formatted(
                    "XYZ".charAt(axis),
                    Solver.told(plane),
                    Solver.told(box.low()[axis]),
                    Solver.told(box.high()[axis])));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attached(
      Relation relation, int axis, Corners of, Corners to, Optional<Double> plane) {
    double gap = of.gap(to);
    if (gap > Plan.TOLERANCE) {
      return Optional.of("their boxes are %s apart".formatted(Solver.told(gap)));
    }
    return plane.isPresent() && !relation.axis().isEmpty()
        ? within(plane.get(), axis, of, to)
        : Optional.empty();
  }

  private static Optional<String> inside(Relation relation, Corners of, Corners to) {
    for (int axis = 0; axis < 3; axis++) {
      if (of.low()[axis] < to.low()[axis] - Plan.TOLERANCE
          || of.high()[axis] > to.high()[axis] + Plan.TOLERANCE) {
        return Optional.of(
            "it sticks out of %s along %s".formatted(relation.to(), "XYZ".charAt(axis)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> differ(String what, double one, double other, String axis) {
    return Math.abs(one - other) > Plan.TOLERANCE
        ? Optional.of(
            "%s differ along %s: %s and %s"
                .formatted(what, axis, Solver.told(one), Solver.told(other)))
        : Optional.empty();
  }
}
