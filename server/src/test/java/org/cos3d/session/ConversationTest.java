package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.cos3d.model.Models;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Outcome.Ending;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Step;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.scene.Selection;
import org.cos3d.session.HostMessage.Adjustment;
import org.cos3d.session.HostMessage.HistoryMoved;
import org.cos3d.session.HostMessage.Instruction;
import org.cos3d.session.HostMessage.OutcomeTold;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTest {

  private static final String STOOL =
      """
      \"""Stool.\"""
      import bpy

      # Parameters
      HEIGHT = 0.45  # m, 0.30 to 0.85: height of the seat

      # Components
      def seat():
          \"""Seat.\"""
          return [board(HEIGHT)]
      """;

  @TempDir private Path journals;
  private final RecordingLine line = new RecordingLine();
  private Studio studio;
  private Conversation conversation;

  @BeforeEach
  void open() throws Exception {
    studio =
        new Studio(
            "0.1.0",
            Path.of("../prompts"),
            new Journals(journals),
            TestGround.nobody(),
            Unproven.ALLOW,
            Models.none(),
            Trials.usual(),
            new CatalogShelf(Path.of("target", "no-catalogs"), Path.of("../prompts")));
    studio.prepare();
    conversation = studio.open(line);
    conversation.receive(
        new HostMessage.Hello(
            1,
            "0.1.0",
            new HostMessage.Host("Blender", "3.4.1", "", "Linux", "3.11", "", true, 7)));
    line.hear(ServerMessage.Welcome.class);
    show(STOOL);
  }

  /** Ends it with all that is still on its way and would write into the journal. */
  @AfterEach
  void close() throws Exception {
    studio.close("The test is over");
  }

  @Test
  void carriesAnAdjustmentFromItsSliderToItsAnswer() throws Exception {
    conversation.receive(slide("r1", "0.6"));

    Patch patch = line.hear(PatchSent.class).patch();
    assertThat(patch.request()).isEqualTo("r1");
    assertThat(((Step.EditProgram) patch.steps().getFirst()).program()).contains("HEIGHT = 0.6 ");

    conversation.receive(new OutcomeTold(outcome("r1", Ending.APPLIED, "")));
    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.APPLIED);
    assertThat(answer.message()).contains("height 45 cm → 60 cm");
    assertThat(answer.failure()).isEmpty();
    assertThat(line.hearsNothing()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, REFUSED",
    "ROLLED_BACK, FAILED",
    "STALE, REFUSED",
    "NOT_NOW, REFUSED",
    "HALF_DONE, FAILED",
    "UNKNOWN, FAILED"
  })
  void saysHowAPatchEnded(Ending ending, Status status) throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);

    conversation.receive(new OutcomeTold(outcome("r1", ending, "the seat would not bend")));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.failure()).isPresent();
    if (ending != Ending.UNKNOWN) {
      assertThat(answer.message()).contains("the seat would not bend");
    }
    boolean changed = ending == Ending.UNKNOWN || ending == Ending.HALF_DONE;
    assertThat(answer.message().contains("nothing was changed")).isEqualTo(!changed);
  }

  @ParameterizedTest
  @CsvSource({"9.0, from 30 cm to 85 cm", "True, no value", "os.remove('x'), no value"})
  void refusesASliderBeyondItsRange(String literal, String words) throws Exception {
    conversation.receive(slide("r1", literal));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message())
        .satisfiesAnyOf(
            text -> assertThat(text).contains(words),
            text -> assertThat(text).contains("cannot have"));
  }

  @Test
  void takesASliderAHairBeyondItsEndForTheEnd() throws Exception {
    conversation.receive(slide("r1", "0.8500000238"));

    Step.EditProgram edit =
        (Step.EditProgram) line.hear(PatchSent.class).patch().steps().getFirst();
    assertThat(edit.program()).contains("HEIGHT = 0.85 ");
  }

  @Test
  void refusesASecondRequestWhileTheFirstIsOnItsWay() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);

    conversation.receive(new Instruction("r2", "a chair", List.of(), false));

    Answer second = line.hear(Answer.class);
    assertThat(second.request()).isEqualTo("r2");
    assertThat(second.status()).isEqualTo(Status.REFUSED);
    assertThat(second.message()).startsWith("Still working on");

    conversation.receive(new OutcomeTold(outcome("r1", Ending.APPLIED, "")));
    assertThat(line.hear(Answer.class).request()).isEqualTo("r1");
    conversation.receive(slide("r3", "0.7"));
    assertThat(line.hear(PatchSent.class).patch().request()).isEqualTo("r3");
  }

  @Test
  void stopsARequestBeforeItsPatchIsSent() throws Exception {
    CountDownLatch gate = line.holdUp();
    conversation.receive(slide("r1", "0.6"));
    line.hear(ServerMessage.Progress.class);

    conversation.receive(new HostMessage.Cancel("r1"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.CANCELLED);
    assertThat(line.hearsNothing()).isTrue();
    gate.countDown();
  }

  @Test
  void stopsARequestWhosePatchTheHostHasPutAside() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);

    conversation.receive(new HostMessage.Cancel("r1"));

    assertThat(line.hear(Answer.class).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void believesAHostThatAppliedAPatchAfterTheStop() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);
    conversation.receive(new HostMessage.Cancel("r1"));

    conversation.receive(new OutcomeTold(outcome("r1", Ending.APPLIED, "")));

    assertThat(line.hear(Answer.class).status()).isEqualTo(Status.APPLIED);
  }

  @Test
  void answersInPlainWordsWhenTheServerItselfFails() throws Exception {
    show("X = " + "(".repeat(20_000) + ")".repeat(20_000));

    conversation.receive(slide("r1", "0.6"));

    Answer answer = line.hear(Answer.class);
    assertThat(answer.status()).isEqualTo(Status.FAILED);
    assertThat(answer.failure()).map(Failure::family).contains("internal");
    assertThat(answer.message()).contains("nothing was changed");
    show(STOOL);
    conversation.receive(slide("r2", "0.6"));
    assertThat(line.hear(PatchSent.class).patch().request()).isEqualTo("r2");
  }

  @Test
  void refusesARequestWhileTheSceneIsNotWhole() throws Exception {
    conversation.receive(new HostMessage.SceneShown(snapshot(STOOL, true)));

    conversation.receive(slide("r1", "0.6"));

    assertThat(line.hear(Answer.class).message()).contains("still being read");
  }

  @Test
  void answersBeforeItSaysFarewell() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);

    studio.close("Closing time");

    assertThat(line.hear(Answer.class).status()).isEqualTo(Status.CANCELLED);
    assertThat(line.hear(ServerMessage.Farewell.class).reason()).isEqualTo("Closing time");
    assertThat(line.isEnded()).isTrue();
    assertThat(studio.emptyFor()).isPresent();
  }

  @Test
  void saysNoFarewellAmidAnAnswer() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);
    Thread farewell = Thread.ofVirtual().unstarted(() -> conversation.farewell("Closing time"));
    line.before(
        Answer.class,
        () -> {
          farewell.start();
          return farewell.join(Duration.ofMillis(300));
        });

    conversation.receive(new OutcomeTold(outcome("r1", Ending.APPLIED, "")));

    assertThat(line.hear(Answer.class).status()).isEqualTo(Status.APPLIED);
    assertThat(line.hear(ServerMessage.Farewell.class).reason()).isEqualTo("Closing time");
  }

  @Test
  void theFarewellIsInTheJournalBeforeItIsSaid() throws Exception {
    List<String> last = new ArrayList<>();
    line.before(ServerMessage.Farewell.class, () -> last.add(journal().getLast()));

    studio.close("Closing time");

    assertThat(last).singleElement().asString().contains("Closing time");
  }

  @Test
  void writesAllOfItIntoTheJournal() throws Exception {
    conversation.receive(slide("r1", "0.6"));
    line.hear(PatchSent.class);
    conversation.receive(new OutcomeTold(outcome("r1", Ending.APPLIED, "")));
    line.hear(Answer.class);
    conversation.receive(new HistoryMoved(List.of("r1"), List.of()));
    conversation.receive(new HostMessage.Farewell("the test is over"));

    List<String> lines = journal();
    assertThat(lines)
        .extracting(text -> text.replaceFirst(".*\"kind\":\"([^\"]*)\".*", "$1"))
        .containsExactly(
            "hello",
            "request",
            "situation",
            "program",
            "scene",
            "setting",
            "reading",
            "composition",
            "proof",
            "sent",
            "outcome",
            "answer",
            "history",
            "farewell");
    assertThat(lines.get(7)).contains("\"is\":\"EditProgram\"", "HEIGHT = 0.6");
  }

  private List<String> journal() throws IOException {
    try (var files = Files.list(journals)) {
      return Files.readAllLines(files.findFirst().orElseThrow());
    }
  }

  private void show(String program) {
    conversation.receive(new HostMessage.SceneShown(snapshot(program, false)));
  }

  private static SceneSnapshot snapshot(String program, boolean more) {
    return new SceneSnapshot(
        0,
        more,
        List.of(),
        List.of(new Asset("s1", "Stool", "root", "Stool", program, 1)),
        Optional.of(Selection.NONE),
        "Scene",
        1.0,
        Optional.empty());
  }

  private static Adjustment slide(String request, String literal) {
    return new Adjustment(request, "s1", Map.of("HEIGHT", literal), false);
  }

  private static Outcome outcome(String request, Ending ending, String failure) {
    return new Outcome(
        request,
        ending,
        List.of("Seat"),
        List.of("Stool/seat"),
        List.of(),
        1,
        failure.isEmpty()
            ? Optional.empty()
            : Optional.of(new Failure("exception", "seat", 9, failure)),
        0.01,
        List.of());
  }
}
