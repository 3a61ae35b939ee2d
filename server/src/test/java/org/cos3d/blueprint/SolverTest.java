package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cos3d.prompt.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not hold is found before there is any code. */
class SolverTest {

  @Test
  void aSoundBlueprintHasNoFindings() throws Exception {
    assertThat(Solver.findings(Stool.blueprint())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "HEIGHT - 0.04 | height_of(LEGS) | The measure SEAT_UNDER cannot be computed from \"height_of(LEGS)\"",
        "\"-WIDTH / 2\", 0] | \"-WIDTH / 2\", \"FLOOR\"] | legs: its box has \"FLOOR\", which cannot be computed",
        "HEIGHT - 0.04 | 0.35 | seat: its box is turned inside out along Z with HEIGHT = 0.3: from 0.35 m to 0.3 m",
        "\"WIDTH / 2\", \"SEAT_UNDER\"]} | \"WIDTH / 2\", 0.2]} | seat rests on legs, but the plane Z = 0.41 m lies outside of a box that goes from 0 m to 0.2 m in the axes of the whole asset",
        "\"kind\": \"symmetric\", \"of\": \"seat\", \"axis\": \"X\" | \"kind\": \"inside\", \"of\": \"seat\", \"to\": \"legs\" | seat inside legs, but it sticks out of legs along Z",
        "[\"-WIDTH / 2\", \"-WIDTH / 2\", \"SEAT_UNDER\"] | [\"-WIDTH / 3\", \"-WIDTH / 2\", \"SEAT_UNDER\"] | seat symmetric itself, but its ends differ along X: 0.18 m and 0.12 m",
        "\"kind\": \"rests_on\", \"of\": \"seat\" | \"kind\": \"aligned\", \"axis\": \"X\", \"of\": \"seat\" | seat is held by nothing",
        "\"kind\": \"rests_on\", \"of\": \"seat\" | \"kind\": \"same_size\", \"axis\": \"Z\", \"of\": \"seat\" | seat same size legs, but their sizes differ along Z",
        "\"-WIDTH / 2\", 0] | \"-WIDTH / 2\", -0.1] | Something reaches 0.1 m below the ground",
        "\"color\": \"WOOD\" | \"color\": \"(0.1, 0.1, 0.1)\" | The parameter WOOD is used by nothing.",
        "\"count\": \"LEGS\" | \"count\": \"LEGS / 2\" | legs: \"LEGS / 2\" is no count of objects",
        "\"at\": \"SEAT_UNDER\" | \"at\": \"SEAT_OVER\" | The plane \"SEAT_OVER\" that seat and legs share cannot be computed",
        "\"name\": \"SEAT_UNDER\" | \"name\": \"HEIGHT\" | HEIGHT",
      })
  void whatDoesNotHoldIsFound(String from, String to, String finding) throws Exception {
    assertThat(Solver.findings(Stool.blueprint(from, to)))
        .anySatisfy(text -> assertThat(text).contains(finding));
  }

  @Test
  void partsThatStandApartAreFoundWithoutAPlane() throws Exception {
    String seat = "\"to\": \"legs\", \"at\": \"SEAT_UNDER\"";
    String answer =
        Stool.answer(seat, "\"to\": \"legs\"")
            .replace("\"WIDTH / 2\", \"SEAT_UNDER\"]}", "\"WIDTH / 2\", \"SEAT_UNDER - 0.01\"]}");
    Blueprint apart = BlueprintReader.read(Fields.of(answer, BlueprintReader.FORM));

    assertThat(Solver.findings(apart))
        .containsExactly(
            "seat rests on legs, but seat's face is at Z = 0.41 m and legs's at Z = 0.4 m.");
  }

  @Test
  void strangersInOnePlaceAreFound() throws Exception {
    String answer =
        Stool.answer("\"to\": \"legs\", \"at\": \"SEAT_UNDER\"", "\"to\": \"ground\"")
            .replace("\"count\": \"LEGS\"", "\"count\": 1")
            .replace("\"WIDTH / 2\", \"SEAT_UNDER\"]}", "\"WIDTH / 2\", \"HEIGHT\"]}");
    Blueprint crowded = BlueprintReader.read(Fields.of(answer, BlueprintReader.FORM));

    assertThat(Solver.findings(crowded))
        .contains(
            "seat and legs stand in the same place: their boxes share 0.36 m by 0.36 m by 0.04 m, and no relation joins them.");
  }

  @Test
  void whatAChoiceBreaksIsFound() throws Exception {
    String choice =
        "\"parameters\": [{\"name\": \"STYLE\", \"value\": \"thin\", \"unit\": \"choice\", \"choices\": [\"thin\", \"none\"], \"meaning\": \"the seat\"},";
    String answer =
        Stool.answer("\"parameters\": [", choice)
            .replace("HEIGHT - 0.04", "HEIGHT - (0.04 if STYLE == 'thin' else -0.01)");

    assertThat(Solver.findings(BlueprintReader.read(Fields.of(answer, BlueprintReader.FORM))))
        .anySatisfy(text ->
            assertThat(text)
                .startsWith("seat: its box is turned inside out along Z with STYLE = \"none\""));
  }

  @Test
  void whatHangsBelowDoesNotRest() throws Exception {
    String seat = "\"of\": \"seat\", \"to\": \"legs\", \"at\": \"SEAT_UNDER\"";
    Blueprint turned = Stool.blueprint(seat, "\"of\": \"legs\", \"to\": \"seat\"");

    assertThat(Solver.findings(turned))
        .anySatisfy(text -> assertThat(text).contains("legs rests on seat, but legs's face"));
  }

  @Test
  void framesTurnAsInBlender() {
    double[] low = {0, 0, 0};
    double[] high = {1, 2, 3};
    List<Double> nowhere = List.of(0.0, 0.0, 0.0);

    box(Turned.box(low, high, nowhere, List.of(90.0, 0.0, 0.0)), 0, -3, 0, 1, 0, 2);
    box(Turned.box(low, high, nowhere, List.of(0.0, 90.0, 0.0)), 0, 0, -1, 3, 2, 0);
    box(Turned.box(low, high, nowhere, List.of(0.0, 0.0, 90.0)), -2, 0, 0, 0, 1, 3);
    box(Turned.box(low, high, nowhere, List.of(90.0, 0.0, 90.0)), 0, 0, 0, 3, 1, 2);
    box(Turned.box(low, high, List.of(1.0, 2.0, 3.0), List.of(0.0, 0.0, 0.0)), 1, 2, 3, 2, 4, 6);
  }

  @Test
  void aComponentInAFrameIsJudgedWhereItStands() throws Exception {
    String answer =
        Stool.answer(
                "\"frames\": []",
                "\"frames\": [{\"name\": \"up\", \"origin\": [0, 0, \"SEAT_UNDER\"], \"turn\": [0, 0, 90]}]")
            .replace("\"kind\": \"solid\"", "\"frame\": \"up\"")
            .replace("\"-WIDTH / 2\", \"SEAT_UNDER\"], \"max\"", "\"-WIDTH / 2\", 0], \"max\"")
            .replace("\"WIDTH / 2\", \"HEIGHT\"]", "\"WIDTH / 2\", 0.04]");

    assertThat(Solver.findings(BlueprintReader.read(Fields.of(answer, BlueprintReader.FORM))))
        .isEmpty();
  }

  private static void box(Corners box, double... wanted) {
    for (int axis = 0; axis < 3; axis++) {
      assertThat(box.low()[axis]).isCloseTo(wanted[axis], within(1e-9));
      assertThat(box.high()[axis]).isCloseTo(wanted[axis + 3], within(1e-9));
    }
  }
}
