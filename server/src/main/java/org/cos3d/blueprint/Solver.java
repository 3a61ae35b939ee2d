package org.cos3d.blueprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.Revision.NewMeasure;
import org.cos3d.program.Revision.NewParameter;

/**
 * Evaluates a blueprint over the ranges of its parameters, before there is any code: sizes that
 * cannot be, planes that should coincide and do not, parts that nothing holds.
 */
final class Solver {

  /** Findings of one kind about one thing are told once; so many in all. */
  private static final int MOST_FINDINGS = 12;

  private static final String AXES = "XYZ";

  private final Blueprint blueprint;
  private final Skeleton skeleton;
  private final Map<String, String> findings = new LinkedHashMap<>();

  private Solver(Blueprint blueprint, Skeleton skeleton) {
    this.blueprint = blueprint;
    this.skeleton = skeleton;
  }

  /** What is wrong with it, a sentence each; none where it holds. */
  static List<String> findings(Blueprint blueprint) {
    Skeleton skeleton;
    try {
      skeleton = Skeleton.of(blueprint);
    } catch (Revision.Impossible e) {
      return List.of(e.text() + ".");
    }
    Solver solver = new Solver(blueprint, skeleton);
    solver.evaluate();
    return solver.findings.values().stream().limit(MOST_FINDINGS).toList();
  }

  /** The box of each component with the parameters at their own values; in the asset's space. */
  static Map<String, Corners> boxes(Blueprint blueprint, Skeleton skeleton) {
    return new Solver(blueprint, skeleton).boxes(new Sample("", Map.of()));
  }

  private void evaluate() {
    measuresHaveValues();
    if (!findings.isEmpty()) {
      return;
    }
    for (Sample sample : Sample.of(blueprint.parameters())) {
      Map<String, Corners> boxes = boxes(sample);
      sizes(sample, boxes);
      counts(sample);
      for (Relation relation : blueprint.relations()) {
        relation(sample, relation, boxes);
      }
      held(sample, boxes);
    }
    unused();
  }

  private void measuresHaveValues() {
    Program program = skeleton.program();
    for (NewMeasure measure : blueprint.measures()) {
      if (program.value(measure.name()).isEmpty()) {
        find(
            "measure " + measure.name(),
            "The measure %s cannot be computed from \"%s\": it may use parameters, other measures, + - * / ** %% //, min, max, abs, round and functions of math."
                .formatted(measure.name(), measure.expression()));
      }
    }
  }

  /** The boxes at a sample; those that cannot be computed are left out and told. */
  private Map<String, Corners> boxes(Sample sample) {
    List<String> expressions = new ArrayList<>();
    for (Part part : blueprint.components()) {
      expressions.addAll(part.box().low());
      expressions.addAll(part.box().high());
      frame(part)
          .ifPresent(frame -> {
            expressions.addAll(frame.origin());
            expressions.addAll(frame.turn());
          });
    }
    List<Optional<Double>> values = skeleton.values(expressions, sample.changes());
    Map<String, Corners> boxes = new LinkedHashMap<>();
    int at = 0;
    for (Part part : blueprint.components()) {
      int length = frame(part).isPresent() ? 12 : 6;
      List<Optional<Double>> own = values.subList(at, at + length);
      List<String> texts = expressions.subList(at, at + length);
      at += length;
      int missing = own.indexOf(Optional.<Double>empty());
      if (missing >= 0) {
        find(
            "box " + part.name(),
            "%s: its box has \"%s\", which cannot be computed%s."
                .formatted(part.name(), texts.get(missing), behind(sample)));
      } else {
        boxes.put(part.name(), box(own.stream().map(Optional::orElseThrow).toList()));
      }
    }
    return boxes;
  }

  private Optional<Frame> frame(Part part) {
    return blueprint.frames().stream().filter(one -> one.name().equals(part.frame())).findFirst();
  }

  /** Six numbers for a box, and six more for the frame that it stands in. */
  private static Corners box(List<Double> numbers) {
    double[] low = {numbers.get(0), numbers.get(1), numbers.get(2)};
    double[] high = {numbers.get(3), numbers.get(4), numbers.get(5)};
    return numbers.size() == 6
        ? new Corners(low, high)
        : Turned.box(low, high, numbers.subList(6, 9), numbers.subList(9, 12));
  }

  private void sizes(Sample sample, Map<String, Corners> boxes) {
    boxes.forEach((name, box) -> {
      for (int axis = 0; axis < 3; axis++) {
        if (box.size(axis) < -Plan.TOLERANCE) {
          find(
              "size " + name,
              "%s: its box is turned inside out along %s%s: from %s to %s."
                  .formatted(
                      name,
                      AXES.charAt(axis),
                      behind(sample),
                      told(box.low()[axis]),
                      told(box.high()[axis])));
        }
      }
    });
  }

  private void counts(Sample sample) {
    for (Part part : blueprint.components()) {
      List<String> counts = part.objects().stream().map(Objects::count).toList();
      List<Optional<Double>> values = skeleton.values(counts, sample.changes());
      for (int place = 0; place < counts.size(); place++) {
        Optional<Double> count = values.get(place);
        if (count.isEmpty() || count.get() < 0 || count.get() != Math.rint(count.get())) {
          find(
              "count " + part.name(),
              "%s: \"%s\" is no count of objects%s."
                  .formatted(part.name(), counts.get(place), behind(sample)));
        }
      }
    }
  }

  private void relation(Sample sample, Relation relation, Map<String, Corners> boxes) {
    Corners of = boxes.get(relation.of());
    Corners to = relation.to().equals(Blueprint.GROUND) ? Related.FLOOR : boxes.get(relation.to());
    if (of == null || to == null) {
      return;
    }
    Optional<Double> plane =
        relation.at().isEmpty()
            ? Optional.empty()
            : skeleton.values(List.of(relation.at()), sample.changes()).getFirst();
    if (!relation.at().isEmpty() && plane.isEmpty()) {
      find(
          "plane " + relation,
          "The plane \"%s\" that %s and %s share cannot be computed%s."
              .formatted(relation.at(), relation.of(), relation.to(), behind(sample)));
      return;
    }
    Related.broken(relation, of, to, plane)
        .ifPresent(why ->
            find(
                "relation " + relation,
                "%s %s %s, but%s %s."
                    .formatted(
                        relation.of(),
                        relation.kind().word().replace('_', ' '),
                        relation.to().equals(relation.of()) ? "itself" : relation.to(),
                        behind(sample),
                        why)));
  }

  /** Every component has to come to the ground by contacts that the blueprint names. */
  private void held(Sample sample, Map<String, Corners> boxes) {
    Set<String> held = new LinkedHashSet<>(Set.of(Blueprint.GROUND));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Relation relation : blueprint.relations()) {
        if (relation.kind().isContact()) {
          grows |= held.contains(relation.to()) && held.add(relation.of());
          grows |=
              held.contains(relation.of())
                  && !relation.of().equals(Blueprint.GROUND)
                  && held.add(relation.to());
        }
      }
    }
    for (String name : boxes.keySet()) {
      if (!held.contains(name)) {
        find(
            "held " + name,
            "%s is held by nothing: no chain of rests_on, hangs_under, attached_to and inside joins it to the ground."
                .formatted(name));
      }
    }
    double lowest = boxes.values().stream().mapToDouble(box -> box.low()[2]).min().orElse(0);
    boolean grounded =
        blueprint.relations().stream().anyMatch(one -> one.to().equals(Blueprint.GROUND));
    if (grounded && lowest < -Plan.TOLERANCE) {
      find(
          "below",
          "Something reaches %s below the ground%s.".formatted(told(-lowest), behind(sample)));
    }
  }

  private void unused() {
    StringBuilder rest = new StringBuilder();
    blueprint.materials().forEach(one -> rest.append(one.color()).append('\n'));
    for (Part part : blueprint.components()) {
      rest.append(part.shape()).append(part.docstring()).append(part.box()).append(part.objects());
    }
    blueprint.frames().forEach(rest::append);
    blueprint.relations().forEach(rest::append);
    blueprint.measures().forEach(one -> rest.append(one.expression()).append('\n'));
    for (NewParameter one : blueprint.parameters()) {
      if (!rest.toString().matches("(?s).*\\b" + one.name() + "\\b.*")) {
        find("unused " + one.name(), "The parameter %s is used by nothing.".formatted(one.name()));
      }
    }
  }

  private void find(String key, String text) {
    findings.putIfAbsent(key, text);
  }

  private static String behind(Sample sample) {
    return sample.words().isEmpty() ? "" : " " + sample.words();
  }

  static String told(double metres) {
    return plain(metres) + " m";
  }

  /** A number with four digits, without zeros that say nothing. */
  static String plain(double number) {
    return new BigDecimal(number).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
