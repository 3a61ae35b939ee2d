package org.cos3d.prover;

import java.util.List;
import java.util.Optional;
import org.cos3d.patch.Failure;

/**
 * What came of one component.
 *
 * @param name name of the component
 * @param status how it ended
 * @param objects names of the objects that it made
 * @param failure what went wrong, where something did
 * @param seconds time that it ran, seconds
 */
public record ComponentProof(
    String name, Status status, List<String> objects, Optional<Failure> failure, double seconds) {

  public ComponentProof {
    objects = List.copyOf(objects);
  }

  /** Ways in which a component can end. */
  public enum Status {
    /** It ran. */
    OK,
    /** It raised an exception, broke the contract of components, or ended the prover. */
    FAILED,
    /** It reached a limit. */
    LIMIT,
    /** It did not run, for the job had ended. */
    SKIPPED
  }
}
