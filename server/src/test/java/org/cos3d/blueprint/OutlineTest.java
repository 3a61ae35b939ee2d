package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cos3d.blueprint.Blueprint.Part;
import org.junit.jupiter.api.Test;

/** What a writer is told of its entry. */
class OutlineTest {

  private static final String FRAMES = "\"frames\": []";

  private static final String FRAME =
      "\"frames\": [{\"name\": \"tilted\", \"origin\": [\"0\", \"WIDTH / 2\", \"SEAT_UNDER\"], \"turn\": [%s]}]";

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
    Part plated =
        new Part(
            seat.name(),
            seat.docstring(),
            seat.kind(),
            seat.shape(),
            seat.frame(),
            seat.box(),
            seat.objects(),
            List.of("Stool wood", "Brass"));
    assertThat(Outline.of(two).materials(seat)).doesNotContain("material_index");
    assertThat(Outline.of(two).materials(plated))
        .contains(
            "material(\"Brass\", WOOD", "\n\nSeveral on one object: set `face.material_index`");
  }

  private static String entryIn(String turn) throws Exception {
    Blueprint blueprint = Stool.blueprint(FRAMES, FRAME.formatted(turn));
    Part seat = blueprint.components().getFirst();
    Part tilted =
        new Part(
            seat.name(),
            seat.docstring(),
            seat.kind(),
            seat.shape(),
            "tilted",
            seat.box(),
            seat.objects(),
            seat.materials());
    return Outline.of(blueprint).entry(tilted);
  }
}
