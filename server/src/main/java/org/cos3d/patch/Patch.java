package org.cos3d.patch;

import java.util.List;

/**
 * One edit, applied whole or not at all, as one undo step.
 *
 * @param request id of the request that it answers
 * @param title name of the undo step
 * @param message what it does, in plain words for the artist
 * @param rung which rung made it
 * @param steps what is done, in order
 * @param touches all that it may touch
 * @param parameters parameters that change, for the report
 * @param timeLimit longest time that its code may run, seconds
 */
public record Patch(
    String request,
    String title,
    String message,
    Rung rung,
    List<Step> steps,
    Touches touches,
    List<ParameterChange> parameters,
    double timeLimit) {

  public Patch {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a patch without steps changes nothing");
    }
    if (!(timeLimit > 0)) {
      throw new IllegalArgumentException("a patch needs a time limit above 0 s: " + timeLimit);
    }
    steps = List.copyOf(steps);
    parameters = List.copyOf(parameters);
  }

  /** The same with more to say to the artist. */
  public Patch saying(String more) {
    return new Patch(
        request, title, message + " " + more, rung, steps, touches, parameters, timeLimit);
  }
}
