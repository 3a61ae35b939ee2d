package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramsTest {
  private static final String STOOL =
      """
      \"""Stool with a round seat — für Gäste 🪑.\"""
      import bpy
      import math
      from functools import cache

      # Parameters
      SEAT_HEIGHT = 0.45  # m, 0.30 to 0.85: floor to top of the seat
      LEGS = 3  # count, 3 to 6: number of legs
      SPLAY = 8  # deg, 0 to 18: outward lean of each leg
      WOOD = (0.45, 0.26, 0.12)  # color: all wooden parts
      EDGE = "round"  # choice, "round" or "square": form of the seat's edge
      CUSHION = True  # switch: a cushion on the seat

      # Measures
      SEAT_THICKNESS = 0.03
      LEG_TOP = SEAT_HEIGHT - SEAT_THICKNESS
      LEAN = math.radians(SPLAY)

      # Shapes
      SEGMENTS = 24

      @cache
      def material(name, color): ...

      def rod(name, length):
          return [name, length, SEGMENTS, material("Wood", WOOD)]

      # Components
      def seat():
          \"""Round seat board, resting on the legs.\"""
          return [material("Wood", WOOD), SEAT_HEIGHT, EDGE]

      def legs():
          \"""Legs that lean outward.\"""
          return [rod("Leg", LEG_TOP) for turn in range(LEGS) if LEAN]

      # Assembly
      if __name__ == "__main__":
          parts = [*seat(), *legs()]
          print(parts)
      """;

  private final Program stool = Programs.read(STOOL);

  @Test
  void tellsTitleAndDocstring() {
    assertThat(stool.title()).isEqualTo("Stool");
    assertThat(stool.docstring()).isEqualTo("Stool with a round seat — für Gäste 🪑.");
  }

  @Test
  void readsParametersOfEveryKind() {
    assertThat(stool.parameters())
        .extracting(Parameter::name)
        .containsExactly("SEAT_HEIGHT", "LEGS", "SPLAY", "WOOD", "EDGE", "CUSHION");
    assertThat(stool.parameter("SEAT_HEIGHT"))
        .hasValueSatisfying(parameter -> {
          assertThat(parameter.literal()).isEqualTo("0.45");
          assertThat(parameter.value()).isEqualTo(new Value.Real(0.45));
          assertThat(parameter.unit()).isEqualTo(Unit.METRE);
          assertThat(parameter.range()).contains(new Range(0.30, 0.85));
          assertThat(parameter.meaning()).isEqualTo("floor to top of the seat");
          assertThat(parameter.line()).isEqualTo(7);
        });
    assertThat(stool.parameter("WOOD").orElseThrow().value())
        .isEqualTo(new Value.Color(0.45, 0.26, 0.12));
    assertThat(stool.parameter("EDGE").orElseThrow().choices()).containsExactly("round", "square");
    assertThat(stool.parameter("EDGE").orElseThrow().meaning())
        .isEqualTo("form of the seat's edge");
    assertThat(stool.parameter("CUSHION").orElseThrow().value()).isEqualTo(new Value.Switch(true));
  }

  @Test
  void readsMeasuresShapesComponentsAndAssembly() {
    assertThat(stool.measures())
        .extracting(Measure::name)
        .containsExactly("SEAT_THICKNESS", "LEG_TOP", "LEAN");
    assertThat(stool.measures().get(1).uses())
        .containsExactlyInAnyOrder("SEAT_HEIGHT", "SEAT_THICKNESS");
    assertThat(stool.shapes())
        .extracting(Shape::name)
        .containsExactly("SEGMENTS", "material", "rod");
    assertThat(stool.components()).extracting(Component::name).containsExactly("seat", "legs");
    assertThat(stool.components().get(0).docstring())
        .isEqualTo("Round seat board, resting on the legs.");
    assertThat(stool.components().get(1).uses())
        .containsExactlyInAnyOrder("rod", "LEG_TOP", "LEGS", "LEAN");
    assertThat(stool.assembly())
        .contains(new Assembly(line("if __name__"), line("    print(parts)")));
    assertThat(stool.unreadableLines()).isEmpty();
  }

  @Test
  void followsDependenciesThroughMeasuresAndShapes() {
    assertThat(names(stool.dependents(Set.of("SEAT_HEIGHT")))).containsExactly("seat", "legs");
    assertThat(names(stool.dependents(Set.of("SPLAY")))).containsExactly("legs");
    assertThat(names(stool.dependents(Set.of("SEGMENTS")))).containsExactly("legs");
    assertThat(names(stool.dependents(Set.of("CUSHION")))).isEmpty();
    assertThat(stool.dependencies(stool.components().get(1)))
        .contains("SEAT_HEIGHT", "SPLAY", "WOOD", "LEGS", "SEGMENTS", "material")
        .doesNotContain("legs", "EDGE");
  }

  @Test
  void changesOnlyTheLiteral() {
    assertThat(stool.with("SEAT_HEIGHT", new Value.Real(0.5160000001)).text())
        .isEqualTo(STOOL.replace("SEAT_HEIGHT = 0.45 ", "SEAT_HEIGHT = 0.516 "));
    assertThat(stool.with("SPLAY", new Value.Real(12)).text())
        .isEqualTo(STOOL.replace("SPLAY = 8 ", "SPLAY = 12 "));
    assertThat(stool.with("SPLAY", new Value.Real(12.5)).text())
        .isEqualTo(STOOL.replace("SPLAY = 8 ", "SPLAY = 12.5 "));
    assertThat(stool.with("LEGS", new Value.Whole(5)).text())
        .isEqualTo(STOOL.replace("LEGS = 3 ", "LEGS = 5 "));
    assertThat(stool.with("SEAT_HEIGHT", new Value.Whole(1)).text())
        .isEqualTo(STOOL.replace("SEAT_HEIGHT = 0.45 ", "SEAT_HEIGHT = 1.0 "));
    assertThat(stool.with("WOOD", new Value.Color(1, 0.12345, 0)).text())
        .isEqualTo(STOOL.replace("(0.45, 0.26, 0.12)", "(1.0, 0.123, 0.0)"));
    assertThat(stool.with("EDGE", new Value.Words("square")).text())
        .isEqualTo(STOOL.replace("EDGE = \"round\"", "EDGE = \"square\""));
    assertThat(stool.with("CUSHION", new Value.Switch(false)).text())
        .isEqualTo(STOOL.replace("True", "False"));
  }

  @Test
  void refusesValuesOfAnotherKindAndUnknownNames() {
    assertThatThrownBy(() -> stool.with("LEGS", new Value.Real(2.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stool.with("WOOD", new Value.Real(1)))
        .hasMessageContaining("WOOD holds a color");
    assertThatThrownBy(() -> stool.with("LEG_TOP", new Value.Real(1)))
        .hasMessageContaining("no parameter LEG_TOP");
  }

  @Test
  void knowsWhatAParameterAccepts() {
    Parameter height = stool.parameter("SEAT_HEIGHT").orElseThrow();
    assertThat(height.accepts(new Value.Real(0.85))).isTrue();
    assertThat(height.accepts(new Value.Real(0.851))).isFalse();
    assertThat(height.clamp(new Value.Real(2))).isEqualTo(new Value.Real(0.85));
    assertThat(stool.parameter("LEGS").orElseThrow().clamp(new Value.Real(9.4)))
        .isEqualTo(new Value.Whole(6));
    assertThat(stool.parameter("EDGE").orElseThrow().accepts(new Value.Words("oval"))).isFalse();
  }

  @Test
  void computesMeasures() {
    assertThat(stool.value("LEG_TOP").orElseThrow().asNumber()).isCloseTo(0.42, within());
    assertThat(
            stool
                .value("LEG_TOP", Map.of("SEAT_HEIGHT", new Value.Real(0.7)))
                .orElseThrow()
                .asNumber())
        .isCloseTo(0.67, within());
    assertThat(stool.value("LEAN").orElseThrow().asNumber()).isCloseTo(Math.toRadians(8), within());
    assertThat(stool.value("material")).isEmpty();
    assertThat(stool.value("NOWHERE")).isEmpty();
  }

  @Test
  void choicesDecideMeasures() {
    Program table =
        Programs.read(
            """
            # Parameters
            STYLE = "round"  # choice round, square: the top

            # Measures
            CORNERS = 0 if STYLE == "round" else 4
            NAME = STYLE
            """);
    assertThat(table.value("CORNERS")).contains(new Value.Whole(0));
    assertThat(table.value("CORNERS", Map.of("STYLE", new Value.Words("square"))))
        .contains(new Value.Whole(4));
    assertThat(table.value("NAME")).isEmpty();
  }

  @Test
  void takesAComponentOutWithItsCallInTheAssembly() {
    Program without = stool.without("legs");
    assertThat(without.components()).extracting(Component::name).containsExactly("seat");
    assertThat(without.text()).contains("parts = [*seat()]").doesNotContain("def legs");
    assertThat(stool.without("seat").text()).contains("parts = [*legs()]");
    assertThat(without.unreadableLines()).isEmpty();
  }

  @Test
  void readsAnEditProgram() {
    Program cube =
        Programs.read(
            """
            \"""Cube.\"""
            import bpy

            # Parameters
            BEVEL_WIDTH = 0.02  # m, 0 to 0.5: width of the rounded edges

            # Components
            def rounded_edges(cube):
                \"""Rounded edges.\"""
                bevel = cube.modifiers.new("Rounded edges", "BEVEL")
                bevel.width = BEVEL_WIDTH
                return cube

            # Assembly
            if __name__ == "__main__":
                rounded_edges(bpy.data.objects["Cube"])
            """);
    assertThat(cube.components()).hasSize(1);
    assertThat(cube.components().getFirst().argument()).contains("cube");
    assertThat(cube.components().getFirst().uses()).containsExactly("BEVEL_WIDTH");
    assertThat(cube.without("rounded_edges").text())
        .endsWith("if __name__ == \"__main__\":\n    pass\n");
  }

  @Test
  void readsCodeOfOtherPeopleWithoutSections() {
    Program table =
        Programs.read(
            """
            import bpy
            TOP = 0.75
            LEGS = 4
            def cylinder(radius, depth):
                bpy.ops.mesh.primitive_cylinder_add(radius=radius, depth=depth)
                return bpy.context.object
            def leg_places():
                return range(LEGS)
            def legs():
                return [cylinder(0.03, TOP) for _ in leg_places()]
            def main():
                legs()
            main()
            """);
    assertThat(table.parameters()).extracting(Parameter::name).containsExactly("TOP", "LEGS");
    assertThat(table.parameters())
        .extracting(Parameter::unit)
        .containsExactly(Unit.RATIO, Unit.COUNT);
    assertThat(names(table.components())).containsExactly("legs");
    assertThat(names(table.dependents(Set.of("LEGS")))).containsExactly("legs");
  }

  @Test
  void survivesWhatIsNotPython() {
    for (String text :
        List.of(
            "",
            "\n",
            "def (",
            "\"\"\"open",
            "\0",
            "LEGS = = 3",
            "def f(:\n  x=",
            "# Parameters\nA = 1 # m, 3 to\n")) {
      Program program = Programs.read(text);
      assertThat(program.text()).isEqualTo(text);
      assertThat(program.components()).isEmpty();
    }
    assertThat(Programs.read("a = 1\nb = = 2\n").unreadableLines()).contains(2);
    assertThatThrownBy(() -> Programs.read("(".repeat(2000) + ")".repeat(2000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("levels deep");
  }

  @Test
  void tellsOwnNamesFromOutsideOnes() {
    Program program =
        Programs.read(
            """
            # Parameters
            A = 1.0  # m, 0 to 2
            B = 2.0  # m, 0 to 2
            C = 3.0  # m, 0 to 4
            D = 4.0  # m, 0 to 5

            # Components
            def shadowing():
                \"""Its own A.\"""
                A = 3
                return [A, thing.B, f(C=1)]

            def reading(size=B):
                \"""Reads B by a default, C in an f-string and D in a nested function.\"""
                def inner(C):
                    return C + D
                return [f"{C}", [A for A in range(3)], lambda D: D, inner]
            """);
    assertThat(program.component("shadowing").orElseThrow().uses()).isEmpty();
    assertThat(program.component("reading").orElseThrow().uses())
        .containsExactlyInAnyOrder("B", "C", "D");
  }

  private static int line(String start) {
    return (int) STOOL.substring(0, STOOL.indexOf("\n" + start) + 1).lines().count() + 1;
  }

  private static List<String> names(List<Component> components) {
    return components.stream().map(Component::name).toList();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }
}
