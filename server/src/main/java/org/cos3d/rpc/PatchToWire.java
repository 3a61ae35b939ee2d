package org.cos3d.rpc;

import java.util.List;
import org.cos3d.patch.Failure;
import org.cos3d.patch.ParameterChange;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.patch.Step;
import org.cos3d.patch.Touches;
import org.cos3d.scene.Vector;
import org.cos3d.v1.ComponentTouch;

/** Writes patches. */
final class PatchToWire {

  private PatchToWire() {}

  static org.cos3d.v1.Patch patch(Patch patch) {
    return org.cos3d.v1.Patch.newBuilder()
        .setRequest(patch.request())
        .setTitle(patch.title())
        .setMessage(patch.message())
        .setRung(rung(patch.rung()))
        .addAllSteps(patch.steps().stream().map(PatchToWire::step).toList())
        .setTouches(touches(patch.touches()))
        .addAllParameters(patch.parameters().stream().map(PatchToWire::change).toList())
        .setTimeLimit(patch.timeLimit())
        .build();
  }

  static org.cos3d.v1.Rung rung(Rung rung) {
    return switch (rung) {
      case RULES -> org.cos3d.v1.Rung.RUNG_RULES;
      case MODEL -> org.cos3d.v1.Rung.RUNG_MODEL;
    };
  }

  static org.cos3d.v1.Failure failure(Failure failure) {
    return org.cos3d.v1.Failure.newBuilder()
        .setFamily(failure.family())
        .setComponent(failure.component())
        .setLine(failure.line())
        .setText(failure.text())
        .build();
  }

  private static org.cos3d.v1.Step step(Step step) {
    org.cos3d.v1.Step.Builder wire = org.cos3d.v1.Step.newBuilder();
    return switch (step) {
      case Step.MakeAsset make -> wire.setMakeAsset(makeAsset(make)).build();
      case Step.EditProgram edit -> wire.setEditProgram(editProgram(edit)).build();
      case Step.RunAction run -> wire.setRunAction(runAction(run)).build();
      case Step.DuplicateAsset copy -> wire.setDuplicateAsset(duplicateAsset(copy)).build();
      case Step.RemoveAsset remove ->
          wire.setRemoveAsset(org.cos3d.v1.RemoveAsset.newBuilder().setAsset(remove.asset()))
              .build();
      case Step.RenameAsset rename ->
          wire.setRenameAsset(
                  org.cos3d.v1.RenameAsset.newBuilder()
                      .setAsset(rename.asset())
                      .setName(rename.name()))
              .build();
      case Step.AdoptObject adopt -> wire.setAdoptObject(adoptObject(adopt)).build();
      case Step.ReleaseObject release ->
          wire.setReleaseObject(org.cos3d.v1.ReleaseObject.newBuilder().setAsset(release.asset()))
              .build();
      case Step.UndoRequest undo ->
          wire.setUndoRequest(org.cos3d.v1.UndoRequest.newBuilder().setRequest(undo.request()))
              .build();
    };
  }

  private static org.cos3d.v1.MakeAsset makeAsset(Step.MakeAsset make) {
    return org.cos3d.v1.MakeAsset.newBuilder()
        .setAsset(make.asset())
        .setName(make.name())
        .setProgram(make.program())
        .addAllComponents(make.components())
        .addAllLocation(floats(make.location()))
        .build();
  }

  private static org.cos3d.v1.AdoptObject adoptObject(Step.AdoptObject adopt) {
    return org.cos3d.v1.AdoptObject.newBuilder()
        .setObject(adopt.object())
        .setAsset(adopt.asset())
        .setProgram(adopt.program())
        .addAllComponents(adopt.components())
        .build();
  }

  private static org.cos3d.v1.EditProgram editProgram(Step.EditProgram edit) {
    return org.cos3d.v1.EditProgram.newBuilder()
        .setAsset(edit.asset())
        .setBaseSha256(edit.baseSha256())
        .setProgram(edit.program())
        .addAllRerun(edit.rerun())
        .addAllDropped(edit.dropped())
        .setNote(edit.note())
        .build();
  }

  private static org.cos3d.v1.RunAction runAction(Step.RunAction run) {
    return org.cos3d.v1.RunAction.newBuilder()
        .setCode(run.code())
        .setFunction(run.function())
        .addAllObjects(run.objects())
        .setReference(run.reference())
        .setAdds(run.adds())
        .setRemoves(run.removes())
        .build();
  }

  private static org.cos3d.v1.DuplicateAsset duplicateAsset(Step.DuplicateAsset copy) {
    return org.cos3d.v1.DuplicateAsset.newBuilder()
        .setAsset(copy.asset())
        .addAllCopies(copy.copies())
        .addAllOffset(floats(copy.offset()))
        .build();
  }

  private static org.cos3d.v1.Touches touches(Touches touches) {
    return org.cos3d.v1.Touches.newBuilder()
        .addAllComponents(
            touches.components().stream()
                .map(touch ->
                    ComponentTouch.newBuilder()
                        .setAsset(touch.asset())
                        .setComponent(touch.component())
                        .build())
                .toList())
        .addAllObjects(touches.objects())
        .setAdds(touches.adds())
        .build();
  }

  private static org.cos3d.v1.ParameterChange change(ParameterChange change) {
    return org.cos3d.v1.ParameterChange.newBuilder()
        .setAsset(change.asset())
        .setName(change.name())
        .setOld(change.before())
        .setNew(change.after())
        .build();
  }

  private static List<Float> floats(Vector vector) {
    return List.of((float) vector.x(), (float) vector.y(), (float) vector.z());
  }
}
