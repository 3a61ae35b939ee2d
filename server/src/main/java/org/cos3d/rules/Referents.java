package org.cos3d.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;

/** Finds what noun phrases stand for in the scene. */
final class Referents {
  private final Scene scene;
  private final Parts parts;
  private final Map<String, AssetView> views = new LinkedHashMap<>();
  private final Map<String, AssetView> byRoot = new HashMap<>();

  Referents(Situation situation, Lexicon lexicon, Map<String, Program> programs) {
    this.scene = situation.scene();
    for (Asset asset : scene.assets().values()) {
      Program program = programs.get(asset.id());
      if (program != null) {
        AssetView view = new AssetView(Optional.of(asset), program, asset.name());
        views.put(asset.id(), view);
        byRoot.putIfAbsent(asset.rootId(), view);
      }
    }
    this.parts = new Parts(scene, lexicon, situation.demonstrations());
  }

  /**
   * The assets that a sentence without further words is about: selected ones, else the only one.
   */
  List<AssetView> focus() {
    Set<String> ids = new HashSet<>();
    for (SceneObject object : scene.selected()) {
      assetOf(object).ifPresent(view -> ids.add(view.id()));
    }
    List<AssetView> selected =
        views.values().stream().filter(view -> ids.contains(view.id())).toList();
    return selected.isEmpty() && scene.selected().isEmpty() && views.size() == 1
        ? List.copyOf(views.values())
        : selected;
  }

  List<AssetView> assets() {
    return List.copyOf(views.values());
  }

  /** What the phrase stands for. */
  Subject resolve(NounPhrase phrase, Draft draft) {
    return switch (phrase.form()) {
      case NONE, PRONOUN, PLURAL_PRONOUN -> pointed(phrase, draft);
      case EVERYTHING -> everything();
      case QUOTED -> objectNamed(phrase.spoken()).orElseThrow(() -> nothingCalled(phrase));
      case WORDS -> phrase.owner().isPresent() ? owned(phrase, draft) : named(phrase, draft);
    };
  }

  private Subject everything() {
    List<SceneObject> all =
        scene.objects().values().stream()
            .filter(object -> object.visible() && object.editable())
            .toList();
    if (all.isEmpty()) {
      throw NotClear.refused("There is nothing in the scene yet.");
    }
    return new Subject(Optional.empty(), List.of(), Optional.empty(), all, true, "everything");
  }

  private Subject pointed(NounPhrase phrase, Draft draft) {
    if (draft.copied()) {
      throw NotClear.unclear(
          List.of("it"),
          List.of(),
          "Does \"it\" mean the copy or what was copied? Copy it first, then say what to do with which.");
    }
    Optional<Subject> last = draft.last();
    boolean several = last.filter(Referents::isSeveral).isPresent();
    if (last.isPresent() && !(several && phrase.form() == NounPhrase.Form.PRONOUN)) {
      return last.get();
    }
    if (draft.made().isPresent()) {
      return whole(draft.made().get());
    }
    List<SceneObject> selected = scene.selected();
    if (selected.isEmpty()) {
      List<AssetView> focus = focus();
      if (focus.size() == 1) {
        return whole(focus.getFirst());
      }
      throw NotClear.unclear(
          List.of(), names(), "Nothing is selected. Select what you mean, or name it." + listed());
    }
    return selection(selected);
  }

  private static boolean isSeveral(Subject subject) {
    return subject.component().isPresent() && Words.isPlural(subject.spoken());
  }

  private Subject selection(List<SceneObject> selected) {
    List<AssetView> owners = new ArrayList<>();
    for (SceneObject object : selected) {
      assetOf(object).filter(view -> !owners.contains(view)).ifPresent(owners::add);
    }
    boolean allOwned = selected.stream().allMatch(object -> assetOf(object).isPresent());
    if (owners.size() != 1 || !allOwned) {
      return new Subject(
          Optional.empty(), List.of(), Optional.empty(), selected, true, spoken(selected));
    }
    AssetView view = owners.getFirst();
    Set<String> components = new HashSet<>(selected.stream().map(SceneObject::component).toList());
    boolean root = selected.stream().anyMatch(object -> isRoot(object, view));
    if (root || selected.size() == partsOf(view).size()) {
      return new Subject(
          Optional.of(view), List.of(), Optional.empty(), objects(view), true, view.name());
    }
    Optional<Component> component =
        components.size() == 1
            ? view.program().component(components.iterator().next())
            : Optional.empty();
    List<String> words = component.map(one -> Words.stems(one.name())).orElse(List.of("selection"));
    return new Subject(Optional.of(view), words, component, selected, true, spoken(selected));
  }

  private static String spoken(List<SceneObject> objects) {
    return objects.size() == 1 ? objects.getFirst().name() : objects.size() + " objects";
  }

  private Subject whole(AssetView view) {
    return new Subject(
        Optional.of(view), List.of(), Optional.empty(), objects(view), false, view.name());
  }

  private Subject owned(NounPhrase phrase, Draft draft) {
    Subject owner = resolve(phrase.owner().orElseThrow(), draft);
    AssetView view =
        owner
            .asset()
            .orElseThrow(() ->
                NotClear.unclear(
                    phrase.words(),
                    List.of(),
                    owner.spoken()
                        + " was not made by a program, so it has no parts or parameters to name."));
    NounPhrase alone =
        new NounPhrase(phrase.form(), phrase.words(), phrase.spoken(), Optional.empty());
    Subject part = partOf(view, alone);
    if (owner.isWhole()) {
      return part;
    }
    List<String> words = new ArrayList<>(part.words());
    words.addAll(owner.words());
    return new Subject(
        part.asset(), words, part.component(), part.objects(), false, phrase.spoken());
  }

  /** A part of an asset, or the words that may name one of its parameters. */
  Subject partOf(AssetView view, NounPhrase phrase) {
    return inAsset(view, phrase)
        .orElseGet(() ->
            new Subject(
                Optional.of(view),
                phrase.words(),
                Optional.empty(),
                List.of(),
                false,
                phrase.spoken()));
  }

  private Optional<Subject> inAsset(AssetView view, NounPhrase phrase) {
    return parts
        .component(view, phrase.words())
        .map(component -> part(view, component, phrase))
        .or(() -> parts.objects(view, phrase.words()).map(found -> subject(view, found, phrase)));
  }

  private Subject part(AssetView view, Component component, NounPhrase phrase) {
    List<SceneObject> objects =
        view.isNew()
            ? List.of()
            : partsOf(view).stream()
                .filter(object -> object.component().equals(component.name()))
                .toList();
    return new Subject(
        Optional.of(view), phrase.words(), Optional.of(component), objects, false, phrase.spoken());
  }

  private Subject subject(AssetView view, List<SceneObject> found, NounPhrase phrase) {
    Set<String> components = new HashSet<>(found.stream().map(SceneObject::component).toList());
    Optional<Component> component =
        components.size() == 1
            ? view.program().component(components.iterator().next())
            : Optional.empty();
    return new Subject(Optional.of(view), phrase.words(), component, found, false, phrase.spoken());
  }

  private Subject named(NounPhrase phrase, Draft draft) {
    Optional<Subject> exact = objectNamed(phrase.spoken());
    if (exact.isPresent()) {
      return exact.get();
    }
    List<AssetView> near = new ArrayList<>();
    draft.made().ifPresent(near::add);
    draft.last().flatMap(Subject::asset).filter(view -> !near.contains(view)).ifPresent(near::add);
    if (near.isEmpty()) {
      near.addAll(focus());
    }
    for (AssetView view : near) {
      Optional<Component> sameName = parts.componentOfThatName(view, phrase.words());
      if (sameName.isPresent()) {
        return part(view, sameName.get(), phrase);
      }
    }
    Optional<Subject> partOfCalled = partOfCalled(phrase);
    if (partOfCalled.isPresent()) {
      return partOfCalled.get();
    }
    List<AssetView> called =
        views.values().stream().filter(view -> parts.isCalled(view, phrase.words())).toList();
    List<AssetView> calledNear =
        near.stream().filter(view -> parts.isCalled(view, phrase.words())).toList();
    if (calledNear.size() == 1 || called.size() == 1) {
      return whole(calledNear.size() == 1 ? calledNear.getFirst() : called.getFirst());
    }
    if (called.size() > 1 && Parts.isPlural(phrase)) {
      List<SceneObject> all = called.stream().flatMap(view -> objects(view).stream()).toList();
      return new Subject(
          Optional.empty(), List.of(), Optional.empty(), all, false, phrase.spoken());
    }
    if (called.size() > 1) {
      throw ambiguous(phrase, called.stream().map(AssetView::name).toList());
    }
    for (AssetView view : near) {
      Optional<Subject> found = inAsset(view, phrase);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return elsewhere(phrase, near);
  }

  /** "the table legs": the asset's name in front of its part. */
  private Optional<Subject> partOfCalled(NounPhrase phrase) {
    for (int cut = 1; cut < phrase.words().size(); cut++) {
      List<String> front = phrase.words().subList(0, cut);
      List<String> rest = phrase.words().subList(cut, phrase.words().size());
      List<AssetView> owners =
          views.values().stream().filter(view -> parts.isCalled(view, front)).toList();
      if (owners.size() == 1) {
        NounPhrase part = new NounPhrase(phrase.form(), rest, phrase.spoken(), Optional.empty());
        return inAsset(owners.getFirst(), part);
      }
    }
    return Optional.empty();
  }

  private Subject elsewhere(NounPhrase phrase, List<AssetView> near) {
    List<SceneObject> objects = parts.plainObjects(phrase);
    if (!objects.isEmpty()) {
      return new Subject(
          Optional.empty(), List.of(), Optional.empty(), objects, false, phrase.spoken());
    }
    if (near.size() == 1) {
      return new Subject(
          Optional.of(near.getFirst()),
          phrase.words(),
          Optional.empty(),
          List.of(),
          false,
          phrase.spoken());
    }
    List<AssetView> having =
        views.values().stream().filter(view -> inAsset(view, phrase).isPresent()).toList();
    if (having.size() == 1) {
      return inAsset(having.getFirst(), phrase).orElseThrow();
    }
    if (having.size() > 1) {
      throw ambiguous(
          phrase, having.stream().map(view -> phrase.spoken() + " of " + view.name()).toList());
    }
    throw nothingCalled(phrase);
  }

  /**
   * The object whose name this is; in other letters than its own only where no numbered sibling may
   * be meant.
   */
  private Optional<Subject> objectNamed(String name) {
    List<SceneObject> found =
        scene.objects().values().stream()
            .filter(object -> object.name().equalsIgnoreCase(name))
            .toList();
    List<SceneObject> same = found.stream().filter(object -> object.name().equals(name)).toList();
    List<SceneObject> meant = same.isEmpty() ? found : same;
    if (meant.size() != 1 || (same.isEmpty() && parts.hasSiblings(meant.getFirst()))) {
      return Optional.empty();
    }
    SceneObject object = meant.getFirst();
    Optional<AssetView> view = assetOf(object);
    if (view.isPresent() && isRoot(object, view.get())) {
      return view.map(this::whole);
    }
    return Optional.of(
        new Subject(
            view,
            view.isPresent() ? Words.stems(object.component()) : List.of(),
            view.flatMap(one -> one.program().component(object.component())),
            view.map(one -> componentObjects(one, object)).orElse(meant),
            false,
            object.name()));
  }

  /**
   * Saying "Seat" of a component whose only object has that name means the component; "Leg.001"
   * means that one leg.
   */
  private List<SceneObject> componentObjects(AssetView view, SceneObject object) {
    boolean generic = parts.componentOfThatName(view, Words.stems(object.name())).isPresent();
    return generic
        ? partsOf(view).stream()
            .filter(other -> other.component().equals(object.component()))
            .toList()
        : List.of(object);
  }

  private NotClear ambiguous(NounPhrase phrase, List<String> candidates) {
    return NotClear.unclear(
        List.of(phrase.spoken()),
        candidates,
        "There is more than one: "
            + Words.listed(candidates, "or")
            + ". Select the one you mean, or say its name.");
  }

  private NotClear nothingCalled(NounPhrase phrase) {
    return NotClear.unclear(
        List.of(phrase.spoken()),
        names(),
        "There is nothing called \"" + phrase.spoken() + "\" here." + listed());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(views.values().stream().map(AssetView::name).toList());
    scene.objects().values().stream()
        .filter(object -> !object.isOfAsset() && object.visible())
        .map(SceneObject::name)
        .limit(6)
        .forEach(names::add);
    return names.stream().distinct().limit(8).toList();
  }

  private String listed() {
    return names().isEmpty() ? "" : " The scene has: " + Words.listed(names(), "and") + ".";
  }

  /** The objects that hang on others, by the id of those. */
  Map<String, List<SceneObject>> children() {
    return scene.objects().values().stream().collect(groupingBy(SceneObject::parentId));
  }

  Optional<AssetView> assetOf(SceneObject object) {
    AssetView own = views.get(object.assetId());
    return Optional.ofNullable(own == null ? byRoot.get(object.id()) : own);
  }

  private static boolean isRoot(SceneObject object, AssetView view) {
    return view.asset().filter(asset -> asset.rootId().equals(object.id())).isPresent();
  }

  private List<SceneObject> objects(AssetView view) {
    return view.asset().map(scene::objectsOf).orElse(List.of());
  }

  private List<SceneObject> partsOf(AssetView view) {
    return objects(view).stream().filter(object -> !isRoot(object, view)).toList();
  }
}
