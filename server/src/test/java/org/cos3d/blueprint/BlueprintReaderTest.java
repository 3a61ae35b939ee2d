package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cos3d.blueprint.Blueprint.Kind;
import org.cos3d.program.Value;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blueprints are read strictly, and what is wrong is said so that it can be mended. */
class BlueprintReaderTest {

  @Test
  void allOfItIsRead() throws Exception {
    Blueprint stool = Stool.blueprint();

    assertThat(stool.names()).containsExactly("seat", "legs");
    assertThat(stool.parameters().get(2).value()).isEqualTo(new Value.Whole(3));
    assertThat(stool.parameters().get(3).value()).isEqualTo(new Value.Color(0.4, 0.2, 0.1));
    assertThat(stool.component("legs").orElseThrow().box().low())
        .containsExactly("-WIDTH / 2", "-WIDTH / 2", "0");
    assertThat(stool.component("seat").orElseThrow().objects().getFirst().count()).isEqualTo("1");
    assertThat(stool.relations()).extracting(one -> one.kind()).contains(Kind.SYMMETRIC);
    assertThat(stool.relations().getLast().to()).isEqualTo("seat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"title\": \"Stool\", | | \"title\" has to be a text",
        "\"name\": \"legs\" | \"name\": \"seat\" | \"seat\" is no name for a component",
        "\"name\": \"legs\" | \"name\": \"Three legs\" | in snake_case",
        "\"kind\": \"rests_on\", \"of\": \"seat\" | \"kind\": \"stands_on\", \"of\": \"seat\" | \"relations[1].kind\" has to be one of rests_on, hangs_under",
        "\"to\": \"legs\" | \"to\": \"feet\" | a relation is between \"seat\" and \"feet\"",
        "\"to\": \"legs\", | | seat rests_on needs a partner",
        "\"of\": \"seat\", \"axis\": \"X\" | \"of\": \"seat\" | seat symmetric needs an axis",
        "\"axis\": \"X\" | \"axis\": \"sideways\" | \"relations[2].axis\" has to be \"X\", \"Y\" or \"Z\"",
        "\"materials\": [\"Stool wood\"] | \"materials\": [\"Iron\"] | seat has a material \"Iron\"",
        "\"kind\": \"solid\" | \"frame\": \"tilted\" | seat is told in a frame \"tilted\"",
        "\"SEAT_UNDER\"], \"max\" | \"SEAT_UNDER\", 0], \"max\" | \"components[0].box.min\" has to be three expressions",
        "\"roughness\": 0.6 | \"roughness\": 6 | \"materials[0].roughness\" has to be a number from 0 to 1",
        "\"low\": 0.3, \"high\": 0.8 | \"low\": 0.8, \"high\": 0.3 | the range of HEIGHT runs from high to low",
        "\"low\": 0.3, \"high\": 0.8 | \"low\": 0.5, \"high\": 0.8 | \"parameters[0].value\" has to be a m inside of its range",
        "\"unit\": \"count\" | \"unit\": \"pieces\" | \"parameters[2].unit\" has to be one of m, ",
        "[0.4, 0.2, 0.1] | [0.4, 2, 0.1] | \"parameters[3].value\" has to be three numbers from 0 to 1",
      })
  void whatIsMalformedIsSaid(String from, String to, String message) {
    Malformed malformed =
        catchThrowableOfType(Malformed.class, () -> Stool.blueprint(from, to == null ? "" : to));

    assertThat(malformed.text()).contains(message);
  }

  @Test
  void aBlueprintWithoutComponentsIsNone() {
    Malformed malformed =
        catchThrowableOfType(
            Malformed.class,
            () ->
                BlueprintReader.read(
                    Fields.of(
                        "{\"title\": \"Air\", \"doc\": \"Nothing.\"}", BlueprintReader.FORM)));

    assertThat(malformed.text()).isEqualTo("it needs 1 to 24 components");
  }
}
