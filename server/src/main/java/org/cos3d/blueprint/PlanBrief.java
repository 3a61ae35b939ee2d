package org.cos3d.blueprint;

import java.util.List;
import org.cos3d.model.Picture;

/**
 * A wish for something new, with what its planner has to know.
 *
 * @param wish what the artist said
 * @param scene lines about what stands in the scene; may be empty
 * @param pictures what the artist shows with it
 * @param again whether a plan that cannot be used, or does not hold, is given back
 */
public record PlanBrief(String wish, List<String> scene, List<Picture> pictures, boolean again) {
  public PlanBrief {
    scene = List.copyOf(scene);
    pictures = List.copyOf(pictures);
  }

  /** The same, given back where it has to be. */
  public PlanBrief(String wish, List<String> scene, List<Picture> pictures) {
    this(wish, scene, pictures, true);
  }
}
