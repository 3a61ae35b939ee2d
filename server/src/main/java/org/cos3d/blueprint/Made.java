package org.cos3d.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Value;

/**
 * What came of a blueprint when its program ran, as it was measured.
 *
 * @param counts how many objects each component made that ran, by its name; those without a surface
 *     too
 * @param things the objects that have a surface
 * @param meetings pairs of things that touch
 * @param sunk pairs of things that run into each other
 * @param floating names of things that no chain of contacts joins to the ground
 * @param gaps for some of those the nearest that they are not joined to
 */
public record Made(
    Map<String, Integer> counts,
    List<Thing> things,
    List<Meeting> meetings,
    List<Sunk> sunk,
    List<String> floating,
    List<Gap> gaps) {
  public Made {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    things = List.copyOf(things);
    meetings = List.copyOf(meetings);
    sunk = List.copyOf(sunk);
    floating = List.copyOf(floating);
    gaps = List.copyOf(gaps);
  }

  /**
   * What floats, and what is nearest to it.
   *
   * @param one name of the thing that floats
   * @param other name of the other, or {@link Blueprint#GROUND}
   * @param metres how far they are apart
   */
  public record Gap(String one, String other, double metres) {}

  /**
   * One object.
   *
   * @param name its name
   * @param component the component that made it
   * @param box where it is
   * @param openEdges edges that have not exactly two faces
   * @param inward whether closed pieces of it look inward, or neighbouring faces to different sides
   * @param colors colours of its faces; empty for each that is not known
   */
  public record Thing(
      String name,
      String component,
      Corners box,
      int openEdges,
      boolean inward,
      List<Optional<Value.Color>> colors) {
    public Thing {
      colors = List.copyOf(colors);
    }
  }

  /**
   * Two things that touch.
   *
   * @param one name of the first
   * @param other name of the second, or {@link Blueprint#GROUND}
   * @param where all of one that touches the other or lies in it; empty where that is not known
   */
  public record Meeting(String one, String other, Optional<Corners> where) {}

  /**
   * Two things that run into each other.
   *
   * @param one name of the first
   * @param other name of the second
   * @param depth how deep, metres
   */
  public record Sunk(String one, String other, double depth) {}

  /** The things of a component. */
  List<Thing> of(String component) {
    return things.stream().filter(thing -> thing.component().equals(component)).toList();
  }

  /** The box around all that a component made; empty where it made nothing that has a surface. */
  Optional<Corners> box(String component) {
    List<Corners> boxes = of(component).stream().map(Thing::box).toList();
    return boxes.isEmpty() ? Optional.empty() : Optional.of(Corners.around(boxes));
  }

  /** The component of a thing; the ground is its own. */
  String owner(String thing) {
    return things.stream()
        .filter(one -> one.name().equals(thing))
        .map(Thing::component)
        .findFirst()
        .orElse(Blueprint.GROUND);
  }

  /** The meetings of things of two components, each with the thing of the first one. */
  List<Touch> touches(String component, String partner) {
    return meetings.stream()
        .flatMap(meeting -> touch(meeting, component, partner).stream())
        .toList();
  }

  private Optional<Touch> touch(Meeting meeting, String component, String partner) {
    String one = owner(meeting.one());
    String other = owner(meeting.other());
    boolean forth = one.equals(component) && other.equals(partner);
    boolean back = other.equals(component) && one.equals(partner);
    return forth || back
        ? thing(forth ? meeting.one() : meeting.other())
            .map(thing -> new Touch(thing, meeting.where()))
        : Optional.empty();
  }

  private Optional<Thing> thing(String name) {
    return things.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The deepest that things of two components run into each other, metres. */
  double depth(String component, String partner) {
    return sunk.stream()
        .filter(pair ->
            (owner(pair.one()).equals(component) && owner(pair.other()).equals(partner))
                || (owner(pair.one()).equals(partner) && owner(pair.other()).equals(component)))
        .mapToDouble(Sunk::depth)
        .max()
        .orElse(0);
  }

  /**
   * A thing at which something of another component is.
   *
   * @param thing the thing
   * @param where where they meet
   */
  record Touch(Thing thing, Optional<Corners> where) {}
}
