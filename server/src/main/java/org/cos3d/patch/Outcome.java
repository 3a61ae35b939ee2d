package org.cos3d.patch;

import java.util.List;
import java.util.Optional;

/**
 * What came of a patch.
 *
 * @param request id of the request
 * @param ending how it ended
 * @param objects names of objects that were added, changed or removed
 * @param components components that ran, as ASSET NAME/COMPONENT
 * @param collateral what changed without having been declared, one line each: it was put back, or,
 *     where it ended as half done, it was not
 * @param undoSteps steps that the artist's undo needs to take it back: 0 or 1
 * @param failure what went wrong, where something did
 * @param seconds time from the patch's arrival to the pushed undo step
 * @param selected names of the objects that the artist has selected after it
 */
public record Outcome(
    String request,
    Ending ending,
    List<String> objects,
    List<String> components,
    List<String> collateral,
    int undoSteps,
    Optional<Failure> failure,
    double seconds,
    List<String> selected) {

  public Outcome {
    objects = List.copyOf(objects);
    components = List.copyOf(components);
    collateral = List.copyOf(collateral);
    selected = List.copyOf(selected);
  }

  /** How a patch ended. */
  public enum Ending {
    /** Applied and pushed as one undo step. */
    APPLIED,
    /** The gate refused its code; nothing ran. */
    REFUSED,
    /** Its code failed, ran too long or changed what was not declared; the scene is as it was. */
    ROLLED_BACK,
    /** The scene had changed so that the patch no longer fits; nothing ran. */
    STALE,
    /** The host cannot apply it at the moment; nothing ran. */
    NOT_NOW,
    /** Its code failed, and not everything could be put back; the failure names what is left. */
    HALF_DONE,
    /** The host said nothing in time, or something that this server does not know. */
    UNKNOWN
  }
}
