package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.patch.Sha256;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;

/**
 * The scene of a request, for the journal: whole the first time, then what differs.
 *
 * @param whole whether it begins anew
 * @param objects the objects that are new or differ
 * @param removed ids of objects that are gone
 * @param assets all assets, programs by digest
 * @param selection what is selected
 * @param unitScale metres in one unit of the scene
 * @param cursor the 3D cursor, metres
 * @param name name of the scene
 * @param leftOut how many objects there are, where they are too many to be kept; else 0
 */
record SceneTold(
    boolean whole,
    List<SceneObject> objects,
    List<String> removed,
    List<AssetTold> assets,
    Selection selection,
    double unitScale,
    Vector cursor,
    String name,
    int leftOut) {

  /** Most objects of a scene that is kept. */
  static final int MOST = 2_000;

  /** An asset with the digest of its program, whose text the journal holds once. */
  record AssetTold(
      String id,
      String name,
      String rootId,
      String collection,
      String program,
      int version,
      boolean adopted) {

    static AssetTold of(Asset asset) {
      return new AssetTold(
          asset.id(),
          asset.name(),
          asset.rootId(),
          asset.collection(),
          Sha256.of(asset.programText()),
          asset.version(),
          asset.adopted());
    }

    Optional<Asset> with(Map<String, String> programs) {
      return Optional.ofNullable(programs.get(program))
          .map(text -> new Asset(id, name, rootId, collection, text, version, adopted));
    }
  }

  /** What tells a scene to whoever knows the one before; empty for the first. */
  static SceneTold between(Optional<Scene> before, Scene now) {
    List<AssetTold> assets = now.assets().values().stream().map(AssetTold::of).toList();
    if (now.objects().size() > MOST) {
      return told(true, List.of(), List.of(), assets, now, now.objects().size());
    }
    Map<String, SceneObject> known = before.map(Scene::objects).orElse(Map.of());
    List<SceneObject> changed =
        now.objects().values().stream()
            .filter(object -> !object.equals(known.get(object.id())))
            .toList();
    List<String> removed =
        known.keySet().stream().filter(id -> !now.objects().containsKey(id)).toList();
    boolean inOrder =
        before.isPresent()
            && known.size() <= MOST
            && List.copyOf(followed(known, changed, removed).keySet())
                .equals(List.copyOf(now.objects().keySet()));
    return inOrder
        ? told(false, changed, removed, assets, now, 0)
        : told(true, List.copyOf(now.objects().values()), List.of(), assets, now, 0);
  }

  private static SceneTold told(
      boolean whole,
      List<SceneObject> objects,
      List<String> removed,
      List<AssetTold> assets,
      Scene now,
      int leftOut) {
    return new SceneTold(
        whole,
        objects,
        removed,
        assets,
        now.selection(),
        now.unitScale(),
        now.cursor(),
        now.name(),
        leftOut);
  }

  private static Map<String, SceneObject> followed(
      Map<String, SceneObject> known, List<SceneObject> changed, List<String> removed) {
    Map<String, SceneObject> objects = new LinkedHashMap<>(known);
    removed.forEach(objects::remove);
    changed.forEach(object -> objects.put(object.id(), object));
    return objects;
  }

  /** The scene that it tells, from the one before; empty where a program is not known. */
  Optional<Scene> after(Scene before, Map<String, String> programs) {
    Map<String, Asset> known = new LinkedHashMap<>();
    for (AssetTold one : assets) {
      Optional<Asset> asset = one.with(programs);
      if (asset.isEmpty()) {
        return Optional.empty();
      }
      known.put(one.id(), asset.get());
    }
    Map<String, SceneObject> from = whole ? Map.of() : before.objects();
    return Optional.of(
        new Scene(
            followed(from, new ArrayList<>(objects), removed),
            known,
            selection,
            unitScale,
            cursor,
            name));
  }
}
