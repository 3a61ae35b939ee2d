package org.cos3d.session;

import java.util.Optional;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Role;
import org.cos3d.prover.Client;
import org.cos3d.retrieval.Library;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;

/** Rung 2: what a model is asked for, for one request. */
final class ModelRung {

  private final Rooms rooms;
  private final Client provers;
  private final Journal journal;
  private final Ledger ledger;
  private final Spending spending;
  private final ModelEdit.Progress progress;
  private final Checked checked;
  private final Guidance guidance;

  ModelRung(
      Rooms rooms,
      Client provers,
      HostMessage.Host host,
      Journal journal,
      Ledger ledger,
      Spending spending,
      ModelEdit.Progress progress,
      Workflow workflow) {
    this.rooms = rooms;
    this.provers = provers;
    this.journal = journal;
    this.ledger = ledger;
    this.spending = spending;
    this.progress = progress;
    this.checked = new Checked(rooms.catalogs().of(host), journal);
    Once<Optional<Library>> library = new Once<>(() -> rooms.catalogs().library(host));
    this.guidance = new Guidance(workflow, new BlenderReference(library, journal));
  }

  /**
   * Changes an asset, or makes one where none is meant or another is wanted.
   *
   * @param asset the asset that is meant; empty for none
   */
  ModelEdit.Result carryOut(HostMessage.Instruction asked, Optional<Asset> asset, Scene scene)
      throws InterruptedException, ModelTrouble {
    ModelEdit.Result result =
        asset.isPresent() ? edit(asked, asset.get(), scene) : create(asked, scene);
    return asset.isPresent() && result instanceof ModelEdit.Result.AnotherAsset
        ? create(asked, scene)
        : result;
  }

  private ModelEdit.Result edit(HostMessage.Instruction asked, Asset asset, Scene scene)
      throws InterruptedException, ModelTrouble {
    return new ModelEdit(
            rooms.tools().editor(),
            rooms.tools().patches(),
            new Rehearsal(provers, checked, journal),
            checked,
            ledger,
            spending,
            progress,
            guidance)
        .edit(asked, asset, scene);
  }

  private ModelEdit.Result create(HostMessage.Instruction asked, Scene scene)
      throws InterruptedException, ModelTrouble {
    if (!rooms.models().has(Role.PLANNER) || !rooms.models().has(Role.COMPONENT)) {
      return new ModelEdit.Result.AnotherAsset();
    }
    return new ModelCreation(
            rooms.tools(), provers, checked, journal, ledger, spending, progress, guidance)
        .create(asked, scene);
  }
}
