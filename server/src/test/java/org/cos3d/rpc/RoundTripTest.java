package org.cos3d.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.patch.Step;
import org.cos3d.patch.Touches;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.scene.Vector;
import org.cos3d.session.HostMessage;
import org.cos3d.session.ServerMessage;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.FromServer;
import org.cos3d.v1.ObjectColumns;
import org.cos3d.v1.TransformColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  /** Random scenes, written in columns as a host does, are read as they were. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsColumnsAsTheyWereWritten(long seed) throws Exception {
    Random random = new Random(seed);
    List<SceneObject> objects = new ArrayList<>();
    for (int n = random.nextInt(50); n >= 0; n--) {
      objects.add(randomObject(random, n));
    }
    FromHost wire =
        FromHost.newBuilder()
            .setSnapshot(
                org.cos3d.v1.SceneSnapshot.newBuilder()
                    .setChunk(random.nextInt(5))
                    .setMore(random.nextBoolean())
                    .setName("Szene \"ä\"")
                    .setUnitScale(0.01)
                    .setObjects(columns(objects)))
            .build();

    Optional<HostMessage> read = FromWire.message(FromHost.parseFrom(wire.toByteString()));

    SceneSnapshot snapshot = ((HostMessage.SceneShown) read.orElseThrow()).scene();
    assertThat(snapshot.objects()).isEqualTo(objects);
    assertThat(snapshot.chunk()).isEqualTo(wire.getSnapshot().getChunk());
    assertThat(snapshot.more()).isEqualTo(wire.getSnapshot().getMore());
    assertThat(snapshot.name()).isEqualTo("Szene \"ä\"");
    assertThat(snapshot.selection()).isEmpty();
    assertThat(snapshot.cursor()).isEmpty();
  }

  @Test
  void toleratesFieldsThatItDoesNotKnow() throws Exception {
    UnknownFieldSet newer =
        UnknownFieldSet.newBuilder()
            .addField(
                4711,
                UnknownFieldSet.Field.newBuilder()
                    .addLengthDelimited(ByteString.copyFromUtf8("later"))
                    .build())
            .build();
    FromHost wire =
        FromHost.newBuilder()
            .setHeartbeat(org.cos3d.v1.Heartbeat.newBuilder().setNumber(3).setUnknownFields(newer))
            .setUnknownFields(newer)
            .build();

    assertThat(FromWire.message(FromHost.parseFrom(wire.toByteString())))
        .contains(new HostMessage.Heartbeat(3));
  }

  @Test
  void readsAnEndingOfANewerHostAsUnknown() throws Exception {
    FromHost wire =
        FromHost.newBuilder()
            .setOutcome(org.cos3d.v1.Outcome.newBuilder().setRequest("r").setEndingValue(99))
            .build();

    HostMessage read = FromWire.message(wire).orElseThrow();

    assertThat(((HostMessage.OutcomeTold) read).outcome().ending().name()).isEqualTo("UNKNOWN");
  }

  @Test
  void writesAPlanWithItsNumbersAndBoxes() {
    List<Vector> corners = new ArrayList<>();
    for (int corner = 0; corner < 8; corner++) {
      corners.add(new Vector(corner & 1, corner >> 1 & 1, corner >> 2));
    }
    org.cos3d.v1.Planned wire =
        ToWire.message(
                new ServerMessage.Planned(
                    "r",
                    "Stool",
                    List.of("A stool."),
                    List.of("It floats."),
                    List.of(
                        new ServerMessage.Planned.Parameter(
                            "HEIGHT",
                            "0.45",
                            "m",
                            OptionalDouble.of(0.3),
                            OptionalDouble.of(0.8),
                            List.of(),
                            "how high"),
                        new ServerMessage.Planned.Parameter(
                            "STYLE",
                            "\"plain\"",
                            "choice",
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            List.of("plain", "carved"),
                            "")),
                    List.of(new ServerMessage.Planned.Block("seat", "Seat", corners)),
                    true,
                    "no"))
            .getPlanned();

    assertThat(wire.getHeld()).isTrue();
    assertThat(wire.getTrouble()).isEqualTo("no");
    assertThat(wire.getFindingsList()).containsExactly("It floats.");
    assertThat(wire.getParameters(0).getHigh()).isEqualTo(0.8);
    assertThat(wire.getParameters(1).hasLow()).isFalse();
    assertThat(wire.getParameters(1).getChoicesList()).containsExactly("plain", "carved");
    assertThat(wire.getBlocks(0).getCornersList()).hasSize(24);
    assertThat(wire.getBlocks(0).getCornersList().subList(3, 6)).containsExactly(1f, 0f, 0f);
  }

  @ParameterizedTest
  @EnumSource
  void writesHowFarAComponentIs(ServerMessage.ComponentTold.State state) {
    FromServer wire = ToWire.message(new ServerMessage.ComponentTold("r", "seat", state));

    assertThat(wire.getComponent().getState().name()).isEqualTo("STATE_" + state.name());
  }

  @Test
  void readsWhatTheArtistSaysToAPlan() throws Exception {
    FromHost wire =
        FromHost.newBuilder()
            .setPlanAnswer(
                org.cos3d.v1.PlanAnswer.newBuilder()
                    .setRequest("r")
                    .setGo(true)
                    .addParameters(
                        org.cos3d.v1.ParameterChange.newBuilder().setName("HEIGHT").setNew("0.6")))
            .build();

    assertThat(FromWire.message(wire))
        .contains(new HostMessage.PlanAnswer("r", Map.of("HEIGHT", "0.6"), true));
  }

  @Test
  void refusesVectorsThatAreNotThreeNumbersEach() {
    FromHost wire =
        FromHost.newBuilder()
            .setChanges(
                org.cos3d.v1.SceneChanges.newBuilder()
                    .setMoved(
                        TransformColumns.newBuilder().addId("a").addLocation(1).addLocation(2)))
            .build();

    assertThatThrownBy(() -> FromWire.message(wire))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("\"location\" has 2 entries");
  }

  @Test
  void writesEveryStepOfAPatch() {
    Vector at = new Vector(1, 2, 3);
    List<Step> steps =
        List.of(
            new Step.MakeAsset("a", "Chair", "text", List.of("legs"), at),
            new Step.EditProgram("a", "sha", "text", List.of("legs"), List.of("seat"), "note"),
            new Step.RunAction("code", "move", List.of("o"), "ref", true, false),
            new Step.DuplicateAsset("a", List.of("b", "c"), at),
            new Step.RemoveAsset("a"),
            new Step.RenameAsset("a", "Throne"),
            new Step.UndoRequest("r0"));
    Touches touches =
        new Touches(List.of(new Touches.ComponentTouch("a", "legs")), List.of("o"), true);
    Patch patch = new Patch("r", "Title", "Message", Rung.MODEL, steps, touches, List.of(), 5);

    org.cos3d.v1.Patch wire = ToWire.message(new ServerMessage.PatchSent(patch)).getPatch();

    assertThat(wire.getStepsList())
        .extracting(step -> step.getStepCase().name())
        .containsExactly(
            "MAKE_ASSET",
            "EDIT_PROGRAM",
            "RUN_ACTION",
            "DUPLICATE_ASSET",
            "REMOVE_ASSET",
            "RENAME_ASSET",
            "UNDO_REQUEST");
    assertThat(wire.getSteps(0).getMakeAsset().getLocationList()).containsExactly(1f, 2f, 3f);
    assertThat(wire.getSteps(1).getEditProgram().getDroppedList()).containsExactly("seat");
    assertThat(wire.getSteps(2).getRunAction().getAdds()).isTrue();
    assertThat(wire.getSteps(2).getRunAction().getRemoves()).isFalse();
    assertThat(wire.getTouches().getComponents(0).getComponent()).isEqualTo("legs");
    assertThat(wire.getRung()).isEqualTo(org.cos3d.v1.Rung.RUNG_MODEL);
  }

  @ParameterizedTest
  @EnumSource(ServerMessage.Answer.Status.class)
  void writesEveryStatusByItsName(ServerMessage.Answer.Status status) {
    FromServer wire =
        ToWire.message(
            new ServerMessage.Answer(
                "r",
                status,
                Rung.RULES,
                "words",
                List.of("quux"),
                List.of("quilt"),
                List.of("wood", "iron"),
                new ServerMessage.Effort(
                    "plain", 1, 1, 2, 3, 4, 7, 8, 5, 6, OptionalDouble.of(0.25)),
                Optional.empty(),
                false));

    assertThat(wire.getAnswer().getStatus().name()).isEqualTo("STATUS_" + status.name());
    assertThat(wire.getAnswer().getChoicesList()).containsExactly("wood", "iron");
    assertThat(wire.getAnswer().hasFailure()).isFalse();
    assertThat(wire.getAnswer().getServerSeconds()).isEqualTo(6);
    assertThat(wire.getAnswer().getWorkflow()).isEqualTo("plain");
    assertThat(wire.getAnswer().getCost()).isEqualTo(0.25);
  }

  private static SceneObject randomObject(Random random, int n) {
    return new SceneObject(
        "id" + n,
        "Würfel " + random.nextInt(),
        random.nextBoolean() ? "MESH" : "LIGHT",
        random.nextBoolean() ? "" : "id0",
        random.nextBoolean() ? "" : "asset",
        random.nextBoolean() ? "" : "legs",
        random.nextBoolean() ? "" : "Leg#2",
        randomVector(random),
        randomVector(random),
        randomVector(random),
        randomVector(random),
        randomVector(random),
        random.nextBoolean() ? List.of() : List.of("Wood", "Iron, rusty"),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(5));
  }

  private static Vector randomVector(Random random) {
    return new Vector(random.nextFloat(), random.nextFloat(), random.nextFloat());
  }

  private static ObjectColumns columns(List<SceneObject> objects) {
    ObjectColumns.Builder columns = ObjectColumns.newBuilder();
    TransformColumns.Builder places = TransformColumns.newBuilder();
    for (SceneObject object : objects) {
      columns.addId(object.id()).addName(object.name()).addType(object.type());
      columns.addParent(object.parentId()).addAsset(object.assetId());
      columns.addComponent(object.component()).addPart(object.part());
      columns.addMaterials(String.join("\n", object.materials()));
      columns.addVisible(object.visible()).addEditable(object.editable());
      columns.addDataUsers(object.dataUsers());
      places.addAllLocation(floats(object.location())).addAllRotation(floats(object.rotation()));
      places.addAllScale(floats(object.scale()));
      places.addAllBoundsMin(floats(object.boundsMin()));
      places.addAllBoundsMax(floats(object.boundsMax()));
    }
    return columns.setTransforms(places).build();
  }

  private static List<Float> floats(Vector vector) {
    return List.of((float) vector.x(), (float) vector.y(), (float) vector.z());
  }
}
