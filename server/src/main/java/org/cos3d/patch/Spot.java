package org.cos3d.patch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/**
 * Where something new stands in relation to what stands already.
 *
 * @param where on which side of it
 * @param partner its name
 * @param low lowest corner of what it stands on or beside, world space, metres: of the surface
 *     where it is on it, else of all of it
 * @param high highest corner of the same
 */
public record Spot(Where where, String partner, Vector low, Vector high) {

  /** Sides, as seen from the front. */
  public enum Where {
    /** On the surface that could carry it. */
    ON("on"),
    /** On the ground under it. */
    UNDER("under"),
    /** To its right, on the same ground. */
    RIGHT("to the right of"),
    /** To its left. */
    LEFT("to the left of"),
    /** Before it. */
    FRONT("in front of"),
    /** Behind it. */
    BEHIND("behind");

    private final String words;

    Where(String words) {
      this.words = words;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  /** A surface that carries something is at least so much of the whole, seen from above. */
  private static final double BROAD = 0.4;

  private static final double GAP = 0.1;

  /** The spot at a thing of these objects; empty where none of them has an extent. */
  public static Optional<Spot> at(Where where, String partner, List<SceneObject> objects) {
    Optional<Box> whole = Box.around(objects);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Box box = where == Where.ON ? surface(whole.get(), objects) : whole.get();
    return Optional.of(new Spot(where, partner, box.low(), box.high()));
  }

  /** The highest of its objects that is broad enough: the seat of a chair and not its back. */
  private static Box surface(Box whole, List<SceneObject> objects) {
    return objects.stream()
        .flatMap(object -> Box.around(List.of(object)).stream())
        .filter(box -> area(box) >= BROAD * area(whole))
        .max(Comparator.comparingDouble(box -> box.high().z()))
        .orElse(whole);
  }

  private static double area(Box box) {
    return box.size().x() * box.size().y();
  }

  /** Where the root stands of something that is about so wide. */
  Vector root(double width) {
    double x = (low.x() + high.x()) / 2;
    double y = (low.y() + high.y()) / 2;
    double aside = GAP + width / 2;
    return switch (where) {
      case ON -> new Vector(x, y, high.z());
      case UNDER -> new Vector(x, y, low.z());
      case RIGHT -> new Vector(high.x() + aside, y, low.z());
      case LEFT -> new Vector(low.x() - aside, y, low.z());
      case FRONT -> new Vector(x, low.y() - aside, low.z());
      case BEHIND -> new Vector(x, high.y() + aside, low.z());
    };
  }
}
