package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;

/** Which asset a wish is about that the rules do not understand. */
final class Meant {

  private Meant() {}

  /** The active object's, else the selected one, else the only one of the scene. */
  static Optional<Asset> asset(Scene scene) {
    List<String> selected =
        scene.selection().objectIds().stream()
            .flatMap(id -> scene.object(id).stream())
            .filter(object -> object.isOfAsset())
            .map(object -> object.assetId())
            .distinct()
            .toList();
    Optional<String> active =
        scene
            .object(scene.selection().activeId())
            .map(object -> object.assetId())
            .filter(selected::contains);
    return active
        .or(() -> selected.stream().findFirst())
        .or(() -> onlyOne(scene))
        .flatMap(scene::asset);
  }

  private static Optional<String> onlyOne(Scene scene) {
    boolean nothingSelected = scene.selection().objectIds().isEmpty();
    return nothingSelected && scene.assets().size() == 1
        ? scene.assets().keySet().stream().findFirst()
        : Optional.empty();
  }
}
