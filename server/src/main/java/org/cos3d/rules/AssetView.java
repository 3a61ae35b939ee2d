package org.cos3d.rules;

import java.util.Optional;
import org.cos3d.program.Program;
import org.cos3d.scene.Asset;

/**
 * An asset with its program read.
 *
 * @param asset the asset of the scene; empty for one that this sentence makes
 */
record AssetView(Optional<Asset> asset, Program program, String name) {
  /** The asset's id; empty text for one that is not made yet. */
  String id() {
    return asset.map(Asset::id).orElse("");
  }

  boolean isNew() {
    return asset.isEmpty();
  }
}
