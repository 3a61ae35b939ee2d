package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Material;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Made.Thing;
import org.cos3d.program.Value;

/** Whether a plan, and what was made of it, has the properties that the wish asks for. */
final class Asked {

  private final Blueprint blueprint;
  private final Figures figures;
  private final Skeleton skeleton;

  Asked(Blueprint blueprint, Figures figures, Skeleton skeleton) {
    this.blueprint = blueprint;
    this.figures = figures;
    this.skeleton = skeleton;
  }

  /**
   * Properties that the plan itself does not have, each with why, as a sentence without its end.
   */
  Map<Property, String> unplanned() {
    Property.Known planned = new Planned(figures.boxes(Sample.USUAL));
    Map<Property, String> broken = new LinkedHashMap<>();
    for (Property property : blueprint.properties()) {
      property.broken(planned).ifPresent(why -> broken.put(property, why));
    }
    return broken;
  }

  /**
   * Properties that the plan has, and what was made of it has not. Counts that are in the plan are
   * no business of this, for every component is held to its own.
   */
  List<Fault> faults(Made made) {
    Set<Property> unplanned = unplanned().keySet();
    Map<String, Corners> boxes = figures.boxes(Sample.USUAL);
    Property.Known planned = new Planned(boxes);
    Finished finished = new Finished(made);
    List<Fault> faults = new ArrayList<>();
    for (Property property : blueprint.properties()) {
      boolean counted =
          property instanceof Property.Count && planned.count(property.of()).isPresent();
      if (!unplanned.contains(property) && !counted) {
        property
            .broken(finished)
            .ifPresent(why ->
                faults.add(
                    new Fault(
                        concerned(property, made, finished, boxes),
                        "asked " + property,
                        why,
                        Fault.MISFIT)));
      }
    }
    return faults;
  }

  /** Whose business it is: for the whole thing's, that of the component that is farthest off. */
  private String concerned(
      Property property, Made made, Finished finished, Map<String, Corners> boxes) {
    List<Part> parts = parts(property.of());
    if (parts.size() == 1) {
      return parts.getFirst().name();
    }
    return switch (property) {
      case Property.Symmetric(String of, Axis axis) ->
          made.owner(finished.unmirrored(of, axis.place()).orElseThrow().getFirst());
      case Property.Size(_, Axis axis, _, _) -> farthest(parts, axis, made, boxes);
      case Property.Ratio(_, Axis axis, _, _, _, _) -> farthest(parts, axis, made, boxes);
      case Property.Count _ -> parts.getFirst().name();
      case Property.Colored(_, Hue hue) ->
          parts.stream()
              .filter(part -> colors(part).orElse(List.of()).stream().anyMatch(hue::covers))
              .findFirst()
              .orElse(parts.getFirst())
              .name();
    };
  }

  private static String farthest(
      List<Part> parts, Axis axis, Made made, Map<String, Corners> boxes) {
    return parts.stream()
        .max(
            Comparator.comparingDouble(part ->
                made.box(part.name())
                    .flatMap(own ->
                        Optional.ofNullable(boxes.get(part.name()))
                            .map(box ->
                                Math.abs(own.size(axis.place()) - box.size(axis.place()))
                                    + Math.abs(
                                        own.middle(axis.place()) - box.middle(axis.place()))))
                    .orElse(0.0)))
        .orElseThrow()
        .name();
  }

  /** The components that a name is about. */
  private List<Part> parts(String of) {
    if (of.equals(Property.WHOLE)) {
      return blueprint.components();
    }
    return blueprint.components().stream()
        .filter(part ->
            part.name().equals(of)
                || part.objects().stream().anyMatch(one -> one.name().equals(of)))
        .toList();
  }

  /** Whether a name is of some objects of a component, which has others too. */
  private static boolean isShare(String of, Part part) {
    return !of.equals(Property.WHOLE) && !part.name().equals(of) && part.objects().size() > 1;
  }

  /** The colours of a component's materials; empty where one cannot be told. */
  private Optional<List<Value.Color>> colors(Part part) {
    List<Value.Color> colors = new ArrayList<>();
    for (Material material : blueprint.materials()) {
      if (part.materials().contains(material.name())) {
        Optional<Value.Color> color = color(material.color());
        if (color.isEmpty()) {
          return Optional.empty();
        }
        colors.add(color.get());
      }
    }
    return colors.isEmpty() ? Optional.empty() : Optional.of(colors);
  }

  private Optional<Value.Color> color(String expression) {
    Optional<Value> named = skeleton.program().value(expression.strip());
    if (named.isPresent()) {
      return named.filter(Value.Color.class::isInstance).map(Value.Color.class::cast);
    }
    String[] channels = expression.replaceAll("[()\\[\\]\\s]", "").split(",", -1);
    if (channels.length < 3) {
      return Optional.empty();
    }
    List<Optional<Double>> values =
        skeleton.values(Arrays.asList(channels).subList(0, 3), Map.of());
    return values.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Value.Color(
                values.get(0).orElseThrow(),
                values.get(1).orElseThrow(),
                values.get(2).orElseThrow()))
        : Optional.empty();
  }

  /** What is known before there is any code. */
  private final class Planned implements Property.Known {
    private final Map<String, Corners> boxes;

    Planned(Map<String, Corners> boxes) {
      this.boxes = boxes;
    }

    /** A box that is told in a turned frame is larger here than what it holds: not known. */
    @Override
    public Optional<Corners> box(String of) {
      List<Part> parts = parts(of);
      boolean known =
          parts.stream()
              .allMatch(part ->
                  boxes.containsKey(part.name()) && part.frame().isEmpty() && !isShare(of, part));
      return known && !parts.isEmpty()
          ? Optional.of(Corners.around(parts.stream().map(part -> box(part)).toList()))
          : Optional.empty();
    }

    private Corners box(Part part) {
      return boxes.getOrDefault(part.name(), Related.FLOOR);
    }

    @Override
    public Optional<Long> count(String of) {
      long count = 0;
      for (Part part : parts(of)) {
        List<Optional<Double>> counts = figures.counts(part, Sample.USUAL);
        for (int place = 0; place < counts.size(); place++) {
          Objects objects = part.objects().get(place);
          if (part.name().equals(of) || objects.name().equals(of)) {
            if (counts.get(place).isEmpty()) {
              return Optional.empty();
            }
            count += Math.round(counts.get(place).orElseThrow());
          }
        }
      }
      return parts(of).stream().allMatch(part -> part.objects().isEmpty())
          ? Optional.empty()
          : Optional.of(count);
    }

    @Override
    public Optional<List<String>> unmirrored(String of, int axis) {
      return box(of)
          .map(box ->
              Math.abs(box.low()[axis] + box.high()[axis]) <= Plan.TOLERANCE
                  ? List.of()
                  : List.of(of.equals(Property.WHOLE) ? "it" : of));
    }

    @Override
    public Optional<List<Value.Color>> colors(String of) {
      List<Value.Color> colors = new ArrayList<>();
      for (Part part : parts(of)) {
        Optional<List<Value.Color>> own = Asked.this.colors(part);
        if (own.isEmpty()) {
          return Optional.empty();
        }
        colors.addAll(own.get());
      }
      return Optional.of(colors);
    }
  }

  /** What was measured. */
  private final class Finished implements Property.Known {
    private final Made made;

    Finished(Made made) {
      this.made = made;
    }

    /** The things that a name is about; empty where some of them did not run, or have others. */
    private Optional<List<Thing>> things(String of) {
      List<Part> parts = parts(of);
      if (parts.stream().anyMatch(part -> made.of(part.name()).isEmpty())) {
        return Optional.empty();
      }
      List<Thing> things = new ArrayList<>();
      for (Part part : parts) {
        made.of(part.name()).stream()
            .filter(thing -> !isShare(of, part) || isCalled(thing.name(), of))
            .forEach(things::add);
      }
      return things.isEmpty() ? Optional.empty() : Optional.of(things);
    }

    @Override
    public Optional<Corners> box(String of) {
      return things(of).map(things -> Corners.around(things.stream().map(Thing::box).toList()));
    }

    @Override
    public Optional<Long> count(String of) {
      return things(of).map(things -> (long) things.size());
    }

    @Override
    public Optional<List<String>> unmirrored(String of, int axis) {
      return things(of).map(things -> Standing.unmirrored(things, axis));
    }

    @Override
    public Optional<List<Value.Color>> colors(String of) {
      List<Optional<Value.Color>> all =
          things(of).orElse(List.of()).stream().flatMap(one -> one.colors().stream()).toList();
      return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
          ? Optional.empty()
          : Optional.of(all.stream().map(Optional::orElseThrow).collect(Collectors.toList()));
    }
  }

  /** Whether a thing has a name, with or without a number behind. */
  private static boolean isCalled(String thing, String name) {
    return thing
        .replaceFirst("[\\d._ -]+$", "")
        .toLowerCase(Locale.ROOT)
        .equals(name.replaceFirst("[\\d._ -]+$", "").toLowerCase(Locale.ROOT));
  }
}
