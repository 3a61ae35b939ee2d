package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Step;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new thing is looked at by the critic, mended once, and the better version is kept. */
class CritiqueTest {

  private static final String WISH = "please dream up some odd little perch for a parrot";
  private static final String PLAN =
      """
      {"title": "Perch", "doc": "A perch.", "parameters": [], "frames": [], "materials": [],
       "measures": [{"name": "SEAT_UNDER", "expression": "0.41"}],
       "components": [
        {"name": "seat", "doc": "Round seat.", "shape": "A disc.", "materials": [],
         "box": {"min": [-0.18, -0.18, "SEAT_UNDER"], "max": [0.18, 0.18, 0.45]},
         "objects": [{"name": "Seat", "count": 1}]},
        {"name": "legs", "doc": "Legs.", "shape": "One block.", "materials": [],
         "box": {"min": [-0.18, -0.18, 0], "max": [0.18, 0.18, "SEAT_UNDER"]},
         "objects": [{"name": "Legs", "count": 1}]}],
       "relations": [
        {"kind": "rests_on", "of": "legs", "to": "ground"},
        {"kind": "rests_on", "of": "seat", "to": "legs", "at": "SEAT_UNDER"}]}
      """;
  private static final String SEAT = "box=-.18,-.18,.41,.18,.18,.45; seat";
  private static final String WELL = opinion("");
  private static final String SQUARE =
      opinion(", \"component\": \"seat\", \"wrong\": \"It is square; it should be round.\"");

  @TempDir private Path folder;
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void settings() {
    settings.put("COS3D_MODEL_CRITIC", "scripted:" + folder.resolve("script"));
  }

  @Test
  void whatItFindsIsGivenBackOnceAndTheNewCodeIsKept() throws Exception {
    try (Stage stage = stage(SQUARE)) {
      stage.script("component.seat.2.md", code("seat", "box=-.18,-.18,.41,.18,.18,.450; seat"));
      Patch patch = begun(stage);
      Answer answer = ended(stage, patch);

      assertThat(program(patch)).contains(".450; seat");
      assertThat(answer.status()).isEqualTo(Status.APPLIED);
      assertThat(answer.message())
          .contains("Written anew, for a model saw in pictures of it: seat: It is square;");
      assertThat(answer.effort().looks()).isEqualTo(1);
      assertThat(answer.effort().criticisms()).isEqualTo(1);
      assertThat(answer.effort().repairs()).isEqualTo(1);
      assertThat(answer.effort().modelCalls()).isEqualTo(4);
      assertThat(stage.journalText()).contains("It runs, but pictures of it show: It is square;");
    }
  }

  @Test
  void whatIsWorseByTheChecksIsNotKept() throws Exception {
    try (Stage stage = stage(SQUARE)) {
      stage.script("component.seat.2.md", code("seat", "box=-.18,-.18,.43,.18,.18,.45; seat"));
      Patch patch = begun(stage);
      Answer answer = ended(stage, patch);

      assertThat(program(patch)).contains(SEAT).doesNotContain(".43");
      assertThat(answer.message())
          .contains("A model sees in pictures of it, and it stays: seat: It is square;")
          .doesNotContain("underside");
    }
  }

  @Test
  void whereAllIsWellThatIsSaid() throws Exception {
    try (Stage stage = stage(WELL)) {
      Answer answer = ended(stage, begun(stage));

      assertThat(answer.message()).contains("looked at pictures of it and found nothing wrong.");
      assertThat(answer.effort().repairs()).isZero();
      assertThat(answer.effort().modelCalls()).isEqualTo(3);
    }
  }

  @Test
  void asManyRoundsAsAreSet() throws Exception {
    settings.put("COS3D_MODEL_CRITIC_ROUNDS", "2");
    try (Stage stage = stage(SQUARE)) {
      stage.script("critic.look.2.md", WELL);
      stage.script("component.seat.2.md", code("seat", "box=-.18,-.18,.41,.18,.18,.450; seat"));
      Answer answer = ended(stage, begun(stage));

      assertThat(answer.effort().looks()).isEqualTo(2);
      assertThat(answer.effort().criticisms()).isEqualTo(1);
      assertThat(answer.message()).contains("Written anew", "found nothing wrong");
    }
  }

  @Test
  void withoutItsModelNoPictureIsSent() throws Exception {
    settings.remove("COS3D_MODEL_CRITIC");
    try (Stage stage = stage(SQUARE)) {
      Answer answer = ended(stage, begun(stage));

      assertThat(answer.effort().looks()).isZero();
      assertThat(answer.message()).doesNotContain("pictures");
      assertThat(stage.journalText()).doesNotContain("contact_sheet");
    }
  }

  @Test
  void aRefusalGarbageAndAFailureLeaveTheThingAsItIsAndAreSaid() throws Exception {
    Map<String, String> ends =
        Map.of(
            "#! withheld\n", "the model's provider held back the answer",
            "It is pretty.", "not even the second: it holds no JSON object",
            "{\"items\": []}", "item 1 of the checklist has no answer",
            "#! status 401\n", "COS3D_MODEL_KEY");
    int number = 0;
    for (Map.Entry<String, String> end : ends.entrySet()) {
      Path own = folder.resolve("" + number++);
      settings.put("COS3D_MODEL_CRITIC", "scripted:" + own.resolve("script"));
      try (Stage stage = stage(own, end.getKey())) {
        Patch patch = begun(stage);
        Answer answer = ended(stage, patch);

        assertThat(answer.status()).isEqualTo(Status.APPLIED);
        assertThat(program(patch)).contains(SEAT);
        assertThat(answer.message())
            .contains("No model looked at pictures of it: ")
            .contains(end.getValue());
        assertThat(answer.effort().criticisms()).isZero();
      }
    }
  }

  @Test
  void stoppingWhileItLooksEndsAtOnceAndNothingIsChanged() throws Exception {
    try (Stage stage = stage("#! never\n")) {
      stage.begin(WISH);
      while (!stage.line.hear(ServerMessage.Progress.class).stage().equals("looking")) {}
      long began = System.nanoTime();
      stage.receive(new HostMessage.Cancel("r1"));
      Answer answer = stage.line.hear(Answer.class);

      assertThat(answer.status()).isEqualTo(Status.CANCELLED);
      assertThat(answer.message()).contains("nothing was changed");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }
  }

  private Stage stage(String opinion) throws Exception {
    return stage(folder, opinion);
  }

  private Stage stage(Path own, String opinion) throws Exception {
    Stage stage = new Stage(own, Unproven.REFUSE, settings);
    stage.script("planner.blueprint.md", PLAN);
    stage.script("component.seat.md", code("seat", SEAT));
    stage.script("component.legs.md", code("legs", "box=-.18,-.18,0,.18,.18,.41; legs"));
    stage.script("critic.look.md", opinion);
    stage.show(List.of(), List.of());
    return stage;
  }

  private static Patch begun(Stage stage) throws Exception {
    stage.begin(WISH);
    return stage.line.hear(PatchSent.class).patch();
  }

  private static Answer ended(Stage stage, Patch patch) throws Exception {
    stage.receive(
        new HostMessage.OutcomeTold(
            new Outcome(
                patch.request(),
                Outcome.Ending.APPLIED,
                List.of(),
                List.of(),
                List.of(),
                1,
                Optional.empty(),
                0.01,
                List.of())));
    return stage.line.hear(Answer.class);
  }

  private static String program(Patch patch) {
    return ((Step.MakeAsset) patch.steps().getFirst()).program();
  }

  /** Five items; the first is well, or wrong as is said. */
  private static String opinion(String wrong) {
    return "{\"items\": [{\"item\": 1, \"ok\": %s%s}, {\"item\": 2, \"ok\": true}, {\"item\": 3, \"ok\": true}, {\"item\": 4, \"ok\": true}, {\"item\": 5, \"ok\": true}]}"
        .formatted(wrong.isEmpty(), wrong);
  }

  private static String code(String component, String line) {
    return "def %s():\n    \"\"\"Part.\"\"\"\n    %s\n    return [make()]\n"
        .formatted(component, line);
  }
}
