package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.check.SmallBlender;
import org.cos3d.model.Models;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.patch.Step;
import org.cos3d.patch.Touches.ComponentTouch;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules do not understand goes to a model, whose answer is checked, tried and mended. */
class ModelEditTest {

  private static final String WISH = "please put a nice ring around the legs somehow";

  /** The scripted prover does what stands in the components. */
  private static final String STOOL =
      """
      \"""Stool.\"""
      import bpy

      # Parameters
      HEIGHT = 0.45  # m, 0.30 to 0.85: height of the stool

      # Components
      def seat():
          \"""Round seat.\"""
          ok seat
          return [board(HEIGHT)]


      def legs():
          \"""Three legs.\"""
          ok legs
          return [rods(HEIGHT)]
      """
          .replace("ok seat", "print('seat')")
          .replace("ok legs", "print('legs')");

  private static final String RING =
      """
      {"new_parameters": [{"name": "RING", "value": 0.1, "unit": "m", "low": 0.05, "high": 0.2, "meaning": "height of the ring"}],
       "components": {"ring": "def ring():\\n    \\"\\"\\"Ring.\\"\\"\\"\\n    %s\\n    return [hoop(RING)]"},
       "entries": [{"name": "ring", "box": {"min": [-0.1, -0.1, 0], "max": [0.1, 0.1, "RING"]}, "objects": [{"name": "Ring", "count": 1}]}],
       "say": "A ring holds the legs."}
      """;

  private static final String BEVEL =
      "thing = bpy.data.objects.new('Ring', None)\\n"
          + "    bevel = thing.modifiers.new('Bevel', 'BEVEL')\\n    bevel.%s";

  @TempDir private Path folder;
  private final RecordingLine line = new RecordingLine();
  private TestGround ground;
  private Conversation conversation;
  private int scripts;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    Files.createDirectories(folder.resolve("script"));
    converse(Map.of());
  }

  @AfterEach
  void close() throws Exception {
    ground.close();
  }

  @Test
  void aNewComponentIsTriedAndAloneTouched() throws Exception {
    script(RING.formatted("pass"));
    Answer answer = apply(ask(WISH));

    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.rung()).isEqualTo(Rung.MODEL);
    assertThat(answer.message()).isEqualTo("A ring holds the legs.");
    assertThat(answer.effort().modelCalls()).isEqualTo(1);
    assertThat(answer.effort().repairs()).isZero();
    assertThat(answer.effort().tokensIn()).isBetween(1_000L, 6_000L);
  }

  @Test
  void thePatchDeclaresOnlyWhatTheAnswerChanges() throws Exception {
    script(RING.formatted("pass"));
    conversation.receive(ask(WISH));
    Patch patch = line.hear(PatchSent.class).patch();

    assertThat(patch.touches().components()).containsExactly(new ComponentTouch("a1", "ring"));
    Step.EditProgram edit = (Step.EditProgram) patch.steps().getFirst();
    assertThat(edit.program()).startsWith(STOOL.substring(0, STOOL.indexOf("\n# Components")));
    assertThat(edit.program()).contains(STOOL.substring(STOOL.indexOf("def seat")).strip());
    assertThat(edit.note()).isEqualTo("A ring holds the legs.");
  }

  @Test
  void whatFailsInTheProverIsGivenBackWithItsLine() throws Exception {
    script(RING.formatted("raise ring"));
    script(RING.formatted("pass"));
    Answer answer = apply(ask(WISH));

    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.effort().repairs()).isEqualTo(1);
    assertThat(answer.effort().modelCalls()).isEqualTo(2);
    assertThat(journal()).contains("It was tried and failed.", "ring: no ring", "raise ring");
  }

  @Test
  void whatIsCertainIsMendedAndCostsNoQuestion() throws Exception {
    keepCatalog();
    script(RING.formatted(BEVEL.formatted("amount = 0.01")));
    conversation.receive(ask(WISH));

    Patch patch = line.hear(PatchSent.class).patch();
    assertThat(((Step.EditProgram) patch.steps().getFirst()).program())
        .contains("bevel.width = 0.01");
  }

  @Test
  void theCheckNamesWhatThisBlenderHas() throws Exception {
    keepCatalog();
    script(RING.formatted(BEVEL.formatted("segmentz = 3") + "\\n    raise ring"));
    script(RING.formatted("pass"));
    apply(ask(WISH));

    assertThat(journal()).contains("Checked against this Blender", "no segmentz", "segments");
  }

  @Test
  void afterTwoRepairsTheArtistIsToldAndNothingIsSent() throws Exception {
    script(RING.formatted("raise ring"));
    conversation.receive(ask(WISH));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.effort().modelCalls()).isEqualTo(3);
    assertThat(answer.message()).contains("ring, line 3: no ring", "nothing was changed");
    assertThat(line.hearsNothing()).isTrue();
  }

  @Test
  void aMalformedAnswerIsAskedForOnceMore() throws Exception {
    script("I would be glad to help with that!");
    script("Here it is:\n```json\n" + RING.formatted("pass") + "```");
    Answer answer = apply(ask(WISH));

    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.effort().repairs()).isZero();
    assertThat(journal()).contains("it holds no JSON object");
  }

  @Test
  void twoMalformedAnswersAreRefusedInPlainWords() throws Exception {
    script("{\"set\": {\"HEIGHT\": ");
    conversation.receive(ask(WISH));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("could not be used", "JSON");
  }

  @Test
  void anAnswerThatDoesNotFitTheProgramIsSaidWhy() throws Exception {
    script("{\"set\": {\"WIDTH\": 3}}");
    script("{\"set\": {\"HEIGHT\": 0.6}, \"say\": \"Taller.\"}");
    Answer answer = apply(ask(WISH));

    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.message()).startsWith("Taller.").contains("45 cm → 60 cm");
    assertThat(journal()).contains("there is no parameter WIDTH; there are: HEIGHT");
  }

  @Test
  void aQuestionOfTheModelComesBackWithItsChoices() throws Exception {
    script("{\"ask\": \"Of wood or of iron?\", \"choices\": [\"wood\", \"iron\"]}");
    conversation.receive(ask(WISH));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.NOT_UNDERSTOOD);
    assertThat(answer.message()).isEqualTo("Of wood or of iron?");
    assertThat(answer.choices()).containsExactly("wood", "iron");
  }

  @Test
  void codeThatIsAskedForIsShownOnce() throws Exception {
    script("{\"need\": [\"seat\"]}");
    script("{\"set\": {\"HEIGHT\": 0.6}}");
    Answer answer = apply(ask(WISH));

    assertThat(answer.effort().modelCalls()).isEqualTo(2);
    assertThat(journal()).contains("seat: Round seat. (code below)");
  }

  @Test
  void aModelThatCannotBeAskedIsSaidSo() throws Exception {
    script("#! status 401\n");
    conversation.receive(ask(WISH));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.message()).contains("COS3D_MODEL_KEY", "nothing was changed");
    assertThat(answer.failure().orElseThrow().family()).isEqualTo("model");
  }

  @Test
  void theBudgetEndsARequestBeforeItIsExceeded() throws Exception {
    converse(Map.of("COS3D_MODEL_TOKENS", "500"));
    script(RING.formatted("pass"));
    conversation.receive(ask(WISH));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.message()).contains("COS3D_MODEL_TOKENS");
    assertThat(answer.effort().modelCalls()).isZero();
  }

  @Test
  void stoppingEndsAQuestionThatIsNeverAnswered() throws Exception {
    script("#! never\n{}");
    conversation.receive(ask(WISH));
    while (!line.hear(ServerMessage.Progress.class).stage().equals("writing")) {}
    conversation.receive(new HostMessage.Cancel("r1"));
    Answer answer = line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.CANCELLED);
    assertThat(answer.message()).contains("nothing was changed");
  }

  @Test
  void ordinaryWishesAskNoModel() throws Exception {
    Answer answer = apply(ask("make the stool 10 % taller"));

    assertThat(answer.rung()).isEqualTo(Rung.RULES);
    assertThat(answer.effort().modelCalls()).isZero();
  }

  /** A catalog of the host's Blender is kept when it says hello. */
  private void keepCatalog() throws Exception {
    Path catalogs = Files.createDirectories(folder.resolve("catalogs"));
    Files.write(catalogs.resolve("3.4.1-.catalog.gz"), SmallBlender.file("3.4.1"));
    converse(Map.of());
  }

  private void script(String text) throws Exception {
    scripts++;
    String name = "editor.Stool" + (scripts == 1 ? "" : "." + scripts) + ".md";
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
    Asset stool = new Asset("a1", "Stool", "root", "Stool", STOOL, 1);
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

  private static HostMessage.Instruction ask(String words) {
    return new HostMessage.Instruction("r1", words, List.of(), false);
  }

  private Answer apply(HostMessage.Instruction asked) throws InterruptedException {
    conversation.receive(asked);
    line.hear(PatchSent.class);
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
