package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.blueprint.Made.Thing;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;

/**
 * Holds what was made against its blueprint: counts, boxes, relations, sound surfaces, what floats,
 * what runs into what it has nothing to do with, what the wish asks for. Each fault goes to the one
 * component concerned.
 */
public final class Inspection {

  /** Kinds of components whose meshes have to be closed. */
  private static final Set<String> CLOSED = Set.of("solid", "curve");

  private final Blueprint blueprint;
  private final Figures figures;
  private final Asked asked;

  private Inspection(Blueprint blueprint, Figures figures, Asked asked) {
    this.blueprint = blueprint;
    this.figures = figures;
    this.asked = asked;
  }

  /** The inspection of a blueprint whose numbers make a skeleton. */
  public static Inspection of(Blueprint blueprint) throws Revision.Impossible {
    return of(blueprint, Skeleton.of(blueprint));
  }

  /** The inspection of what a program keeps, or an edit says, by the program's own numbers. */
  public static Inspection of(Entries entries, Program program) {
    return of(entries.blueprint(), Skeleton.of(program));
  }

  private static Inspection of(Blueprint blueprint, Skeleton skeleton) {
    Figures figures = new Figures(blueprint, skeleton);
    return new Inspection(blueprint, figures, new Asked(blueprint, figures, skeleton));
  }

  /** Some components, and whatever they stand in a relation to, in the blueprint's order. */
  public List<String> withPartners(Set<String> components) {
    Set<String> all = new LinkedHashSet<>(components);
    for (Relation relation : blueprint.relations()) {
      if (components.contains(relation.of()) || components.contains(relation.to())) {
        all.add(relation.of());
        all.add(relation.to());
      }
    }
    return blueprint.names().stream().filter(all::contains).toList();
  }

  /** What is not as it should be at a setting; components that did not run are passed over. */
  public List<Fault> faults(Made made, Sample sample) {
    Map<String, Corners> boxes = figures.boxes(sample);
    List<Fault> faults = new ArrayList<>();
    for (Part part : blueprint.components()) {
      if (made.counts().containsKey(part.name())) {
        count(part, made, sample).ifPresent(faults::add);
        leaves(part, made, boxes).ifPresent(faults::add);
        unsound(part, made).ifPresent(faults::add);
      }
    }
    Standing standing = new Standing(made, boxes);
    List<Relation> broken = new ArrayList<>();
    for (Relation relation : blueprint.relations()) {
      if (made.of(relation.of()).isEmpty() || !isThere(relation.to(), made)) {
        continue;
      }
      Optional<Fault> fault = standing.broken(relation, figures.plane(relation, sample));
      fault.ifPresent(one -> {
        faults.add(one);
        broken.add(relation);
      });
    }
    faults.addAll(strangers(made));
    if (made.counts().keySet().containsAll(blueprint.names())) {
      faults.addAll(floating(made, broken, faults));
    }
    if (sample.changes().isEmpty()) {
      faults.addAll(asked.faults(made));
    }
    String when = sample.words().isEmpty() ? "" : ", " + sample.words();
    return faults.stream()
        .map(one -> new Fault(one.component(), one.about(), one.text() + when + ".", one.weight()))
        .toList();
  }

  private static boolean isThere(String name, Made made) {
    return name.equals(Blueprint.GROUND) || !made.of(name).isEmpty();
  }

  private Optional<Fault> count(Part part, Made made, Sample sample) {
    List<Optional<Double>> counts = figures.counts(part, sample);
    if (counts.isEmpty() || counts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    long wanted = Math.round(counts.stream().mapToDouble(Optional::orElseThrow).sum());
    int there = made.counts().getOrDefault(part.name(), 0);
    String each =
        part.objects().stream()
            .map(one -> one.count() + " of \"" + one.name() + "\"")
            .collect(Collectors.joining(", "));
    return wanted == there
        ? Optional.empty()
        : Optional.of(
            new Fault(
                part.name(),
                "count",
                "It makes %d object%s; %d %s wanted: %s"
                    .formatted(
                        there, there == 1 ? "" : "s", wanted, wanted == 1 ? "is" : "are", each),
                Fault.BREAK));
  }

  private static Optional<Fault> leaves(Part part, Made made, Map<String, Corners> boxes) {
    Corners wanted = boxes.get(part.name());
    Optional<Corners> measured = made.box(part.name());
    if (wanted == null || measured.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (int axis = 0; axis < 3; axis++) {
      Corners own = measured.get();
      double room = Math.max(0.01, 0.06 * wanted.size(axis));
      double beyond =
          Math.max(wanted.low()[axis] - own.low()[axis], own.high()[axis] - wanted.high()[axis]);
      // A box that is told in a turned frame is larger here than what it holds.
      double missing = part.frame().isEmpty() ? room(wanted, own, axis) : 0;
      if (beyond > room || missing > room) {
        lines.add(
            "along %s it goes from %s to %s, and its box from %s to %s"
                .formatted(
                    "XYZ".charAt(axis),
                    Solver.told(own.low()[axis]),
                    Solver.told(own.high()[axis]),
                    Solver.told(wanted.low()[axis]),
                    Solver.told(wanted.high()[axis])));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                part.name(),
                "box",
                "It does not fill its box, or leaves it: " + String.join("; ", lines),
                Fault.MISFIT));
  }

  private static double room(Corners wanted, Corners own, int axis) {
    return Math.max(own.low()[axis] - wanted.low()[axis], wanted.high()[axis] - own.high()[axis]);
  }

  private static Optional<Fault> unsound(Part part, Made made) {
    List<String> open =
        CLOSED.contains(part.kind())
            ? made.of(part.name()).stream()
                .filter(thing -> thing.openEdges() > 0)
                .map(thing -> "%s (%d)".formatted(thing.name(), thing.openEdges()))
                .toList()
            : List.of();
    List<String> inward =
        made.of(part.name()).stream().filter(Thing::inward).map(Thing::name).toList();
    List<String> lines = new ArrayList<>();
    if (!open.isEmpty()) {
      lines.add(
          "it is not closed, edges without exactly two faces: "
              + few(open)
              + " (bodies of one mesh may not share edges: sink one into the other by a little)");
    }
    if (!inward.isEmpty()) {
      lines.add("faces look inward, or neighbours to different sides: " + few(inward));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                part.name(),
                "surface",
                "Its mesh is unsound: " + String.join("; ", lines),
                Fault.BLEMISH));
  }

  /** Components that run into each other though no relation joins them. */
  private List<Fault> strangers(Made made) {
    List<Fault> faults = new ArrayList<>();
    double longest =
        made.things().isEmpty()
            ? 0
            : Corners.around(made.things().stream().map(Thing::box).toList()).longest();
    double deep = Math.max(0.003, Math.min(0.008, 0.02 * longest));
    List<String> names = List.copyOf(blueprint.names());
    for (int here = 0; here < names.size(); here++) {
      for (int there = here + 1; there < names.size(); there++) {
        String one = names.get(here);
        String other = names.get(there);
        double depth = blueprint.isRelated(one, other) ? 0 : made.depth(one, other);
        if (depth > deep) {
          faults.add(
              new Fault(
                  other,
                  "sunk in " + one,
                  "It runs %s deep into %s, with which it has no relation"
                      .formatted(Solver.told(depth), one),
                  Fault.MISFIT));
        }
      }
    }
    return faults;
  }

  /** What floats by its own fault: not because what holds it is out of place, or floats itself. */
  private List<Fault> floating(Made made, List<Relation> broken, List<Fault> faults) {
    Set<String> afloat =
        made.floating().stream()
            .map(made::owner)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> culprits =
        faults.stream()
            .filter(fault -> fault.weight() == Fault.BREAK)
            .map(Fault::component)
            .collect(Collectors.toSet());
    Set<String> explained = new LinkedHashSet<>();
    for (Relation relation : blueprint.relations()) {
      if (relation.kind().isContact()
          && (broken.contains(relation) || culprits.contains(relation.to()))) {
        explained.addAll(List.of(relation.of(), relation.to()));
      }
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String name : afloat) {
        grows |=
            !explained.contains(name)
                && explained.stream()
                    .anyMatch(
                        other -> afloat.contains(other) && !made.touches(name, other).isEmpty())
                && explained.add(name);
      }
    }
    return afloat.stream()
        .filter(name -> !explained.contains(name))
        .map(name ->
            new Fault(
                name,
                "floating",
                "Nothing joins %s to the ground%s"
                    .formatted(
                        few(
                            made.of(name).stream()
                                .map(Thing::name)
                                .filter(made.floating()::contains)
                                .toList()),
                        gap(made, name)),
                Fault.BREAK))
        .toList();
  }

  /** What its first thing that floats is nearest to. */
  private static String gap(Made made, String component) {
    return made.gaps().stream()
        .filter(gap -> made.owner(gap.one()).equals(component))
        .findFirst()
        .map(gap ->
            ": what %s is nearest to is %s, %s away; up to 0.001 m counts as touching"
                .formatted(
                    gap.one(),
                    gap.other().equals(Blueprint.GROUND) ? "the ground" : gap.other(),
                    Solver.told(gap.metres())))
        .orElse("");
  }

  static String few(List<String> names) {
    int more = names.size() - 4;
    return String.join(", ", names.subList(0, Math.min(4, names.size())))
        + (more > 0 ? " and %d more".formatted(more) : "");
  }
}
