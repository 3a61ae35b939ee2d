package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.component.Edit;
import org.cos3d.component.EditBrief;
import org.cos3d.component.Editor;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.patch.Composition;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Patches;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.session.Workflow.Aid;

/**
 * Rung 2 for what stands: a model changes the program of an asset, or writes one over an object of
 * the artist's, under checks.
 */
final class ModelEdit {

  /** How often an answer that fails its trial is given back to its writer. */
  private static final int MOST_REPAIRS = 2;

  /** What came of it. */
  sealed interface Result {

    /** A patch that was tried as far as provers can be had. */
    record Ready(Patch patch) implements Result {}

    /** It was a question, and this is the answer. */
    record Told(String text) implements Result {}

    /** The model asks back. */
    record AskedBack(String question, List<String> choices) implements Result {}

    /** It cannot be done; the text says why. */
    record Refused(String text) implements Result {}

    /** The artist wants another thing. */
    record AnotherAsset() implements Result {}

    /** The last of its answers fails as well. */
    record Unsound(String asset, Proof proof) implements Result {}
  }

  /** Told what happens now. */
  @FunctionalInterface
  interface Progress {
    void tell(String stage, String text) throws InterruptedException;
  }

  private final Editor editor;
  private final Patches patches;
  private final Rehearsal rehearsal;
  private final Base.Source bases;
  private final Checked checked;
  private final Ledger ledger;
  private final Spending spending;
  private final Progress progress;
  private final Guidance guidance;

  ModelEdit(
      Editor editor,
      Patches patches,
      Rehearsal rehearsal,
      Base.Source bases,
      Checked checked,
      Ledger ledger,
      Spending spending,
      Progress progress,
      Guidance guidance) {
    this.editor = editor;
    this.patches = patches;
    this.rehearsal = rehearsal;
    this.bases = bases;
    this.checked = checked;
    this.ledger = ledger;
    this.spending = spending;
    this.progress = progress;
    this.guidance = guidance;
  }

  /** Asks, composes, tries, and gives back what fails, at most twice. */
  Result edit(HostMessage.Instruction asked, Meant meant, Scene scene)
      throws InterruptedException, ModelTrouble {
    EditBrief brief;
    Rehearsal.Start start;
    try {
      Optional<Base> base = base(meant);
      brief = brief(asked, meant, base, scene);
      start = base.<Rehearsal.Start>map(one -> one::under).orElse(Rehearsal.FROM_NOTHING);
    } catch (Base.Missing missing) {
      return new Result.Refused(missing.text());
    }
    progress.tell("writing", "Asking the model about " + meant.name());
    Edit answer = editor.edit(brief, ledger);
    for (int repairs = 0; ; repairs++) {
      boolean last = repairs == MOST_REPAIRS || !guidance.has(Aid.REPAIR);
      if (!(answer instanceof Edit.Changed changed)) {
        return said(answer);
      }
      Program after = checked.mended(changed.program());
      Composition composition = composed(asked, meant, after, changed.say(), scene);
      if (!(composition instanceof Composition.Composed(Patch patch))) {
        return new Result.Refused("The model's answer changes nothing. Say it in other words.");
      }
      if (after.components().isEmpty()) {
        return new Result.Ready(patch);
      }
      progress.tell("proving", "Trying " + meant.name());
      Rehearsal.Finding finding;
      try {
        finding = rehearsal.rehearse(brief.program(), after, start);
      } catch (NoProver | Base.Missing none) {
        return new Result.Ready(patch);
      }
      switch (finding) {
        case Rehearsal.Finding.Sound _ -> {
          return new Result.Ready(patch);
        }
        case Rehearsal.Finding.Odd _ when !guidance.has(Aid.CRITIC) -> {
          return new Result.Ready(patch);
        }
        case Rehearsal.Finding.Odd(String text) when last -> {
          return new Result.Ready(patch.saying("But " + text + "."));
        }
        case Rehearsal.Finding.Unsound(Proof proof, String _) when last -> {
          return new Result.Unsound(meant.name(), proof);
        }
        case Rehearsal.Finding.Odd(String text) ->
            answer = mend(brief, changed, "It runs, but " + text + ".");
        case Rehearsal.Finding.Unsound(Proof _, String text) ->
            answer = mend(brief, changed, "It was tried and failed. " + text);
      }
    }
  }

  private Edit mend(EditBrief brief, Edit.Changed last, String trouble)
      throws InterruptedException, ModelTrouble {
    spending.repaired();
    progress.tell("repairing", "Asking the model to mend its answer");
    return editor.mend(brief, last, trouble, ledger);
  }

  private static Result said(Edit answer) {
    return switch (answer) {
      case Edit.AskedBack(String question, List<String> choices) ->
          new Result.AskedBack(question, choices);
      case Edit.Answered(String text) -> new Result.Told(text);
      case Edit.AnotherAsset() -> new Result.AnotherAsset();
      case Edit.Declined(String text) -> new Result.Refused(text);
      case Edit.Unusable(String text) ->
          new Result.Refused(
              "The model's answer could not be used, not even the second: " + text + ".");
      case Edit.Changed changed -> throw new IllegalArgumentException("still to try: " + changed);
    };
  }

  private Optional<Base> base(Meant meant) throws Base.Missing, InterruptedException {
    return meant.adopted().isPresent()
        ? Optional.of(bases.of(meant.adopted().get()))
        : Optional.empty();
  }

  private Composition composed(
      HostMessage.Instruction asked, Meant meant, Program after, String say, Scene scene) {
    return switch (meant) {
      case Meant.OfAsset(Asset asset) ->
          patches.revise(asked.request(), asset.id(), after, say, scene);
      case Meant.OfObject(SceneObject object) ->
          patches.adopt(asked.request(), object.id(), after, say, scene);
    };
  }

  private EditBrief brief(
      HostMessage.Instruction asked, Meant meant, Optional<Base> base, Scene scene) {
    Program program = meant.program();
    Set<String> chosen = chosen(meant, program, scene);
    boolean all = chosen.size() == program.components().size();
    return new EditBrief(
        meant.name(),
        program,
        asked.text(),
        all ? Set.of() : chosen,
        Surroundings.of(meant, scene),
        Pictures.of(asked.images()),
        guidance.help(),
        base.map(one -> over(meant, program, one, scene)));
  }

  private static EditBrief.Over over(Meant meant, Program program, Base base, Scene scene) {
    String argument =
        program.components().stream()
            .flatMap(component -> component.argument().stream())
            .findFirst()
            .orElseGet(() -> Programs.argumentFor(meant.name()));
    SceneObject object = scene.object(meant.adopted().orElseThrow()).orElseThrow();
    return new EditBrief.Over(argument, MadeOf.lines(object, base.facts()));
  }

  private static Set<String> chosen(Meant meant, Program program, Scene scene) {
    return meant instanceof Meant.OfAsset(Asset asset)
        ? scene.selected().stream()
            .filter(object -> object.assetId().equals(asset.id()) && !object.component().isEmpty())
            .map(SceneObject::component)
            .filter(name -> program.component(name).isPresent())
            .collect(Collectors.toSet())
        : Set.of();
  }
}
