package org.cos3d.patch;

import java.util.List;
import java.util.Optional;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/**
 * A box along the axes of the world, metres.
 *
 * @param low its lowest corner
 * @param high its highest corner
 */
record Box(Vector low, Vector high) {

  /** The box around objects with an extent; empty where there is none. */
  static Optional<Box> around(List<SceneObject> objects) {
    return objects.stream()
        .filter(object -> !object.boundsMin().equals(object.boundsMax()))
        .map(object -> new Box(object.boundsMin(), object.boundsMax()))
        .reduce((one, other) -> new Box(one.low.lowest(other.low), one.high.highest(other.high)));
  }

  /** A box that stands with the middle of its bottom here. */
  static Box standing(Vector at, double width) {
    double half = width / 2;
    return new Box(
        new Vector(at.x() - half, at.y() - half, at.z()),
        new Vector(at.x() + half, at.y() + half, at.z() + width));
  }

  Vector size() {
    return high.minus(low);
  }

  /** Whether both have room in common; touching is none. */
  boolean overlaps(Box other) {
    return low.x() < other.high.x()
        && other.low.x() < high.x()
        && low.y() < other.high.y()
        && other.low.y() < high.y()
        && low.z() < other.high.z()
        && other.low.z() < high.z();
  }
}
