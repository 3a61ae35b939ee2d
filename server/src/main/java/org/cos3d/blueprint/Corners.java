package org.cos3d.blueprint;

/**
 * A box in the asset's space, metres.
 *
 * @param low its lowest corner: x, y, z
 * @param high its highest corner: x, y, z
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within this room, never compared
record Corners(double[] low, double[] high) {

  /** How far apart two boxes are along an axis, metres; 0 or less where they meet. */
  double gap(Corners other, int axis) {
    return Math.max(low[axis] - other.high[axis], other.low[axis] - high[axis]);
  }

  /** How far apart they are along the axis on which they are farthest apart. */
  double gap(Corners other) {
    return Math.max(gap(other, 0), Math.max(gap(other, 1), gap(other, 2)));
  }

  double middle(int axis) {
    return (low[axis] + high[axis]) / 2;
  }

  double size(int axis) {
    return high[axis] - low[axis];
  }
}
