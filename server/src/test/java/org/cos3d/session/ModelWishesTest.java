package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Spot.Where;
import org.cos3d.patch.Step;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.cos3d.session.ServerMessage.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of wish it is that goes to a model, and what becomes of each kind. */
class ModelWishesTest {

  private static final Scene SCENE = scene(List.of("o1"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "round the edges of this and twist its upper half | Edit",
        "add a ring around the legs | Edit",
        "make a hole in it | Edit",
        "what is this made of? | Edit",
        "make a garden bench with cast-iron sides | Create",
        "please build me a lighthouse | Create",
        "put a lamp on this table | Assemble",
        "please add a small vase on top of it | Assemble",
        "make a bench beside the crate | Assemble",
        "stand a ladder behind that | Assemble",
        "put a knob on the seat | Edit",
        "put a lamp on the moon | Edit",
      })
  void theWordsTellWhatKindItIs(String words, String kind) {
    String text = words.replace("this table", "this");
    ModelWish wish = ModelWishes.read(kind.equals("Assemble") ? words : text, SCENE);

    assertThat(wish.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void whereItStandsIsTakenFromTheBoxOfItsPartner() {
    ModelWish.Assemble on =
        (ModelWish.Assemble) ModelWishes.read("put a lamp on this table.", SCENE);
    assertThat(on.spot().where()).isEqualTo(Where.ON);
    assertThat(on.spot().high()).isEqualTo(new Vector(1, 1, 2));
    ModelWish.Assemble beside =
        (ModelWish.Assemble) ModelWishes.read("make a bench in front of the crate", SCENE);
    assertThat(beside.spot().where()).isEqualTo(Where.FRONT);
    assertThat(beside.spot().partner()).isEqualTo("Crate.001");
  }

  @Test
  void severalAreMeantOnlyWhereTheWordsSaySo() {
    Scene two = scene(List.of("o1", "o2"));
    assertThat(ModelWishes.read("make all of them look rustic", two))
        .isInstanceOfSatisfying(
            ModelWish.EditAll.class,
            all ->
                assertThat(all.several())
                    .extracting(Meant::name)
                    .containsExactly("Table", "Crate.001"));
    assertThat(ModelWishes.read("make it look rustic", two)).isInstanceOf(ModelWish.Edit.class);
  }

  @Test
  void tooManyAtOnceAreRefusedInPlainWords() {
    List<String> ids = List.of("o1", "o2", "o3", "o4", "o5", "o6");
    assertThat(ModelWishes.read("make all of them look rustic", scene(ids)))
        .isInstanceOfSatisfying(
            ModelWish.TooMuch.class,
            much -> assertThat(much.text()).contains("6 things", "at most 5", "select fewer"));
  }

  @Test
  void severalAssetsChangeInOneUndoStep() throws Exception {
    try (Stage stage = new Stage(folder, Unproven.REFUSE, Map.of())) {
      showTwo(stage);
      stage.script(
          "editor.Stool.md", "{\"set\": {\"HEIGHT\": 0.6}, \"say\": \"The stool is rustic.\"}");
      stage.script(
          "editor.Bar_stool.md", "{\"set\": {\"HEIGHT\": 0.8}, \"say\": \"The bar stool, too.\"}");
      Patch patch = stage.apply("please make all of these look rustic");

      assertThat(patch.steps())
          .extracting(step -> ((Step.EditProgram) step).asset())
          .containsExactly("a1", "a2");
      assertThat(patch.message())
          .startsWith("The stool is rustic.")
          .contains("The bar stool, too.");
      assertThat(patch.parameters()).hasSize(2);
      Replay.Result replayed =
          Replay.of(stage.journal(), Stage.PROMPTS, folder, java.util.OptionalInt.empty())
              .getFirst();
      assertThat(replayed.ending()).isEqualTo(Replay.Ending.SAME);
    }
  }

  @Test
  void whereOneOfThemCannotChangeNoneDoes() throws Exception {
    try (Stage stage = new Stage(folder, Unproven.REFUSE, Map.of())) {
      showTwo(stage);
      stage.script("editor.Stool.md", "{\"set\": {\"HEIGHT\": 0.6}}");
      stage.script("editor.Bar_stool.md", "{\"cannot\": \"It is made of light.\"}");
      Answer answer = stage.ask("please make all of these look rustic");

      assertThat(answer.status()).isEqualTo(Answer.Status.REFUSED);
      assertThat(answer.message()).contains("Bar stool", "nothing was", "made of light");
    }
  }

  @Test
  void somethingNewStandsOnWhatTheArtistNames() throws Exception {
    try (Stage stage = new Stage(folder, Unproven.REFUSE, Map.of())) {
      stage.showCube();
      stage.script(
          "planner.blueprint.md",
          Files.readString(Path.of("../test-assets/blueprints/stool.json")));
      for (String part : List.of("seat", "legs", "ring")) {
        stage.script(
            "component." + part + ".md",
            "def %s():\n    \"\"\"Part.\"\"\"\n    return []\n".formatted(part));
      }
      Patch patch = stage.apply("please put a rather odd stool on this cube");

      Step.MakeAsset made = (Step.MakeAsset) patch.steps().getFirst();
      assertThat(made.location()).isEqualTo(new Vector(0, 0, 2));
      assertThat(patch.message()).contains("stands on Cube");
      assertThat(stage.journalText())
          .contains("it shall stand on \\\"Cube\\\"", "2.000 m along X", "a height of 2.000 m");
    }
  }

  private static void showTwo(Stage stage) {
    stage.show(
        List.of(Stage.object("o1", "Seat", "a1", 0), Stage.object("o2", "Seat.001", "a2", 4)),
        List.of(
            new Asset("a1", "Stool", "root1", "Stool", Stage.STOOL, 1),
            new Asset("a2", "Bar stool", "root2", "Bar stool", Stage.STOOL, 1)));
  }

  /** A table with a seat component, and crates of the artist's beside it. */
  private static Scene scene(List<String> selected) {
    Map<String, SceneObject> objects = new LinkedHashMap<>();
    objects.put("o1", Stage.object("o1", "Top", "a1", 0));
    List<String> others = new ArrayList<>(List.of("o2", "o3", "o4", "o5", "o6"));
    for (String id : others) {
      objects.put(id, Stage.object(id, "Crate.00" + objects.size(), "", 4 * objects.size()));
    }
    return new Scene(
        objects,
        Map.of("a1", new Asset("a1", "Table", "root", "Table", Stage.STOOL, 1)),
        new Selection(selected, selected.getFirst()),
        1,
        Vector.ZERO,
        "Scene");
  }
}
