package org.cos3d.rules;

import java.util.List;
import java.util.Optional;
import org.cos3d.program.Component;
import org.cos3d.scene.SceneObject;

/**
 * What a noun phrase stands for in the scene.
 *
 * @param asset the asset that it is or belongs to; empty for objects that no program made
 * @param words stems that may name a parameter of the asset; empty for the asset as a whole
 * @param component the component that it is; empty where it is none or more than one
 * @param objects the objects; empty where only words name something
 * @param pointed true where it was pointed at ("it") and not named
 * @param spoken for messages, such as "the legs"
 */
record Subject(
    Optional<AssetView> asset,
    List<String> words,
    Optional<Component> component,
    List<SceneObject> objects,
    boolean pointed,
    String spoken) {

  /** True where the asset as a whole is meant. */
  boolean isWhole() {
    return asset.isPresent() && words.isEmpty() && component.isEmpty();
  }

  /** True for objects that no program made. */
  boolean isPlain() {
    return asset.isEmpty();
  }
}
