package org.cos3d.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Value;
import org.cos3d.scene.Vector;

/** One thing to do. */
public sealed interface Wish {

  /**
   * A parameter that changes.
   *
   * @param parameter its name in the program
   * @param before its value before this wish
   * @param after its value after it, inside the parameter's range
   */
  record Change(String parameter, Value before, Value after) {}

  /**
   * A new asset of a ready-made program.
   *
   * @param parameters values other than the program's own, by parameter
   * @param name the asset's name; empty for the program's title
   */
  record MakeAsset(
      Demonstration demonstration, Map<String, Value> parameters, Optional<String> name)
      implements Wish {
    public MakeAsset {
      parameters = Map.copyOf(parameters);
    }
  }

  /** Other values for parameters of an asset. */
  record SetParameters(String assetId, List<Change> changes) implements Wish {
    public SetParameters {
      changes = List.copyOf(changes);
    }
  }

  /**
   * An action of {@link Actions} on objects.
   *
   * @param action its name, such as "bevel"
   * @param settings values of the action's parameters; those not named keep the action's own
   * @param objectIds the objects, in order
   * @param referenceId the object that it takes its bearings from, for an action that needs one
   */
  record Act(
      String action,
      Map<String, Value> settings,
      List<String> objectIds,
      Optional<String> referenceId)
      implements Wish {
    public Act {
      settings = Map.copyOf(settings);
      objectIds = List.copyOf(objectIds);
    }
  }

  /**
   * Copies of an asset.
   *
   * @param count how many, from 1
   * @param offset from each to the next in world space, metres
   */
  record DuplicateAsset(String assetId, int count, Vector offset) implements Wish {}

  /** The asset goes, with its objects and its program. */
  record RemoveAsset(String assetId) implements Wish {}

  /** Another name for an asset. */
  record RenameAsset(String assetId, String name) implements Wish {}

  /** A component goes for good: its function leaves the program, its objects the scene. */
  record RemoveComponent(String assetId, String component) implements Wish {}

  /** The last request is taken back; always alone. */
  record UndoLast() implements Wish {}
}
