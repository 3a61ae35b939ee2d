package org.cos3d.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.patch.Touches.ComponentTouch;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Value;
import org.cos3d.rules.Actions;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchesTest {

  private static final String STOOL =
      """
      \"""Stool.\"""
      import bpy

      # Parameters
      HEIGHT = 0.45  # m, 0.30 to 0.85: height of the seat
      WIDTH = 0.4  # m, 0.2 to 0.6: width of the seat
      LEGS = 3  # count, 3 to 6: number of legs
      WOOD = (0.45, 0.26, 0.12)  # color: all wooden parts

      # Measures
      LEG_LENGTH = HEIGHT - 0.03

      # Components
      def seat():
          \"""Seat.\"""
          return [board(WIDTH, HEIGHT, WOOD)]

      def legs():
          \"""Legs.\"""
          return [leg(LEG_LENGTH) for n in range(LEGS)]
      """;

  private static final String WIPE =
      """
      \"""Wipes things away.\"""
      REMOVES_OBJECTS = 1

      # Parameters
      SPEED = 1.0  # ratio, 0 to 2: how fast

      # Components
      def wipe(things):
          \"""Wipes.\"""
          print(SPEED)
      """;

  @TempDir private Path folder;
  private Patches patches;

  @BeforeEach
  void readActions() throws Exception {
    Files.writeString(folder.resolve("wipe.py"), WIPE);
    patches = new Patches(Actions.load(folder));
  }

  @Test
  void foldsWishesForOneAssetIntoOneEdit() {
    Patch patch =
        composed(
            sceneWithStool(),
            set("HEIGHT", new Value.Real(0.6)),
            set("HEIGHT", new Value.Real(0.7)),
            set("LEGS", new Value.Whole(4)));

    assertThat(patch.steps()).hasSize(1);
    Step.EditProgram edit = (Step.EditProgram) patch.steps().getFirst();
    assertThat(edit.baseSha256()).isEqualTo(Sha256.of(STOOL));
    assertThat(edit.program())
        .isEqualTo(STOOL.replace("HEIGHT = 0.45", "HEIGHT = 0.7").replace("LEGS = 3", "LEGS = 4"));
    assertThat(edit.rerun()).containsExactly("seat", "legs");
    assertThat(edit.dropped()).isEmpty();
    assertThat(patch.parameters())
        .containsExactly(
            new ParameterChange("s1", "HEIGHT", "0.45", "0.7"),
            new ParameterChange("s1", "LEGS", "3", "4"));
    assertThat(patch.message()).contains("height 45 cm → 70 cm", "legs 3 → 4");
  }

  @Test
  void runsAndDeclaresOnlyWhatDepends() {
    Patch patch = composed(sceneWithStool(), set("LEGS", new Value.Whole(5)));

    assertThat(((Step.EditProgram) patch.steps().getFirst()).rerun()).containsExactly("legs");
    assertThat(patch.touches().components()).containsExactly(new ComponentTouch("s1", "legs"));
    assertThat(patch.touches().objects()).isEmpty();
  }

  @Test
  void refusesAValueOutOfRangeWithTheRange() {
    Composition composition =
        patches.compose("r", List.of(set("LEGS", new Value.Whole(40))), "So.", sceneWithStool());

    assertThat(composition)
        .isEqualTo(new Composition.Impossible("Stool cannot have legs 40: it takes from 3 to 6."));
  }

  @Test
  void changesNothingWhereItIsSoAlready() {
    Composition composition =
        patches.compose("r", List.of(set("LEGS", new Value.Whole(3))), "So.", sceneWithStool());

    assertThat(composition).isInstanceOf(Composition.Impossible.class);
    assertThat(((Composition.Impossible) composition).message()).contains("already");
  }

  @Test
  void dropsTheComponentThatGoes() {
    Patch patch = composed(sceneWithStool(), new Wish.RemoveComponent("s1", "legs"));

    Step.EditProgram edit = (Step.EditProgram) patch.steps().getFirst();
    assertThat(edit.dropped()).containsExactly("legs");
    assertThat(edit.rerun()).isEmpty();
    assertThat(edit.program()).doesNotContain("def legs");
    assertThat(patch.touches().components()).containsExactly(new ComponentTouch("s1", "legs"));
  }

  @Test
  void makesAnAssetAtTheCursor() {
    Scene scene = scene(Map.of(), Map.of(), new Vector(1, 2, 3));

    Step.MakeAsset made = (Step.MakeAsset) composed(scene, makeStool()).steps().getFirst();

    assertThat(made.location()).isEqualTo(new Vector(1, 2, 3));
    assertThat(made.name()).isEqualTo("Stool");
    assertThat(made.components()).containsExactly("seat", "legs");
    assertThat(made.program()).contains("LEGS = 6");
  }

  @Test
  void makesAnAssetBesideWhatStandsAtTheCursorAndSaysSo() {
    Patch patch = composed(sceneWithStool(), makeStool(), makeStool());

    Vector first = ((Step.MakeAsset) patch.steps().get(0)).location();
    Vector second = ((Step.MakeAsset) patch.steps().get(1)).location();
    assertThat(first.x()).isGreaterThan(0.2 + 0.4 / 2);
    assertThat(second.x()).isGreaterThan(first.x() + 0.4);
    assertThat(patch.message()).contains("beside Stool");
  }

  @Test
  void takesTheRemovalOfARootForTheRemovalOfTheAsset() {
    Patch patch =
        composed(
            sceneWithStool(),
            new Wish.Act("wipe", Map.of(), List.of("root", "cube"), Optional.empty()));

    assertThat(patch.steps()).hasSize(2);
    assertThat(patch.steps().get(0)).isEqualTo(new Step.RemoveAsset("s1"));
    assertThat(((Step.RunAction) patch.steps().get(1)).objects()).containsExactly("cube");
  }

  @Test
  void takesTheRemovalOfSomePartsForWhatItIs() {
    Patch patch =
        composed(
            sceneWithStool(), new Wish.Act("wipe", Map.of(), List.of("leg"), Optional.empty()));

    assertThat(patch.steps()).hasSize(1);
    assertThat(((Step.RunAction) patch.steps().getFirst()).objects()).containsExactly("leg");
  }

  @Test
  void writesSettingsIntoTheCodeOfAnAction() {
    Patch patch =
        composed(
            sceneWithStool(),
            new Wish.Act(
                "wipe",
                Map.of("SPEED", new Value.Real(0.25)),
                List.of("cube"),
                Optional.of("leg")));

    Step.RunAction run = (Step.RunAction) patch.steps().getFirst();
    assertThat(run.code()).contains("SPEED = 0.25").doesNotContain("SPEED = 1.0");
    assertThat(run.function()).isEqualTo("wipe");
    assertThat(run.reference()).isEqualTo("leg");
    assertThat(run.removes()).isTrue();
    assertThat(run.adds()).isFalse();
    assertThat(patch.touches().objects()).containsExactly("cube");
  }

  @Test
  void refusesObjectsThatAreGoneOrLinked() {
    assertThat(
            patches.compose(
                "r",
                List.of(new Wish.Act("wipe", Map.of(), List.of("ghost"), Optional.empty())),
                "So.",
                sceneWithStool()))
        .isInstanceOf(Composition.Impossible.class);
    assertThat(
            patches.compose(
                "r",
                List.of(new Wish.Act("wipe", Map.of(), List.of("linked"), Optional.empty())),
                "So.",
                sceneWithStool()))
        .asString()
        .contains("make it local");
  }

  @Test
  void givesEveryCopyAnIdOfItsOwn() {
    Patch patch = composed(sceneWithStool(), new Wish.DuplicateAsset("s1", 3, new Vector(1, 0, 0)));

    Step.DuplicateAsset copy = (Step.DuplicateAsset) patch.steps().getFirst();
    assertThat(copy.copies()).hasSize(3).doesNotHaveDuplicates();
    assertThat(patch.touches().adds()).isTrue();
  }

  @Test
  void wordsTheChangesItselfWhereNobodyElseDoes() {
    Composition composition =
        patches.compose("r", List.of(set("LEGS", new Value.Whole(4))), "", sceneWithStool());

    Patch patch = ((Composition.Composed) composition).patch();
    assertThat(patch.title()).isEqualTo("Stool: legs 3 → 4");
    assertThat(patch.message()).isEqualTo("Stool: legs 3 → 4.");
  }

  @Test
  void keepsTheTitleShort() {
    Composition composition =
        patches.compose("r", List.of(new Wish.UndoLast()), "word ".repeat(40), sceneWithStool());

    assertThat(((Composition.Composed) composition).patch().title()).hasSizeLessThanOrEqualTo(60);
  }

  private Patch composed(Scene scene, Wish... wishes) {
    Composition composition = patches.compose("r1", List.of(wishes), "Done.", scene);
    assertThat(composition).isInstanceOf(Composition.Composed.class);
    return ((Composition.Composed) composition).patch();
  }

  private static Wish set(String parameter, Value value) {
    return new Wish.SetParameters("s1", List.of(new Wish.Change(parameter, value, value)));
  }

  private static Wish makeStool() {
    return new Wish.MakeAsset(
        new Demonstration("stool", STOOL), Map.of("LEGS", new Value.Whole(6)), Optional.empty());
  }

  private static Scene sceneWithStool() {
    Map<String, SceneObject> objects = new LinkedHashMap<>();
    for (SceneObject object :
        List.of(
            object("root", "Stool", "EMPTY", "s1", 0, true),
            object("seat", "Seat", "MESH", "s1", 0.2, true),
            object("leg", "Leg", "MESH", "s1", 0.1, true),
            object("cube", "Cube", "MESH", "", 0, true),
            object("linked", "Linked", "MESH", "", 0, false))) {
      objects.put(object.id(), object);
    }
    Asset stool = new Asset("s1", "Stool", "root", "Stool", STOOL, 1);
    return scene(objects, Map.of("s1", stool), Vector.ZERO);
  }

  private static Scene scene(
      Map<String, SceneObject> objects, Map<String, Asset> assets, Vector cursor) {
    return new Scene(objects, assets, Selection.NONE, 1.0, cursor, "Scene");
  }

  private static SceneObject object(
      String id, String name, String type, String asset, double half, boolean editable) {
    return new SceneObject(
        id,
        name,
        type,
        "",
        asset,
        "",
        "",
        Vector.ZERO,
        Vector.ZERO,
        Vector.ONE,
        new Vector(-half, -half, 0),
        new Vector(half, half, 2 * half),
        List.of(),
        true,
        editable,
        1);
  }
}
