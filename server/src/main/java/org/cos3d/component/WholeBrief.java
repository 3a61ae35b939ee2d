package org.cos3d.component;

import java.util.List;
import org.cos3d.model.Picture;

/**
 * A wish for a whole program, without any plan.
 *
 * @param wish what the artist said
 * @param scene lines about what stands in the scene; may be empty
 * @param pictures what the artist shows with it
 * @param help what its writer gets besides
 */
public record WholeBrief(String wish, List<String> scene, List<Picture> pictures, Help help) {
  public WholeBrief {
    scene = List.copyOf(scene);
    pictures = List.copyOf(pictures);
  }
}
