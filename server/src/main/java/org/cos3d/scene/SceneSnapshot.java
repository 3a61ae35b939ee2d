package org.cos3d.scene;

import java.util.List;
import java.util.Optional;

/**
 * The whole scene, or one chunk of a large one.
 *
 * @param chunk number of the chunk, counted from 0; the first one empties the mirror
 * @param more whether more chunks follow
 * @param objects the objects of this chunk
 * @param assets all assets; with the first chunk only
 * @param selection what is selected; with the last chunk only
 * @param name name of the scene
 * @param unitScale metres in one unit of the host's scene, factor
 * @param cursor the 3D cursor in world space, metres
 */
public record SceneSnapshot(
    int chunk,
    boolean more,
    List<SceneObject> objects,
    List<Asset> assets,
    Optional<Selection> selection,
    String name,
    double unitScale,
    Optional<Vector> cursor) {

  public SceneSnapshot {
    objects = List.copyOf(objects);
    assets = List.copyOf(assets);
  }
}
