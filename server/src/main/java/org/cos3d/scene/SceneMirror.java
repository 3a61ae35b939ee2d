package org.cos3d.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the host's scene by what the host tells about it. An update costs what it changes; a look
 * at the whole costs one copy, kept until the next update. Used by one thread at a time.
 *
 * <p>What the host says about objects that the mirror does not know is left out and logged: the
 * next snapshot mends it, and a request that names such an object is refused for its own reason.
 */
public final class SceneMirror {

  private static final Logger LOG = LoggerFactory.getLogger(SceneMirror.class);

  private final Map<String, SceneObject> objects = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private Selection selection = Selection.NONE;
  private double unitScale = 1.0;
  private Vector cursor = Vector.ZERO;
  private String name = "";
  private int nextChunk;
  private boolean whole;
  private @Nullable Scene current;

  /** Takes over the whole scene, or one more chunk of it. */
  public void apply(SceneSnapshot snapshot) {
    current = null;
    if (snapshot.chunk() == 0) {
      objects.clear();
      assets.clear();
      selection = Selection.NONE;
    } else if (snapshot.chunk() != nextChunk) {
      LOG.warn("chunk {} of the scene came where {} was due", snapshot.chunk(), nextChunk);
    }
    nextChunk = snapshot.chunk() + 1;
    whole = !snapshot.more();
    snapshot.objects().forEach(this::put);
    snapshot.assets().forEach(asset -> assets.put(asset.id(), asset));
    snapshot.selection().ifPresent(shown -> selection = shown);
    snapshot.cursor().ifPresent(shown -> cursor = shown);
    name = snapshot.name();
    unitScale = snapshot.unitScale() > 0 ? snapshot.unitScale() : 1.0;
  }

  /** Takes over what changed. */
  public void apply(SceneChanges changes) {
    current = null;
    changes.removed().forEach(this::remove);
    changes.added().forEach(this::put);
    changes.changed().forEach(this::put);
    changes.moved().forEach(this::move);
    changes.removedAssets().forEach(this::removeAsset);
    changes.assets().forEach(asset -> assets.put(asset.id(), asset));
    changes.selection().ifPresent(shown -> selection = shown);
    changes.cursor().ifPresent(shown -> cursor = shown);
  }

  /** The scene as it is now. */
  public Scene scene() {
    Scene scene = current;
    if (scene == null) {
      scene = new Scene(objects, assets, selection, unitScale, cursor, name);
      current = scene;
    }
    return scene;
  }

  /** Whether the host has shown its whole scene. */
  public boolean isWhole() {
    return whole;
  }

  private void put(SceneObject object) {
    objects.put(object.id(), object);
  }

  private void move(Placement placement) {
    SceneObject known =
        objects.computeIfPresent(placement.id(), (_, object) -> object.moved(placement));
    if (known == null) {
      LOG.info("an object that the mirror does not know moved: {}", placement.id());
    }
  }

  private void remove(String id) {
    if (objects.remove(id) == null) {
      LOG.info("an object that the mirror does not know is gone: {}", id);
    }
  }

  private void removeAsset(String id) {
    if (assets.remove(id) == null) {
      LOG.info("an asset that the mirror does not know is gone: {}", id);
    }
  }
}
