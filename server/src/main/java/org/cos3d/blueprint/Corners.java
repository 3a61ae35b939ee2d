package org.cos3d.blueprint;

import java.util.List;

/**
 * A box in the asset's space, metres.
 *
 * @param low its lowest corner: x, y, z
 * @param high its highest corner: x, y, z
 */
@SuppressWarnings("ArrayRecordComponent") // made once and read, never compared or changed
public record Corners(double[] low, double[] high) {

  /** The box around boxes, of which there is at least one. */
  static Corners around(List<Corners> boxes) {
    double[] low = boxes.getFirst().low.clone();
    double[] high = boxes.getFirst().high.clone();
    for (Corners box : boxes) {
      for (int axis = 0; axis < 3; axis++) {
        low[axis] = Math.min(low[axis], box.low[axis]);
        high[axis] = Math.max(high[axis], box.high[axis]);
      }
    }
    return new Corners(low, high);
  }

  /** How far apart two boxes are along an axis, metres; 0 or less where they meet. */
  double gap(Corners other, int axis) {
    return Math.max(low[axis] - other.high[axis], other.low[axis] - high[axis]);
  }

  /** How far apart they are along the axis on which they are farthest apart. */
  double gap(Corners other) {
    return Math.max(gap(other, 0), Math.max(gap(other, 1), gap(other, 2)));
  }

  /** How far a plane at right angles to an axis lies outside, metres; 0 where it goes through. */
  double gap(double plane, int axis) {
    return Math.max(0, Math.max(low[axis] - plane, plane - high[axis]));
  }

  double middle(int axis) {
    return (low[axis] + high[axis]) / 2;
  }

  double size(int axis) {
    return high[axis] - low[axis];
  }

  /** Its longest side. */
  double longest() {
    return Math.max(size(0), Math.max(size(1), size(2)));
  }

  /** The same, mirrored in the plane through the origin at right angles to an axis. */
  Corners mirrored(int axis) {
    double[] least = low.clone();
    double[] most = high.clone();
    least[axis] = -high[axis];
    most[axis] = -low[axis];
    return new Corners(least, most);
  }

  /** The greatest distance between corresponding sides of two boxes. */
  double difference(Corners other) {
    double greatest = 0;
    for (int axis = 0; axis < 3; axis++) {
      greatest = Math.max(greatest, Math.abs(low[axis] - other.low[axis]));
      greatest = Math.max(greatest, Math.abs(high[axis] - other.high[axis]));
    }
    return greatest;
  }
}
