package org.cos3d.patch;

import java.util.List;
import org.cos3d.scene.Vector;

/** One step of a patch. */
public sealed interface Step {

  /**
   * A new asset: the program is stored and all of its components run.
   *
   * @param asset id of the new asset
   * @param name its name; the host makes it unique
   * @param program text of its program
   * @param components names of the components to run, in order
   * @param location where its root stands in world space, metres
   */
  record MakeAsset(
      String asset, String name, String program, List<String> components, Vector location)
      implements Step {
    public MakeAsset {
      components = List.copyOf(components);
    }
  }

  /**
   * A new version of an asset's program.
   *
   * @param asset id of the asset
   * @param baseSha256 SHA-256 of the program that the edit was made for, lower-case hexadecimal
   * @param program text of the new program
   * @param rerun names of the components to run, in order
   * @param dropped names of the components whose objects go
   * @param note what changed, in plain words
   */
  record EditProgram(
      String asset,
      String baseSha256,
      String program,
      List<String> rerun,
      List<String> dropped,
      String note)
      implements Step {
    public EditProgram {
      rerun = List.copyOf(rerun);
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * A function of a small program, called with the given objects.
   *
   * @param code text of the program
   * @param function name of the function
   * @param objects ids of the objects that it is given, in order
   * @param reference id of the object that it takes its bearings from; empty for none
   * @param adds whether it may add objects
   * @param removes whether it may remove the objects that it was given
   */
  record RunAction(
      String code,
      String function,
      List<String> objects,
      String reference,
      boolean adds,
      boolean removes)
      implements Step {
    public RunAction {
      objects = List.copyOf(objects);
    }
  }

  /**
   * Copies of an asset, each with a program of its own.
   *
   * @param asset id of the asset
   * @param copies ids of the copies
   * @param offset from each copy to the next in world space, metres
   */
  record DuplicateAsset(String asset, List<String> copies, Vector offset) implements Step {
    public DuplicateAsset {
      copies = List.copyOf(copies);
    }
  }

  /**
   * An asset goes, with its objects and program.
   *
   * @param asset id of the asset
   */
  record RemoveAsset(String asset) implements Step {}

  /**
   * An asset gets another name.
   *
   * @param asset id of the asset
   * @param name the new name; the host makes it unique
   */
  record RenameAsset(String asset, String name) implements Step {}

  /**
   * An object that no program made gets one of edit components.
   *
   * @param object id of the object
   * @param asset id of the new asset
   * @param program text of its program
   * @param components names of the components to run, in order: all of the program
   */
  record AdoptObject(String object, String asset, String program, List<String> components)
      implements Step {
    public AdoptObject {
      components = List.copyOf(components);
    }
  }

  /**
   * An adopted object gets its base back; its program goes.
   *
   * @param asset id of the asset
   */
  record ReleaseObject(String asset) implements Step {}

  /**
   * The last applied request is taken back, as the artist's undo would.
   *
   * @param request id of the request; empty for the last one applied
   */
  record UndoRequest(String request) implements Step {}
}
