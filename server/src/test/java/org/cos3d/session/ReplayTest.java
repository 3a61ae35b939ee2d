package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cos3d.blueprint.Stool;
import org.cos3d.session.Replay.Ending;
import org.cos3d.session.Replay.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal holds makes the same patches again, byte for byte, without anybody else. */
class ReplayTest {

  private static final String RING =
      """
      {"components": {"ring": "def ring():\\n    \\"\\"\\"Ring.\\"\\"\\"\\n    %s\\n    return [hoop(HEIGHT)]"},
       "entries": [{"name": "ring", "box": {"min": [-0.1, -0.1, 0], "max": [0.1, 0.1, "HEIGHT"]}, "objects": [{"name": "Ring", "count": 1}]}],
       "say": "A ring holds the legs."}
      """;

  private static final String PART =
      """
      def part():
          \"""Part.\"""
          %s
          return [make(HEIGHT)]
      """;

  private static final String VIEW =
      "{\"views\": [{\"picture\": 1, \"azimuth\": 30, \"elevation\": 15, \"field_of_view\": 40}], \"title\"";

  private static final String WISH = "please put a nice ring around the legs somehow";

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = new Stage(folder, Unproven.REFUSE, Map.of());
  }

  @AfterEach
  void close() throws Exception {
    stage.close();
  }

  @Test
  void ordinaryWishesMakeTheSamePatches() throws Exception {
    stage.showStool();
    stage.apply("make the stool 10 % taller");
    stage.apply("make a chair");
    stage.apply("undo that");
    stage.ask("what on earth is a flobnitz");

    List<Result> results = replay();
    assertThat(results).extracting(Result::ending).containsOnly(Ending.SAME);
    assertThat(results).extracting(Result::number).containsExactly(1, 2, 3, 4);
    assertThat(results.get(1).recorded())
        .contains("\"is\":\"MakeAsset\"")
        .isEqualTo(results.get(1).replayed());
    assertThat(results.get(2).recorded()).contains("Took back");
    assertThat(results.get(3).recorded()).isEmpty();
  }

  @Test
  void whatAModelWroteAndAProverTriedIsMadeAgainWithoutThem() throws Exception {
    stage.showStool();
    stage.script("editor.Stool.md", RING.formatted("raise ring"));
    stage.script("editor.Stool.2.md", RING.formatted("pass"));
    stage.apply(WISH);
    stage.close();
    Files.delete(folder.resolve("script").resolve("editor.Stool.md"));

    Result result = replay().getFirst();
    assertThat(result.ending()).as(result.text()).isEqualTo(Ending.SAME);
    assertThat(result.replayed()).contains("def ring()");
  }

  /** A replay has all the time in the world, but no proofs beyond those that there was time for. */
  @Test
  void whatWasFoundBeforeTheTimeWasUpIsFoundAgain() throws Exception {
    stage.close();
    stage =
        new Stage(
            folder.resolve("hurried"),
            Unproven.REFUSE,
            Map.of(),
            new Trials(false, Duration.ofNanos(1)));
    stage.script("planner.blueprint.md", Stool.answer());
    stage.script("component.legs.md", PART.replace("part", "legs").formatted("legs"));
    stage.script(
        "component.seat.md",
        PART.replace("part", "seat").formatted("fails_when=HEIGHT==0.3,WIDTH==0.36; seat"));
    stage.script("component.seat.2.md", PART.replace("part", "seat").formatted("pass; seat"));
    stage.show(List.of(), List.of());
    stage.apply("please dream up some odd little perch for a parrot");

    assertThat(stage.journalText())
        .contains("settings: for lack of time", "With HEIGHT = 0.3: It was tried and failed.");
    Result result = replay().getFirst();
    assertThat(result.ending()).as(result.text()).isEqualTo(Ending.SAME);
    assertThat(result.replayed()).contains("pass; seat").doesNotContain("fails_when");
  }

  /** A plan with a view, and a picture that the scripted prover finds better values for. */
  @Test
  void whatWasFittedToPicturesIsFittedAgainWithoutASearch() throws Exception {
    stage.script("planner.blueprint.md", Stool.answer().replace("{\"title\"", VIEW));
    stage.script("component.legs.md", PART.replace("part", "legs").formatted("legs"));
    stage.script("component.seat.md", PART.replace("part", "seat").formatted("seat"));
    stage.show(List.of(), List.of());
    stage.receive(
        new HostMessage.Instruction(
            "r1",
            "please dream up some odd little perch for a parrot",
            List.of("better".getBytes(StandardCharsets.UTF_8)),
            false));
    stage.applied();

    Result result = replay().getFirst();
    assertThat(result.ending()).as(result.text()).isEqualTo(Ending.SAME);
    assertThat(result.replayed()).contains("HEIGHT = 0.52", "outlines agree to 97.5 %");
  }

  @Test
  void anObjectOfTheArtistsIsAdoptedAgain() throws Exception {
    stage.showCube();
    stage.script(
        "editor.Cube.md",
        "{\"components\": {\"bent\": \"def bent(cube):\\n    \\\"\\\"\\\"Bent.\\\"\\\"\\\"\\n    return cube\"}}");
    stage.applyWithBase("please let this one be somewhat bent");

    Result result = replay().getFirst();
    assertThat(result.ending()).as(result.text()).isEqualTo(Ending.SAME);
    assertThat(result.replayed()).contains("\"is\":\"AdoptObject\"");
  }

  @Test
  void oneRequestAloneKnowsWhatCameBefore() throws Exception {
    stage.showStool();
    stage.apply("make the stool 10 % taller");
    stage.apply("undo that");

    List<Result> results = replay(OptionalInt.of(2));
    assertThat(results).extracting(Result::number).containsExactly(2);
    assertThat(results.getFirst().ending()).isEqualTo(Ending.SAME);
    assertThat(replay(OptionalInt.of(3))).isEmpty();
  }

  @Test
  void anotherAnswerOfTheModelMakesAnotherPatchAndIsSaidSo() throws Exception {
    stage.showStool();
    stage.script("editor.Stool.md", RING.formatted("pass"));
    stage.apply(WISH);
    Path journal = stage.journal();
    Files.writeString(
        journal,
        Files.readString(journal)
            .replace("A ring holds the legs.\\\"}", "A hoop holds the legs.\\\"}"));

    Result result =
        Replay.of(journal, Stage.PROMPTS, folder.resolve("catalogs"), OptionalInt.empty())
            .getFirst();
    assertThat(result.ending()).isEqualTo(Ending.DIFFERENT);
    assertThat(result.text()).isEqualTo("The patch is another one.");
    assertThat(result.replayed()).contains("A hoop holds the legs.");
  }

  @Test
  void aJournalThatLacksWhatIsNeededSaysSo() throws Exception {
    stage.showStool();
    stage.apply("make the stool 10 % taller");
    Path journal = stage.journal();
    List<String> old =
        Files.readAllLines(journal).stream()
            .filter(line ->
                !line.contains("\"kind\":\"setting\"") && !line.contains("\"kind\":\"scene\""))
            .toList();
    Files.write(journal, old);

    Result result =
        Replay.of(journal, Stage.PROMPTS, folder.resolve("catalogs"), OptionalInt.empty())
            .getFirst();
    assertThat(result.ending()).isEqualTo(Ending.CANNOT);
    assertThat(result.text()).contains("older version");
    Files.writeString(journal, "no journal at all");
    assertThatThrownBy(() ->
            Replay.of(journal, Stage.PROMPTS, folder.resolve("catalogs"), OptionalInt.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none of a journal");
  }

  private List<Result> replay() throws Exception {
    return replay(OptionalInt.empty());
  }

  private List<Result> replay(OptionalInt only) throws Exception {
    return Replay.of(stage.journal(), Stage.PROMPTS, folder.resolve("catalogs"), only);
  }
}
