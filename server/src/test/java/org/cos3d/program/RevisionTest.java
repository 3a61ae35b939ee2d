package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits of a program's text: what they say is done, and nothing else changes. */
class RevisionTest {

  private static final String STOOL =
      """
      \"""Stool.\"""
      import bpy

      # Parameters
      HEIGHT = 0.45  # m, 0.3 to 0.8: height of the seat
      LEGS = 3  # count, 3 to 6: number of legs
      WOOD = (0.4, 0.2, 0.1)  # color: wood

      # Measures
      TOP = HEIGHT + 0.02  # upper side


      # Shapes
      def board(name, size):
          return bpy.data.objects.new(name, None)


      def turned(count):
          return board("Leg", count)


      # Components
      def seat():
          \"""Round seat.\"""
          return [board("Seat", TOP)]


      def legs():
          \"""Legs.\"""
          return [turned(LEGS)]


      # Assembly
      if __name__ == "__main__":
          parts = [*seat(), *legs()]
      """;

  private static final Program BEFORE = Programs.read(STOOL);

  /** A revision that is written step by step. */
  private static final class Draft {
    private final Map<String, Value> settings = new LinkedHashMap<>();
    private final List<Revision.NewParameter> parameters = new ArrayList<>();
    private final List<Revision.NewMeasure> measures = new ArrayList<>();
    private final Map<String, String> components = new LinkedHashMap<>();
    private final List<Revision.Replacement> replacements = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    Revision done() {
      return new Revision(settings, parameters, measures, components, replacements, removed);
    }

    Program of(Program program) throws Revision.Impossible {
      return program.revised(done());
    }
  }

  @Test
  void nothingChangesNothing() throws Revision.Impossible {
    assertThat(new Draft().of(BEFORE).text()).isEqualTo(STOOL);
    assertThat(new Draft().done().isEmpty()).isTrue();
  }

  @Test
  void aValueChangesItsLiteralOnly() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.settings.put("LEGS", new Value.Whole(5));
    Program after = draft.of(BEFORE);

    assertThat(after.text()).isEqualTo(STOOL.replace("LEGS = 3", "LEGS = 5"));
    assertThat(BEFORE.changedTo(after)).isEqualTo(new Difference(List.of("legs"), List.of()));
  }

  @Test
  void aValueOutsideOfTheRangeIsRefusedWithTheWayOut() {
    Draft draft = new Draft();
    draft.settings.put("LEGS", new Value.Whole(9));

    assertThatThrownBy(() -> draft.of(BEFORE))
        .isInstanceOf(Revision.Impossible.class)
        .hasMessageContaining("LEGS cannot be 9")
        .hasMessageContaining("# count, 3 to 6: number of legs")
        .hasMessageContaining("declare it anew");
  }

  @Test
  void aParameterIsDeclaredBelowTheOthers() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.parameters.add(parameter("RINGS", new Value.Whole(2), Unit.COUNT, 0, 4));
    draft.parameters.add(parameter("HEIGHT", new Value.Real(0.95), Unit.METRE, 0.3, 1.2));
    Program after = draft.of(BEFORE);

    assertThat(after.text())
        .contains("WOOD = (0.4, 0.2, 0.1)  # color: wood\nRINGS = 2  # count, 0 to 4: a meaning\n")
        .contains("HEIGHT = 0.95  # m, 0.3 to 1.2: a meaning\nLEGS = 3");
    assertThat(after.parameter("RINGS").orElseThrow().range()).contains(new Range(0, 4));
    assertThat(BEFORE.changedTo(after).rerun()).containsExactly("seat");
  }

  @Test
  void aValueThatIsDeclaredAsItWasStaysAsItIsWritten() throws Revision.Impossible {
    Program before = Programs.read(STOOL.replace("HEIGHT = 0.45", "HEIGHT = 0.450"));
    Draft draft = new Draft();
    draft.parameters.add(parameter("HEIGHT", new Value.Real(0.45), Unit.METRE, 0.2, 0.9));
    Program after = draft.of(before);

    assertThat(after.text()).contains("HEIGHT = 0.450  # m, 0.2 to 0.9: a meaning\n");
    assertThat(before.changedTo(after).rerun()).isEmpty();
  }

  @Test
  void measuresStandBelowWhatTheyFollowFrom() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.measures.add(new Revision.NewMeasure("TOP", "HEIGHT + RIM", "with the rim"));
    draft.measures.add(new Revision.NewMeasure("RIM", "HEIGHT / 10", ""));
    Program after = draft.of(BEFORE);

    assertThat(after.text())
        .contains("# Measures\nRIM = HEIGHT / 10\nTOP = HEIGHT + RIM  # with the rim\n");
    assertThat(after.value("TOP")).contains(new Value.Real(0.45 + 0.045));
  }

  @Test
  void measuresInACircleAreRefused() {
    Draft draft = new Draft();
    draft.measures.add(new Revision.NewMeasure("ONE", "TWO + 1", ""));
    draft.measures.add(new Revision.NewMeasure("TWO", "ONE + 1", ""));

    assertThatThrownBy(() -> draft.of(BEFORE)).hasMessageContaining("in a circle");
  }

  @Test
  void aNewComponentComesBehindTheOthersAndIsAssembled() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.components.put(
        "ring",
        """
        import math


        def ring_radius(height):
            return height * math.pi


        def ring():
            \"""Ring around the legs.\"""
            return [board("Ring", ring_radius(TOP))]
        """);
    Program after = draft.of(BEFORE);

    assertThat(after.components())
        .extracting(Component::name)
        .containsExactly("seat", "legs", "ring");
    assertThat(after.text())
        .contains("import bpy\nimport math\n")
        .contains("parts = [*seat(), *legs(), *ring()]")
        .containsSubsequence(
            "def turned", "def ring_radius", "# Components", "def legs", "def ring()");
    assertThat(BEFORE.changedTo(after).rerun()).containsExactly("ring");
    assertThat(after.source(after.component("ring").orElseThrow()))
        .startsWith("def ring_radius")
        .endsWith("return [board(\"Ring\", ring_radius(TOP))]");
  }

  @Test
  void aRewrittenComponentLosesTheShapesThatNobodyUsesAnyMore() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.components.put(
        "legs", "def legs():\n    \"\"\"Legs.\"\"\"\n    return [board('Leg', LEGS)]");
    Program after = draft.of(BEFORE);

    assertThat(after.shapes()).extracting(Shape::name).containsExactly("board");
    assertThat(BEFORE.changedTo(after).rerun()).containsExactly("legs");
    assertThat(after.text()).doesNotContain("def turned");
    assertThat(after.text()).startsWith(STOOL.substring(0, STOOL.indexOf("def turned")));
  }

  @Test
  void aShapeThatOthersUseMayNotChange() {
    Draft draft = new Draft();
    draft.components.put(
        "legs",
        "def board(name, size):\n    return None\n\n\ndef legs():\n    return [board('Leg', 1)]");

    assertThatThrownBy(() -> draft.of(BEFORE))
        .hasMessageContaining("board, which seat use too")
        .extracting(thrown -> ((Revision.Impossible) thrown).component())
        .isEqualTo("legs");
  }

  @Test
  void aPieceIsReplacedWhereItStandsOnce() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.replacements.add(
        new Revision.Replacement("legs", "board(\"Leg\", count)", "board(\"Leg\", count + 1)"));
    Program after = draft.of(BEFORE);

    assertThat(after.text())
        .isEqualTo(STOOL.replace("board(\"Leg\", count)", "board(\"Leg\", count + 1)"));

    Draft twice = new Draft();
    twice.replacements.add(new Revision.Replacement("legs", "turned", "bent"));
    assertThatThrownBy(() -> twice.of(BEFORE)).hasMessageContaining("more than once");
    Draft never = new Draft();
    never.replacements.add(new Revision.Replacement("legs", "nowhere", "x"));
    assertThatThrownBy(() -> never.of(BEFORE)).hasMessageContaining("does not hold");
  }

  @Test
  void severalPiecesOfOneComponentAreReplacedAtOnce() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.replacements.add(new Revision.Replacement("legs", ", count)", ", count)][0]"));
    draft.replacements.add(new Revision.Replacement("legs", "board(\"Leg\"", "[board(\"Leg\""));
    Program after = draft.of(BEFORE);

    assertThat(after.text())
        .isEqualTo(STOOL.replace("board(\"Leg\", count)", "[board(\"Leg\", count)][0]"));
  }

  @Test
  void whatOnePieceBringsIsNoPlaceForAnother() {
    Draft draft = new Draft();
    draft.replacements.add(new Revision.Replacement("legs", "board(\"Leg\"", "board(\"Foot\""));
    draft.replacements.add(new Revision.Replacement("legs", "Foot", "Toe"));

    assertThatThrownBy(() -> draft.of(BEFORE)).hasMessageContaining("does not hold");
  }

  @Test
  void piecesThatOverlapAreRefused() {
    Draft draft = new Draft();
    draft.replacements.add(new Revision.Replacement("legs", "board(\"Leg\"", "x"));
    draft.replacements.add(new Revision.Replacement("legs", "\"Leg\", count", "y"));

    assertThatThrownBy(() -> draft.of(BEFORE)).hasMessageContaining("overlap");
  }

  @Test
  void aComponentGoesWithItsShapes() throws Revision.Impossible {
    Draft draft = new Draft();
    draft.removed.add("legs");
    Program after = draft.of(BEFORE);

    assertThat(after.components()).extracting(Component::name).containsExactly("seat");
    assertThat(after.shapes()).extracting(Shape::name).containsExactly("board");
    assertThat(after.text()).contains("parts = [*seat()]");
    assertThat(BEFORE.changedTo(after)).isEqualTo(new Difference(List.of(), List.of("legs")));
  }

  @Test
  void codeThatIsNoComponentIsRefused() {
    for (String code :
        List.of(
            "def other():\n    return []",
            "def legs(:\n    return []",
            "def legs(count):\n    return []\n\n\ndef more():\n    return legs(1)",
            "for leg in range(3):\n    print(leg)\n\n\ndef legs():\n    return []",
            "HEIGHT = 3\n\n\ndef legs():\n    return []",
            "def seat():\n    return []\n\n\ndef legs():\n    return []")) {
      Draft draft = new Draft();
      draft.components.put("legs", code);
      assertThatThrownBy(() -> draft.of(BEFORE)).as(code).isInstanceOf(Revision.Impossible.class);
    }
  }

  @Test
  void aStatementOfTheModuleThatChangesRunsEverythingAgain() {
    Program after =
        Programs.read(STOOL.replace("# Components", "board.kind = 3\n\n\n# Components"));

    assertThat(BEFORE.changedTo(after).rerun()).containsExactly("seat", "legs");
  }

  /** Whatever is done to a demonstration, each line that no change names is there as it was. */
  @Test
  void untouchedTextStaysAsItIs() throws IOException, Revision.Impossible {
    Random random = new Random(20260611);
    Program chair = Programs.read(Files.readString(Path.of("../prompts/demonstrations/chair.py")));
    for (int round = 0; round < 60; round++) {
      Component chosen = chair.components().get(random.nextInt(chair.components().size()));
      Draft draft = new Draft();
      draft.components.put(
          chosen.name(), "def " + chosen.name() + "():\n    return [" + random.nextInt(9) + "]");
      if (random.nextBoolean()) {
        draft.parameters.add(parameter("EXTRA", new Value.Real(0.1), Unit.METRE, 0, 1));
      }
      if (random.nextBoolean()) {
        draft.measures.add(new Revision.NewMeasure("EXTRA_TOP", "SEAT_TOP * 2", ""));
      }
      Program after = draft.of(chair);

      assertThat(chair.changedTo(after).rerun()).containsExactly(chosen.name());
      for (Component other : chair.components()) {
        if (!other.equals(chosen)) {
          Component now = after.component(other.name()).orElseThrow();
          assertThat(after.source(now))
              .endsWith(
                  chair
                      .source(other)
                      .substring(chair.source(other).indexOf("def " + other.name() + "()")));
          assertThat(after.dependencies(now)).isEqualTo(chair.dependencies(other));
        }
      }
    }
  }

  private static Revision.NewParameter parameter(
      String name, Value value, Unit unit, double low, double high) {
    return new Revision.NewParameter(
        name, value, unit, Optional.of(new Range(low, high)), List.of(), "a meaning");
  }
}
