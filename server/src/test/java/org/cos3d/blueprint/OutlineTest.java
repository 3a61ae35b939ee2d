package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cos3d.blueprint.Blueprint.Part;
import org.junit.jupiter.api.Test;

/** What a writer is told of its entry. */
class OutlineTest {

  private static final String FRAMES = "\"frames\": []";

  @Test
  void aFrameIsToldAsTheMatrixThatItIs() throws Exception {
    assertThat(entryIn("\"0\", \"-LEGS * 2\", \"0.0\""))
        .contains(
            "SEAT_UNDER) to (WIDTH / 2, WIDTH / 2, HEIGHT) in the frame"
                + " Matrix.Translation((0, WIDTH / 2, SEAT_UNDER))"
                + " @ Matrix.Rotation(math.radians(-LEGS * 2), 4, \"Y\")\n");
    assertThat(entryIn("\"10\", \"20\", \"30\""))
        .contains(
            " @ Matrix.Rotation(math.radians(30), 4, \"Z\")"
                + " @ Matrix.Rotation(math.radians(20), 4, \"Y\")"
                + " @ Matrix.Rotation(math.radians(10), 4, \"X\")\n");
    assertThat(entryIn("\"0\", \"0\", \"0\"")).contains("SEAT_UNDER))\n");
  }

  @Test
  void onlyWhoHasSeveralMaterialsIsToldHowToGiveThem() throws Exception {
    Blueprint two =
        Stool.blueprint(
            "\"materials\": [{\"name\": \"Stool wood\"",
            "\"materials\": [{\"name\": \"Brass\", \"color\": \"WOOD\", \"metallic\": 1.0, \"roughness\": 0.3}, {\"name\": \"Stool wood\"");
    Part seat = two.components().getFirst();
    Part plated = seat(two, "", List.of("Stool wood", "Brass"));
    assertThat(Outline.of(two).materials(seat)).doesNotContain("material_index");
    assertThat(Outline.of(two).materials(plated))
        .contains(
            "material(\"Brass\", WOOD", "\n\nSeveral on one object: set `face.material_index`");
  }

  private static String entryIn(String turn) throws Exception {
    Blueprint blueprint =
        Stool.blueprint(
            FRAMES,
            "\"frames\": [{\"name\": \"tilted\", \"origin\": [\"0\", \"WIDTH / 2\", \"SEAT_UNDER\"], \"turn\": [%s]}]"
                .formatted(turn));
    Part tilted = seat(blueprint, "tilted", List.of("Stool wood"));
    return Outline.of(blueprint).entry(tilted);
  }

  /** The seat of a stool, with another frame and other materials. */
  private static Part seat(Blueprint stool, String frame, List<String> materials) {
    Part seat = stool.components().getFirst();
    return new Part(
        seat.name(),
        seat.docstring(),
        seat.kind(),
        seat.shape(),
        frame,
        seat.box(),
        seat.objects(),
        materials);
  }
}
