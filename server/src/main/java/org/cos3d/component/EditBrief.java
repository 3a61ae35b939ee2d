package org.cos3d.component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.model.Picture;
import org.cos3d.program.Program;

/**
 * A wish for a program, with what its writer has to know.
 *
 * @param asset name of the asset in the scene
 * @param program its program
 * @param wish what the artist said
 * @param chosen names of the components whose objects are selected; empty where all or none are
 * @param scene lines about what stands in the scene; may be empty
 * @param pictures what the artist shows with it
 * @param help what its writer gets besides; not apart, all code is shown
 * @param over the object that the program's edit components take; empty where the program makes its
 *     objects
 */
public record EditBrief(
    String asset,
    Program program,
    String wish,
    Set<String> chosen,
    List<String> scene,
    List<Picture> pictures,
    Help help,
    Optional<Over> over) {

  /**
   * An object of the artist's that a program edits.
   *
   * @param argument what edit components call it
   * @param lines what it is made of, in the words of prompts
   */
  public record Over(String argument, List<String> lines) {
    public Over {
      lines = List.copyOf(lines);
    }
  }

  public EditBrief {
    chosen = Set.copyOf(chosen);
    scene = List.copyOf(scene);
    pictures = List.copyOf(pictures);
  }

  /** The same with the usual help. */
  public EditBrief(
      String asset,
      Program program,
      String wish,
      Set<String> chosen,
      List<String> scene,
      List<Picture> pictures) {
    this(asset, program, wish, chosen, scene, pictures, Help.USUAL, Optional.empty());
  }
}
