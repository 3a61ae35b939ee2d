package org.cos3d.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.cos3d.session.Unproven;
import org.cos3d.v1.Answer;
import org.cos3d.v1.Asset;
import org.cos3d.v1.Cancel;
import org.cos3d.v1.EditProgram;
import org.cos3d.v1.Ending;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.HistoryMoved;
import org.cos3d.v1.Instruction;
import org.cos3d.v1.MakeAsset;
import org.cos3d.v1.ObjectColumns;
import org.cos3d.v1.Outcome;
import org.cos3d.v1.Patch;
import org.cos3d.v1.Rung;
import org.cos3d.v1.SceneChanges;
import org.cos3d.v1.SceneSnapshot;
import org.cos3d.v1.Selection;
import org.cos3d.v1.TransformColumns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole conversations over a real socket, with a host that does what the add-on does. */
class FlowTest {

  @TempDir private static Path journals;
  private static TestStudio server;

  @BeforeAll
  static void open() throws Exception {
    server = TestStudio.open(journals);
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
  }

  @Test
  void makesAChairAndEditsIt() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      Patch making = host.ask("r1", "make a chair").patch();
      MakeAsset made = making.getSteps(0).getMakeAsset();

      assertThat(making.getRequest()).isEqualTo("r1");
      assertThat(making.getRung()).isEqualTo(Rung.RUNG_RULES);
      assertThat(making.getTitle()).isNotBlank();
      assertThat(making.getTimeLimit()).isPositive();
      assertThat(made.getComponentsList()).contains("legs", "seat");
      assertThat(made.getLocationList()).containsExactly(1f, 2f, 0f);
      host.say(applied("r1"));
      assertThat(host.answer().getStatus()).isEqualTo(Answer.Status.STATUS_APPLIED);

      show(host, made);
      Patch editing = host.ask("r2", "make the legs 20 % longer").patch();
      EditProgram edit = editing.getSteps(0).getEditProgram();

      assertThat(editing.getStepsCount()).isEqualTo(1);
      assertThat(edit.getAsset()).isEqualTo(made.getAsset());
      assertThat(edit.getBaseSha256()).isEqualTo(sha256(made.getProgram()));
      assertThat(edit.getProgram()).contains("LEG_LENGTH = 0.516");
      assertThat(edit.getRerunList()).contains("legs", "seat").doesNotContain("fabric");
      assertThat(editing.getTouches().getComponentsCount()).isEqualTo(edit.getRerunCount());
      assertThat(editing.getParameters(0).getOld()).isEqualTo("0.43");
      assertThat(editing.getParameters(0).getNew()).isEqualTo("0.516");
      host.say(applied("r2"));
      Answer answer = host.answer();
      assertThat(answer.getStatus()).isEqualTo(Answer.Status.STATUS_APPLIED);
      assertThat(answer.getMessage()).contains("0.516");
      assertThat(answer.getServerSeconds()).isLessThan(5);
    }
  }

  @Test
  void takesTheLastRequestBack() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      host.ask("r1", "make a stool").patch();
      host.say(applied("r1"));
      host.answer();

      Patch undo = host.ask("r2", "undo").patch();

      assertThat(undo.getSteps(0).hasUndoRequest()).isTrue();
      assertThat(undo.getMessage()).contains("tool");
      host.say(FromHost.newBuilder().setHistoryMoved(HistoryMoved.newBuilder().addUndone("r1")));
      host.say(applied("r2"));
      assertThat(host.answer().getStatus()).isEqualTo(Answer.Status.STATUS_APPLIED);
    }
  }

  @Test
  void asksForLeaveWhereNoProverCanBeHad(@TempDir Path otherJournals) throws Exception {
    try (TestStudio asking = TestStudio.open(otherJournals, Unproven.ASK);
        FakeHost host = asking.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      host.ask("r1", "make a stool");
      MakeAsset made = host.patch().getSteps(0).getMakeAsset();
      host.say(applied("r1"));
      host.answer();
      show(host, made.toBuilder().setProgram(made.getProgram() + "\n1 + 1\n").build());

      Answer refused = host.ask("r2", "make the stool 10 % taller").answer();

      assertThat(refused.getStatus()).isEqualTo(Answer.Status.STATUS_REFUSED);
      assertThat(refused.getMayRunUnproven()).isTrue();
      host.say(
          FromHost.newBuilder()
              .setInstruction(
                  Instruction.newBuilder()
                      .setRequest("r3")
                      .setText("make the stool 10 % taller")
                      .setUnproven(Instruction.Unproven.UNPROVEN_RUN)));
      assertThat(host.patch().getMessage()).contains("It was not tried first");
      host.say(applied("r3"));
      assertThat(host.answer().getMayRunUnproven()).isFalse();
    }
  }

  @Test
  void servesTwoHostsAtOnce() throws Exception {
    try (FakeHost one = server.host().hello(1);
        FakeHost other = server.host().hello(1)) {
      one.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      other.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      one.ask("same id", "make a mug");
      other.ask("same id", "make a vase");

      assertThat(one.patch().getSteps(0).getMakeAsset().getName()).containsIgnoringCase("mug");
      assertThat(other.patch().getSteps(0).getMakeAsset().getName()).containsIgnoringCase("vase");
      other.say(applied("same id"));
      assertThat(other.answer().getStatus()).isEqualTo(Answer.Status.STATUS_APPLIED);
      one.say(applied("same id"));
      assertThat(one.answer().getStatus()).isEqualTo(Answer.Status.STATUS_APPLIED);
    }
  }

  @Test
  void takesTheNextRequestAfterAStop() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      host.ask("r1", "make a chair").patch();
      host.say(FromHost.newBuilder().setCancel(Cancel.newBuilder().setRequest("r1")));
      assertThat(host.answer().getStatus()).isEqualTo(Answer.Status.STATUS_CANCELLED);

      assertThat(host.ask("r2", "make a chair").patch().getRequest()).isEqualTo("r2");
    }
  }

  @Test
  void outlivesAHostThatDiesAmidARequest() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      host.ask("r1", "make a chair").patch();
    }
    try (FakeHost next = server.host().hello(1)) {
      next.say(FromHost.newBuilder().setSnapshot(emptyScene()));
      assertThat(next.ask("r1", "make a stool").patch().getRequest()).isEqualTo("r1");
    }
  }

  @Test
  void takesASceneOfTenThousandObjects() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      for (int chunk = 0; chunk < 5; chunk++) {
        SceneSnapshot.Builder snapshot =
            emptyScene().toBuilder()
                .setChunk(chunk)
                .setMore(chunk < 4)
                .setObjects(cubes(chunk * 2_000, 2_000));
        host.say(FromHost.newBuilder().setSnapshot(snapshot));
      }
      host.say(
          FromHost.newBuilder()
              .setChanges(
                  SceneChanges.newBuilder()
                      .setSelection(Selection.newBuilder().addObjects("o777").setActive("o777"))));

      Patch patch = host.ask("r1", "delete it").patch();

      assertThat(patch.getSteps(0).getRunAction().getObjectsList()).containsExactly("o777");
      assertThat(patch.getTouches().getObjectsList()).containsExactly("o777");
    }
  }

  private static SceneSnapshot emptyScene() {
    return SceneSnapshot.newBuilder()
        .setName("Scene")
        .setUnitScale(1)
        .addAllCursor(List.of(1f, 2f, 0f))
        .setSelection(Selection.getDefaultInstance())
        .build();
  }

  private static ObjectColumns cubes(int from, int count) {
    ObjectColumns.Builder columns = ObjectColumns.newBuilder();
    TransformColumns.Builder places = TransformColumns.newBuilder();
    for (int n = from; n < from + count; n++) {
      columns.addId("o" + n).addName("Cube." + n).addType("MESH").addVisible(true);
      columns.addEditable(true);
      places.addAllLocation(List.of(0f, 0f, (float) n));
    }
    return columns.setTransforms(places).build();
  }

  /** What the add-on tells after it has made an asset: its objects, its program, the selection. */
  private static void show(FakeHost host, MakeAsset made) {
    ObjectColumns.Builder objects = ObjectColumns.newBuilder();
    objects.addId("root").addName(made.getName()).addType("EMPTY").addComponent("").addPart("");
    objects.addAsset(made.getAsset());
    for (String component : made.getComponentsList()) {
      objects.addId("object-" + component).addName(component).addType("MESH");
      objects.addComponent(component).addPart(component).addAsset(made.getAsset());
    }
    host.say(
        FromHost.newBuilder()
            .setChanges(
                SceneChanges.newBuilder()
                    .setAdded(objects)
                    .addAssets(
                        Asset.newBuilder()
                            .setId(made.getAsset())
                            .setName(made.getName())
                            .setRoot("root")
                            .setProgram(made.getProgram())
                            .setVersion(1))
                    .setSelection(Selection.newBuilder().addObjects("root").setActive("root"))));
  }

  private static FromHost.Builder applied(String request) {
    return FromHost.newBuilder()
        .setOutcome(
            Outcome.newBuilder()
                .setRequest(request)
                .setEnding(Ending.ENDING_APPLIED)
                .setUndoSteps(1));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
