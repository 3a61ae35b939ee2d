package org.cos3d.rpc;

import org.cos3d.session.ServerMessage;
import org.cos3d.v1.Block;
import org.cos3d.v1.ComponentTold;
import org.cos3d.v1.Planned;
import org.cos3d.v1.PlannedParameter;

/** Writes what the server says of plans. */
final class PlanToWire {

  private PlanToWire() {}

  static Planned planned(ServerMessage.Planned planned) {
    Planned.Builder wire =
        Planned.newBuilder()
            .setRequest(planned.request())
            .setTitle(planned.title())
            .addAllLines(planned.lines())
            .addAllFindings(planned.findings())
            .setHeld(planned.held())
            .setTrouble(planned.trouble());
    planned.parameters().forEach(one -> wire.addParameters(parameter(one)));
    planned.blocks().forEach(one -> wire.addBlocks(block(one)));
    return wire.build();
  }

  private static PlannedParameter parameter(ServerMessage.Planned.Parameter parameter) {
    PlannedParameter.Builder wire =
        PlannedParameter.newBuilder()
            .setName(parameter.name())
            .setLiteral(parameter.literal())
            .setUnit(parameter.unit())
            .addAllChoices(parameter.choices())
            .setMeaning(parameter.meaning());
    parameter.low().ifPresent(wire::setLow);
    parameter.high().ifPresent(wire::setHigh);
    return wire.build();
  }

  private static Block block(ServerMessage.Planned.Block block) {
    Block.Builder wire = Block.newBuilder().setComponent(block.component()).setLabel(block.label());
    block
        .corners()
        .forEach(at ->
            wire.addCorners((float) at.x()).addCorners((float) at.y()).addCorners((float) at.z()));
    return wire.build();
  }

  static ComponentTold component(ServerMessage.ComponentTold told) {
    return ComponentTold.newBuilder()
        .setRequest(told.request())
        .setComponent(told.component())
        .setState(
            switch (told.state()) {
              case WRITTEN -> ComponentTold.State.STATE_WRITTEN;
              case PROVEN -> ComponentTold.State.STATE_PROVEN;
              case FAULTY -> ComponentTold.State.STATE_FAULTY;
              case LEFT_OUT -> ComponentTold.State.STATE_LEFT_OUT;
            })
        .build();
  }
}
