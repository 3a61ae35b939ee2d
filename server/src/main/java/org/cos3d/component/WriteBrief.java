package org.cos3d.component;

import java.util.List;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.model.Picture;

/**
 * A blueprint to be written.
 *
 * @param blueprint the blueprint
 * @param wish what the artist said
 * @param pictures what the artist shows with it
 * @param help what its writers get besides
 */
public record WriteBrief(Blueprint blueprint, String wish, List<Picture> pictures, Help help) {
  public WriteBrief {
    pictures = List.copyOf(pictures);
  }

  /** The same with the usual help. */
  public WriteBrief(Blueprint blueprint, String wish, List<Picture> pictures) {
    this(blueprint, wish, pictures, Help.USUAL);
  }
}
