package org.cos3d.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Demonstrations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready-made asset is made by its name without a model, also with a number of its own. */
class ReadyMadeTest {

  private static final Rules RULES = Situations.rules();

  static List<Demonstration> demonstrations() throws IOException {
    return Demonstrations.load(Situations.PROMPTS.resolve("demonstrations")).all();
  }

  @ParameterizedTest
  @MethodSource("demonstrations")
  void isMadeByItsTitle(Demonstration one) throws IOException {
    assertThat(read("make a " + one.title().toLowerCase(Locale.ROOT)))
        .containsExactly("make " + one.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          make a bicycle wheel with 36 spokes | make bicycle_wheel SPOKES=36
          an arcade with 5 arches             | make arcade ARCHES=5
          make a wine glass                   | make wine_set
          make a jelly without a cherry       | make jelly CHERRY=off
          make a landscape with 30 trees      | make terrain TREES=30
          make a row of dominoes              | make dominoes
          add a studio light rig              | make light_rig
          make a grassy mound                 | make grass
          """)
  void isMadeByOtherWords(String words, String wanted) throws IOException {
    assertThat(read(words)).containsExactly(wanted);
  }

  private static List<String> read(String words) throws IOException {
    Demonstrations all = Demonstrations.of(demonstrations());
    Situation situation = new Situation(new SceneBuilder(all).selecting(List.of()), all);
    return Said.of(RULES.read(words, situation), situation.scene());
  }
}
