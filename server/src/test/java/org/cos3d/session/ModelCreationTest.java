package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Stool;
import org.cos3d.model.Models;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.patch.Step;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something new is planned, written part by part, tried, and mended by its writers. */
class ModelCreationTest {

  private static final String WISH = "please dream up some odd little perch for a parrot";

  /** The stool with a leg that does not change at any setting. */
  private static final String ONE_LEG =
      """
      {"title": "Stool", "doc": "A stool.", "parameters": [], "frames": [], "materials": [],
       "measures": [{"name": "SEAT_UNDER", "expression": "0.41"}],
       "components": [
        {"name": "seat", "doc": "Seat.", "shape": "A disc.", "materials": [],
         "box": {"min": [-0.18, -0.18, "SEAT_UNDER"], "max": [0.18, 0.18, 0.45]},
         "objects": [{"name": "Seat", "count": 1}]},
        {"name": "legs", "doc": "Legs.", "shape": "One block.", "materials": [],
         "box": {"min": [-0.18, -0.18, 0], "max": [0.18, 0.18, "SEAT_UNDER"]},
         "objects": [{"name": "Legs", "count": 1}]}],
       "relations": [
        {"kind": "rests_on", "of": "legs", "to": "ground"},
        {"kind": "rests_on", "of": "seat", "to": "legs", "at": "SEAT_UNDER"}]}
      """;

  @TempDir private Path folder;
  private final RecordingLine line = new RecordingLine();
  private TestGround ground;
  private Conversation conversation;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    Files.createDirectories(folder.resolve("script"));
    script("planner.blueprint", Stool.answer());
    script("component.seat", code("seat", "pass"));
    script("component.legs", code("legs", "pass"));
    converse(Map.of());
  }

  @AfterEach
  void close() throws Exception {
    ground.close();
  }

  @Test
  void aSoundAnswerBecomesAnAsset() throws Exception {
    conversation.receive(ask());
    Patch patch = line.hear(PatchSent.class).patch();
    Step.MakeAsset made = (Step.MakeAsset) patch.steps().getFirst();

    assertThat(patch.rung()).isEqualTo(Rung.MODEL);
    assertThat(patch.steps()).hasSize(1);
    assertThat(made.name()).isEqualTo("Stool");
    assertThat(made.components()).containsExactly("seat", "legs");
    assertThat(made.program()).contains("SEAT_UNDER = HEIGHT - 0.04", "def seat():", "def legs():");

    Answer answer = applied();
    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.message()).startsWith("A stool with three legs.").doesNotContain("Missing");
    assertThat(answer.effort().modelCalls()).isEqualTo(2);
    assertThat(answer.effort().repairs()).isZero();
  }

  @Test
  void aComponentThatFailsIsGivenBackAlone() throws Exception {
    script("component.seat", code("seat", "raise seat"));
    script("component.seat.2", code("seat", "pass"));
    conversation.receive(ask());
    Patch patch = line.hear(PatchSent.class).patch();
    Answer answer = applied();

    assertThat(((Step.MakeAsset) patch.steps().getFirst()).program()).doesNotContain("raise seat");
    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.effort().modelCalls()).isEqualTo(3);
    assertThat(answer.effort().repairs()).isEqualTo(1);
    assertThat(journal()).contains("It was tried and failed. no seat", "raise seat");
  }

  @Test
  void whatIsNeverMendedIsLeftOutAndSaid() throws Exception {
    script("component.seat", code("seat", "raise seat"));
    conversation.receive(ask());
    Patch patch = line.hear(PatchSent.class).patch();
    Answer answer = applied();

    assertThat(((Step.MakeAsset) patch.steps().getFirst()).components()).containsExactly("legs");
    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.message())
        .contains("Missing, for the model's code cannot be used: seat.", "no seat");
    assertThat(answer.effort().repairs()).isEqualTo(2);
    assertThat(answer.effort().modelCalls()).isEqualTo(4);
  }

  @Test
  void theBetterOfTwoAnswersIsKept() throws Exception {
    script("planner.blueprint", ONE_LEG);
    script("component.legs", code("legs", "box=-.18,-.18,0,.18,.18,.41; legs"));
    script("component.seat", code("seat", "box=-.18,-.18,.422,.18,.18,.45; seat"));
    script("component.seat.2", code("seat", "raise seat"));
    script("component.seat.3", code("seat", "box=-.18,-.18,.43,.18,.18,.45; seat"));
    conversation.receive(ask());
    Patch patch = line.hear(PatchSent.class).patch();
    Answer answer = applied();

    String made = ((Step.MakeAsset) patch.steps().getFirst()).program();
    assertThat(made).contains(".18,.43,.18").doesNotContain("raise seat");
    assertThat(answer.effort().repairs()).isEqualTo(2);
    assertThat(answer.effort().modelCalls()).isEqualTo(4);
    assertThat(answer.message())
        .contains("seat has its underside", "wanted: the plane is SEAT_UNDER");
    assertThat(journal())
        .contains(
            "seat has its underside at Z = 0.422 m; wanted: the plane is SEAT_UNDER, Z = 0.41 m")
        .contains("Another answer of yours was worse and is not kept:");
  }

  @Test
  void whereNothingCanBeUsedNothingIsSent() throws Exception {
    script("component.seat", code("seat", "raise seat"));
    script("component.legs", "Legs are hard.");
    conversation.receive(ask());
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message())
        .contains("None of the parts", "no seat", "legs: The code could not be used");
    assertThat(line.hearsNothing()).isTrue();
  }

  @Test
  void whereTheModelFailsWhileMendingTheRestIsKept() throws Exception {
    script("component.seat", code("seat", "raise seat"));
    script("component.seat.2", "#! status 401\n");
    conversation.receive(ask());
    line.hear(PatchSent.class);
    Answer answer = applied();

    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.message()).contains("cannot be used: seat.", "It was not mended:", "KEY");
  }

  @Test
  void aQuestionOfThePlannerComesBackWithItsChoices() throws Exception {
    script(
        "planner.blueprint",
        "{\"ask\": \"For a large parrot?\", \"choices\": [\"large\", \"small\"]}");
    conversation.receive(ask());
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.NOT_UNDERSTOOD);
    assertThat(answer.message()).isEqualTo("For a large parrot?");
    assertThat(answer.close()).containsExactly("large", "small");
  }

  @Test
  void aPlanThatCannotBeUsedIsRefusedInPlainWords() throws Exception {
    script("planner.blueprint", "A perch? Gladly!");
    conversation.receive(ask());
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("plan could not be used", "it holds no JSON object");
    assertThat(answer.effort().modelCalls()).isEqualTo(2);
  }

  @Test
  void theBudgetEndsItBeforeItIsExceeded() throws Exception {
    script("component.seat", "#! delay 0.5\n" + code("seat", "pass"));
    script("component.legs", "#! delay 0.5\n" + code("legs", "pass"));
    converse(Map.of("COS3D_MODEL_TOKENS", "20000"));
    conversation.receive(ask());
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.message()).contains("COS3D_MODEL_TOKENS");
    assertThat(answer.effort().tokensIn() + answer.effort().tokensOut()).isLessThan(20_000);
  }

  @Test
  void stoppingWhileComponentsAreWrittenEndsAllOfThem() throws Exception {
    script("component.seat", "#! never\n");
    script("component.legs", "#! never\n");
    conversation.receive(ask());
    while (!line.hear(ServerMessage.Progress.class).stage().equals("writing")) {}
    long began = System.nanoTime();
    conversation.receive(new HostMessage.Cancel("r1"));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.CANCELLED);
    assertThat(answer.message()).contains("nothing was changed");
    assertThat(answer.effort().tokensOut()).isEqualTo(Math.round(Stool.answer().length() / 3.2));
    assertThat(answer.effort().repairs()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
  }

  private static String code(String component, String line) {
    return "def %s():\n    \"\"\"Part.\"\"\"\n    %s\n    return [make(HEIGHT)]\n"
        .formatted(component, line);
  }

  private void script(String name, String text) throws Exception {
    Files.writeString(folder.resolve("script").resolve(name + ".md"), text);
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

  private void converse(Map<String, String> more) throws Exception {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("COS3D_MODEL", "scripted:" + folder.resolve("script"));
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
                0, false, List.of(), List.of(), Optional.empty(), "Scene", 1, Optional.empty())));
  }

  private static HostMessage.Instruction ask() {
    return new HostMessage.Instruction("r1", WISH, List.of(), false);
  }

  private Answer applied() throws InterruptedException {
    conversation.receive(
        new HostMessage.OutcomeTold(
            new Outcome(
                "r1",
                Outcome.Ending.APPLIED,
                List.of(),
                List.of(),
                List.of(),
                1,
                Optional.empty(),
                0.01,
                List.of())));
    return line.hear(Answer.class);
  }
}
