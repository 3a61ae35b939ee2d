package org.cos3d.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cos3d.model.Models;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Step;
import org.cos3d.patch.Touches.ComponentTouch;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.ObjectFacts;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.BaseAsked;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of the artist's get programs of edit components, which are tried over their own data. */
class AdoptionTest {

  private static final String WISH = "please make the upper half twisted somehow";

  private static final String TWISTED =
      """
      {"new_parameters": [{"name": "TWIST", "value": 30, "unit": "deg", "low": 0, "high": 90, "meaning": "turn of the top"}],
       "components": {"twisted": "def twisted(%s):\\n    \\"\\"\\"Twisted top.\\"\\"\\"\\n    turn(TWIST)\\n    return %s"},
       "say": "The top is twisted."}
      """;

  @TempDir private Path folder;
  private final RecordingLine line = new RecordingLine();
  private TestGround ground;
  private Conversation conversation;
  private int scripts;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    Files.createDirectories(folder.resolve("script"));
    converse(Unproven.REFUSE);
    show(List.of(), "");
  }

  @AfterEach
  void close() throws Exception {
    ground.close();
  }

  @Test
  void anObjectGetsAProgramThatWasTriedOverItsData() throws Exception {
    script(TWISTED.formatted("my_cube", "my_cube"));
    conversation.receive(ask());
    assertThat(line.hear(BaseAsked.class)).isEqualTo(new BaseAsked("r1", "o1"));
    tell("library, first half", "library, second half");
    Patch patch = line.hear(PatchSent.class).patch();

    Step.AdoptObject adopt = (Step.AdoptObject) patch.steps().getFirst();
    assertThat(adopt.object()).isEqualTo("o1");
    assertThat(adopt.components()).containsExactly("twisted");
    assertThat(adopt.program())
        .startsWith("\"\"\"My Cube.001.\"\"\"\nimport bpy\n")
        .contains("TWIST = 30  # deg, 0 to 90: turn of the top\n")
        .endsWith(
            "if __name__ == \"__main__\":\n    my_cube = bpy.data.objects[\"My Cube.001\"]\n    twisted(my_cube)\n");
    assertThat(patch.touches().objects()).containsExactly("o1");
    assertThat(patch.touches().components()).containsExactly(new ComponentTouch(adopt.asset(), ""));
    assertThat(patch.touches().adds()).isFalse();
    outcome();
    line.hear(Answer.class);
    assertThat(journal())
        .contains(
            "box in its own space: (-1.000, -1.000, -1.000) to (1.000, 1.000, 1.000)",
            "one unit of its own space is (1.000, 1.000, 2.000) metres",
            "Bevel (BEVEL): width 0.02",
            "its mesh is 2 pieces that hang together by no edge",
            "  - (0.000, 0.000, -1.000) to (0.100, 0.100, 0.000)",
            "It is called `my_cube`",
            "\"bytes\":39");
  }

  @Test
  void aComponentThatTakesAnotherNameIsAskedForOnceMore() throws Exception {
    script(TWISTED.formatted("cube", "cube"));
    script(TWISTED.formatted("my_cube", "my_cube"));
    conversation.receive(ask());
    line.hear(BaseAsked.class);
    tell("library");
    line.hear(PatchSent.class);
    outcome();
    line.hear(Answer.class);

    assertThat(journal()).contains("twisted has to be written as \\\"def NAME(my_cube):\\\"");
  }

  @Test
  void asSecondEditChangesThatProgramAndRunsAllOfIt() throws Exception {
    String program =
        """
        \"""My cube.\"""
        import bpy

        # Parameters
        TWIST = 30  # deg, 0 to 90: turn of the top
        WIDTH = 0.1  # m, 0 to 0.3: width of the edges

        # Components
        def twisted(my_cube):
            \"""Twisted top.\"""
            turn(TWIST)
            return my_cube


        def rounded(my_cube):
            \"""Rounded edges.\"""
            bevel(WIDTH)
            return my_cube
        """;
    show(List.of(new Asset("a1", "My Cube.001", "o1", "", program, 1, true)), "a1");
    script("{\"set\": {\"WIDTH\": 0.2}, \"say\": \"Rounder.\"}");
    script("{\"remove\": [\"twisted\", \"rounded\"], \"say\": \"As it was.\"}");
    conversation.receive(ask());
    line.hear(BaseAsked.class);
    tell("library");
    Patch patch = line.hear(PatchSent.class).patch();

    Step.EditProgram edit = (Step.EditProgram) patch.steps().getFirst();
    assertThat(edit.rerun()).containsExactly("twisted", "rounded");
    assertThat(edit.program()).isEqualTo(program.replace("WIDTH = 0.1 ", "WIDTH = 0.2 "));
    outcome();
    line.hear(Answer.class);

    conversation.receive(ask());
    line.hear(BaseAsked.class);
    tell("library");
    assertThat(line.hear(PatchSent.class).patch().steps())
        .containsExactly(new Step.ReleaseObject("a1"));
  }

  @Test
  void whatIsTooLargeIsSaidAndRunsOnlyWithLeave() throws Exception {
    script(TWISTED.formatted("my_cube", "my_cube"));
    converse(Unproven.ASK);
    show(List.of(), "");
    conversation.receive(ask());
    line.hear(BaseAsked.class);
    conversation.receive(part(0, 1, "", "My Cube.001 is too large to be tried in the background"));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("too large", "you may let it run untried");
    assertThat(answer.mayRunUnproven()).isTrue();
    conversation.receive(new HostMessage.Instruction("r1", WISH, List.of(), true));
    line.hear(BaseAsked.class);
    conversation.receive(part(0, 1, "", "My Cube.001 is too large to be tried in the background"));
    assertThat(line.hear(PatchSent.class).patch().message()).contains("It was not tried first");
  }

  @Test
  void whatNoProgramCanEditIsSaidWithoutAskingAModel() throws Exception {
    conversation.receive(ask());
    line.hear(BaseAsked.class);
    conversation.receive(
        new HostMessage.BasePart(
            "r1",
            "o1",
            0,
            1,
            new byte[0],
            "",
            Optional.empty(),
            "its data is linked; make it local"));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.message()).contains("make it local");
    assertThat(answer.effort().modelCalls()).isZero();
  }

  @Test
  void partsOutOfOrderEndTheRequestInPlainWords() throws Exception {
    conversation.receive(ask());
    line.hear(BaseAsked.class);
    conversation.receive(part(1, 2, "rest", ""));

    assertThat(line.hear(Answer.class).message()).contains("out of order");
  }

  private void tell(String... parts) {
    for (int index = 0; index < parts.length; index++) {
      conversation.receive(part(index, parts.length, parts[index], ""));
    }
  }

  private static HostMessage.BasePart part(int index, int count, String data, String trouble) {
    ObjectFacts facts =
        new ObjectFacts(
            new Vector(-1, -1, -1),
            new Vector(1, 1, 1),
            new Vector(1, 1, 2),
            8,
            12,
            6,
            List.of("Oak"),
            List.of("Bevel (BEVEL): width 0.02"),
            List.of(),
            List.of(),
            List.of("UVMap"),
            2,
            List.of(
                new ObjectFacts.Piece(new Vector(-1, -1, 0), new Vector(1, 1, 1)),
                new ObjectFacts.Piece(new Vector(0, 0, -1), new Vector(0.1, 0.1, 0))));
    return new HostMessage.BasePart(
        "r1", "o1", index, count, data.getBytes(UTF_8), "My Cube.002", Optional.of(facts), trouble);
  }

  private void script(String text) throws Exception {
    scripts++;
    String name = "editor.My_Cube_001" + (scripts == 1 ? "" : "." + scripts) + ".md";
    Files.writeString(folder.resolve("script").resolve(name), text);
  }

  private String journal() throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder.resolve("journals"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void converse(Unproven unproven) throws Exception {
    String script = "scripted:" + folder.resolve("script");
    Studio studio =
        new Studio(
            "0.1.0",
            Path.of("../prompts"),
            new Journals(Files.createDirectories(folder.resolve("journals"))),
            ground.provers(),
            unproven,
            Models.read(
                name -> name.equals("COS3D_MODEL") ? Optional.of(script) : Optional.empty()),
            Trials.usual(),
            new CatalogShelf(folder.resolve("catalogs"), Path.of("../prompts")));
    studio.prepare();
    conversation = studio.open(line);
    conversation.receive(
        new HostMessage.Hello(
            1,
            "0.1.0",
            new HostMessage.Host(
                "Blender", "3.4.1", "", "Linux", "3.11", "/nowhere/blender", true, 7)));
    line.hear(ServerMessage.Welcome.class);
  }

  private void show(List<Asset> assets, String owner) {
    Vector one = new Vector(1, 1, 1);
    SceneObject cube =
        new SceneObject(
            "o1",
            "My Cube.001",
            "MESH",
            "",
            owner,
            "",
            "",
            Vector.ZERO,
            Vector.ZERO,
            one,
            new Vector(-1, -1, -2),
            new Vector(1, 1, 2),
            List.of("Oak"),
            true,
            true,
            1);
    conversation.receive(
        new HostMessage.SceneShown(
            new SceneSnapshot(
                0,
                false,
                List.of(cube),
                assets,
                Optional.of(new Selection(List.of("o1"), "o1")),
                "Scene",
                1,
                Optional.empty())));
  }

  private static HostMessage.Instruction ask() {
    return new HostMessage.Instruction("r1", WISH, List.of(), false);
  }

  private void outcome() {
    conversation.receive(
        new HostMessage.OutcomeTold(
            new org.cos3d.patch.Outcome(
                "r1",
                org.cos3d.patch.Outcome.Ending.APPLIED,
                List.of(),
                List.of(),
                List.of(),
                1,
                Optional.empty(),
                0.01,
                List.of())));
  }
}
