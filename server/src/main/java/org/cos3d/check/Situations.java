package org.cos3d.check;

import java.util.Set;

/**
 * What a program does about modes and context. Where it changes them anywhere, nobody can tell from
 * the text in which it is at some other place.
 *
 * @param changes true where it does
 */
record Situations(boolean changes) {

  private static final Set<String> CHANGING =
      Set.of(
          "mode_set",
          "editmode_toggle",
          "temp_override",
          "mode_set_with_submode",
          "posemode_toggle",
          "sculptmode_toggle",
          "paintmode",
          "weight_paint_toggle",
          "vertex_paint_toggle",
          "texture_paint_toggle",
          "particle_edit_toggle",
          "context_override");

  static Situations of(Mentions mentions, String source) {
    return new Situations(
        source.contains("enter_editmode=True")
            || CHANGING.stream().anyMatch(name -> !mentions.of(name).isEmpty()));
  }
}
