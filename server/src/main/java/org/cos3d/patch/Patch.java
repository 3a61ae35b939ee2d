package org.cos3d.patch;

import java.util.List;
import java.util.stream.Collectors;

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

  /** Longest time that several together may run, seconds. */
  private static final double LONGEST = 60;

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

  /** Several patches for one request as one: all of their steps, in their order. */
  public static Patch joined(List<Patch> patches) {
    Patch first = patches.getFirst();
    if (patches.size() == 1) {
      return first;
    }
    return new Patch(
        first.request,
        "%s, and %d more".formatted(first.title, patches.size() - 1),
        patches.stream().map(Patch::message).collect(Collectors.joining(" ")),
        first.rung,
        patches.stream().flatMap(patch -> patch.steps.stream()).toList(),
        new Touches(
            patches.stream().flatMap(patch -> patch.touches.components().stream()).toList(),
            patches.stream().flatMap(patch -> patch.touches.objects().stream()).toList(),
            patches.stream().anyMatch(patch -> patch.touches.adds())),
        patches.stream().flatMap(patch -> patch.parameters.stream()).toList(),
        Math.min(LONGEST, patches.stream().mapToDouble(Patch::timeLimit).sum()));
  }

  /** The same with more to say to the artist. */
  public Patch saying(String more) {
    return new Patch(
        request, title, message + " " + more, rung, steps, touches, parameters, timeLimit);
  }
}
