package org.cos3d.blueprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Figures figures;
  private final Map<String, String> findings = new LinkedHashMap<>();

  private Solver(Blueprint blueprint, Skeleton skeleton) {
    this.blueprint = blueprint;
    this.skeleton = skeleton;
    this.figures = new Figures(blueprint, skeleton);
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
      crowded(sample, boxes);
    }
    unused();
    new Asked(blueprint, figures, skeleton)
        .unplanned()
        .forEach((property, why) -> find("asked " + property, why + "."));
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
    for (Part part : blueprint.components()) {
      figures
          .missing(part, sample)
          .ifPresent(expression ->
              find(
                  "box " + part.name(),
                  "%s: its box has \"%s\", which cannot be computed%s."
                      .formatted(part.name(), expression, behind(sample))));
    }
    return figures.boxes(sample);
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
      List<Optional<Double>> values = figures.counts(part, sample);
      for (int place = 0; place < values.size(); place++) {
        Optional<Double> count = values.get(place);
        if (count.isEmpty() || count.get() < 0 || count.get() != Math.rint(count.get())) {
          find(
              "count " + part.name(),
              "%s: \"%s\" is no count of objects%s."
                  .formatted(part.name(), part.objects().get(place).count(), behind(sample)));
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
    Optional<Double> plane = figures.plane(relation, sample);
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

  private void crowded(Sample sample, Map<String, Corners> boxes) {
    for (Crowding.Pair pair : new Crowding(blueprint, figures).pairs(sample, boxes)) {
      find(
          "crowded " + pair.one() + pair.other(),
          "%s and %s stand in the same place%s: their boxes share %s by %s by %s, and no relation joins them."
              .formatted(
                  pair.one(),
                  pair.other(),
                  behind(sample),
                  told(pair.shared()[0]),
                  told(pair.shared()[1]),
                  told(pair.shared()[2])));
    }
  }

  /**
   * Parameters that turn nothing. A measure may stand for the writers alone, as the radius of a
   * hub.
   */
  private void unused() {
    StringBuilder rest = new StringBuilder();
    blueprint.materials().forEach(one -> rest.append(one.color()).append('\n'));
    for (Part part : blueprint.components()) {
      rest.append(part.shape()).append(part.docstring()).append(part.box()).append(part.objects());
    }
    blueprint.frames().forEach(rest::append);
    blueprint.relations().forEach(rest::append);
    blueprint.measures().forEach(one -> rest.append(one.expression()).append('\n'));
    Set<String> used = new HashSet<>(List.of(rest.toString().split("\\W+", -1)));
    for (NewParameter one : blueprint.parameters()) {
      if (!used.contains(one.name())) {
        find("unused " + one.name(), "The parameter %s is used by nothing.".formatted(one.name()));
      }
    }
  }

  private void find(String key, String text) {
    findings.putIfAbsent(key, text);
  }

  static String behind(Sample sample) {
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
