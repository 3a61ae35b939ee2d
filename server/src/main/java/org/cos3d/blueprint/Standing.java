package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Kind;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.blueprint.Made.Thing;
import org.cos3d.blueprint.Made.Touch;

/** Whether what was made stands to each other as the relations of its blueprint say. */
final class Standing {

  /** Where things meet is known by their corners, and by boxes of faces that cross. */
  private static final double MEETING = 2 * Plan.TOLERANCE;

  /** Gaps between things that repeat may differ by so much of themselves. */
  private static final double UNEVEN = 0.1;

  private final Made made;
  private final Map<String, Corners> wanted;

  /**
   * What was made, and what was wanted.
   *
   * @param wanted the box of each component as the blueprint has it
   */
  Standing(Made made, Map<String, Corners> wanted) {
    this.made = made;
    this.wanted = wanted;
  }

  /** What is not true of a relation, without the end of the sentence; empty where it is true. */
  Optional<Fault> broken(Relation relation, Optional<Double> plane) {
    Axis axis = Axis.of(relation);
    return switch (relation.kind()) {
      case RESTS_ON, HANGS_UNDER -> contact(relation, plane, axis).or(() -> face(relation, plane));
      case ATTACHED_TO ->
          contact(relation, relation.axis().isEmpty() ? Optional.empty() : plane, axis);
      case INSIDE -> inside(relation);
      case ALIGNED -> compared(relation, "its middle", box -> box.middle(axis.place()), axis, 0.01);
      case SAME_SIZE -> compared(relation, "its size", box -> box.size(axis.place()), axis, 0.02);
      case SYMMETRIC -> symmetric(relation, axis);
      case REPEATED -> relation.axis().isEmpty() ? Optional.empty() : even(relation, axis);
    };
  }

  /** They touch, and where they do is the plane that the blueprint names. */
  private Optional<Fault> contact(Relation relation, Optional<Double> plane, Axis axis) {
    List<Touch> touches = made.touches(relation.of(), relation.to());
    if (touches.isEmpty()) {
      return Optional.of(apart(relation, plane, axis));
    }
    List<Corners> where = touches.stream().flatMap(touch -> touch.where().stream()).toList();
    if (plane.isEmpty() || where.isEmpty()) {
      return Optional.empty();
    }
    double nearest =
        where.stream().mapToDouble(box -> box.gap(plane.get(), axis.place())).min().orElse(0);
    return nearest <= MEETING
        ? Optional.empty()
        : Optional.of(
            fault(
                relation,
                concerned(relation, plane.get(), axis),
                "they meet at %s"
                    .formatted(
                        where.stream()
                            .map(box -> axis.range(box))
                            .distinct()
                            .limit(3)
                            .collect(Collectors.joining(", "))),
                told(relation, plane, axis)));
  }

  private Fault apart(Relation relation, Optional<Double> plane, Axis axis) {
    String component =
        plane.map(at -> concerned(relation, at, axis)).orElseGet(() -> further(relation));
    String other = component.equals(relation.of()) ? relation.to() : relation.of();
    String measured =
        plane
            .filter(at -> !reaches(component, at, axis))
            .map(at -> nearest(relation, component, at, axis))
            .orElseGet(() ->
                "nothing of %s touches %s%s"
                    .formatted(component, other, distance(component, other)));
    return fault(relation, component, measured, told(relation, plane, axis));
  }

  /** Where the thing of a component is that comes nearest to a plane. */
  private String nearest(Relation relation, String component, double plane, Axis axis) {
    Thing nearest =
        made.of(component).stream()
            .min(Comparator.comparingDouble(thing -> thing.box().gap(plane, axis.place())))
            .orElseThrow();
    boolean first = component.equals(relation.of());
    boolean upper = relation.kind() == (first ? Kind.HANGS_UNDER : Kind.RESTS_ON);
    return switch (relation.kind()) {
      case RESTS_ON, HANGS_UNDER ->
          "%s has its %s at %s = %s"
              .formatted(
                  nearest.name(),
                  upper ? "upper side" : "underside",
                  axis,
                  Solver.told(
                      upper
                          ? nearest.box().high()[axis.place()]
                          : nearest.box().low()[axis.place()]));
      case ATTACHED_TO, INSIDE, ALIGNED, SYMMETRIC, REPEATED, SAME_SIZE ->
          "%s goes from %s".formatted(nearest.name(), axis.range(nearest.box()));
    };
  }

  /** The face that rests, or hangs, lies in the plane, unless the blueprint itself sinks it. */
  private Optional<Fault> face(Relation relation, Optional<Double> plane) {
    if (plane.isEmpty()) {
      return Optional.empty();
    }
    boolean rests = relation.kind() == Kind.RESTS_ON;
    double at = plane.get();
    Corners box = wanted.get(relation.of());
    ToDoubleFunction<Corners> own = one -> rests ? one.low()[2] : one.high()[2];
    ToDoubleFunction<Corners> its = one -> rests ? one.high()[2] : one.low()[2];
    if (box == null || Math.abs(own.applyAsDouble(box) - at) > Plan.TOLERANCE) {
      return Optional.empty();
    }
    List<Touch> touches = made.touches(relation.of(), relation.to());
    Corners nearest =
        touches.stream()
            .map(touch -> touch.thing().box())
            .min(Comparator.comparingDouble(one -> Math.abs(own.applyAsDouble(one) - at)))
            .orElseThrow();
    if (Math.abs(own.applyAsDouble(nearest) - at) > Plan.TOLERANCE) {
      return Optional.of(
          fault(
              relation,
              relation.of(),
              "%s of what touches it lies at Z = %s"
                  .formatted(
                      rests ? "the underside" : "the upper side",
                      Solver.told(own.applyAsDouble(nearest))),
              told(relation, plane, Axis.Z)));
    }
    return sunk(relation, plane, its);
  }

  /** The partner must not come through the plane, unless the blueprint has it there. */
  private Optional<Fault> sunk(
      Relation relation, Optional<Double> plane, ToDoubleFunction<Corners> its) {
    Corners box = wanted.get(relation.to());
    double depth = made.depth(relation.of(), relation.to());
    return box == null
            || Math.abs(its.applyAsDouble(box) - plane.orElseThrow()) > Plan.TOLERANCE
            || depth <= 2 * MEETING
        ? Optional.empty()
        : Optional.of(
            fault(
                relation,
                relation.to(),
                "it runs %s deep into %s".formatted(Solver.told(depth), relation.of()),
                told(relation, plane, Axis.Z)));
  }

  private Optional<Fault> inside(Relation relation) {
    Optional<Corners> own = made.box(relation.of());
    Optional<Corners> outer = made.box(relation.to());
    if (own.isEmpty() || outer.isEmpty()) {
      return Optional.empty();
    }
    for (Axis axis : Axis.values()) {
      int place = axis.place();
      if (own.get().low()[place] < outer.get().low()[place] - MEETING
          || own.get().high()[place] > outer.get().high()[place] + MEETING) {
        return Optional.of(
            fault(
                relation,
                relation.of(),
                "it goes from " + axis.range(own.get()),
                "%s goes from %s".formatted(relation.to(), axis.range(outer.get()))));
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> compared(
      Relation relation, String what, ToDoubleFunction<Corners> number, Axis axis, double share) {
    Optional<Corners> own = made.box(relation.of());
    Optional<Corners> its = made.box(relation.to());
    if (own.isEmpty() || its.isEmpty()) {
      return Optional.empty();
    }
    double one = number.applyAsDouble(own.get());
    double other = number.applyAsDouble(its.get());
    String component = further(relation);
    boolean first = component.equals(relation.of());
    return Math.abs(one - other) <= room(share, own.get(), its.get())
        ? Optional.empty()
        : Optional.of(
            fault(
                relation,
                component,
                "%s along %s is %s".formatted(what, axis, Solver.told(first ? one : other)),
                "that of %s is %s"
                    .formatted(
                        first ? relation.to() : relation.of(), Solver.told(first ? other : one))));
  }

  private Optional<Fault> symmetric(Relation relation, Axis axis) {
    if (!relation.of().equals(relation.to())) {
      Optional<Corners> own = made.box(relation.of());
      Optional<Corners> its = made.box(relation.to());
      double room = room(0.01, own.orElseThrow(), its.orElseThrow());
      double off = own.get().middle(axis.place()) + its.get().middle(axis.place());
      return Math.abs(off) <= room
          ? Optional.empty()
          : Optional.of(
              fault(
                  relation,
                  further(relation),
                  "their middles lie at %s = %s and %s"
                      .formatted(
                          axis,
                          Solver.told(own.get().middle(axis.place())),
                          Solver.told(its.get().middle(axis.place()))),
                  "one is the other, mirrored in " + axis + " = 0"));
    }
    List<String> alone = unmirrored(made.of(relation.of()), axis.place());
    return alone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fault(
                relation,
                relation.of(),
                Inspection.few(alone) + " has nothing that mirrors it",
                "it mirrors itself in %s = 0".formatted(axis)));
  }

  /** Names of things that no other, nor they themselves, mirror in the plane through the origin. */
  static List<String> unmirrored(List<Thing> things, int axis) {
    double room = room(0.01, Corners.around(things.stream().map(Thing::box).toList()));
    return things.stream()
        .filter(thing ->
            things.stream()
                .noneMatch(other -> thing.box().mirrored(axis).difference(other.box()) <= room))
        .map(Thing::name)
        .toList();
  }

  /** Things that are called alike stand at even distances along the axis, if not side by side. */
  private Optional<Fault> even(Relation relation, Axis axis) {
    Map<String, List<Thing>> alike =
        made.of(relation.of()).stream()
            .collect(Collectors.groupingBy(thing -> thing.name().replaceFirst("[\\d._ -]+$", "")));
    for (List<Thing> things : alike.values()) {
      List<Double> steps = steps(things, axis);
      if (steps.size() > 1) {
        double least = steps.stream().mapToDouble(step -> step).min().orElseThrow();
        double most = steps.stream().mapToDouble(step -> step).max().orElseThrow();
        if (most - least > Math.max(MEETING, UNEVEN * most)) {
          return Optional.of(
              fault(
                  relation,
                  relation.of(),
                  "the steps between %s are %s to %s"
                      .formatted(
                          Inspection.few(things.stream().map(Thing::name).toList()),
                          Solver.told(least),
                          Solver.told(most)),
                  "they are even along " + axis));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Double> steps(List<Thing> things, Axis axis) {
    List<Double> places =
        things.stream().map(thing -> thing.box().middle(axis.place())).sorted().toList();
    List<Double> steps = new ArrayList<>();
    double last = places.getFirst();
    for (double place : places) {
      if (place - last > Plan.TOLERANCE) {
        steps.add(place - last);
        last = place;
      }
    }
    return steps;
  }

  /** Which of two does not come to the plane; the first where both do, or neither does. */
  private String concerned(Relation relation, double plane, Axis axis) {
    return reaches(relation.of(), plane, axis) && !reaches(relation.to(), plane, axis)
        ? relation.to()
        : relation.of();
  }

  private boolean reaches(String component, double plane, Axis axis) {
    return component.equals(Blueprint.GROUND)
        || made.of(component).stream()
            .anyMatch(thing -> thing.box().gap(plane, axis.place()) <= Plan.TOLERANCE);
  }

  /** Which of two is further from its own box; the first where both are as near. */
  private String further(Relation relation) {
    return off(relation.to()) > off(relation.of()) + Plan.TOLERANCE ? relation.to() : relation.of();
  }

  private double off(String component) {
    Corners box = wanted.get(component);
    return box == null ? 0 : made.box(component).map(box::difference).orElse(0.0);
  }

  private String distance(String one, String other) {
    double nearest =
        made.of(one).stream()
            .flatMap(here -> made.of(other).stream().map(there -> here.box().gap(there.box())))
            .mapToDouble(gap -> gap)
            .min()
            .orElse(0);
    return nearest > 0 ? ": it is %s away".formatted(Solver.told(nearest)) : "";
  }

  private static String told(Relation relation, Optional<Double> plane, Axis axis) {
    return plane
        .map(at -> "the plane is %s, %s = %s".formatted(relation.at(), axis, Solver.told(at)))
        .orElse("they touch");
  }

  private static double room(double share, Corners... boxes) {
    double longest = 0;
    for (Corners box : boxes) {
      longest = Math.max(longest, box.longest());
    }
    return Math.max(MEETING, share * longest);
  }

  private static Fault fault(Relation relation, String component, String measured, String wanted) {
    String partner = relation.to().equals(relation.of()) ? "itself" : relation.to();
    return new Fault(
        component,
        "relation " + relation,
        "%s %s %s, but %s; wanted: %s"
            .formatted(
                relation.of(), relation.kind().word().replace('_', ' '), partner, measured, wanted),
        relation.kind().isContact() ? Fault.BREAK : Fault.BLEMISH);
  }
}
