package org.cos3d.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Parameter;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Carries out the clauses of one reading on a draft. */
final class Interpreter {
  private static final double PLAIN_BEVEL = 0.05;
  private static final double PLAIN_THICKNESS = 0.03;
  private static final int MOST_COPIES = 200;

  private final Draft draft = new Draft();
  private final Referents referents;
  private final Acts acts;
  private final Traits traits;
  private final Physical physical;
  private final Creations creations;
  private final Resets resets;
  private final Answers answers;

  Interpreter(Situation situation, Lexicon lexicon, Actions actions, Referents referents) {
    this.referents = referents;
    this.acts = new Acts(actions, draft);
    this.physical = new Physical(acts);
    this.traits = new Traits(lexicon, draft, referents, acts);
    this.creations = new Creations(situation, lexicon, draft, traits);
    this.resets = new Resets(situation, lexicon, draft);
    this.answers = new Answers(situation, lexicon, referents);
  }

  /** What the clauses come to, all of them together. */
  Reading read(List<Clause> clauses) {
    if (clauses.size() == 1) {
      Clause only = clauses.getFirst();
      if (only instanceof Clause.Help) {
        return new Reading.Answer(answers.help());
      }
      if (only instanceof Clause.Ask(Property property)) {
        return new Reading.Answer(answers.ask(resolve(property.of()), property.dimensions()));
      }
    }
    for (Clause clause : clauses) {
      carryOut(clause, clauses.size());
    }
    return draft.finish();
  }

  private Subject resolve(NounPhrase phrase) {
    Subject subject = referents.resolve(phrase, draft);
    draft.mention(subject);
    return subject;
  }

  private void carryOut(Clause clause, int clauses) {
    switch (clause) {
      case Clause.Create create -> creations.create(create);
      case Clause.Change(List<NounPhrase> targets, List<Trait> wanted) -> change(targets, wanted);
      case Clause.Set(Property property, Setting setting) -> set(property, setting);
      case Clause.Count(NounPhrase thing, int by) ->
          traits.count(resolve(thing), new Amount.By(new Quantity(by, Quantity.Of.BARE)));
      case Clause.Include(List<NounPhrase> things, boolean present) ->
          things.forEach(thing -> include(resolve(thing), present));
      case Clause.Move(List<NounPhrase> targets, List<Clause.Step> steps) ->
          targets.forEach(target -> physical.move(resolve(target), steps));
      case Clause.MoveTo(List<NounPhrase> targets, Vector place) ->
          targets.forEach(target -> physical.place(resolve(target), place));
      case Clause.Raise(List<NounPhrase> targets, Amount amount) ->
          targets.forEach(target -> raise(resolve(target), amount));
      case Clause.Rotate(List<NounPhrase> targets, String axis, double degrees) ->
          targets.forEach(target -> rotate(resolve(target), axis, degrees));
      case Clause.Scale(List<NounPhrase> targets, String axis, double factor) ->
          targets.forEach(target -> scale(resolve(target), axis, factor));
      case Clause.Modify modify ->
          modify.targets().forEach(target -> modify(resolve(target), modify));
      case Clause.Duplicate duplicate ->
          duplicate.targets().forEach(target -> duplicate(resolve(target), duplicate));
      case Clause.Rename(NounPhrase target, String name) -> rename(resolve(target), name);
      case Clause.Show(List<NounPhrase> targets, boolean visible) ->
          targets.forEach(target -> show(resolve(target), visible));
      case Clause.Floor(List<NounPhrase> targets) ->
          targets.forEach(target -> act("drop_to_floor", resolve(target), "put %s on the floor"));
      case Clause.PutOn(List<NounPhrase> targets, NounPhrase reference) ->
          putOn(targets, reference);
      case Clause.Align(List<NounPhrase> targets, NounPhrase reference, String axis) ->
          align(targets, reference, axis);
      case Clause.Reset(Property property) -> reset(property);
      case Clause.Undo() -> {
        if (clauses > 1) {
          throw NotClear.refused("Undo stands alone: say it first, then ask for the rest.");
        }
        draft.add(new Wish.UndoLast(), "undo the last request");
      }
      case Clause.Help(), Clause.Ask _ ->
          throw NotClear.refused("One at a time, please: ask the question by itself.");
    }
  }

  private void reset(Property property) {
    boolean all = property.of().form() == NounPhrase.Form.EVERYTHING;
    resets.reset(resolve(all ? NounPhrase.NONE : property.of()), property.dimensions());
  }

  private void act(String action, Subject subject, String told) {
    acts.act(action, Map.of(), subject, String.format(Locale.ROOT, told, subject.spoken()));
  }

  private void change(List<NounPhrase> targets, List<Trait> wanted) {
    for (NounPhrase target : targets) {
      Subject subject = resolve(target);
      wanted.stream()
          .sorted(Comparator.comparing(trait -> trait instanceof Trait.Painted))
          .forEach(trait -> traits.apply(subject, trait));
    }
  }

  private void set(Property property, Setting setting) {
    Subject subject = resolve(property.of());
    if (setting instanceof Setting.Initial) {
      resets.reset(subject, property.dimensions());
      return;
    }
    traits.set(subject, property.dimensions(), setting);
  }

  private void include(Subject subject, boolean present) {
    if (present) {
      traits.include(subject, true);
    } else if (subject.isWhole()) {
      AssetView view = subject.asset().orElseThrow();
      acts.targets("delete", subject);
      draft.add(new Wish.RemoveAsset(view.id()), "delete " + view.name());
    } else if (subject.isPlain() || subject.pointed()) {
      removeObjects(subject);
    } else {
      traits.include(subject, false);
    }
  }

  /** Objects go by the action; assets among them go as assets. */
  private void removeObjects(Subject subject) {
    List<SceneObject> plain =
        subject.objects().stream()
            .filter(object -> subject.asset().isPresent() || referents.assetOf(object).isEmpty())
            .toList();
    if (subject.asset().isEmpty()) {
      referents.assets().stream()
          .filter(view ->
              subject.objects().stream()
                  .anyMatch(object -> referents.assetOf(object).filter(view::equals).isPresent()))
          .forEach(view -> draft.add(new Wish.RemoveAsset(view.id()), "delete " + view.name()));
    }
    plain.forEach(object -> carriesNothing(object, subject.objects()));
    if (!plain.isEmpty()) {
      act(
          "delete",
          new Subject(
              subject.asset(), subject.words(), subject.component(), plain, true, subject.spoken()),
          "delete %s");
    }
  }

  /** Deleting a parent would move what hangs on it, which nobody asked for. */
  private void carriesNothing(SceneObject object, List<SceneObject> gone) {
    referents
        .childrenOf(object)
        .filter(child -> !gone.contains(child))
        .findFirst()
        .ifPresent(child -> {
          throw NotClear.refused(
              object.name()
                  + " carries "
                  + child.name()
                  + ", which would move without it; clear the parent first (Alt-P), or delete both.");
        });
  }

  private void raise(Subject subject, Amount amount) {
    boolean turns = amount instanceof Amount.By(Quantity by) && by.of() == Quantity.Of.ANGLE;
    if (turns && subject.asset().isPresent()) {
      traits.size(subject, List.of(Dimension.ANGLE), amount);
      return;
    }
    boolean higher =
        subject.asset().isPresent()
            && (!subject.isWhole()
                || new Sizes(answers.lexicon(), draft)
                    .has(subject, List.of(Dimension.HEIGHT), amount));
    if (higher) {
      traits.size(subject, List.of(Dimension.HEIGHT), amount);
      return;
    }
    if (amount instanceof Amount.By(Quantity quantity) && quantity.of() != Quantity.Of.SHARE) {
      physical.move(subject, List.of(new Clause.Step(new Vector(0, 0, 1), quantity)));
      return;
    }
    throw NotClear.unclear(
        List.of(), List.of("by 10 cm"), "How far? Say for example \"by 10 cm\".");
  }

  private void rotate(Subject subject, String axis, double degrees) {
    boolean ofProgram = subject.asset().isPresent() && !subject.isWhole() && !subject.pointed();
    if (ofProgram) {
      Amount amount = new Amount.By(new Quantity(degrees, Quantity.Of.ANGLE));
      traits.size(subject, List.of(Dimension.ANGLE), amount);
      return;
    }
    physical.rotate(subject, axis, degrees);
  }

  private void scale(Subject subject, String axis, double factor) {
    boolean ofProgram = subject.asset().isPresent() && !subject.isWhole() && !subject.pointed();
    if (ofProgram) {
      traits.size(subject, List.of(Dimension.SIZE), new Amount.Times(factor));
      return;
    }
    physical.scale(subject, axis, factor);
  }

  private void modify(Subject subject, Clause.Modify modify) {
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

  private void duplicate(Subject subject, Clause.Duplicate clause) {
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

  private void rename(Subject subject, String name) {
    String told = "rename " + subject.spoken() + " to " + name;
    if (subject.isWhole()) {
      acts.targets("rename", subject);
      draft.add(new Wish.RenameAsset(subject.asset().orElseThrow().id(), name), told);
      return;
    }
    if (subject.objects().size() != 1) {
      throw NotClear.refused(
          "A name is for one object; "
              + subject.spoken()
              + " is "
              + subject.objects().size()
              + ".");
    }
    acts.act("rename", Map.of("NAME", new Value.Words(name)), subject, told);
  }

  private void show(Subject subject, boolean visible) {
    Optional<Parameter> onOff =
        subject.asset().isPresent() && !subject.isWhole() && subject.objects().isEmpty()
            ? subject.asset().orElseThrow().program().parameters().stream()
                .filter(
                    p -> p.unit() == Unit.SWITCH && Words.stems(p.name()).equals(subject.words()))
                .findFirst()
            : Optional.empty();
    if (onOff.isPresent()) {
      traits.include(subject, visible);
      return;
    }
    act(visible ? "show" : "hide", subject, (visible ? "show" : "hide") + " %s");
  }

  private void putOn(List<NounPhrase> targets, NounPhrase reference) {
    List<Subject> subjects = targets.stream().map(this::resolve).toList();
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

  private void align(List<NounPhrase> targets, NounPhrase reference, String axis) {
    List<Subject> subjects = targets.stream().map(this::resolve).toList();
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
