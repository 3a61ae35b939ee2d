package org.cos3d.patch;

import java.util.List;
import org.cos3d.program.Program;
import org.cos3d.rules.Actions;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Scene;

/** The door of the room: composes patches. Thread-safe. */
public final class Patches {

  private final Actions actions;

  /**
   * A composer of patches.
   *
   * @param actions the actions that wishes can name
   */
  public Patches(Actions actions) {
    this.actions = actions;
  }

  /**
   * Composes wishes into one patch.
   *
   * @param request id of the request
   * @param wishes what to do, in order
   * @param summary all of it in plain words; empty for the changes of parameters in their own words
   * @param scene the scene that the wishes were made for
   */
  public Composition compose(String request, List<Wish> wishes, String summary, Scene scene) {
    Draft draft = new Draft(scene, actions, Rung.RULES);
    try {
      for (Wish wish : wishes) {
        draft.add(wish);
      }
      return draft.finish(request, summary);
    } catch (ImpossibleWish impossible) {
      return new Composition.Impossible(impossible.text());
    }
  }

  /**
   * Composes the making of an asset whose program a model wrote.
   *
   * @param request id of the request
   * @param name its name; the host makes it unique
   * @param program its program
   * @param summary what it is, in plain words
   * @param scene the scene that it is made for
   */
  public Composition create(
      String request, String name, Program program, String summary, Scene scene) {
    Draft draft = new Draft(scene, actions, Rung.MODEL);
    draft.make(name, program);
    return draft.finish(request, summary);
  }

  /**
   * Composes the change of an asset's program to another one that a model wrote.
   *
   * @param request id of the request
   * @param assetId id of the asset
   * @param after the program as it shall be
   * @param summary what is different, in plain words; may be empty
   * @param scene the scene that it was written for
   */
  public Composition revise(
      String request, String assetId, Program after, String summary, Scene scene) {
    Draft draft = new Draft(scene, actions, Rung.MODEL);
    try {
      draft.revise(assetId, after, summary);
      return draft.finish(request, summary);
    } catch (ImpossibleWish impossible) {
      return new Composition.Impossible(impossible.text());
    }
  }
}
