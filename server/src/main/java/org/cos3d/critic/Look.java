package org.cos3d.critic;

import java.util.List;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.model.Picture;

/**
 * What the critic is shown.
 *
 * @param wish what the artist said
 * @param blueprint what was planned
 * @param given the artist's own pictures; may be empty
 * @param sheet what was made, from all sides
 */
public record Look(String wish, Blueprint blueprint, List<Picture> given, Picture sheet) {
  public Look {
    given = List.copyOf(given);
  }
}
