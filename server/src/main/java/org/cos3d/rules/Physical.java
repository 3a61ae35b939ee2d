package org.cos3d.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Carries out sizes, places and turns on the objects themselves. */
final class Physical {
  private final Acts acts;

  Physical(Acts acts) {
    this.acts = acts;
  }

  /** Makes objects (or a whole asset) as large as said, along the axis that the dimension means. */
  void size(Subject subject, List<Dimension> dimensions, Amount amount) {
    List<SceneObject> objects = acts.targets("resize", subject);
    Vector size = extent(subject.objects());
    String axes = axes(dimensions, size, subject.spoken());
    switch (amount) {
      case Amount.Times(double factor) -> scale(subject, axes, factor);
      case Amount.By(Quantity quantity) when quantity.of() == Quantity.Of.SHARE ->
          scale(subject, axes, 1 + quantity.number());
      case Amount.To(Quantity quantity) when quantity.of() == Quantity.Of.SHARE ->
          scale(subject, axes, quantity.number());
      case Amount.To(Quantity quantity)
          when axes.equals("xyz") && quantity.of() == Quantity.Of.BARE ->
          throw NotClear.unclear(
              List.of(),
              List.of("2 m", "by 2"),
              "Say a unit for a size (\"2 m\"), or \"by\" for a factor (\"scale it by 2\").");
      case Amount.To(Quantity quantity) -> {
        boolean radius = dimensions.equals(List.of(Dimension.RADIUS));
        resize(subject, axes, metres(quantity) * (radius ? 2 : 1));
      }
      case Amount.By(Quantity quantity) -> {
        if (objects.size() > 1) {
          throw NotClear.refused(
              "Each of the "
                  + objects.size()
                  + " objects has a size of its own; say a share such as 20 %, or the size they shall have.");
        }
        resize(subject, axes, along(size, axes) + metres(quantity));
      }
    }
  }

  void scale(Subject subject, String axes, double factor) {
    if (factor <= 0) {
      throw NotClear.refused("Nothing can be made smaller by 100 % or more.");
    }
    acts.act(
        "scale",
        Map.of(
            "FACTOR_X", new Value.Real(axes.isEmpty() || axes.contains("x") ? factor : 1),
            "FACTOR_Y", new Value.Real(axes.isEmpty() || axes.contains("y") ? factor : 1),
            "FACTOR_Z", new Value.Real(axes.isEmpty() || axes.contains("z") ? factor : 1)),
        subject,
        "scale "
            + subject.spoken()
            + " by "
            + Speech.number(factor)
            + (axes.length() % 3 == 0 ? "" : " along " + axes.toUpperCase(Locale.ROOT)));
  }

  private void resize(Subject subject, String axes, double metres) {
    if (metres <= 0) {
      throw NotClear.refused("A size has to be above 0.");
    }
    acts.act(
        "resize",
        Map.of("AXES", new Value.Words(axes), "SIZE", new Value.Real(metres)),
        subject,
        "make "
            + subject.spoken()
            + " "
            + Speech.metres(metres)
            + " along "
            + axes.toUpperCase(Locale.ROOT));
  }

  private static double metres(Quantity quantity) {
    if (quantity.of() == Quantity.Of.ANGLE) {
      throw NotClear.refused("A size is said in units of length, not in degrees.");
    }
    return quantity.number();
  }

  /** The axes along which a dimension runs: "x", "y", "z", "xy" or "xyz". */
  private static String axes(List<Dimension> dimensions, Vector size, String spoken) {
    for (Dimension dimension : dimensions) {
      switch (dimension) {
        case HEIGHT -> {
          return "z";
        }
        case WIDTH -> {
          return "x";
        }
        case DEPTH -> {
          return "y";
        }
        case SIZE -> {
          return "xyz";
        }
        case RADIUS, DIAMETER -> {
          boolean ball = near(size.x(), size.y()) && near(size.y(), size.z());
          return ball ? "xyz" : "xy";
        }
        case LENGTH -> {
          String longest = extreme(size, 1);
          if (!longest.isEmpty()) {
            return longest;
          }
        }
        case THICKNESS -> {
          String thinnest = extreme(size, -1);
          if (!thinnest.isEmpty()) {
            return thinnest;
          }
        }
        case ANGLE, ROUNDING, GAP, TAPER, CURVE, TWIST, COLOR, ROUGHNESS, COUNT -> {}
      }
    }
    throw NotClear.unclear(
        List.of(dimensions.getFirst().word()),
        List.of("width", "depth", "height"),
        "Which way is the "
            + dimensions.getFirst().word()
            + " of "
            + spoken
            + "? Say width (X), depth (Y) or height (Z).");
  }

  /**
   * The axis that is clearly the longest (sign 1) or the shortest (sign -1); empty where two are
   * equal.
   */
  private static String extreme(Vector size, int sign) {
    double[] sides = {sign * size.x(), sign * size.y(), sign * size.z()};
    int best = 0;
    for (int i = 1; i < sides.length; i++) {
      best = sides[i] > sides[best] ? i : best;
    }
    for (int i = 0; i < sides.length; i++) {
      if (i != best && near(sides[i], sides[best])) {
        return "";
      }
    }
    return "xyz".substring(best, best + 1);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
  }

  private static double along(Vector size, String axes) {
    return switch (axes) {
      case "x", "xy" -> size.x();
      case "y" -> size.y();
      case "z" -> size.z();
      default -> Math.max(size.x(), Math.max(size.y(), size.z()));
    };
  }

  /** Extent of all objects that have one, metres. */
  static Vector extent(List<SceneObject> objects) {
    Vector low = objects.getFirst().boundsMin();
    Vector high = objects.getFirst().boundsMax();
    for (SceneObject object : objects) {
      low = low.lowest(object.boundsMin());
      high = high.highest(object.boundsMax());
    }
    return high.minus(low);
  }

  void move(Subject subject, List<Clause.Step> steps) {
    Vector size = subject.objects().isEmpty() ? Vector.ZERO : extent(subject.objects());
    Vector way = Vector.ZERO;
    for (Clause.Step step : steps) {
      Vector direction = step.direction();
      double metres =
          switch (step.quantity().of()) {
            case LENGTH, BARE -> step.quantity().number();
            case SHARE ->
                step.quantity().number()
                    * (Math.abs(direction.x()) * size.x()
                        + Math.abs(direction.y()) * size.y()
                        + Math.abs(direction.z()) * size.z());
            case ANGLE ->
                throw NotClear.refused("A move is said in units of length, not in degrees.");
          };
      way =
          way.plus(
              new Vector(direction.x() * metres, direction.y() * metres, direction.z() * metres));
    }
    acts.act(
        "move",
        Map.of(
            "X",
            new Value.Real(way.x()),
            "Y",
            new Value.Real(way.y()),
            "Z",
            new Value.Real(way.z())),
        subject,
        "move " + subject.spoken() + " by " + point(way));
  }

  void place(Subject subject, Vector place) {
    acts.act(
        "place",
        Map.of(
            "X",
            new Value.Real(place.x()),
            "Y",
            new Value.Real(place.y()),
            "Z",
            new Value.Real(place.z())),
        subject,
        "place " + subject.spoken() + " at " + point(place));
  }

  void rotate(Subject subject, String axis, double degrees) {
    acts.act(
        "rotate",
        Map.of("AXIS", new Value.Words(axis), "ANGLE", new Value.Real(degrees)),
        subject,
        "rotate "
            + subject.spoken()
            + " by "
            + Speech.number(degrees)
            + "° about "
            + axis.toUpperCase(Locale.ROOT));
  }

  private static String point(Vector at) {
    return "("
        + Speech.number(at.x())
        + ", "
        + Speech.number(at.y())
        + ", "
        + Speech.number(at.z())
        + ") m";
  }
}
