package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Entries;
import org.cos3d.patch.Composition;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Patches;
import org.cos3d.patch.Spot;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.prover.Client;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Verdict;
import org.cos3d.scene.Scene;

/**
 * The last steps to something new: without what does not run, its parameters fitted to the artist's
 * pictures, looked at, and composed, with all that is still wrong with it.
 */
final class Completion {

  /** Looks at what was written, where it may. */
  @FunctionalInterface
  interface Looking {
    Critique.Judged look(Mending.Tried tried, Program shown)
        throws InterruptedException, Revision.Impossible;
  }

  /** Nobody looks. */
  static final Looking UNSEEN = (tried, _) -> new Critique.Judged(tried, "");

  /**
   * What it is.
   *
   * @param title what it is called
   * @param told what it is, for the artist
   * @param views from where the artist's pictures show it
   * @param entries what of its plan stays with the program
   * @param open what is still wrong with its plan
   * @param chosen names of the parameters that the artist set
   * @param spot where it goes; empty for where there is room
   */
  record Thing(
      String title,
      String told,
      List<Blueprint.View> views,
      Entries entries,
      List<String> open,
      Set<String> chosen,
      Scene scene,
      Optional<Spot> spot) {}

  private final Patches patches;
  private final PictureFit pictureFit;
  private final Looking looking;
  private final PlanLine plans;
  private final Client provers;
  private final Checked checked;
  private final Journal journal;

  Completion(
      Patches patches,
      PictureFit pictureFit,
      Looking looking,
      PlanLine plans,
      Client provers,
      Checked checked,
      Journal journal) {
    this.patches = patches;
    this.pictureFit = pictureFit;
    this.looking = looking;
    this.plans = plans;
    this.provers = provers;
    this.checked = checked;
    this.journal = journal;
  }

  /**
   * Composes it.
   *
   * @param tried what was written, tried and mended
   */
  ModelEdit.Result completed(HostMessage.Instruction asked, Thing thing, Mending.Tried tried)
      throws InterruptedException, Revision.Impossible {
    Running running = running(tried, thing.entries());
    if (running.program().components().isEmpty()) {
      return new ModelEdit.Result.Refused(
          "None of the parts that the model wrote can be used; nothing was changed. "
              + tried.troubles().remarks());
    }
    PictureFit.Result fitted =
        pictureFit.fit(asked, thing.title(), thing.views(), running.program(), thing.chosen());
    Critique.Judged judged = looking.look(tried, fitted.program());
    Running last =
        judged.tried().equals(tried) ? running : running(judged.tried(), thing.entries());
    plans.leftOut(last.left());
    Program program = PictureFit.carried(fitted.program(), last.program());
    Composition composition =
        patches.create(
            asked.request(), thing.title(), program, thing.told(), thing.scene(), thing.spot());
    return switch (composition) {
      case Composition.Impossible(String message) -> new ModelEdit.Result.Refused(message);
      case Composition.Composed(Patch patch) ->
          new ModelEdit.Result.Ready(
              remarked(
                  saying(saying(patch, fitted.told()), judged.told()),
                  last.left(),
                  judged.tried(),
                  thing.open()));
    };
  }

  private static Patch saying(Patch patch, String told) {
    return told.isEmpty() ? patch : patch.saying(told);
  }

  /**
   * What of a program can be used.
   *
   * @param program the program without what does not run
   * @param left names of components that it lacks
   */
  private record Running(Program program, List<String> left) {}

  private Running running(Mending.Tried tried, Entries entries) throws InterruptedException {
    Program program = entries.keep(checked.mended(tried.written().program()));
    List<String> left = new ArrayList<>(tried.written().missing().keySet());
    for (String name : failing(program)) {
      left.add(name);
      program = entries.keep(program.without(name));
    }
    return new Running(program, left);
  }

  /** Components that fail by themselves, so that the rest can be had without them. */
  private List<String> failing(Program program) throws InterruptedException {
    try {
      return program.components().isEmpty()
              || FirstNight.prove(provers, program).verdict() == Verdict.PROVEN
          ? List.of()
          : FirstNight.failing(provers, program);
    } catch (NoProver none) {
      journal.write("untried", none.text());
      return List.of();
    }
  }

  /** The patch with all that is not as it should be, so that the artist knows. */
  private static Patch remarked(
      Patch patch, List<String> left, Mending.Tried tried, List<String> open) {
    Patch told = patch;
    if (!left.isEmpty()) {
      told =
          told.saying(
              "Missing, for the model's code cannot be used: %s."
                  .formatted(String.join(", ", left)));
    }
    if (!tried.troubles().isEmpty()) {
      told = told.saying(tried.troubles().remarks());
    }
    if (!tried.unasked().isEmpty()) {
      told = told.saying("It was not mended: " + tried.unasked());
    }
    return open.isEmpty() ? told : told.saying("The plan does not hold: " + open.getFirst());
  }
}
