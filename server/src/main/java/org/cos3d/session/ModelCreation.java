package org.cos3d.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Entries;
import org.cos3d.blueprint.Plan;
import org.cos3d.blueprint.PlanBrief;
import org.cos3d.blueprint.Planner;
import org.cos3d.component.WholeBrief;
import org.cos3d.component.WriteBrief;
import org.cos3d.component.Writer;
import org.cos3d.component.Written;
import org.cos3d.critic.Critic;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.patch.Patches;
import org.cos3d.patch.Spot;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.prover.Client;
import org.cos3d.scene.Scene;
import org.cos3d.session.Workflow.Aid;

/**
 * Rung 2 for something new: a model plans it, writes its components apart, and gets back what does
 * not run or does not fit, each component by itself.
 */
final class ModelCreation {

  private final Planner planner;
  private final Writer writer;
  private final Patches patches;
  private final Critic critic;
  private final int criticRounds;
  private final PictureFit pictureFit;
  private final Client provers;
  private final Duration alone;
  private final Checked checked;
  private final Journal journal;
  private final Ledger ledger;
  private final Spending spending;
  private final ModelEdit.Progress progress;
  private final PlanLine plans;
  private final Guidance guidance;

  ModelCreation(
      Tools tools,
      int criticRounds,
      Client provers,
      Duration alone,
      PictureFit pictureFit,
      Checked checked,
      Journal journal,
      Ledger ledger,
      Spending spending,
      ModelEdit.Progress progress,
      PlanLine plans,
      Guidance guidance) {
    this.planner = tools.planner();
    this.writer = tools.writer();
    this.patches = tools.patches();
    this.critic = tools.critic();
    this.criticRounds = criticRounds;
    this.pictureFit = pictureFit;
    this.provers = provers;
    this.alone = alone;
    this.checked = checked;
    this.journal = journal;
    this.ledger = ledger;
    this.spending = spending;
    this.progress = progress;
    this.plans = plans;
    this.guidance = guidance;
  }

  /** Plans, writes, tries, mends, and composes. */
  ModelEdit.Result create(HostMessage.Instruction asked, Scene scene, Optional<Spot> spot)
      throws InterruptedException, ModelTrouble {
    if (!guidance.has(Aid.BLUEPRINT)) {
      return writeWhole(asked, scene, spot);
    }
    progress.tell("planning", "Asking the model for a plan");
    PlanBrief brief =
        new PlanBrief(
            asked.text(),
            Surroundings.of(scene, spot),
            Pictures.of(asked.images()),
            guidance.has(Aid.REPAIR));
    Plan plan = planner.plan(brief, ledger);
    journal.write("plan", plan);
    return switch (plan) {
      case Plan.Planned planned -> settle(asked, planned, scene, spot);
      case Plan.AskedBack(String question, List<String> choices) ->
          new ModelEdit.Result.AskedBack(question, choices);
      case Plan.Answered(String text) -> new ModelEdit.Result.Told(text);
      case Plan.ForAsset(String name) ->
          new ModelEdit.Result.Refused(
              "That seems to be a change of %s: select it, then ask again.".formatted(name));
      case Plan.Declined(String text) -> new ModelEdit.Result.Refused(text);
      case Plan.Unusable(String text) ->
          new ModelEdit.Result.Refused(
              "The model's plan could not be used%s: %s."
                  .formatted(guidance.has(Aid.REPAIR) ? ", not even the second" : "", text));
    };
  }

  /** Without a plan: one program, written in one piece. */
  private ModelEdit.Result writeWhole(
      HostMessage.Instruction asked, Scene scene, Optional<Spot> spot)
      throws InterruptedException, ModelTrouble {
    if (plans.isAll()) {
      return new ModelEdit.Result.Refused(
          "Without the aid of a blueprint nothing is planned, so there is no plan to show.");
    }
    WholeBrief brief =
        new WholeBrief(
            asked.text(),
            guidance.workflow().kind() == Workflow.Kind.PLAIN
                ? List.of()
                : Surroundings.of(scene, spot),
            Pictures.of(asked.images()),
            guidance.help());
    progress.tell("writing", "Asking the model for a program");
    Written written = writer.whole(brief, ledger);
    if (written.program().components().isEmpty()) {
      return new ModelEdit.Result.Refused(
          "The model's program could not be used: %s."
              .formatted(String.join(" ", written.missing().values())));
    }
    try {
      Mending.Tried tried =
          mending().whole(written, (last, troubles) -> writer.mend(brief, last, troubles, ledger));
      Program program = tried.written().program();
      return completion(Completion.UNSEEN)
          .completed(
              asked,
              new Completion.Thing(
                  program.title(),
                  program.docstring(),
                  List.of(),
                  Entries.NONE,
                  List.of(),
                  Set.of(),
                  scene,
                  spot),
              tried);
    } catch (Revision.Impossible e) {
      throw new IllegalStateException("no plan, so none that does not hold", e);
    }
  }

  /** Shows the plan, and has it written as far as it is to be. */
  private ModelEdit.Result settle(
      HostMessage.Instruction asked, Plan.Planned plan, Scene scene, Optional<Spot> spot)
      throws InterruptedException, ModelTrouble {
    try {
      Optional<PlanLine.Settled> settled =
          plans.settle(
              plan.blueprint(),
              plan.open(),
              new PlanEvaluation(
                  planner, patches, asked.text(), plan.blueprint().title(), scene, spot));
      return settled.isEmpty()
          ? new ModelEdit.Result.Refused("The plan was all that was asked for, so nothing is made.")
          : write(asked, settled.get(), scene, spot);
    } catch (Revision.Impossible e) {
      return new ModelEdit.Result.Refused(
          "The model's plan does not hold: " + e.text() + ". Say it in other words.");
    }
  }

  private ModelEdit.Result write(
      HostMessage.Instruction asked, PlanLine.Settled settled, Scene scene, Optional<Spot> spot)
      throws InterruptedException, ModelTrouble, Revision.Impossible {
    Blueprint blueprint = settled.blueprint();
    WriteBrief brief =
        new WriteBrief(blueprint, asked.text(), Pictures.of(asked.images()), guidance.help());
    int parts = blueprint.components().size();
    progress.tell(
        "writing", "Asking the model for %d parts of %s".formatted(parts, blueprint.title()));
    Written written = writer.write(brief, ledger, counting(parts));
    Mending mending = mending();
    Mending.Tried tried =
        mending.apart(
            written, Optional.of(blueprint).filter(_ -> guidance.has(Aid.CRITIC)), apart(brief));
    return completion(looking(brief, mending))
        .completed(
            asked,
            new Completion.Thing(
                blueprint.title(),
                blueprint.docstring().strip(),
                blueprint.views(),
                Entries.of(blueprint),
                settled.open(),
                settled.chosen(),
                scene,
                spot),
            tried);
  }

  private Completion.Looking looking(WriteBrief brief, Mending mending) {
    if (criticRounds == 0 || !guidance.has(Aid.CRITIC)) {
      return Completion.UNSEEN;
    }
    Critique.Case given =
        new Critique.Case(
            brief.wish(),
            brief.blueprint(),
            brief.pictures(),
            Optional.of(apart(brief)).filter(_ -> guidance.has(Aid.REPAIR)));
    Critique critique =
        new Critique(
            critic, criticRounds, provers, checked, mending, journal, ledger, spending, progress);
    return (tried, shown) -> critique.judge(given, tried, shown);
  }

  private Completion completion(Completion.Looking looking) {
    return new Completion(patches, pictureFit, looking, plans, provers, checked, journal);
  }

  private Mending mending() {
    return new Mending(
        new FirstNight(provers, alone, checked, journal, plans::tried),
        checked,
        journal,
        spending,
        progress,
        guidance.has(Aid.REPAIR));
  }

  /** Those who wrote the components of a plan. */
  private Mending.Writers apart(WriteBrief brief) {
    return new Mending.Writers() {
      @Override
      public Written mend(Written last, Map<String, String> troubles)
          throws ModelTrouble, InterruptedException, Revision.Impossible {
        return writer.mend(brief, last, troubles, ledger, counting(troubles.size()));
      }

      @Override
      public Written restored(Written now, Written before, Set<String> components)
          throws Revision.Impossible {
        return writer.restored(brief, now, before, components);
      }
    };
  }

  private Writer.OnWritten counting(int all) {
    AtomicInteger done = new AtomicInteger();
    return name -> {
      progress.tell(
          "writing", "%s is written (%d of %d)".formatted(name, done.incrementAndGet(), all));
      plans.written(name);
    };
  }
}
