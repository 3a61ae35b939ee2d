package org.cos3d.scene;

/** Three numbers: a place or size in metres, an Euler rotation in radians, or three factors. */
public record Vector(double x, double y, double z) {

  /** The origin. */
  public static final Vector ZERO = new Vector(0, 0, 0);

  /** The scale of something that was not scaled. */
  public static final Vector ONE = new Vector(1, 1, 1);

  /** The sum of both, entry by entry. */
  public Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y, z + other.z);
  }

  /** This less the other, entry by entry. */
  public Vector minus(Vector other) {
    return new Vector(x - other.x, y - other.y, z - other.z);
  }

  /** The lower of both, entry by entry. */
  public Vector lowest(Vector other) {
    return new Vector(Math.min(x, other.x), Math.min(y, other.y), Math.min(z, other.z));
  }

  /** The higher of both, entry by entry. */
  public Vector highest(Vector other) {
    return new Vector(Math.max(x, other.x), Math.max(y, other.y), Math.max(z, other.z));
  }
}
