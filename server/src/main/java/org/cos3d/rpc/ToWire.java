package org.cos3d.rpc;

import org.cos3d.session.ServerMessage;
import org.cos3d.v1.FromServer;

/** Writes what the server says. */
final class ToWire {

  private ToWire() {}

  static FromServer message(ServerMessage message) {
    FromServer.Builder wire = FromServer.newBuilder();
    return switch (message) {
      case ServerMessage.Welcome welcome -> wire.setWelcome(welcome(welcome)).build();
      case ServerMessage.TurnedAway away -> wire.setTurnedAway(turnedAway(away)).build();
      case ServerMessage.Progress progress -> wire.setProgress(progress(progress)).build();
      case ServerMessage.BaseAsked asked ->
          wire.setBaseAsked(
                  org.cos3d.v1.BaseAsked.newBuilder()
                      .setRequest(asked.request())
                      .setObject(asked.object()))
              .build();
      case ServerMessage.Planned planned -> wire.setPlanned(PlanToWire.planned(planned)).build();
      case ServerMessage.ComponentTold told ->
          wire.setComponent(PlanToWire.component(told)).build();
      case ServerMessage.PatchSent sent -> wire.setPatch(PatchToWire.patch(sent.patch())).build();
      case ServerMessage.Answer answer -> wire.setAnswer(answer(answer)).build();
      case ServerMessage.Heartbeat beat ->
          wire.setHeartbeat(org.cos3d.v1.Heartbeat.newBuilder().setNumber(beat.number())).build();
      case ServerMessage.Farewell farewell ->
          wire.setFarewell(org.cos3d.v1.Farewell.newBuilder().setReason(farewell.reason())).build();
    };
  }

  private static org.cos3d.v1.Welcome welcome(ServerMessage.Welcome welcome) {
    return org.cos3d.v1.Welcome.newBuilder()
        .setProtocol(welcome.protocol())
        .setVersion(welcome.version())
        .setConversation(welcome.conversation())
        .addAllDemonstrations(welcome.demonstrations())
        .setModel(welcome.model())
        .build();
  }

  private static org.cos3d.v1.TurnedAway turnedAway(ServerMessage.TurnedAway away) {
    return org.cos3d.v1.TurnedAway.newBuilder()
        .setReason(
            switch (away.reason()) {
              case HOST_TOO_OLD -> org.cos3d.v1.TurnedAway.Reason.REASON_HOST_TOO_OLD;
              case SERVER_TOO_OLD -> org.cos3d.v1.TurnedAway.Reason.REASON_SERVER_TOO_OLD;
              case OUT_OF_ORDER -> org.cos3d.v1.TurnedAway.Reason.REASON_OUT_OF_ORDER;
            })
        .setText(away.text())
        .setProtocol(away.protocol())
        .build();
  }

  private static org.cos3d.v1.Progress progress(ServerMessage.Progress progress) {
    return org.cos3d.v1.Progress.newBuilder()
        .setRequest(progress.request())
        .setStage(progress.stage())
        .setText(progress.text())
        .setShare(progress.share())
        .build();
  }

  private static org.cos3d.v1.Answer answer(ServerMessage.Answer answer) {
    ServerMessage.Effort effort = answer.effort();
    org.cos3d.v1.Answer.Builder wire =
        org.cos3d.v1.Answer.newBuilder()
            .setRequest(answer.request())
            .setStatus(status(answer.status()))
            .setRung(PatchToWire.rung(answer.rung()))
            .setMessage(answer.message())
            .addAllUnknownWords(answer.unknownWords())
            .addAllClose(answer.close())
            .setWorkflow(effort.workflow())
            .addAllChoices(answer.choices())
            .setTokensIn(effort.tokensIn())
            .setTokensKept(effort.tokensKept())
            .setTokensOut(effort.tokensOut())
            .setModelCalls(effort.modelCalls())
            .setRepairs(effort.repairs())
            .setLooks(effort.looks())
            .setCriticisms(effort.criticisms())
            .setModelSeconds(effort.modelSeconds())
            .setServerSeconds(effort.serverSeconds())
            .setMayRunUnproven(answer.mayRunUnproven());
    effort.cost().ifPresent(wire::setCost);
    answer.failure().ifPresent(failure -> wire.setFailure(PatchToWire.failure(failure)));
    return wire.build();
  }

  private static org.cos3d.v1.Answer.Status status(ServerMessage.Answer.Status status) {
    return switch (status) {
      case APPLIED -> org.cos3d.v1.Answer.Status.STATUS_APPLIED;
      case REFUSED -> org.cos3d.v1.Answer.Status.STATUS_REFUSED;
      case NOT_UNDERSTOOD -> org.cos3d.v1.Answer.Status.STATUS_NOT_UNDERSTOOD;
      case FAILED -> org.cos3d.v1.Answer.Status.STATUS_FAILED;
      case CANCELLED -> org.cos3d.v1.Answer.Status.STATUS_CANCELLED;
    };
  }
}
