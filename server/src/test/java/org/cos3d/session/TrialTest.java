package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.check.SmallBlender;
import org.cos3d.model.Models;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Step;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.cos3d.session.ServerMessage.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not of the rules' own making is tried before it reaches the artist's Blender. */
class TrialTest {

  /** A program of somebody's own; what stands in place of the % is done by the scripted prover. */
  private static final String STOOL =
      """
      \"""Stool.\"""
      # Parameters
      HEIGHT = 0.45  # m, 0.30 to 0.85: height of the stool

      # Components
      def seat():
          % seat
          return [board(HEIGHT)]
      """;

  private static final String WITH_BEVEL =
      STOOL.replace(
          "def seat():\n",
          """
          def seat():
              import bpy
              bevel = bpy.data.objects["A"].modifiers.new("B", "BEVEL")
              bevel.? = 1
          """);

  @TempDir private Path folder;
  private final RecordingLine line = new RecordingLine();
  private TestGround ground;
  private Conversation conversation;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    converse("/nowhere/blender", Unproven.ASK);
  }

  @AfterEach
  void close() throws Exception {
    ground.close();
  }

  @Test
  void triesAProgramThatWasWrittenByHandOnce() throws Exception {
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));

    assertThat(proving()).isTrue();
    apply("r1");
    show(STOOL.replace("%", "ok").replace("0.45", "0.6"));
    conversation.receive(slide("r2", "0.7"));

    assertThat(proving()).as("a second trial within the range").isFalse();
    apply("r2");
  }

  @Test
  void mendsAProgramOfAnotherBlenderBeforeItTriesIt() throws Exception {
    keepCatalog();
    show(WITH_BEVEL.replace("%", "ok").replace("?", "amount"));
    conversation.receive(slide("r1", "0.6"));

    Patch patch = line.hear(PatchSent.class).patch();
    assertThat(patch.message()).contains("brought up to date for this Blender, in line 9");
    assertThat(((Step.EditProgram) patch.steps().getFirst()).program())
        .isEqualTo(WITH_BEVEL.replace("%", "ok").replace("?", "width").replace("0.45", "0.6"));
  }

  @Test
  void saysWhatTheCheckSaysWhereAProgramFails() throws Exception {
    keepCatalog();
    show(WITH_BEVEL.replace("%", "raise").replace("?", "segmentz"));
    conversation.receive(slide("r1", "0.6"));

    assertThat(line.hear(Answer.class).message())
        .contains("Checked against this Blender: line 9: bpy.types.BevelModifier has no segmentz")
        .contains("Nearest: segments");
  }

  /** A catalog of the host's Blender is kept when it says hello. */
  private void keepCatalog() throws Exception {
    Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
    Files.write(catalogs.resolve("3.4.1-.catalog.gz"), SmallBlender.file("3.4.1"));
    converse("/nowhere/blender", Unproven.ASK);
  }

  @Test
  void triesItAgainWhenItWasChanged() throws Exception {
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));
    apply("r1");
    show(STOOL.replace("%", "ok").replace("board", "plank"));
    conversation.receive(slide("r2", "0.7"));

    assertThat(proving()).isTrue();
    apply("r2");
  }

  @Test
  void triesAProvenProgramAgainWhereAParameterHasNoRange() throws Exception {
    String program = STOOL.replace("%", "ok").replace("HEIGHT = ", "LEGS = 3  # count\nHEIGHT = ");
    show(program);
    conversation.receive(slide("r1", "0.6"));
    apply("r1");
    show(program);
    conversation.receive(slide("r2", "LEGS", "40"));

    assertThat(proving()).isTrue();
    apply("r2");
  }

  @Test
  void triesAProvenProgramAgainWhereAParameterStandsBeyondItsRange() throws Exception {
    String program =
        STOOL.replace("%", "ok").replace("HEIGHT = ", "EDGE = 3  # mm, 1 to 5\nHEIGHT = ");
    show(program);
    conversation.receive(slide("r1", "0.6"));
    apply("r1");
    show(program.replace("0.45", "9.5"));
    conversation.receive(slide("r2", "EDGE", "4"));

    assertThat(proving()).isTrue();
    apply("r2");
  }

  @Test
  void refusesASliderBeyondItsRange() throws Exception {
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.9"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("30 cm", "85 cm");
  }

  @Test
  void sendsNothingThatFails() throws Exception {
    show(STOOL.replace("%", "raise"));
    conversation.receive(slide("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.message()).contains("Stool", "seat, line 3", "nothing was changed");
    assertThat(answer.failure().orElseThrow().component()).isEqualTo("seat");
    assertThat(line.hearsNothing()).isTrue();
  }

  @Test
  void sendsNothingThatTheGateRefuses() throws Exception {
    show(STOOL.replace("%", "refuse"));
    conversation.receive(slide("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("line 7: no seat", "nothing was changed");
    assertThat(answer.failure().orElseThrow().family()).isEqualTo("gate");
  }

  @Test
  void saysWhatItWaitsFor() throws Exception {
    ground.close();
    ground = TestGround.slow(folder.resolve("slow"));
    converse("/nowhere/blender", Unproven.ASK);
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));
    assertThat(trial().text()).isEqualTo("Starting a background Blender to try Stool");
    apply("r1");

    show(STOOL.replace("%", "ok").replace("board", "plank"));
    conversation.receive(slide("r2", "0.6"));
    assertThat(trial().text()).isEqualTo("Trying Stool");
    apply("r2");
  }

  @Test
  void saysThatNothingButLimitsKeptItApart() throws Exception {
    ground.close();
    ground = TestGround.bare(folder.resolve("bare"));
    converse("/nowhere/blender", Unproven.ASK);
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));
    assertThat(apply("r1").message()).contains("Stool: height", "limits alone", "bubblewrap");

    show(STOOL.replace("%", "raise"));
    conversation.receive(slide("r2", "0.6"));
    Answer failed = line.hear(Answer.class);
    assertThat(failed.message()).contains("nothing was changed", "limits alone");

    show(STOOL.replace("%", "refuse"));
    conversation.receive(slide("r3", "0.6"));
    assertThat(line.hear(Answer.class).message())
        .as("nothing of it ran")
        .doesNotContain("limits alone");
  }

  @Test
  void saysNothingOfASandboxThatIsThere() throws Exception {
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));

    assertThat(apply("r1").message()).contains("Stool: height").doesNotContain("limits");
  }

  @Test
  void trustsReadyMadePrograms() throws Exception {
    show(Files.readString(Path.of("../prompts/demonstrations/stool.py")));
    conversation.receive(
        new HostMessage.Instruction("r1", "make the stool 10 % taller", List.of(), false));

    assertThat(proving()).isFalse();
    apply("r1");
  }

  @Test
  void asksBeforeItRunsWhatCannotBeTried() throws Exception {
    converse("", Unproven.ASK);
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message())
        .contains("Stool", "COS3D_PROVER_BLENDER", "./cos3d doctor", "Nothing was changed");
    assertThat(answer.mayRunUnproven()).isTrue();
  }

  @Test
  void runsItWithLeaveForThatRequestOnly() throws Exception {
    converse("", Unproven.ASK);
    show(STOOL.replace("%", "ok"));
    conversation.receive(withLeave("r1", "0.6"));

    Answer answer = apply("r1");
    assertThat(answer.message()).contains("It was not tried first");
    assertThat(answer.mayRunUnproven()).isFalse();
    conversation.receive(slide("r2", "0.7"));

    assertThat(line.hear(Answer.class).mayRunUnproven()).isTrue();
    assertThat(line.hearsNothing()).isTrue();
  }

  @Test
  void triesInSpiteOfLeaveWhereItCan() throws Exception {
    show(STOOL.replace("%", "raise"));
    conversation.receive(withLeave("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.mayRunUnproven()).isFalse();
  }

  @Test
  void refusesInSpiteOfLeaveWhereItIsSetSo() throws Exception {
    converse("", Unproven.REFUSE);
    show(STOOL.replace("%", "ok"));
    conversation.receive(withLeave("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("COS3D_UNPROVEN=refuse", "./cos3d doctor");
    assertThat(answer.mayRunUnproven()).isFalse();
  }

  @Test
  void runsItUntriedWhereThatIsAllowed() throws Exception {
    converse("", Unproven.ALLOW);
    show(STOOL.replace("%", "ok"));
    conversation.receive(slide("r1", "0.6"));

    assertThat(apply("r1").message()).contains("It was not tried first");
  }

  @Test
  void runsTheRulesOwnWithoutATrialAndWithoutAsking() throws Exception {
    converse("", Unproven.REFUSE);
    show(Files.readString(Path.of("../prompts/demonstrations/stool.py")));
    conversation.receive(
        new HostMessage.Instruction("r1", "make the stool 10 % taller", List.of(), false));

    assertThat(apply("r1").message()).doesNotContain("not tried");
  }

  private void converse(String executable, Unproven unproven) throws Exception {
    Studio studio =
        new Studio(
            "0.1.0",
            Path.of("../prompts"),
            new Journals(Files.createDirectories(folder.resolve("journals"))),
            ground.provers(),
            unproven,
            Models.none(),
            Trials.usual(),
            new CatalogShelf(folder.resolve("catalogs"), Path.of("../prompts")));
    studio.prepare();
    conversation = studio.open(line);
    conversation.receive(
        new HostMessage.Hello(
            1,
            "0.1.0",
            new HostMessage.Host("Blender", "3.4.1", "", "Linux", "3.11", executable, true, 7)));
    line.hear(ServerMessage.Welcome.class);
  }

  private void show(String program) {
    Asset stool = new Asset("a1", "Stool", "root", "Stool", program, 1);
    conversation.receive(
        new HostMessage.SceneShown(
            new SceneSnapshot(
                0,
                false,
                List.of(),
                List.of(stool),
                Optional.empty(),
                "Scene",
                1,
                Optional.empty())));
  }

  /** Whether the next thing that is said after reading is that something is tried. */
  private boolean proving() throws InterruptedException {
    return trial().stage().equals("proving");
  }

  /** The next thing that is said after reading. */
  private Progress trial() throws InterruptedException {
    Progress progress = line.hear(Progress.class);
    while (progress.stage().equals("reading")) {
      progress = line.hear(Progress.class);
    }
    return progress;
  }

  private Answer apply(String request) throws InterruptedException {
    line.hear(PatchSent.class);
    conversation.receive(
        new HostMessage.OutcomeTold(
            new Outcome(
                request,
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

  private static HostMessage slide(String request, String literal) {
    return slide(request, "HEIGHT", literal);
  }

  private static HostMessage slide(String request, String parameter, String literal) {
    return new HostMessage.Adjustment(request, "a1", Map.of(parameter, literal), false);
  }

  private static HostMessage withLeave(String request, String literal) {
    return new HostMessage.Adjustment(request, "a1", Map.of("HEIGHT", literal), true);
  }
}
