package org.cos3d.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Parameter;
import org.cos3d.program.Value;
import org.cos3d.scene.SceneObject;

/** Puts actions on objects into the draft, after looking whether those objects can take them. */
final class Acts {
  private static final Set<String> GEOMETRY = Set.of("MESH");
  private static final Set<String> SURFACES =
      Set.of("MESH", "CURVE", "SURFACE", "META", "FONT", "CURVES", "POINTCLOUD", "VOLUME");
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "bevel", Set.of("MESH", "CURVE", "FONT", "SURFACE"),
          "subdivide", GEOMETRY,
          "smooth", Set.of("MESH", "CURVE", "SURFACE"),
          "flat", Set.of("MESH", "CURVE", "SURFACE"),
          "solidify", Set.of("MESH", "CURVE", "FONT", "SURFACE"),
          "mirror", GEOMETRY,
          "array", Set.of("MESH", "CURVE", "FONT", "SURFACE"),
          "color",
              Set.of(
                  "MESH",
                  "CURVE",
                  "SURFACE",
                  "META",
                  "FONT",
                  "CURVES",
                  "POINTCLOUD",
                  "VOLUME",
                  "LIGHT",
                  "GPENCIL"),
          "material", SURFACES,
          "shade",
              Set.of(
                  "MESH",
                  "CURVE",
                  "SURFACE",
                  "META",
                  "FONT",
                  "CURVES",
                  "POINTCLOUD",
                  "VOLUME",
                  "LIGHT"));

  private static final Set<String> OF_THE_ROOT =
      Set.of("move", "place", "rotate", "scale", "resize", "drop_to_floor", "put_on_top", "align");

  private final Actions actions;
  private final Draft draft;

  Acts(Actions actions, Draft draft) {
    this.actions = actions;
    this.draft = draft;
  }

  void act(String name, Map<String, Value> settings, Subject subject, String told) {
    act(name, settings, subject, Optional.empty(), told);
  }

  void act(
      String name,
      Map<String, Value> settings,
      Subject subject,
      Optional<String> reference,
      String told) {
    Action action =
        actions
            .named(name)
            .orElseThrow(() -> new IllegalStateException("there is no action called " + name));
    settings.forEach((setting, value) -> check(action, setting, value));
    List<SceneObject> objects = targets(name, subject);
    draft.add(
        new Wish.Act(name, settings, objects.stream().map(SceneObject::id).toList(), reference),
        told);
  }

  private static void check(Action action, String setting, Value value) {
    Parameter parameter =
        action
            .program()
            .parameter(setting)
            .orElseThrow(
                () -> new IllegalStateException(action.name() + " has no setting " + setting));
    if (!parameter.accepts(value)) {
      String allowed =
          parameter
              .range()
              .map(range -> " can be " + Speech.range(parameter.unit(), range))
              .orElse(" cannot be that");
      throw NotClear.refused(
          Numbers.capital(parameter.meaning())
              + allowed
              + "; you asked for "
              + Speech.value(parameter.unit(), value)
              + ".");
    }
  }

  /**
   * The objects that the action works on; an answer where there are none, or none of a kind that it
   * can change.
   */
  List<SceneObject> targets(String action, Subject subject) {
    if (subject.asset().filter(AssetView::isNew).isPresent()) {
      throw NotClear.refused(
          "The new "
              + subject.asset().map(AssetView::name).orElse("asset").toLowerCase(Locale.ROOT)
              + " has to be made first; ask for this in a second step.");
    }
    if (subject.objects().isEmpty()) {
      throw NotClear.unclear(
          List.of(subject.spoken()),
          List.of(),
          "There is no object \"" + subject.spoken() + "\" to do this with.");
    }
    List<SceneObject> objects =
        subject.isWhole() && OF_THE_ROOT.contains(action) ? root(subject) : subject.objects();
    objects.stream()
        .filter(object -> !object.editable())
        .findFirst()
        .ifPresent(locked -> {
          throw NotClear.refused(
              locked.name()
                  + " is linked from another file and cannot be changed here; make it local first (Object > Relations > Make Local).");
        });
    Set<String> types = TYPES.get(action);
    List<SceneObject> suited =
        types == null
            ? objects
            : objects.stream().filter(object -> types.contains(object.type())).toList();
    if (suited.isEmpty()) {
      throw NotClear.refused(
          subject.spoken()
              + " is "
              + kind(objects.getFirst())
              + ", which has no surface for this: "
              + action
              + " works on meshes.");
    }
    return suited;
  }

  private static List<SceneObject> root(Subject subject) {
    String rootId = subject.asset().flatMap(AssetView::asset).orElseThrow().rootId();
    List<SceneObject> root =
        subject.objects().stream().filter(object -> object.id().equals(rootId)).toList();
    if (root.isEmpty()) {
      throw NotClear.refused(
          subject.spoken()
              + " has lost its root object, so it cannot be moved as one; undo its deletion.");
    }
    return root;
  }

  private static String kind(SceneObject object) {
    String type = object.type().toLowerCase(Locale.ROOT);
    String article = "aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ";
    return article + type;
  }
}
