package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cos3d.blueprint.Made.Thing;
import org.cos3d.program.Value;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wish says of the finished thing is held against the plan, and against what was made. */
class PropertiesTest {

  private static final Value.Color RED = new Value.Color(0.8, 0.02, 0.02);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"kind\": \"size\", \"axis\": \"X\", \"low\": 0.3, \"high\": 0.4 |",
        "\"kind\": \"size\", \"axis\": \"Z\", \"low\": 0.5 | The wish asks for at least 0.5 m along Z of the whole; it is 0.45 m.",
        "\"kind\": \"size\", \"of\": \"seat\", \"axis\": \"Z\", \"high\": 0.03 | The wish asks for at most 0.03 m along Z of \"seat\"; it is 0.04 m.",
        "\"kind\": \"count\", \"of\": \"Leg\", \"low\": 3, \"high\": 3 |",
        "\"kind\": \"count\", \"of\": \"legs\", \"low\": 4, \"high\": 4 | The wish asks for 4 of \"legs\"; there are 3.",
        "\"kind\": \"ratio\", \"axis\": \"Z\", \"to_axis\": \"X\", \"low\": 1.2, \"high\": 1.3 |",
        "\"kind\": \"ratio\", \"of\": \"seat\", \"axis\": \"Z\", \"to\": \"legs\", \"low\": 0.2, \"high\": 1 | The wish asks that \"seat\" along Z is 0.2 to 1 times \"legs\" along Z; it is 0.09756 times.",
        "\"kind\": \"symmetric\", \"axis\": \"X\" |",
        "\"kind\": \"symmetric\", \"axis\": \"Z\" | The wish asks for symmetry of the whole about Z = 0; nothing mirrors it.",
        "\"kind\": \"color\", \"color\": \"brown\" |",
        "\"kind\": \"color\", \"of\": \"Leg\", \"color\": \"blue\" | The wish asks for blue on \"Leg\"; none of its materials is.",
      })
  void aPlanIsHeldToThem(String check, String finding) throws Exception {
    assertThat(Solver.findings(asking(check)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"kind\": \"weight\", \"low\": 1 | \"checks[0].kind\" has to be one of count, size",
        "\"kind\": \"count\", \"low\": 1 | \"checks[0].of\" has to be the name of a component",
        "\"kind\": \"count\", \"of\": \"Arm\", \"low\": 1 | \"checks[0].of\" has to be \"\" for the whole, a component, or the name of its objects: Leg, Seat, legs, seat",
        "\"kind\": \"size\", \"low\": 1 | \"checks[0].axis\" has to be \"X\", \"Y\" or \"Z\"",
        "\"kind\": \"size\", \"axis\": \"X\" | \"checks[0].low\" has to be a number",
        "\"kind\": \"size\", \"axis\": \"X\", \"low\": -1 | \"checks[0].low\" has to be a number from 0 up",
        "\"kind\": \"size\", \"axis\": \"X\", \"low\": 2, \"high\": 1 | \"checks[0].high\" has to be a number from \"low\" up",
        "\"kind\": \"size\", \"axis\": \"X\", \"low\": \"wide\" | \"checks[0].low\" has to be a number",
        "\"kind\": \"ratio\", \"axis\": \"X\", \"to\": \"Arm\", \"low\": 1 | \"checks[0].to\" has to be",
        "\"kind\": \"color\", \"color\": \"nice\" | \"checks[0].color\" has to be one of red, orange",
        "\"kind\": \"color\" | \"checks[0].color\" has to be a text",
      })
  void whatIsMalformedIsSaid(String check, String message) {
    Malformed malformed = catchThrowableOfType(Malformed.class, () -> asking(check));

    assertThat(malformed.text()).contains(message);
  }

  @Test
  void whateverStandsInACheckItIsReadOrSaid() throws Exception {
    Random dice = new Random(28);
    List<String> kinds = List.of("size", "count", "ratio", "symmetric", "color", "weight");
    List<String> names = List.of("of", "to", "axis", "to_axis", "low", "high", "color");
    List<String> values =
        List.of(
            "\"Leg\"", "\"\"", "\"X\"", "\"Z\"", "1", "2.5", "-3", "1e400", "null", "[]", "{}",
            "true", "\"red\"");
    int read = 0;
    for (int n = 0; n < 400; n++) {
      List<String> fields = new ArrayList<>();
      fields.add("\"kind\": \"%s\"".formatted(kinds.get(dice.nextInt(kinds.size()))));
      for (String name : names) {
        if (dice.nextInt(3) == 0) {
          fields.add("\"%s\": %s".formatted(name, values.get(dice.nextInt(values.size()))));
        }
      }
      try {
        read += Solver.findings(asking(String.join(", ", fields))).size() + 1;
      } catch (Malformed malformed) {
        assertThat(malformed.text()).startsWith("\"checks[0].");
      }
    }
    assertThat(read).as("some are sound").isPositive();
  }

  @Test
  void whatWasMadeIsHeldToThemAndTheComponentConcernedIsTold() throws Exception {
    Blueprint blueprint =
        asking(
            "\"kind\": \"size\", \"axis\": \"Z\", \"low\": 0.448, \"high\": 0.452}, {"
                + "\"kind\": \"symmetric\", \"axis\": \"X\"}, {"
                + "\"kind\": \"color\", \"of\": \"seat\", \"color\": \"brown\"}, {"
                + "\"kind\": \"count\", \"of\": \"Leg\", \"low\": 3, \"high\": 3");
    List<Thing> things =
        List.of(
            thing("Seat", "seat", 0, 0.18, 0.41, 0.455, List.of(Optional.of(RED))),
            thing("Leg", "legs", 0, 0.02, 0, 0.41, List.of()),
            thing("Leg.001", "legs", 0.16, 0.02, 0, 0.41, List.of()));

    assertThat(asked(blueprint, things))
        .containsExactly(
            "seat: The wish asks for 0.448 to 0.452 m along Z of the whole; it is 0.455 m",
            "legs: The wish asks for symmetry of the whole about X = 0; nothing mirrors Leg.001",
            "seat: The wish asks for brown on \"seat\"; none of its materials is");
  }

  @Test
  void coloursThatAreNotKnownAreNoFault() throws Exception {
    Blueprint blueprint = asking("\"kind\": \"color\", \"of\": \"seat\", \"color\": \"brown\"");

    assertThat(
            asked(
                blueprint,
                List.of(
                    thing("Seat", "seat", 0, 0.18, 0.41, 0.45, List.of(Optional.empty())),
                    thing("Leg", "legs", 0, 0.02, 0, 0.41, List.of()))))
        .isEmpty();
  }

  @Test
  void whatThePlanItselfHasNotIsNoFaultOfItsWriters() throws Exception {
    Blueprint blueprint = asking("\"kind\": \"size\", \"axis\": \"Z\", \"low\": 0.9");

    assertThat(
            asked(
                blueprint,
                List.of(
                    thing("Seat", "seat", 0, 0.18, 0.41, 0.45, List.of()),
                    thing("Leg", "legs", 0, 0.02, 0, 0.41, List.of()))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a stool about 45 cm wide|size X 0.396 0.504",
        "a 1.2 m tall, 400 mm deep stool|size Z 1.164 1.236 size Y 0.388 0.412",
        "a stool with a seat 45 cm wide|",
        "a stool for a shelf 45 cm wide|",
        "a stool at least 45 cm wide|",
        "a stool with five legs|count Leg 5.000 5.000",
        "a stool on 4 thin turned legs|count Leg 4.000 4.000",
        "two stools with five legs each|",
        "a stool for five|",
        "a stool with five or six legs|",
        "a stool with three rings and one seat|",
      })
  void numbersThatTheArtistSaysAreTaken(String wish, String said) throws Exception {
    String found =
        Said.of(wish, Stool.blueprint().components()).stream()
            .map(PropertiesTest::told)
            .reduce((one, other) -> one + " " + other)
            .orElse(null);

    assertThat(found).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bench/planner.blueprint.md|a garden bench with cast-iron scroll sides and wooden slats, seats two|0",
        "coffee_pot/planner.blueprint.2.md|make this, it is 32 cm high|1",
      })
  void recordedPlansHaveWhatTheirWishesSay(String file, String wish, int said) throws Exception {
    String answer = Files.readString(Path.of("../test-assets/exchanges").resolve(file));
    Blueprint read = BlueprintReader.read(Fields.of(answer, BlueprintReader.FORM));
    Blueprint plan = read.asking(Said.of(wish, read.components()));

    assertThat(plan.properties()).hasSize(said);
    assertThat(Solver.findings(plan)).isEmpty();
  }

  @Test
  void neverFailsWhateverIsSaid() throws Exception {
    Random dice = new Random(12);
    List<String> words =
        List.of(
            "a", "stool", "45", "1,5", "cm", "m", "wide", "tall", "five", "99", "legs", ",", "thin",
            "about", "~", "-", "with", "LEGS");
    for (int n = 0; n < 2_000; n++) {
      StringBuilder wish = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        wish.append(words.get(dice.nextInt(words.size()))).append(dice.nextInt(4) > 0 ? " " : "");
      }
      assertThat(Said.of(wish.toString(), Stool.blueprint().components())).hasSizeLessThan(6);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "red, 0.6, 0.02, 0.02, true", "red, 0.02, 0.02, 0.6, false", "pink, 0.9, 0.4, 0.5, true",
    "brown, 0.26, 0.12, 0.05, true", "white, 0.9, 0.88, 0.8, true", "white, 0.1, 0.1, 0.1, false",
    "black, 0.01, 0.01, 0.02, true", "grey, 0.2, 0.2, 0.21, true", "green, 0.05, 0.25, 0.08, true",
    "blue, 0.03, 0.12, 0.4, true", "yellow, 0.8, 0.6, 0.05, true", "orange, 0.8, 0.25, 0.02, true",
    "purple, 0.2, 0.03, 0.35, true", "green, 0.8, 0.25, 0.02, false"
  })
  void coloursAreCalledAsPeopleCallThem(
      String word, double red, double green, double blue, boolean covers) {
    assertThat(Hue.of(word).orElseThrow().covers(new Value.Color(red, green, blue)))
        .isEqualTo(covers);
  }

  private static String told(Property property) {
    return switch (property) {
      case Property.Size(_, Axis axis, double low, double high) ->
          "size %s %.3f %.3f".formatted(axis, low, high);
      case Property.Count(String of, double low, double high) ->
          "count %s %.3f %.3f".formatted(of, low, high);
      case Property.Ratio _, Property.Symmetric _, Property.Colored _ -> property.toString();
    };
  }

  private static Blueprint asking(String check) throws Exception {
    return Stool.blueprintWith("\"checks\": [{" + check + "}],");
  }

  private static List<String> asked(Blueprint blueprint, List<Thing> things) throws Exception {
    Made made =
        new Made(Map.of("seat", 1, "legs", 2), things, List.of(), List.of(), List.of(), List.of());
    return Inspection.of(blueprint).faults(made, Sample.USUAL).stream()
        .filter(fault -> fault.about().startsWith("asked"))
        .map(fault -> fault.component() + ": " + fault.text().replaceFirst("\\.$", ""))
        .toList();
  }

  private static Thing thing(
      String name,
      String component,
      double x,
      double half,
      double low,
      double high,
      List<Optional<Value.Color>> colors) {
    Corners box =
        new Corners(new double[] {x - half, -half, low}, new double[] {x + half, half, high});
    return new Thing(name, component, box, 0, false, colors);
  }
}
