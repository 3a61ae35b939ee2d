package org.cos3d.patch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.cos3d.program.Program;
import org.cos3d.rules.Actions;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Scene;
import org.cos3d.scene.Vector;

/** The door of the room: composes patches. Thread-safe. */
public final class Patches {

  private final Actions actions;
  private final Supplier<String> ids;

  /**
   * A composer of patches.
   *
   * @param actions the actions that wishes can name
   */
  public Patches(Actions actions) {
    this(actions, () -> UUID.randomUUID().toString());
  }

  private Patches(Actions actions, Supplier<String> ids) {
    this.actions = actions;
    this.ids = ids;
  }

  /**
   * The same, which gives new assets ids that follow from a seed: the first one of it, the second,
   * and so on.
   *
   * @param seed unique for ever
   */
  public Patches seeded(String seed) {
    AtomicInteger given = new AtomicInteger();
    return new Patches(
        actions,
        () ->
            UUID.nameUUIDFromBytes(
                    (seed + " " + given.incrementAndGet()).getBytes(StandardCharsets.UTF_8))
                .toString());
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
    Draft draft = new Draft(scene, actions, ids, Rung.RULES);
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
   * @param spot where it stands; empty for a free place at the 3D cursor
   */
  public Composition create(
      String request,
      String name,
      Program program,
      String summary,
      Scene scene,
      Optional<Spot> spot) {
    Draft draft = new Draft(scene, actions, ids, Rung.MODEL);
    draft.make(name, program, spot);
    return draft.finish(request, summary);
  }

  /**
   * Where an asset stands that is made now: its root, in world space, metres.
   *
   * @param name its name
   * @param program its program, of which only the parameters count
   * @param scene the scene that it is made for
   * @param spot where it stands; empty for a free place at the 3D cursor
   */
  public Vector place(String name, Program program, Scene scene, Optional<Spot> spot) {
    return new Draft(scene, actions, ids, Rung.MODEL).place(name, program, spot).at();
  }

  /**
   * Composes the adoption of an object by a program of edit components that a model wrote.
   *
   * @param request id of the request
   * @param objectId id of the object
   * @param program the program
   * @param summary what is different, in plain words
   * @param scene the scene that it was written for
   */
  public Composition adopt(
      String request, String objectId, Program program, String summary, Scene scene) {
    Draft draft = new Draft(scene, actions, ids, Rung.MODEL);
    try {
      draft.adopt(objectId, program);
      return draft.finish(request, summary);
    } catch (ImpossibleWish impossible) {
      return new Composition.Impossible(impossible.text());
    }
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
    Draft draft = new Draft(scene, actions, ids, Rung.MODEL);
    try {
      draft.revise(assetId, after, summary);
      return draft.finish(request, summary);
    } catch (ImpossibleWish impossible) {
      return new Composition.Impossible(impossible.text());
    }
  }
}
