package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Stool;
import org.cos3d.model.Models;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stopping at any stage ends the request within a second, closes the provider's connections, as the
 * provider sees it, and asks nothing afterwards.
 */
class ModelStopTest {

  private static final String PLANNER = "You plan 3D assets";
  private static final String SEAT = "name: seat";
  private static final String LEGS = "name: legs";
  private static final String EDITOR = "You edit a 3D asset";
  private static final String RING =
      """
      {"components": {"ring": "def ring():\\n    \\"\\"\\"Ring.\\"\\"\\"\\n    %s\\n    return [hoop(HEIGHT)]"},
       "entries": [{"name": "ring", "box": {"min": [-0.1, -0.1, 0], "max": [0.1, 0.1, "HEIGHT"]}, "objects": [{"name": "Ring", "count": 1}]}]}
      """;
  private static final String STOOL =
      "\"\"\"Stool.\"\"\"\nimport bpy\n\n# Parameters\nHEIGHT = 0.45  # m, 0.30 to 0.85: height\n\n"
          + "# Components\ndef seat():\n    \"\"\"Seat.\"\"\"\n    return [board(HEIGHT)]\n";

  @TempDir private Path folder;
  private final RecordingLine line = new RecordingLine();
  private TestGround ground;
  private HeldProvider provider;
  private Conversation conversation;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    provider = new HeldProvider();
    provider.answers(SEAT, code("seat", "pass"));
    provider.answers(LEGS, code("legs", "pass"));
    provider.answers(PLANNER, Stool.answer());
  }

  @AfterEach
  void close() throws Exception {
    provider.close();
    ground.close();
  }

  @Test
  void whilePlanning() throws Exception {
    provider.answers(PLANNER, HeldProvider.HELD);
    ask(List.of());
    provider.awaitHeld(1);

    stops(1, 1);
  }

  @Test
  void whileComponentsAreWrittenSideBySide() throws Exception {
    provider.answers(SEAT, HeldProvider.HELD);
    provider.answers(LEGS, HeldProvider.HELD);
    ask(List.of());
    provider.awaitHeld(2);

    stops(3, 2);
  }

  @Test
  void whileTheNewAssetIsTried() throws Exception {
    provider.answers(SEAT, code("seat", "hang = seat"));
    ask(List.of());
    awaitStage("proving");

    stops(3, 0);
  }

  @Test
  void whileAComponentIsRepaired() throws Exception {
    provider.answers(SEAT, code("seat", "raise seat"), HeldProvider.HELD);
    ask(List.of());
    provider.awaitHeld(1);

    stops(4, 1);
  }

  @Test
  void whileAProgramIsEdited() throws Exception {
    provider.answers(EDITOR, HeldProvider.HELD);
    ask(List.of(new Asset("a1", "Stool", "root", "Stool", STOOL, 1)));
    provider.awaitHeld(1);

    stops(1, 1);
  }

  @Test
  void whileAnEditIsTried() throws Exception {
    provider.answers(EDITOR, RING.formatted("hang = ring"));
    ask(List.of(new Asset("a1", "Stool", "root", "Stool", STOOL, 1)));
    awaitStage("proving");

    stops(1, 0);
  }

  @Test
  void whileAnEditIsRepaired() throws Exception {
    provider.answers(EDITOR, RING.formatted("raise ring"), HeldProvider.HELD);
    ask(List.of(new Asset("a1", "Stool", "root", "Stool", STOOL, 1)));
    provider.awaitHeld(1);

    stops(2, 1);
  }

  private void stops(int questions, int open) throws InterruptedException {
    long began = System.nanoTime();
    conversation.receive(new HostMessage.Cancel("r1"));
    Answer answer = line.hear(Answer.class);
    Duration after = Duration.ofNanos(System.nanoTime() - began);

    assertThat(answer.status()).isEqualTo(Status.CANCELLED);
    assertThat(answer.message()).contains("nothing was changed");
    assertThat(answer.effort().modelCalls()).isEqualTo(questions);
    assertThat(after).isLessThan(Duration.ofSeconds(1));
    provider.awaitHungUp(open);
    assertThat(line.hearsNothing()).isTrue();
    assertThat(provider.questions()).as("nothing is asked afterwards").isEqualTo(questions);
  }

  private void awaitStage(String stage) throws InterruptedException {
    while (!line.hear(ServerMessage.Progress.class).stage().equals(stage)) {}
  }

  /** The scripted prover does what the first word of a line says to what the last one names. */
  private static String code(String component, String line) {
    return "def %s():\n    \"\"\"Part.\"\"\"\n    %s\n    return [make(HEIGHT)]\n"
        .formatted(component, line);
  }

  private void ask(List<Asset> assets) throws Exception {
    Map<String, String> settings =
        Map.of("COS3D_MODEL", "compatible:small", "COS3D_MODEL_URL", provider.address());
    Studio studio =
        new Studio(
            "0.1.0",
            Path.of("../prompts"),
            new Journals(Files.createDirectories(folder.resolve("journals"))),
            ground.provers(),
            Unproven.REFUSE,
            Models.read(name -> Optional.ofNullable(settings.get(name))),
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
    conversation.receive(
        new HostMessage.SceneShown(
            new SceneSnapshot(
                0, false, List.of(), assets, Optional.empty(), "Scene", 1, Optional.empty())));
    conversation.receive(
        new HostMessage.Instruction(
            "r1",
            "please dream up some odd little perch for a parrot",
            List.of(),
            List.of(),
            false,
            Optional.of(new Workflow(Workflow.Kind.FULL, Set.of(Workflow.Aid.GROUPING))),
            HostMessage.AfterPlan.MAKE));
  }
}
