package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Stool;
import org.cos3d.check.SmallBlender;
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
import org.cos3d.session.Workflow.Aid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each workflow asks what it says, and its report counts it. */
class WorkflowTest {

  private static final String WISH = "please dream up some odd little perch for a parrot";

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
    script("component.components", together("pass"));
    script("component.program", program("pass"));
    converse(Map.of());
  }

  @AfterEach
  void close() throws Exception {
    ground.close();
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN, 1, 'component.program'",
    "BLUEPRINT, 2, 'planner.blueprint component.components'",
    "RETRIEVAL, 2, 'planner.blueprint component.components'",
    "DEMONSTRATIONS, 2, 'planner.blueprint component.components'",
    "COMPONENTS, 3, 'planner.blueprint component.seat component.legs'",
    "FULL, 2, 'planner.blueprint component.seat+legs'"
  })
  void eachAsksItsOwnQuestionsAndSaysSo(Workflow.Kind kind, int calls, String asked)
      throws Exception {
    conversation.receive(ask(kind, Set.of()));
    Step.MakeAsset made = made();
    Answer answer = applied();

    assertThat(made.components()).containsExactly("seat", "legs");
    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.effort().workflow()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
    assertThat(answer.effort().modelCalls()).isEqualTo(calls);
    assertThat(answer.effort().repairs()).isZero();
    assertThat(questions()).containsExactlyInAnyOrder(asked.split(" "));
    assertThat(answer.effort().tokensIn()).isEqualTo(tokensIn());
  }

  @Test
  void examplesAreShownFromDemonstrationsUp() throws Exception {
    for (Workflow.Kind kind : Workflow.Kind.values()) {
      converse(Map.of());
      conversation.receive(ask(kind, Set.of()));
      made();
      applied();

      boolean shown = journal().contains("A worked component that is like yours");
      assertThat(shown)
          .as(kind.name())
          .isEqualTo(kind.compareTo(Workflow.Kind.DEMONSTRATIONS) >= 0);
      clearJournals();
    }
  }

  @Test
  void whatThisBlenderHasIsShownFromRetrievalUp() throws Exception {
    Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
    Files.write(catalogs.resolve("3.4.1-.catalog.gz"), SmallBlender.file("3.4.1"));
    script(
        "planner.blueprint", Stool.answer().replace("\"kind\": \"solid\"", "\"kind\": \"text\""));
    for (Workflow.Kind kind : Workflow.Kind.values()) {
      converse(Map.of());
      conversation.receive(ask(kind, Set.of()));
      made();
      applied();

      boolean shown = journal().contains("## What this Blender has");
      assertThat(shown).as(kind.name()).isEqualTo(kind.compareTo(Workflow.Kind.RETRIEVAL) >= 0);
      clearJournals();
    }
  }

  @Test
  void withoutRepairNothingIsGivenBack() throws Exception {
    script("component.seat", code("seat", "raise seat"));
    script("component.seat.2", code("seat", "pass"));
    conversation.receive(ask(Workflow.Kind.FULL, Set.of(Aid.REPAIR)));
    Step.MakeAsset made = made();
    Answer answer = applied();

    assertThat(made.components()).containsExactly("legs");
    assertThat(answer.message()).contains("cannot be used: seat.", "no seat");
    assertThat(answer.effort().workflow()).isEqualTo("full without repair");
    assertThat(answer.effort().modelCalls()).isEqualTo(2);
    assertThat(answer.effort().repairs()).isZero();
  }

  @Test
  void withoutRepairAMalformedPlanIsAskedForOnce() throws Exception {
    script("planner.blueprint", "A perch? Gladly!");
    conversation.receive(ask(Workflow.Kind.FULL, Set.of(Aid.REPAIR)));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("could not be used: it holds no JSON object");
    assertThat(answer.effort().modelCalls()).isEqualTo(1);
  }

  @Test
  void withoutBlueprintAWholeProgramIsGivenBackToItsWriter() throws Exception {
    script("component.program", program("raise seat"));
    script("component.program.2", program("pass"));
    conversation.receive(ask(Workflow.Kind.FULL, Set.of(Aid.BLUEPRINT)));
    Step.MakeAsset made = made();
    Answer answer = applied();

    assertThat(made.components()).containsExactly("seat", "legs");
    assertThat(made.program()).doesNotContain("raise seat").contains("if __name__");
    assertThat(answer.effort().modelCalls()).isEqualTo(2);
    assertThat(answer.effort().repairs()).isEqualTo(1);
    assertThat(journal()).contains("seat: It was tried and failed. no seat");
  }

  @Test
  void componentsWrittenTogetherAreGivenBackTogether() throws Exception {
    script("component.components", together("raise seat"));
    script("component.seat", code("seat", "pass"));
    conversation.receive(ask(Workflow.Kind.FULL, Set.of(Aid.COMPONENTS)));
    Step.MakeAsset made = made();
    Answer answer = applied();

    assertThat(made.program()).doesNotContain("raise seat");
    assertThat(made.components()).containsExactly("seat", "legs");
    assertThat(answer.effort().modelCalls()).isEqualTo(3);
    assertThat(answer.effort().repairs()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsNoProgramIsRefusedInPlainWords() throws Exception {
    script("component.program", "def seat():\n    \"\"\"Seat.\"\"\"\n    return []\n");
    conversation.receive(ask(Workflow.Kind.PLAIN, Set.of()));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message())
        .contains("program could not be used", "no docstring that says what the thing is");
    assertThat(answer.effort().modelCalls()).isEqualTo(1);
  }

  @Test
  void aWorkflowWithoutAModelIsRefused() throws Exception {
    converse(Map.of("COS3D_MODEL", "none"));
    conversation.receive(ask(Workflow.Kind.PLAIN, Set.of()));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("COS3D_MODEL");
  }

  @Test
  void secondsOfQuestionsThatAreOpenSideBySideCountOnce() throws Exception {
    script("component.seat", "#! delay 0.6\n" + code("seat", "pass"));
    script("component.legs", "#! delay 0.6\n" + code("legs", "pass"));
    conversation.receive(ask(Workflow.Kind.FULL, Set.of(Aid.GROUPING)));
    made();
    Answer answer = applied();

    assertThat(answer.effort().workflow()).isEqualTo("full without grouping");
    assertThat(answer.effort().modelCalls()).isEqualTo(3);
    assertThat(answer.effort().modelSeconds()).isBetween(0.6, 1.19);
  }

  private Step.MakeAsset made() throws InterruptedException {
    Patch patch = line.hear(PatchSent.class).patch();
    assertThat(patch.rung()).isEqualTo(Rung.MODEL);
    return (Step.MakeAsset) patch.steps().getFirst();
  }

  private List<JsonObject> exchanges() throws Exception {
    try (var lines = Files.lines(folder.resolve("record"))) {
      return lines.map(one -> JsonParser.parseString(one).getAsJsonObject()).toList();
    }
  }

  private List<String> questions() throws Exception {
    return exchanges().stream()
        .map(one -> one.get("role").getAsString() + "." + one.get("about").getAsString())
        .toList();
  }

  private long tokensIn() throws Exception {
    return exchanges().stream()
        .mapToLong(one -> one.getAsJsonObject("tokens").get("in").getAsLong())
        .sum();
  }

  private void clearJournals() throws Exception {
    try (var files = Files.list(folder.resolve("journals"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static String together(String line) {
    return code("seat", line) + "\n\n" + code("legs", "pass");
  }

  private static String program(String line) {
    return """
    \"\"\"Stool with three legs.\"\"\"
    import bpy

    # Parameters
    HEIGHT = 0.45  # m, 0.3 to 0.8: floor to the top of the seat


    # Shapes
    def make(height):
        return bpy.data.objects.new("Part", None)


    # Components
    """
        + together(line);
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
    settings.putIfAbsent("COS3D_MODEL", "scripted:" + folder.resolve("script"));
    settings.put("COS3D_MODEL_RECORD", folder.resolve("record").toString());
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

  private static HostMessage.Instruction ask(Workflow.Kind kind, Set<Aid> without) {
    return new HostMessage.Instruction(
        "r1",
        WISH,
        List.of(),
        List.of(),
        false,
        Optional.of(new Workflow(kind, without)),
        HostMessage.AfterPlan.MAKE);
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
