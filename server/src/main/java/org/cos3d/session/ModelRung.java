package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Role;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Spot;
import org.cos3d.prover.Client;
import org.cos3d.scene.Scene;

/** Rung 2: what a model is asked for, for one request. */
final class ModelRung {

  private final Rooms rooms;
  private final Tools tools;
  private final Client provers;
  private final Base.Source bases;
  private final Journal journal;
  private final Ledger ledger;
  private final Spending spending;
  private final ModelEdit.Progress progress;
  private final PlanLine plans;
  private final Checked checked;
  private final Guidance guidance;

  ModelRung(
      Rooms rooms,
      Tools tools,
      Client provers,
      Base.Source bases,
      HostMessage.Host host,
      Journal journal,
      Ledger ledger,
      Spending spending,
      ModelEdit.Progress progress,
      PlanLine plans,
      Workflow workflow) {
    this.rooms = rooms;
    this.tools = tools;
    this.provers = provers;
    this.bases = bases;
    this.journal = journal;
    this.ledger = ledger;
    this.spending = spending;
    this.progress = progress;
    this.plans = plans;
    this.checked = new Checked(rooms.catalogs().of(host), journal);
    this.guidance = new Guidance(workflow, rooms.catalogs().reference(host, journal));
  }

  /** Carries a wish out, as far as a patch that is still to be sent. */
  ModelEdit.Result carryOut(HostMessage.Instruction asked, ModelWish wish, Scene scene)
      throws InterruptedException, ModelTrouble {
    return switch (wish) {
      case ModelWish.Edit(Meant meant) -> {
        ModelEdit.Result result = edit(asked, meant, scene);
        yield result instanceof ModelEdit.Result.AnotherAsset
            ? create(asked, scene, Optional.empty())
            : result;
      }
      case ModelWish.EditAll(List<Meant> several) -> editAll(asked, several, scene);
      case ModelWish.Create() -> create(asked, scene, Optional.empty());
      case ModelWish.Assemble(Spot spot) -> create(asked, scene, Optional.of(spot));
      case ModelWish.TooMuch(String text) -> new ModelEdit.Result.Refused(text);
    };
  }

  /** One after the other; where one of them cannot be done nothing is. */
  private ModelEdit.Result editAll(HostMessage.Instruction asked, List<Meant> several, Scene scene)
      throws InterruptedException, ModelTrouble {
    List<Patch> patches = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (Meant meant : several) {
      switch (edit(asked, meant, scene)) {
        case ModelEdit.Result.Ready(Patch patch) -> patches.add(patch);
        case ModelEdit.Result.Told(String text) -> unchanged.add(meant.name() + ": " + text);
        case ModelEdit.Result.Refused(String text) -> {
          return new ModelEdit.Result.Refused(
              "%s cannot be changed with the others, so nothing was: %s"
                  .formatted(meant.name(), text));
        }
        case ModelEdit.Result.AnotherAsset _ -> {
          return create(asked, scene, Optional.empty());
        }
        case ModelEdit.Result.AskedBack back -> {
          return back;
        }
        case ModelEdit.Result.Unsound unsound -> {
          return unsound;
        }
      }
    }
    if (patches.isEmpty()) {
      return new ModelEdit.Result.Told(String.join(" ", unchanged));
    }
    Patch all = Patch.joined(patches);
    return new ModelEdit.Result.Ready(
        unchanged.isEmpty() ? all : all.saying(String.join(" ", unchanged)));
  }

  private ModelEdit.Result edit(HostMessage.Instruction asked, Meant meant, Scene scene)
      throws InterruptedException, ModelTrouble {
    return new ModelEdit(
            tools.editor(),
            tools.patches(),
            new Rehearsal(provers, checked),
            bases,
            checked,
            ledger,
            spending,
            progress,
            guidance)
        .edit(asked, meant, scene);
  }

  private ModelEdit.Result create(HostMessage.Instruction asked, Scene scene, Optional<Spot> spot)
      throws InterruptedException, ModelTrouble {
    if (!rooms.models().has(Role.PLANNER) || !rooms.models().has(Role.COMPONENT)) {
      return new ModelEdit.Result.AnotherAsset();
    }
    return new ModelCreation(
            tools,
            rooms.models().criticRounds(),
            provers,
            rooms.trials().alone(),
            new PictureFit(provers, rooms.trials().fits(), journal, progress),
            checked,
            journal,
            ledger,
            spending,
            progress,
            plans,
            guidance)
        .create(asked, scene, spot);
  }
}
