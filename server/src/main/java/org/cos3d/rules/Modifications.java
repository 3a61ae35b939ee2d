package org.cos3d.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Carries out modifiers and copies. */
final class Modifications {
  private static final double PLAIN_BEVEL = 0.05;
  private static final double PLAIN_THICKNESS = 0.03;
  private static final int MOST_COPIES = 200;

  private final Acts acts;
  private final Draft draft;

  Modifications(Acts acts, Draft draft) {
    this.acts = acts;
    this.draft = draft;
  }

  /** A modifier or shading on the objects; what was not said is measured by their size. */
  void modify(Subject subject, Clause.Modify modify) {
    Map<String, Value> settings = new HashMap<>();
    modify.settings().forEach((name, quantity) -> settings.put(name, value(name, quantity)));
    modify
        .words()
        .forEach((name, word) -> {
          if (word.startsWith("-")) {
            settings.put("BACKWARD", new Value.Switch(true));
          }
          settings.put(name, new Value.Words(word.substring(word.length() - 1)));
        });
    List<SceneObject> targets = acts.targets(modify.action(), subject);
    double smallest = smallestSide(targets);
    if (modify.action().equals("bevel")) {
      settings.computeIfAbsent("WIDTH", _ -> new Value.Real(rounded(smallest * PLAIN_BEVEL)));
    } else if (modify.action().equals("solidify")) {
      settings.computeIfAbsent(
          "THICKNESS", _ -> new Value.Real(rounded(largestSide(targets) * PLAIN_THICKNESS)));
    }
    acts.act(modify.action(), settings, subject, modify.action() + " " + subject.spoken());
  }

  private static Value value(String name, Quantity quantity) {
    return name.equals("COUNT") || name.equals("SEGMENTS") || name.equals("LEVELS")
        ? new Value.Whole(Math.round(quantity.number()))
        : new Value.Real(quantity.number());
  }

  private static double rounded(double metres) {
    return Math.max(0.0001, Math.round(metres * 10_000) / 10_000.0);
  }

  private static double smallestSide(List<SceneObject> objects) {
    return objects.stream()
        .map(SceneObject::size)
        .mapToDouble(size -> Math.min(size.x(), Math.min(size.y(), size.z())))
        .filter(side -> side > 0)
        .min()
        .orElse(0.2);
  }

  private static double largestSide(List<SceneObject> objects) {
    return objects.stream()
        .map(SceneObject::size)
        .mapToDouble(size -> Math.max(size.x(), Math.max(size.y(), size.z())))
        .max()
        .orElse(1);
  }

  /** Copies: an asset's have programs of their own. */
  void duplicate(Subject subject, Clause.Duplicate clause) {
    if (clause.count() < 1 || clause.count() > MOST_COPIES) {
      throw NotClear.refused(
          "Copies can be 1 to " + MOST_COPIES + "; you asked for " + clause.count() + ".");
    }
    draft.copy();
    List<SceneObject> objects = acts.targets("duplicate", subject);
    Vector size = Physical.extent(subject.objects());
    Vector way = clause.direction();
    double far =
        clause
            .gap()
            .map(Quantity::number)
            .orElse(
                1.1
                    * (Math.abs(way.x()) * size.x()
                        + Math.abs(way.y()) * size.y()
                        + Math.abs(way.z()) * size.z()));
    Vector offset = new Vector(way.x() * far, way.y() * far, way.z() * far);
    String told =
        "duplicate "
            + subject.spoken()
            + (clause.count() == 1 ? "" : " " + clause.count() + " times");
    if (subject.isWhole()) {
      draft.add(
          new Wish.DuplicateAsset(subject.asset().orElseThrow().id(), clause.count(), offset),
          told);
      return;
    }
    acts.act(
        "duplicate",
        Map.of(
            "COUNT", new Value.Whole(clause.count()),
            "X", new Value.Real(offset.x()),
            "Y", new Value.Real(offset.y()),
            "Z", new Value.Real(offset.z())),
        new Subject(
            subject.asset(), subject.words(), subject.component(), objects, true, subject.spoken()),
        told);
  }
}
