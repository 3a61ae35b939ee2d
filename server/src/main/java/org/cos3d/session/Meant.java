package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;

/** What a wish is about that the rules do not understand. */
sealed interface Meant {

  /** Kinds of objects whose shape a program can edit. */
  Set<String> SHAPES = Set.of("MESH", "CURVE", "SURFACE", "FONT", "META");

  /** An asset, whose program changes. */
  record OfAsset(Asset asset) implements Meant {
    @Override
    public String name() {
      return asset.name();
    }

    @Override
    public Program program() {
      return Programs.read(asset.programText());
    }

    @Override
    public Optional<String> adopted() {
      return asset.adopted() ? Optional.of(asset.rootId()) : Optional.empty();
    }
  }

  /** An object that no program made, which gets one. */
  record OfObject(SceneObject object) implements Meant {
    @Override
    public String name() {
      return object.name();
    }

    @Override
    public Program program() {
      return Programs.over(object.name());
    }

    @Override
    public Optional<String> adopted() {
      return Optional.of(object.id());
    }
  }

  /** Its name as the artist sees it. */
  String name();

  /** Its program as it is; one without components where there is none yet. */
  Program program();

  /**
   * Id of the artist's object that the program edits; empty where the program makes its objects.
   */
  Optional<String> adopted();

  /**
   * What the active object belongs to, else the first of what is selected, assets before objects of
   * the artist's; where nothing is selected the only asset of the scene.
   */
  static Optional<Meant> in(Scene scene) {
    List<SceneObject> selected =
        Stream.concat(
                scene.selected().stream()
                    .filter(object -> object.id().equals(scene.selection().activeId())),
                scene.selected().stream())
            .distinct()
            .toList();
    if (selected.isEmpty()) {
      return scene.assets().size() == 1
          ? scene.assets().values().stream().findFirst().map(OfAsset::new)
          : Optional.empty();
    }
    Optional<Meant> active = of(selected.getFirst(), scene);
    return active
        .or(() ->
            selected.stream()
                .flatMap(object -> asset(object, scene).stream())
                .map(Meant.class::cast)
                .findFirst())
        .or(() -> selected.stream().flatMap(object -> of(object, scene).stream()).findFirst());
  }

  /** All that is selected, each once, in the order of selection. */
  static List<Meant> allIn(Scene scene) {
    return scene.selected().stream()
        .flatMap(object -> of(object, scene).stream())
        .distinct()
        .toList();
  }

  private static Optional<Meant> of(SceneObject object, Scene scene) {
    Optional<Meant> asset = asset(object, scene).map(Meant.class::cast);
    boolean editable = !object.isOfAsset() && object.editable() && SHAPES.contains(object.type());
    return asset.or(() -> editable ? Optional.of(new OfObject(object)) : Optional.empty());
  }

  private static Optional<OfAsset> asset(SceneObject object, Scene scene) {
    return scene.asset(object.assetId()).map(OfAsset::new);
  }
}
