package org.cos3d.scene;

import java.util.List;

/**
 * One object of the scene.
 *
 * @param id given by the host, unique and stable while the conversation lasts
 * @param name as the artist sees it
 * @param type kind of object as the host names it, such as "MESH" or "LIGHT"
 * @param parentId id of the parent; empty for none
 * @param assetId id of the asset that it belongs to; empty for an object that no program made
 * @param component name of the component that made it; empty for none
 * @param part part key within the component, such as "Leg#2"; empty for none
 * @param location origin in world space, metres
 * @param rotation rotation in world space, Euler XYZ, radians
 * @param scale scale in world space, factors
 * @param boundsMin lowest corner in world space, metres
 * @param boundsMax highest corner in world space, metres
 * @param materials names of its materials
 * @param visible whether the artist sees it in the viewport
 * @param editable whether it can be changed
 * @param dataUsers number of users of its data: 1 for data of its own
 */
public record SceneObject(
    String id,
    String name,
    String type,
    String parentId,
    String assetId,
    String component,
    String part,
    Vector location,
    Vector rotation,
    Vector scale,
    Vector boundsMin,
    Vector boundsMax,
    List<String> materials,
    boolean visible,
    boolean editable,
    int dataUsers) {

  public SceneObject {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an object of the scene has no id");
    }
    materials = List.copyOf(materials);
  }

  /** Extent in world space, metres. */
  public Vector size() {
    return boundsMax.minus(boundsMin);
  }

  /** Whether a program made it. */
  public boolean isOfAsset() {
    return !assetId.isEmpty();
  }

  /** The same object at another place. */
  public SceneObject moved(Placement placement) {
    return new SceneObject(
        id,
        name,
        type,
        parentId,
        assetId,
        component,
        part,
        placement.location(),
        placement.rotation(),
        placement.scale(),
        placement.boundsMin(),
        placement.boundsMax(),
        materials,
        visible,
        editable,
        dataUsers);
  }
}
