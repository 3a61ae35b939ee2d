package org.cos3d.scene;

import java.util.List;
import java.util.Optional;

/**
 * What changed since the host last told about its scene.
 *
 * @param added objects that are new
 * @param changed objects that changed in more than their place
 * @param moved places of objects that only moved
 * @param removed ids of objects that are gone
 * @param assets assets that are new or changed
 * @param removedAssets ids of assets that are gone
 * @param selection the selection, where it changed
 * @param cursor the 3D cursor in metres, where it changed
 */
public record SceneChanges(
    List<SceneObject> added,
    List<SceneObject> changed,
    List<Placement> moved,
    List<String> removed,
    List<Asset> assets,
    List<String> removedAssets,
    Optional<Selection> selection,
    Optional<Vector> cursor) {

  public SceneChanges {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
    removed = List.copyOf(removed);
    assets = List.copyOf(assets);
    removedAssets = List.copyOf(removedAssets);
  }
}
