package org.cos3d.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;

/** Carries out how things stand to another one. */
final class Relations {
  private final Referents referents;
  private final Acts acts;

  Relations(Referents referents, Acts acts) {
    this.referents = referents;
    this.acts = acts;
  }

  void putOn(List<Subject> subjects, NounPhrase reference) {
    SceneObject on = reference(reference);
    for (Subject subject : subjects) {
      apart(subject, on);
      acts.act(
          "put_on_top",
          Map.of(),
          subject,
          Optional.of(on.id()),
          "put " + subject.spoken() + " on top of " + on.name());
    }
  }

  void align(List<Subject> subjects, NounPhrase reference, String axis) {
    SceneObject with = reference(reference);
    for (Subject subject : subjects) {
      apart(subject, with);
      Value axes = new Value.Words(axis.isEmpty() ? "xy" : axis);
      acts.act(
          "align",
          Map.of("AXES", axes),
          subject,
          Optional.of(with.id()),
          "align " + subject.spoken() + " with " + with.name());
    }
  }

  private static void apart(Subject subject, SceneObject reference) {
    if (subject.objects().contains(reference)) {
      throw NotClear.refused(
          reference.name() + " cannot be put on or aligned with itself; select the other object.");
    }
  }

  /** The object that something is put on or aligned with: an asset's root stands for the asset. */
  private SceneObject reference(NounPhrase phrase) {
    Subject subject = referents.resolve(phrase, new Draft());
    if (subject.asset().isPresent() && subject.isWhole()) {
      String root = subject.asset().flatMap(AssetView::asset).orElseThrow().rootId();
      return subject.objects().stream()
          .filter(object -> object.id().equals(root))
          .findFirst()
          .orElseThrow();
    }
    if (subject.objects().size() != 1) {
      throw NotClear.unclear(
          List.of(subject.spoken()),
          subject.objects().stream().map(SceneObject::name).limit(6).toList(),
          "One object is needed to put something on or to align it with; \""
              + subject.spoken()
              + "\" is "
              + subject.objects().size()
              + ".");
    }
    return subject.objects().getFirst();
  }
}
