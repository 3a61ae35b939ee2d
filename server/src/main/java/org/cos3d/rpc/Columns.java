package org.cos3d.rpc;

import java.util.List;
import org.cos3d.scene.Vector;

/**
 * Columns of a message, checked against the number of objects that they describe. A column that an
 * older host does not send is empty, and its default stands for every object.
 */
final class Columns {

  private Columns() {}

  /** Refuses a column that is neither empty nor as long as there are objects. */
  static void check(String name, int length, int objects, int entries) throws Malformed {
    if (length != 0 && length != objects * entries) {
      throw new Malformed(
          "the column \"%s\" has %d entries, but %d objects need %d"
              .formatted(name, length, objects, objects * entries));
    }
  }

  /** The n-th entry, or the default of an empty column. */
  static <T> T at(List<T> column, int n, T absent) {
    return column.isEmpty() ? absent : column.get(n);
  }

  /** The n-th vector, or the default of an empty column. */
  static Vector vector(List<Float> column, int n, Vector absent) {
    return column.isEmpty()
        ? absent
        : new Vector(column.get(3 * n), column.get(3 * n + 1), column.get(3 * n + 2));
  }
}
