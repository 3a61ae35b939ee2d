package org.cos3d.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scene at one moment.
 *
 * @param objects all objects by id, in the order in which the host showed them
 * @param assets all assets by id, in the order in which the host showed them
 * @param selection what is selected
 * @param unitScale metres in one unit of the host's scene, factor
 * @param cursor the 3D cursor in world space, metres
 * @param name name of the scene
 */
public record Scene(
    Map<String, SceneObject> objects,
    Map<String, Asset> assets,
    Selection selection,
    double unitScale,
    Vector cursor,
    String name) {

  /** A scene with nothing in it. */
  public static final Scene EMPTY =
      new Scene(Map.of(), Map.of(), Selection.NONE, 1.0, Vector.ZERO, "");

  public Scene {
    objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
    assets = Collections.unmodifiableMap(new LinkedHashMap<>(assets));
    if (!(unitScale > 0)) {
      throw new IllegalArgumentException("the unit scale of a scene must be above 0: " + unitScale);
    }
  }

  /** The object with this id, where there is one. */
  public Optional<SceneObject> object(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /** The asset with this id, where there is one. */
  public Optional<Asset> asset(String id) {
    return Optional.ofNullable(assets.get(id));
  }

  /** The selected objects that are still there, in order of selection. */
  public List<SceneObject> selected() {
    return selection.objectIds().stream().map(objects::get).filter(o -> o != null).toList();
  }

  /** The objects that belong to an asset, its root included. */
  public List<SceneObject> objectsOf(Asset asset) {
    return objects.values().stream()
        .filter(o -> o.assetId().equals(asset.id()) || o.id().equals(asset.rootId()))
        .toList();
  }
}
