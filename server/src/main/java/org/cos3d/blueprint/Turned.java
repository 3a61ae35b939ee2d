package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.List;

/** Boxes told in a frame that is turned, as boxes of the asset's space that hold them. */
final class Turned {

  private Turned() {}

  /**
   * The box around a turned box.
   *
   * @param low its lowest corner in the frame
   * @param high its highest corner in the frame
   * @param origin where the frame is, metres
   * @param turn how it is turned: degrees about X, then Y, then Z, as Blender's Euler XYZ
   */
  static Corners box(double[] low, double[] high, List<Double> origin, List<Double> turn) {
    return Corners.around(
        corners(low, high, origin, turn).stream().map(at -> new Corners(at, at)).toList());
  }

  /** Its eight corners; corner n has the high end along X, Y and Z where bit 0, 1 and 2 are set. */
  static List<double[]> corners(
      double[] low, double[] high, List<Double> origin, List<Double> turn) {
    List<double[]> corners = new ArrayList<>();
    for (int corner = 0; corner < 8; corner++) {
      double[] at = {
        (corner & 1) == 0 ? low[0] : high[0],
        (corner & 2) == 0 ? low[1] : high[1],
        (corner & 4) == 0 ? low[2] : high[2]
      };
      for (int axis = 0; axis < 3; axis++) {
        turn(at, axis, Math.toRadians(turn.get(axis)));
      }
      for (int axis = 0; axis < 3; axis++) {
        at[axis] += origin.get(axis);
      }
      corners.add(at);
    }
    return corners;
  }

  private static void turn(double[] at, int axis, double angle) {
    int one = (axis + 1) % 3;
    int other = (axis + 2) % 3;
    double first = at[one] * Math.cos(angle) - at[other] * Math.sin(angle);
    double second = at[one] * Math.sin(angle) + at[other] * Math.cos(angle);
    at[one] = first;
    at[other] = second;
  }
}
