package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.junit.jupiter.api.Test;

/** What stands in the scene is told a line each, whatever it is called. */
class SurroundingsTest {

  private static final String LETTERS = "ab \n\r\t\0\"'`#-{}()\\<>\u2028\u0085\u202e椅";

  @Test
  void eachThingIsOneLineWithItsNamesInQuotationMarks() {
    Random chance = new Random(21);
    for (int round = 0; round < 2_000; round++) {
      SceneObject object = object(name(chance), name(chance), List.of(name(chance), name(chance)));
      Asset asset = new Asset("a1", name(chance), "root", name(chance), "", 1);
      Scene scene =
          new Scene(
              Map.of("o1", object),
              Map.of("a1", asset),
              new Selection(List.of("o1"), "o1"),
              1,
              Vector.ZERO,
              name(chance));

      assertThat(Surroundings.of(scene, Optional.empty())).hasSize(2);
      assertThat(Surroundings.of(scene, Optional.empty()).getFirst())
          .matches(
              "- selected: \"[^\"`]*\" \\(mesh\\), box .* in the scene, materials \"[^\"`]*\", \"[^\"`]*\"");
      assertThat(Surroundings.of(scene, Optional.empty()).getLast())
          .matches("- asset in the scene: \"[^\"`]*\"(, box [-0-9., ()to]+ in the scene)?");
      assertThat(Surroundings.of(new Meant.OfAsset(asset), scene)).hasSize(1);
      assertThat(Surroundings.of(new Meant.OfAsset(asset), scene).getFirst())
          .matches("- selected: \"[^\"`]*\" \\(mesh\\) of component \"[^\"`]*\", box .*")
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028]");
    }
  }

  private static SceneObject object(String name, String component, List<String> materials) {
    return new SceneObject(
        "o1",
        name,
        "MESH",
        "",
        "a1",
        component,
        "",
        Vector.ZERO,
        Vector.ZERO,
        Vector.ONE,
        Vector.ZERO,
        Vector.ONE,
        materials,
        true,
        true,
        1);
  }

  private static String name(Random chance) {
    StringBuilder name = new StringBuilder("n");
    for (int letter = chance.nextInt(80); letter > 0; letter--) {
      name.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
