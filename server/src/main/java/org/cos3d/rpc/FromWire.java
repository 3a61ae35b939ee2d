package org.cos3d.rpc;

import com.google.protobuf.ByteString;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Outcome.Ending;
import org.cos3d.session.HostMessage;
import org.cos3d.session.Workflow;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.Instruction;

/** Reads what a host says. */
final class FromWire {

  private FromWire() {}

  /** The message; empty for a kind that this server does not know yet, which is skipped. */
  static Optional<HostMessage> message(FromHost wire) throws Malformed {
    return switch (wire.getMessageCase()) {
      case HELLO -> Optional.of(hello(wire.getHello()));
      case SNAPSHOT ->
          Optional.of(new HostMessage.SceneShown(SceneFromWire.snapshot(wire.getSnapshot())));
      case CHANGES ->
          Optional.of(new HostMessage.SceneChanged(SceneFromWire.changes(wire.getChanges())));
      case INSTRUCTION -> Optional.of(request(wire.getInstruction()));
      case OUTCOME -> Optional.of(new HostMessage.OutcomeTold(outcome(wire.getOutcome())));
      case CANCEL -> Optional.of(new HostMessage.Cancel(wire.getCancel().getRequest()));
      case HEARTBEAT -> Optional.of(new HostMessage.Heartbeat(wire.getHeartbeat().getNumber()));
      case FAREWELL -> Optional.of(new HostMessage.Farewell(wire.getFarewell().getReason()));
      case HISTORY_MOVED ->
          Optional.of(
              new HostMessage.HistoryMoved(
                  wire.getHistoryMoved().getUndoneList(), wire.getHistoryMoved().getRedoneList()));
      case BASE -> Optional.of(basePart(wire.getBase()));
      case PLAN_ANSWER -> Optional.of(planAnswer(wire.getPlanAnswer()));
      case MESSAGE_NOT_SET -> Optional.empty();
    };
  }

  private static HostMessage.PlanAnswer planAnswer(org.cos3d.v1.PlanAnswer wire) {
    Map<String, String> literals = new LinkedHashMap<>();
    wire.getParametersList().forEach(change -> literals.put(change.getName(), change.getNew()));
    return new HostMessage.PlanAnswer(wire.getRequest(), literals, wire.getGo());
  }

  private static HostMessage.BasePart basePart(org.cos3d.v1.BasePart wire) throws Malformed {
    if (wire.getCount() < 1 || wire.getIndex() >= wire.getCount()) {
      throw new Malformed("a part of a base is none of its parts");
    }
    return new HostMessage.BasePart(
        wire.getRequest(),
        wire.getObject(),
        wire.getIndex(),
        wire.getCount(),
        wire.getData().toByteArray(),
        wire.getName(),
        wire.hasFacts() ? Optional.of(SceneFromWire.facts(wire.getFacts())) : Optional.empty(),
        wire.getTrouble());
  }

  private static HostMessage.Hello hello(org.cos3d.v1.Hello wire) {
    org.cos3d.v1.Host host = wire.getHost();
    return new HostMessage.Hello(
        wire.getProtocol(),
        wire.getVersion(),
        new HostMessage.Host(
            host.getName(),
            host.getVersion(),
            host.getBuild(),
            host.getPlatform(),
            host.getPython(),
            host.getExecutable(),
            host.getBackground(),
            Integer.toUnsignedLong(host.getProcess())));
  }

  private static HostMessage.Request request(Instruction wire) throws Malformed {
    if (wire.getRequest().isEmpty()) {
      throw new Malformed("an instruction has no request id");
    }
    boolean mayRunUnproven = wire.getUnproven() == Instruction.Unproven.UNPROVEN_RUN;
    return switch (wire.getWishCase()) {
      case ADJUSTMENT -> {
        Map<String, String> literals = new LinkedHashMap<>();
        wire.getAdjustment()
            .getParametersList()
            .forEach(change -> literals.put(change.getName(), change.getNew()));
        yield new HostMessage.Adjustment(
            wire.getRequest(), wire.getAdjustment().getAsset(), literals, mayRunUnproven);
      }
      case TEXT, WISH_NOT_SET ->
          new HostMessage.Instruction(
              wire.getRequest(),
              wire.getText(),
              wire.getImagesList().stream().map(ByteString::toByteArray).toList(),
              wire.getMasksList().stream().map(ByteString::toByteArray).toList(),
              mayRunUnproven,
              wire.hasWorkflow() ? Optional.of(workflow(wire.getWorkflow())) : Optional.empty(),
              afterPlan(wire.getAfterPlan()));
    };
  }

  /** What only newer hosts know lets the plan wait: they can say go. */
  private static HostMessage.AfterPlan afterPlan(Instruction.AfterPlan wire) {
    return switch (wire) {
      case AFTER_PLAN_MAKE -> HostMessage.AfterPlan.MAKE;
      case AFTER_PLAN_WAIT, UNRECOGNIZED -> HostMessage.AfterPlan.WAIT;
      case AFTER_PLAN_END -> HostMessage.AfterPlan.END;
    };
  }

  /** What a newer host names and this server does not know is taken as not said. */
  private static Workflow workflow(org.cos3d.v1.Workflow wire) {
    Workflow.Kind kind =
        switch (wire.getKind()) {
          case KIND_PLAIN -> Workflow.Kind.PLAIN;
          case KIND_BLUEPRINT -> Workflow.Kind.BLUEPRINT;
          case KIND_RETRIEVAL -> Workflow.Kind.RETRIEVAL;
          case KIND_DEMONSTRATIONS -> Workflow.Kind.DEMONSTRATIONS;
          case KIND_COMPONENTS -> Workflow.Kind.COMPONENTS;
          case KIND_FULL, KIND_UNSPECIFIED, UNRECOGNIZED -> Workflow.Kind.FULL;
        };
    Set<Workflow.Aid> without = EnumSet.noneOf(Workflow.Aid.class);
    for (org.cos3d.v1.Workflow.Aid aid : wire.getWithoutList()) {
      switch (aid) {
        case AID_BLUEPRINT -> without.add(Workflow.Aid.BLUEPRINT);
        case AID_RETRIEVAL -> without.add(Workflow.Aid.RETRIEVAL);
        case AID_DEMONSTRATIONS -> without.add(Workflow.Aid.DEMONSTRATIONS);
        case AID_COMPONENTS -> without.add(Workflow.Aid.COMPONENTS);
        case AID_GROUPING -> without.add(Workflow.Aid.GROUPING);
        case AID_REPAIR -> without.add(Workflow.Aid.REPAIR);
        case AID_CRITIC -> without.add(Workflow.Aid.CRITIC);
        case AID_UNSPECIFIED, UNRECOGNIZED -> {}
      }
    }
    return new Workflow(kind, without);
  }

  private static Outcome outcome(org.cos3d.v1.Outcome wire) {
    return new Outcome(
        wire.getRequest(),
        ending(wire.getEnding()),
        wire.getObjectsList(),
        wire.getComponentsList(),
        wire.getCollateralList(),
        wire.getUndoSteps(),
        wire.hasFailure() ? Optional.of(failure(wire.getFailure())) : Optional.empty(),
        wire.getSeconds(),
        wire.getSelectedList());
  }

  private static Ending ending(org.cos3d.v1.Ending wire) {
    return switch (wire) {
      case ENDING_APPLIED -> Ending.APPLIED;
      case ENDING_REFUSED -> Ending.REFUSED;
      case ENDING_ROLLED_BACK -> Ending.ROLLED_BACK;
      case ENDING_STALE -> Ending.STALE;
      case ENDING_NOT_NOW -> Ending.NOT_NOW;
      case ENDING_HALF_DONE -> Ending.HALF_DONE;
      case ENDING_UNSPECIFIED, UNRECOGNIZED -> Ending.UNKNOWN;
    };
  }

  private static Failure failure(org.cos3d.v1.Failure wire) {
    return new Failure(wire.getFamily(), wire.getComponent(), wire.getLine(), wire.getText());
  }
}
