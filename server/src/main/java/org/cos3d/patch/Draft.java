package org.cos3d.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Value;
import org.cos3d.rules.Action;
import org.cos3d.rules.Actions;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.jspecify.annotations.Nullable;

/**
 * A patch in the making: takes wishes one after the other. Wishes for the program of one asset are
 * folded into one step, at the place of the first of them.
 */
final class Draft {

  private static final double LIMIT_OF_EDIT = 10;
  private static final double LIMIT_OF_MAKING = 30;
  private static final int LONGEST_TITLE = 60;

  /** A step as it is drafted: done, or an edit that may still grow. */
  private sealed interface Drafted {
    record Done(Step step) implements Drafted {}

    record Growing(ProgramEdit edit) implements Drafted {}
  }

  private final Scene scene;
  private final Actions actions;
  private final Supplier<String> ids;
  private final Rung rung;
  private final List<Drafted> drafted = new ArrayList<>();
  private final Map<String, ProgramEdit> edits = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private @Nullable Ground ground;

  /**
   * An empty draft.
   *
   * @param ids gives ids to new assets
   */
  Draft(Scene scene, Actions actions, Supplier<String> ids, Rung rung) {
    this.scene = scene;
    this.actions = actions;
    this.ids = ids;
    this.rung = rung;
  }

  /** Takes another program for an asset. */
  void revise(String assetId, Program after, String words) throws ImpossibleWish {
    ProgramEdit edit = new ProgramEdit(asset(assetId), after, words);
    edits.put(assetId, edit);
    drafted.add(new Drafted.Growing(edit));
  }

  /** Takes a program of edit components for an object that no program made. */
  void adopt(String objectId, Program program) throws ImpossibleWish {
    done(
        new Step.AdoptObject(
            object(objectId).id(),
            ids.get(),
            program.text(),
            program.components().stream().map(Component::name).toList()));
  }

  /** Takes one more wish. */
  void add(Wish wish) throws ImpossibleWish {
    switch (wish) {
      case Wish.MakeAsset make -> make(make);
      case Wish.SetParameters set -> set(set);
      case Wish.RemoveComponent remove -> edit(remove.assetId()).remove(remove.component());
      case Wish.Act act -> act(act);
      case Wish.DuplicateAsset copy -> duplicate(copy);
      case Wish.RemoveAsset remove -> remove(asset(remove.assetId()));
      case Wish.RenameAsset rename ->
          done(new Step.RenameAsset(asset(rename.assetId()).id(), rename.name()));
      case Wish.UndoLast _ -> done(new Step.UndoRequest(""));
    }
  }

  /** The patch of all wishes so far. */
  Composition finish(String request, String summary) {
    List<Step> steps = steps();
    if (steps.isEmpty()) {
      return new Composition.Impossible("It is like that already; nothing had to change.");
    }
    String said = summary.isBlank() ? String.join("; ", changes()) : summary;
    boolean makes = steps.stream().anyMatch(step -> step instanceof Step.MakeAsset);
    return new Composition.Composed(
        new Patch(
            request,
            title(said),
            message(said),
            rung,
            steps,
            Declared.of(steps),
            edits.values().stream().flatMap(edit -> edit.parameters().stream()).toList(),
            makes || rung == Rung.MODEL ? LIMIT_OF_MAKING : LIMIT_OF_EDIT));
  }

  private void make(Wish.MakeAsset make) throws ImpossibleWish {
    Program program = make.demonstration().program();
    String name = make.name().orElse(make.demonstration().title());
    for (Map.Entry<String, Value> setting : make.parameters().entrySet()) {
      Parameter parameter =
          program
              .parameter(setting.getKey())
              .orElseThrow(() ->
                  new ImpossibleWish(
                      "%s has no parameter \"%s\"."
                          .formatted(name, Wording.name(setting.getKey()))));
      if (!parameter.accepts(setting.getValue())) {
        throw new ImpossibleWish(Wording.outOfRange(name, parameter, setting.getValue()));
      }
      program = program.with(setting.getKey(), setting.getValue());
    }
    make(name, program, Optional.empty());
  }

  /** Takes the making of an asset. */
  void make(String name, Program program, Optional<Spot> spot) {
    Ground.Place place = place(name, program, spot);
    spot.ifPresent(
        one -> remarks.add("%s stands %s %s.".formatted(name, one.where().words(), one.partner())));
    if (!place.beside().isEmpty()) {
      remarks.add(
          "%s is placed beside %s, which stands at the 3D cursor.".formatted(name, place.beside()));
    }
    done(
        new Step.MakeAsset(
            ids.get(),
            name,
            program.text(),
            program.components().stream().map(Component::name).toList(),
            place.at()));
  }

  /** Where it stands: at its spot, else in a free place, which is taken from then on. */
  Ground.Place place(String name, Program program, Optional<Spot> spot) {
    return spot.map(one -> new Ground.Place(one.root(Ground.width(program)), ""))
        .orElseGet(() -> ground().take(name, program));
  }

  /** Looked at only where something is made, for it takes a look at every object. */
  private Ground ground() {
    Ground known = ground;
    if (known == null) {
      known = new Ground(scene);
      ground = known;
    }
    return known;
  }

  private void set(Wish.SetParameters set) throws ImpossibleWish {
    ProgramEdit edit = edit(set.assetId());
    for (Wish.Change change : set.changes()) {
      edit.set(change.parameter(), change.after());
    }
  }

  private void act(Wish.Act act) throws ImpossibleWish {
    Action action =
        actions
            .named(act.action())
            .orElseThrow(() ->
                new ImpossibleWish("The action \"%s\" is not known.".formatted(act.action())));
    List<String> objects = new ArrayList<>();
    for (String id : act.objectIds()) {
      objects.add(object(id).id());
    }
    if (action.removes()) {
      removeWholeAssets(objects);
    }
    String reference = act.referenceId().isPresent() ? object(act.referenceId().get()).id() : "";
    if (!objects.isEmpty()) {
      done(
          new Step.RunAction(
              code(action, act.settings()),
              action.name(),
              objects,
              reference,
              action.adds(),
              action.removes()));
    }
  }

  private static String code(Action action, Map<String, Value> settings) throws ImpossibleWish {
    Program program = action.program();
    for (Map.Entry<String, Value> setting : settings.entrySet()) {
      Parameter parameter = program.parameter(setting.getKey()).orElseThrow();
      if (!parameter.accepts(setting.getValue())) {
        throw new ImpossibleWish(
            Wording.outOfRange(Wording.name(action.name()), parameter, setting.getValue()));
      }
      program = program.with(setting.getKey(), setting.getValue());
    }
    return program.text();
  }

  /** Whoever removes an asset's root, or every object of it, means the asset with its program. */
  private void removeWholeAssets(List<String> objects) throws ImpossibleWish {
    Set<String> named = new HashSet<>(objects);
    for (Asset asset : scene.assets().values()) {
      List<String> own = scene.objectsOf(asset).stream().map(SceneObject::id).toList();
      List<String> parts = own.stream().filter(id -> !id.equals(asset.rootId())).toList();
      boolean all = !parts.isEmpty() && named.containsAll(parts);
      if (all || named.contains(asset.rootId())) {
        own.forEach(named::remove);
        remove(asset);
      }
    }
    objects.retainAll(named);
  }

  private void duplicate(Wish.DuplicateAsset copy) throws ImpossibleWish {
    List<String> copies = Stream.generate(ids).limit(copy.count()).toList();
    done(new Step.DuplicateAsset(asset(copy.assetId()).id(), copies, copy.offset()));
  }

  private void remove(Asset asset) {
    if (removed.add(asset.id())) {
      done(new Step.RemoveAsset(asset.id()));
    }
  }

  private ProgramEdit edit(String assetId) throws ImpossibleWish {
    ProgramEdit known = edits.get(assetId);
    if (known != null) {
      return known;
    }
    ProgramEdit edit = new ProgramEdit(asset(assetId));
    edits.put(assetId, edit);
    drafted.add(new Drafted.Growing(edit));
    return edit;
  }

  private void done(Step step) {
    drafted.add(new Drafted.Done(step));
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Drafted one : drafted) {
      switch (one) {
        case Drafted.Done(Step step) -> steps.add(step);
        case Drafted.Growing(ProgramEdit edit) -> {
          if (edit.changes()) {
            steps.add(edit.step());
          }
        }
      }
    }
    return steps;
  }

  private Asset asset(String id) throws ImpossibleWish {
    return scene
        .asset(id)
        .orElseThrow(() -> new ImpossibleWish("The asset is no longer in the scene."));
  }

  private SceneObject object(String id) throws ImpossibleWish {
    SceneObject object =
        scene
            .object(id)
            .orElseThrow(() -> new ImpossibleWish("An object is no longer in the scene."));
    if (!object.editable()) {
      throw new ImpossibleWish(
          "%s is linked from another file and cannot be changed here: make it local first."
              .formatted(object.name()));
    }
    return object;
  }

  private List<String> changes() {
    return edits.values().stream().flatMap(edit -> edit.words().stream()).toList();
  }

  private String message(String summary) {
    StringBuilder message = new StringBuilder(sentence(summary));
    if (!summary.contains(Wording.BECOMES)) {
      changes().forEach(words -> message.append(" ").append(sentence(words)));
    }
    remarks.forEach(remark -> message.append(" ").append(remark));
    return message.toString();
  }

  private static String sentence(String text) {
    String line = text.strip();
    String end = line.isEmpty() || ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 ? "" : ".";
    return capitalized(line) + end;
  }

  private static String title(String summary) {
    String line = capitalized(summary.strip());
    line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
  }

  private static String capitalized(String line) {
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }
}
