package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.prompt.Fields;
import org.junit.jupiter.api.Test;

/** What is sure of things of a kind is asked of plans for one. */
class InLifeTest {

  private static final Path BENCH = Path.of("../test-assets/exchanges/bench/planner.blueprint.md");

  @Test
  void whatIsAsInLifeHasNoFindings() throws Exception {
    assertThat(findings(Stool.blueprint(), "a stool")).isEmpty();
    assertThat(
            findings(
                BlueprintReader.read(Fields.of(Files.readString(BENCH), BlueprintReader.FORM)),
                "a bench"))
        .isEmpty();
  }

  @Test
  void sizesInAnotherUnitAreFound() throws Exception {
    String inCentimetres =
        Stool.answer(
            "0.45, \"unit\": \"m\", \"low\": 0.3, \"high\": 0.8",
            "45, \"unit\": \"m\", \"low\": 30, \"high\": 80");

    assertThat(
            findings(
                BlueprintReader.read(Fields.of(inCentimetres, BlueprintReader.FORM)), "a stool"))
        .containsExactly(
            "It is 45 m at its longest; in life a stool is 0.2 m to 1.3 m: sizes are in metres.");
  }

  @Test
  void toysNeedNotBeAsInLife() throws Exception {
    assertThat(findings(Stool.blueprint("\"title\": \"Stool\"", "\"title\": \"Car\""), "a toy car"))
        .containsExactly(
            "A car needs a wheel or hover or skid, and no component is one: add it, or name what serves as one.");
  }

  @Test
  void partsThatAreMissingAreFound() throws Exception {
    String mug = Stool.answer("\"title\": \"Stool\"", "\"title\": \"Mug with a lid\"");

    assertThat(findings(BlueprintReader.read(Fields.of(mug, BlueprintReader.FORM)), "a giant mug"))
        .containsExactly(
            "A mug needs a body or wall or cup or vessel or mug, and no component is one: add it, or name what serves as one.",
            "A mug needs a handle or grip or ear, and no component is one: add it, or name what serves as one.");
  }

  @Test
  void ofOtherThingsNothingIsSure() throws Exception {
    Blueprint perch = Stool.blueprint("\"title\": \"Stool\"", "\"title\": \"Perch\"");

    assertThat(findings(perch, "a perch")).isEmpty();
  }

  private static List<String> findings(Blueprint blueprint, String wish) throws Exception {
    return InLife.read(Path.of("../prompts")).findings(blueprint, wish);
  }
}
