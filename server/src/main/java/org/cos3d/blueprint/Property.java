package org.cos3d.blueprint;

import java.util.List;
import java.util.Optional;
import org.cos3d.program.Value;

/**
 * Something that the wish itself says of the finished thing, so that it can be measured: in the
 * plan before there is any code, and in what was made. It holds at the parameters' own values.
 */
public sealed interface Property {

  /** What it is about: a component, objects by their name, or {@link #WHOLE}. */
  String of();

  /** Stands for the whole thing. */
  String WHOLE = "";

  /** What can be told of things by their name; empty where it is not known. */
  interface Known {
    /** The box around it. */
    Optional<Corners> box(String of);

    /** How many objects it has. */
    Optional<Long> count(String of);

    /** Names of what has no other that mirrors it in the plane through the origin. */
    Optional<List<String>> unmirrored(String of, int axis);

    /** Its colours. */
    Optional<List<Value.Color>> colors(String of);
  }

  /** Why it does not hold, as a sentence without its end; empty where it does, or is not known. */
  Optional<String> broken(Known known);

  /**
   * So many objects.
   *
   * @param low the fewest
   * @param high the most
   */
  record Count(String of, double low, double high) implements Property {
    @Override
    public Optional<String> broken(Known known) {
      return known
          .count(of)
          .filter(count -> count < low || count > high)
          .map(count ->
              "The wish asks for %s of %s; there %s %d"
                  .formatted(range(low, high, ""), named(of), count == 1 ? "is" : "are", count));
    }
  }

  /**
   * A size along an axis, metres.
   *
   * @param axis which one
   */
  record Size(String of, Axis axis, double low, double high) implements Property {
    @Override
    public Optional<String> broken(Known known) {
      return known
          .box(of)
          .map(box -> box.size(axis.place()))
          .filter(size -> outside(size, low, high))
          .map(size ->
              "The wish asks for %s along %s of %s; it is %s"
                  .formatted(range(low, high, " m"), axis, named(of), Solver.told(size)));
    }
  }

  /**
   * One size to another.
   *
   * @param axis along which axis the first is measured
   * @param to what the other is a size of
   * @param toAxis along which axis
   */
  record Ratio(String of, Axis axis, String to, Axis toAxis, double low, double high)
      implements Property {
    @Override
    public Optional<String> broken(Known known) {
      Optional<Double> other =
          known.box(to).map(box -> box.size(toAxis.place())).filter(size -> size > 0);
      return known
          .box(of)
          .flatMap(box -> other.map(size -> box.size(axis.place()) / size))
          .filter(ratio -> outside(ratio, low, high))
          .map(ratio ->
              "The wish asks that %s along %s is %s times %s along %s; it is %s times"
                  .formatted(
                      named(of),
                      axis,
                      range(low, high, ""),
                      named(to),
                      toAxis,
                      Solver.plain(ratio)));
    }
  }

  /** It mirrors itself in the plane through the origin at right angles to an axis. */
  record Symmetric(String of, Axis axis) implements Property {
    @Override
    public Optional<String> broken(Known known) {
      return known
          .unmirrored(of, axis.place())
          .filter(names -> !names.isEmpty())
          .map(names ->
              "The wish asks for symmetry of %s about %s = 0; nothing mirrors %s"
                  .formatted(named(of), axis, Inspection.few(names)));
    }
  }

  /** A colour is to be seen on it. */
  record Colored(String of, Hue hue) implements Property {
    @Override
    public Optional<String> broken(Known known) {
      return known
          .colors(of)
          .filter(colors -> colors.stream().noneMatch(hue::covers))
          .map(_ ->
              "The wish asks for %s on %s; none of its materials is"
                  .formatted(hue.word(), named(of)));
    }
  }

  private static boolean outside(double value, double low, double high) {
    double slack = 1e-6 + 1e-6 * Math.abs(value);
    return value < low - slack || value > high + slack;
  }

  private static String range(double low, double high, String unit) {
    if (low == high) {
      return Solver.plain(low) + unit;
    }
    if (high == Double.MAX_VALUE) {
      return "at least " + Solver.plain(low) + unit;
    }
    return low == 0
        ? "at most " + Solver.plain(high) + unit
        : "%s to %s%s".formatted(Solver.plain(low), Solver.plain(high), unit);
  }

  private static String named(String of) {
    return of.isEmpty() ? "the whole" : "\"" + of + "\"";
  }
}
