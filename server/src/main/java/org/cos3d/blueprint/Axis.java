package org.cos3d.blueprint;

import org.cos3d.blueprint.Blueprint.Kind;
import org.cos3d.blueprint.Blueprint.Relation;

/** One of three directions. */
public enum Axis {
  X(0),
  Y(1),
  Z(2);

  private final int place;

  Axis(int place) {
    this.place = place;
  }

  /** That of a relation; Z where it has none. */
  static Axis of(Relation relation) {
    boolean upright =
        relation.kind() == Kind.RESTS_ON
            || relation.kind() == Kind.HANGS_UNDER
            || relation.axis().isEmpty();
    return upright ? Z : valueOf(relation.axis());
  }

  int place() {
    return place;
  }

  /** Where a box is along it. */
  String range(Corners box) {
    return "%s = %s to %s"
        .formatted(this, Solver.told(box.low()[place]), Solver.told(box.high()[place]));
  }
}
