package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cos3d.blueprint.BlockOut.Block;
import org.cos3d.blueprint.BlockOut.Point;
import org.cos3d.program.Value;
import org.cos3d.prompt.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blueprint as the artist sees it before there is code. */
class BlockOutTest {

  @Test
  void itHasTheBoxesOfItsComponents() throws Exception {
    BlockOut shown = BlockOut.of(Stool.blueprint());

    assertThat(shown.blocks()).extracting(Block::component).containsExactly("seat", "legs");
    Block seat = shown.blocks().getFirst();
    assertThat(seat.corners().getFirst()).isEqualTo(new Point(-0.18, -0.18, 0.45 - 0.04));
    assertThat(seat.corners().get(5)).isEqualTo(new Point(0.18, -0.18, 0.45));
  }

  @Test
  void aTurnedFrameTurnsItsBoxes() throws Exception {
    Blueprint turned =
        BlueprintReader.read(
            Fields.of(
                Stool.answer(
                        "\"frames\": []",
                        "\"frames\": [{\"name\": \"lean\", \"origin\": [0, 0, 1], \"turn\": [0, 0, 90]}]")
                    .replace(
                        "\"box\": {\"min\": [\"-WIDTH / 2\", \"-WIDTH / 2\", \"SEAT_UNDER\"], \"max\": [\"WIDTH / 2\", \"WIDTH / 2\", \"HEIGHT\"]}",
                        "\"frame\": \"lean\", \"box\": {\"min\": [0, 0, 0], \"max\": [0.3, 0.2, 0.1]}"),
                BlueprintReader.FORM));

    BlockOut shown = BlockOut.of(turned);
    Point far = shown.blocks().getFirst().corners().get(7);
    assertThat(far.x()).isCloseTo(-0.2, within(1e-9));
    assertThat(far.y()).isCloseTo(0.3, within(1e-9));
    assertThat(far.z()).isCloseTo(1.1, within(1e-9));
    assertThat(shown.lines()).contains("Seat, 30 × 20 × 10 cm");
  }

  @Test
  void otherValuesMoveItsBoxesAndKeepItsRanges() throws Exception {
    Blueprint blueprint = Stool.blueprint();
    Blueprint taller =
        blueprint.with(Map.of("HEIGHT", new Value.Real(0.7), "LEGS", new Value.Whole(5)));

    BlockOut shown = BlockOut.of(taller);
    assertThat(shown.blocks().getFirst().corners().getLast().z()).isEqualTo(0.7);
    assertThat(shown.blocks().getLast().label()).isEqualTo("Legs × 5");
    assertThat(taller.parameters().getFirst().range())
        .isEqualTo(blueprint.parameters().getFirst().range());
    assertThat(taller.relations()).isEqualTo(blueprint.relations());
    assertThat(taller.properties()).isEqualTo(blueprint.properties());
  }

  @ParameterizedTest
  @CsvSource({
    "0.45, In all 36 × 36 × 45 cm",
    "0.4567, In all 36 × 36 × 45.7 cm",
  })
  void sizesAreToldAsAnArtistWould(double height, String line) throws Exception {
    Blueprint stool = Stool.blueprint().with(Map.of("HEIGHT", new Value.Real(height)));

    assertThat(BlockOut.of(stool).lines().get(1)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "0.36, 0.004, 'Seat, 36 × 36 × 0.4 cm'",
    "1.2, 0.04, 'Seat, 1.2 × 1.2 × 0.04 m'",
    "1.2, 0.004, 'Seat, 1.2 m × 1.2 m × 4 mm'",
    "1.2, 0, 'Seat, 1.2 × 1.2 × 0 m'",
  })
  void aThinSideIsToldInAUnitOfItsOwn(double width, String thickness, String line)
      throws Exception {
    Blueprint flat =
        Stool.blueprint("HEIGHT - 0.04", "HEIGHT - " + thickness)
            .with(Map.of("WIDTH", new Value.Real(width)));

    assertThat(BlockOut.of(flat).lines().get(2)).isEqualTo(line);
  }

  @Test
  void aBoxThatCannotBeComputedIsLeftOut() throws Exception {
    BlockOut shown =
        BlockOut.of(Stool.blueprint("\"-WIDTH / 2\", 0]", "\"-WIDTH / 2\", \"FLOOR\"]"));

    assertThat(shown.blocks()).extracting(Block::component).isEqualTo(List.of("seat"));
    assertThat(shown.lines()).endsWith("Legs, 3 objects");
  }
}
