package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.program.Revision.NewMeasure;
import org.cos3d.program.Revision.NewParameter;
import org.cos3d.program.Value;

/**
 * What shall exist. Lengths are expressions over parameters and measures, in metres, in the asset's
 * own space: Z up, the ground at Z = 0, the front towards -Y.
 *
 * @param title what the thing is, such as "Garden bench"
 * @param docstring the same in one sentence
 * @param parameters what an artist may turn
 * @param measures what follows from them, each below what it follows from
 * @param frames places that are turned, in which boxes can be told
 * @param materials what components share
 * @param components the parts
 * @param relations how they hang together
 * @param views from where the artist's pictures show it; empty where there are none
 * @param properties what the wish itself says that can be measured
 */
public record Blueprint(
    String title,
    String docstring,
    List<NewParameter> parameters,
    List<NewMeasure> measures,
    List<Frame> frames,
    List<Material> materials,
    List<Part> components,
    List<Relation> relations,
    List<View> views,
    List<Property> properties) {

  /** What a relation calls the floor. */
  public static final String GROUND = "ground";

  public Blueprint {
    parameters = List.copyOf(parameters);
    measures = List.copyOf(measures);
    frames = List.copyOf(frames);
    materials = List.copyOf(materials);
    components = List.copyOf(components);
    relations = List.copyOf(relations);
    views = List.copyOf(views);
    properties = List.copyOf(properties);
  }

  /** The same with properties more. */
  Blueprint asking(List<Property> more) {
    List<Property> all = new ArrayList<>(properties);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return new Blueprint(
        title,
        docstring,
        parameters,
        measures,
        frames,
        materials,
        components,
        relations,
        views,
        all);
  }

  /**
   * The same with other values for some parameters, whose ranges stay.
   *
   * @param values the values by name, each one that its parameter accepts
   */
  public Blueprint with(Map<String, Value> values) {
    List<NewParameter> turned =
        parameters.stream()
            .map(one ->
                new NewParameter(
                    one.name(),
                    values.getOrDefault(one.name(), one.value()),
                    one.unit(),
                    one.range(),
                    one.choices(),
                    one.meaning()))
            .toList();
    return new Blueprint(
        title,
        docstring,
        turned,
        measures,
        frames,
        materials,
        components,
        relations,
        views,
        properties);
  }

  /** The component of that name. */
  public Optional<Part> component(String name) {
    return components.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The names of its components, in order. */
  public Set<String> names() {
    return components.stream().map(Part::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether any relation is between two components. */
  boolean isRelated(String one, String other) {
    return relations.stream()
        .anyMatch(relation ->
            (relation.of().equals(one) && relation.to().equals(other))
                || (relation.of().equals(other) && relation.to().equals(one)));
  }

  /**
   * A place that is turned.
   *
   * @param name its name
   * @param origin three expressions, metres
   * @param turn three expressions, degrees, about X, then Y, then Z
   */
  public record Frame(String name, List<String> origin, List<String> turn) {
    public Frame {
      origin = List.copyOf(origin);
      turn = List.copyOf(turn);
    }
  }

  /**
   * A material.
   *
   * @param name its name
   * @param color an expression for linear RGB: a parameter, a measure or three numbers
   * @param metallic 0 to 1
   * @param roughness 0 to 1
   */
  public record Material(String name, String color, double metallic, double roughness) {}

  /**
   * A box.
   *
   * @param low three expressions, the lowest corner
   * @param high three expressions, the highest corner
   */
  public record Box(List<String> low, List<String> high) {
    public Box {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }

  /**
   * A component: one function of the program, and the objects it makes.
   *
   * @param name name of its function
   * @param docstring what it is, and what it touches
   * @param kind what it is made of, such as "solid", "surface", "text" or "light"
   * @param shape how to build it, in geometric words
   * @param frame the frame that its box is told in; empty for the asset's own
   * @param box tight outer bounds of the finished component
   * @param objects its objects: name and count
   * @param materials names of its materials
   */
  public record Part(
      String name,
      String docstring,
      String kind,
      String shape,
      String frame,
      Box box,
      List<Objects> objects,
      List<String> materials) {
    public Part {
      objects = List.copyOf(objects);
      materials = List.copyOf(materials);
    }
  }

  /**
   * Objects of a component that are alike.
   *
   * @param name how they are called, without a number
   * @param count an expression for how many there are
   */
  public record Objects(String name, String count) {}

  /**
   * How a component stands to another, to the ground, or to itself.
   *
   * @param kind what kind
   * @param of the component that it is about
   * @param to its partner; {@link #GROUND}, or the same as {@code of} where it is about itself
   * @param axis "X", "Y" or "Z"; empty where the kind has none
   * @param at an expression for the plane that both share; empty where the boxes tell it
   * @param detail which face meets which, in words
   */
  public record Relation(Kind kind, String of, String to, String axis, String at, String detail) {}

  /**
   * From where a picture shows the thing, as far as can be told by looking at it.
   *
   * @param picture which of the artist's pictures, from 1
   * @param azimuth where the camera stands, degrees to the right of the front
   * @param elevation how high, degrees above the floor
   * @param fieldOfView degrees across the longer side of the picture
   */
  public record View(int picture, double azimuth, double elevation, double fieldOfView) {}

  /** The kinds of relations. */
  public enum Kind {
    /** Its underside lies on the partner's upper side. */
    RESTS_ON,
    /** Its upper side lies at the partner's underside. */
    HANGS_UNDER,
    /** It touches the partner, or is sunk into it. */
    ATTACHED_TO,
    /** Its box lies within the partner's. */
    INSIDE,
    /** Its middle along the axis is the partner's. */
    ALIGNED,
    /** It mirrors itself in the plane at right angles to the axis, through the origin. */
    SYMMETRIC,
    /** It repeats itself along or around the axis. */
    REPEATED,
    /** It has the partner's size along the axis. */
    SAME_SIZE;

    /** How answers write it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says nothing without an axis. */
    boolean needsAxis() {
      return switch (this) {
        case ALIGNED, SYMMETRIC, SAME_SIZE -> true;
        case RESTS_ON, HANGS_UNDER, ATTACHED_TO, INSIDE, REPEATED -> false;
      };
    }

    /** Whether what stands in it touches. */
    public boolean isContact() {
      return switch (this) {
        case RESTS_ON, HANGS_UNDER, ATTACHED_TO, INSIDE -> true;
        case ALIGNED, SYMMETRIC, REPEATED, SAME_SIZE -> false;
      };
    }
  }
}
