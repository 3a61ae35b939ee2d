package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Code that was written together is taken apart, each component with what it uses. */
class ApartTest {

  @Test
  void eachTakesWhatItUsesOfAPieceThatTheyShare() {
    Fragments apart =
        Programs.apart(
            List.of(
                """
                import functools

                WIDE = 2


                def ring(radius):
                    return radius * WIDE


                def lid():
                    return ring(1)


                def knob():
                    return 3
                """),
            List.of("lid", "knob"));

    assertThat(apart.problems()).isEmpty();
    assertThat(apart.codes().get("lid")).contains("import functools", "WIDE = 2", "def ring");
    assertThat(apart.codes().get("knob")).contains("def knob").doesNotContain("ring", "WIDE");
  }

  @Test
  void whatAPieceDefinesItselfItMeans() {
    Fragments apart =
        Programs.apart(
            List.of(
                "def ring():\n    return 1\n\ndef lid():\n    return ring()",
                "def ring():\n    return 2\n\ndef knob():\n    return ring() + rod()",
                "def rod():\n    return 4"),
            List.of("lid", "knob"));

    assertThat(apart.codes().get("lid")).contains("return 1").doesNotContain("return 2", "rod");
    assertThat(apart.codes().get("knob")).contains("return 2", "return 4").doesNotContain("turn 1");
  }

  @Test
  void aPieceThatIsNoPythonCostsOnlyWhatStandsInIt() {
    Fragments apart =
        Programs.apart(
            List.of("def lid(:\n    return 1", "def knob():\n    return 2"),
            List.of("lid", "knob"));

    assertThat(apart.codes()).containsOnlyKeys("knob");
    assertThat(apart.problems())
        .containsExactly(Map.entry("lid", "line 1 of its code is not Python"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Fragments apart = Programs.apart(List.of("def knob():\n    return 2"), List.of("lid", "knob"));

    assertThat(apart.problems())
        .containsExactly(Map.entry("lid", "its code has no function \"def lid():\""));
  }

  @Test
  void howeverItIsCutIntoPiecesEachComponentKeepsItsOwn() {
    for (int seed = 0; seed < 200; seed++) {
      Random dice = new Random(seed);
      List<String> components = new ArrayList<>();
      List<String> pieces = new ArrayList<>();
      for (int number = 0; number <= dice.nextInt(5); number++) {
        components.add("part" + number);
        String helper = "helper" + dice.nextInt(2);
        pieces.add(
            "def %s():\n    return %d\n\n\ndef part%d():\n    return %s()"
                .formatted(helper, number, number, helper));
      }
      Collections.shuffle(pieces, dice);
      Fragments apart = Programs.apart(pieces, components);

      assertThat(apart.codes()).as("seed %d", seed).containsOnlyKeys(components);
      for (int number = 0; number < components.size(); number++) {
        assertThat(apart.codes().get("part" + number))
            .as("seed %d", seed)
            .containsOnlyOnce("def helper")
            .contains("return %d\n".formatted(number));
      }
    }
  }
}
