package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cos3d.check.Checks;
import org.cos3d.check.Finding;
import org.cos3d.check.Mended;
import org.cos3d.check.Severity;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.patch.Step;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.prover.Client;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Verdict;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;

/**
 * Tries the programs of a patch before it is sent: those of a model, and those that the artist or
 * somebody else wrote by hand. Actions are not tried, for they come from the rules' own collection.
 */
final class Trial {

  /** What came of it. */
  sealed interface Judgement {

    /** The patch may be sent. */
    record Sound(Patch patch) implements Judgement {}

    /**
     * A program failed, or was refused.
     *
     * @param more what else is to be told of the trial, a sentence; empty for nothing
     */
    record Unsound(String asset, Proof proof, String more) implements Judgement {}

    /**
     * A program cannot be tried, and must not run untried; the text says why, and the other whether
     * it may where the artist gives leave.
     */
    record Untried(String why, boolean leaveHelps) implements Judgement {}
  }

  /** Told before a program is tried. */
  @FunctionalInterface
  interface Begins {
    void tell(String what) throws InterruptedException;
  }

  /**
   * A program as the patch would make it.
   *
   * @param over id of the object that its edit components take; empty where they make their objects
   */
  private record Made(String asset, Program program, boolean trusted, String over) {}

  private static final String MAY_RUN = "; you may let it run untried, this once";
  private static final String MAY_NOT_RUN =
      ": the server is set not to run it untried (COS3D_UNPROVEN=refuse)";

  private static final String BARE =
      "It was tried in the background behind the safety gate and limits alone, for this machine has"
          + " no sandbox; on Linux, installing bubblewrap gives it one.";

  private final Trust trust;
  private final Client provers;
  private final Base.Source bases;
  private final Optional<Checks> checks;
  private final Unproven unproven;
  private final Journal journal;

  Trial(
      Trust trust,
      Client provers,
      Base.Source bases,
      Optional<Checks> checks,
      Unproven unproven,
      Journal journal) {
    this.bases = bases;
    this.checks = checks;
    this.trust = trust;
    this.provers = provers;
    this.unproven = unproven;
    this.journal = journal;
  }

  /**
   * Tries what needs it.
   *
   * @param leave whether the artist lets programs run that cannot be tried, for this request
   */
  Judgement judge(Patch patch, Scene scene, boolean leave, Begins begins)
      throws InterruptedException {
    Patch sound = patch;
    for (Step step : patch.steps()) {
      Optional<Made> made = made(step, scene, patch.rung() == Rung.RULES);
      if (made.isEmpty()) {
        continue;
      }
      Program program = made.get().program();
      if (!made.get().trusted()) {
        Optional<Mended> checked = checked(program);
        if (checked.isPresent() && !checked.get().mended().isEmpty()) {
          program = Programs.read(checked.get().text());
          sound = saying(with(sound, step, program.text()), mendedWords(checked.get()));
        }
        begins.tell(
            (provers.hasProver() ? "Trying " : "Starting a background Blender to try ")
                + made.get().asset());
        try {
          Proof proof = prove(program, made.get().over());
          String bare = proof.verdict() == Verdict.REFUSED || provers.isShutIn() ? "" : BARE;
          if (proof.verdict() != Verdict.PROVEN) {
            return new Judgement.Unsound(made.get().asset(), proof, joined(bare, told(checked)));
          }
          sound = saying(sound, bare);
        } catch (NoProver | Base.Missing none) {
          String why = none instanceof Base.Missing base ? base.text() : ((NoProver) none).text();
          if (!unproven.runs(leave)) {
            return untried(made.get().asset(), why);
          }
          sound = saying(sound, "It was not tried first: " + why);
          continue;
        }
      }
      trust.add(program);
    }
    return new Judgement.Sound(sound);
  }

  /** Whether it is trusted, which a replay of the request has to know. */
  private boolean covered(Program program) {
    boolean covered = trust.covers(program);
    if (covered) {
      journal.write("trusted", Trust.form(program));
    }
    return covered;
  }

  private static Patch saying(Patch patch, String sentence) {
    return patch.message().contains(sentence) ? patch : patch.saying(sentence);
  }

  /** What is certain is mended before it is tried; what else is wrong is told where it fails. */
  private Optional<Mended> checked(Program program) {
    Optional<Mended> checked = checks.map(one -> one.mend(program));
    checked.ifPresent(one -> journal.write("check", one));
    return checked;
  }

  private static String mendedWords(Mended checked) {
    return "Its program was brought up to date for this Blender, in line "
        + checked.mended().stream()
            .map(finding -> String.valueOf(finding.line()))
            .distinct()
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String told(Optional<Mended> checked) {
    String errors =
        checked.stream()
            .flatMap(one -> one.left().stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .limit(3)
            .map(Finding::words)
            .collect(Collectors.joining(" "));
    return errors.isEmpty() ? "" : "Checked against this Blender: " + errors;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }

  /** The patch with another program in one of its steps. */
  @SuppressWarnings("ReferenceEquality") // this very step, not another one that is equal
  private static Patch with(Patch patch, Step step, String program) {
    Step other =
        switch (step) {
          case Step.MakeAsset make ->
              new Step.MakeAsset(
                  make.asset(), make.name(), program, make.components(), make.location());
          case Step.EditProgram edit ->
              new Step.EditProgram(
                  edit.asset(),
                  edit.baseSha256(),
                  program,
                  edit.rerun(),
                  edit.dropped(),
                  edit.note());
          case Step.AdoptObject adopt ->
              new Step.AdoptObject(adopt.object(), adopt.asset(), program, adopt.components());
          default -> step;
        };
    List<Step> steps = patch.steps().stream().map(one -> one == step ? other : one).toList();
    return new Patch(
        patch.request(),
        patch.title(),
        patch.message(),
        patch.rung(),
        steps,
        patch.touches(),
        patch.parameters(),
        patch.timeLimit());
  }

  private Optional<Made> made(Step step, Scene scene, boolean byRules) {
    return switch (step) {
      case Step.MakeAsset make -> {
        Program program = Programs.read(make.program());
        yield Optional.of(new Made(make.name(), program, byRules || covered(program), ""));
      }
      case Step.EditProgram edit -> {
        Program program = Programs.read(edit.program());
        Optional<Asset> asset = scene.asset(edit.asset());
        boolean ofTrusted =
            byRules
                && asset
                    .map(one -> Programs.read(one.programText()))
                    .filter(before -> covered(before) && keepsToRanges(before, program))
                    .isPresent();
        String name = asset.map(Asset::name).orElse(edit.asset());
        String over = asset.filter(Asset::adopted).map(Asset::rootId).orElse("");
        yield Optional.of(new Made(name, program, ofTrusted || covered(program), over));
      }
      case Step.AdoptObject adopt -> {
        Program program = Programs.read(adopt.program());
        String name = scene.object(adopt.object()).map(SceneObject::name).orElse("the object");
        yield Optional.of(new Made(name, program, covered(program), adopt.object()));
      }
      case Step.RunAction _,
          Step.ReleaseObject _,
          Step.DuplicateAsset _,
          Step.RemoveAsset _,
          Step.RenameAsset _,
          Step.UndoRequest _ ->
          Optional.empty();
    };
  }

  /** Whether each parameter that changes says what it may be, and becomes nothing else. */
  private static boolean keepsToRanges(Program before, Program after) {
    return before.parameters().stream()
        .flatMap(old ->
            after
                .parameter(old.name())
                .filter(now -> !now.literal().equals(old.literal()))
                .stream())
        .allMatch(Parameter::keepsToItsRange);
  }

  /**
   * All of its components, not only those that the patch runs: a later edit may run any of them.
   */
  private Proof prove(Program program, String over)
      throws InterruptedException, NoProver, Base.Missing {
    List<String> components = program.components().stream().map(Component::name).toList();
    if (!over.isEmpty()) {
      return provers.prove(bases.of(over).under(Rehearsal.whole(program), program));
    }
    return provers.proveApart(Job.of(program.text(), Limits.USUAL), components);
  }

  private Judgement.Untried untried(String asset, String why) {
    boolean leaveHelps = unproven == Unproven.ASK;
    return new Judgement.Untried(
        """
        The program of %s is new here, so it has to be tried in a background Blender first. %s \
        "./cos3d doctor" says what is missing and the fix. Nothing was changed%s.\
        """
            .formatted(asset, why, leaveHelps ? MAY_RUN : MAY_NOT_RUN),
        leaveHelps);
  }
}
