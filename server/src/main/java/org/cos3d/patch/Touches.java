package org.cos3d.patch;

import java.util.List;

/**
 * All that a patch may touch; whatever else changes is collateral.
 *
 * @param components components of assets
 * @param objects ids of objects
 * @param adds whether objects may be added
 */
public record Touches(List<ComponentTouch> components, List<String> objects, boolean adds) {

  public Touches {
    components = List.copyOf(components);
    objects = List.copyOf(objects);
  }

  /**
   * A component that may change.
   *
   * @param asset id of the asset
   * @param component name of the component; empty for all of them
   */
  public record ComponentTouch(String asset, String component) {}
}
