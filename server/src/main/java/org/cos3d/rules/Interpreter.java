package org.cos3d.rules;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Parameter;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Carries out the clauses of one reading on a draft. */
final class Interpreter {
  private final Draft draft = new Draft();
  private final Referents referents;
  private final Acts acts;
  private final Traits traits;
  private final Sizes sizes;
  private final Physical physical;
  private final Creations creations;
  private final Modifications modifications;
  private final Relations relations;
  private final Resets resets;
  private final Answers answers;

  Interpreter(Situation situation, Lexicon lexicon, Actions actions, Referents referents) {
    this.referents = referents;
    this.acts = new Acts(actions, draft);
    this.physical = new Physical(acts);
    this.sizes = new Sizes(lexicon, draft);
    this.traits = new Traits(sizes, lexicon, draft, referents, acts);
    this.creations = new Creations(situation, lexicon, draft, traits);
    this.modifications = new Modifications(acts, draft);
    this.relations = new Relations(referents, acts);
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

  private List<Subject> subjects(List<NounPhrase> phrases) {
    return phrases.stream().map(this::resolve).toList();
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
          modify.targets().forEach(target -> modifications.modify(resolve(target), modify));
      case Clause.Duplicate duplicate ->
          duplicate
              .targets()
              .forEach(target -> modifications.duplicate(resolve(target), duplicate));
      case Clause.Rename(NounPhrase target, String name) -> rename(resolve(target), name);
      case Clause.Show(List<NounPhrase> targets, boolean visible) ->
          targets.forEach(target -> show(resolve(target), visible));
      case Clause.Floor(List<NounPhrase> targets) ->
          targets.forEach(target -> act("drop_to_floor", resolve(target), "put %s on the floor"));
      case Clause.PutOn(List<NounPhrase> targets, NounPhrase reference) ->
          relations.putOn(subjects(targets), reference);
      case Clause.Align(List<NounPhrase> targets, NounPhrase reference, String axis) ->
          relations.align(subjects(targets), reference, axis);
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
      traits.apply(subject, wanted);
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
      Set<String> assets =
          subject.objects().stream()
              .flatMap(object -> referents.assetOf(object).stream())
              .map(AssetView::id)
              .collect(toSet());
      referents.assets().stream()
          .filter(view -> assets.contains(view.id()))
          .forEach(view -> draft.add(new Wish.RemoveAsset(view.id()), "delete " + view.name()));
    }
    Set<String> gone = subject.objects().stream().map(SceneObject::id).collect(toSet());
    Map<String, List<SceneObject>> children = referents.children();
    plain.forEach(
        object -> carriesNothing(object, children.getOrDefault(object.id(), List.of()), gone));
    if (!plain.isEmpty()) {
      act(
          "delete",
          new Subject(
              subject.asset(), subject.words(), subject.component(), plain, true, subject.spoken()),
          "delete %s");
    }
  }

  /** Deleting a parent would move what hangs on it, which nobody asked for. */
  private static void carriesNothing(
      SceneObject object, List<SceneObject> children, Set<String> gone) {
    children.stream()
        .filter(child -> !gone.contains(child.id()))
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
            && (!subject.isWhole() || sizes.has(subject, List.of(Dimension.HEIGHT), amount));
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
    if (ofProgram && (subject.objects().isEmpty() || answers.hasTurn(subject))) {
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
}
