package org.cos3d.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cos3d.program.Demonstrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static final Path PROMPTS = Situations.PROMPTS;

  @Test
  void everyClassOfTheGrammarHasWords() throws IOException {
    Lexicon lexicon = Lexicon.load(PROMPTS.resolve("rules"));

    assertThat(Arrays.stream(Kind.values()).filter(kind -> lexicon.all(kind).isEmpty())).isEmpty();
  }

  @Test
  void everyAssetOfTheLexiconCanBeMade() throws IOException {
    Lexicon lexicon = Lexicon.load(PROMPTS.resolve("rules"));
    Demonstrations demonstrations = Demonstrations.load(PROMPTS.resolve("demonstrations"));

    assertThat(lexicon.all(Kind.ASSET))
        .allSatisfy(sense -> assertThat(demonstrations.named(sense.attribute(0))).isPresent());
  }

  @Test
  void numbersOfTheLexiconAreNumbers() throws IOException {
    Lexicon lexicon = Lexicon.load(PROMPTS.resolve("rules"));

    for (Kind kind :
        List.of(Kind.COLOR, Kind.WOOD, Kind.COUNT, Kind.SLIGHT, Kind.MULTIPLE, Kind.DIRECTION)) {
      assertThat(lexicon.all(kind))
          .allSatisfy(sense -> {
            for (int i = 0; i < sense.attributes().size(); i++) {
              assertThat(sense.number(i)).isFinite();
            }
          });
    }
    assertThat(lexicon.all(Kind.FINISH))
        .allSatisfy(sense -> assertThat(Finish.of(sense, "so").roughness()).isBetween(0.0, 1.0));
  }

  @Test
  void namesFileAndLineOfWhatItCannotRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "# words\nand: and\nflurb: blorp\n");
    assertThatThrownBy(() -> Lexicon.load(folder))
        .hasMessage("bad.txt, line 3: there is no class flurb");

    Files.writeString(folder.resolve("bad.txt"), "and and\n");
    assertThatThrownBy(() -> Lexicon.load(folder))
        .hasMessageStartingWith("bad.txt, line 1: a line is");
  }

  @Test
  void tellsSingularsAndDistances() {
    assertThat(
            List.of("legs", "shelves", "benches", "teeth", "glass", "radius", "stories", "Knobs")
                .stream()
                .map(Words::stem))
        .containsExactly("leg", "shelf", "bench", "tooth", "glass", "radius", "story", "knob");
    assertThat(Words.distance("lnoger", "longer")).isEqualTo(1);
    assertThat(Words.distance("", "abc")).isEqualTo(3);
    assertThat(Words.stems("BALUSTERS_PER_STEP")).containsExactly("baluster", "per", "step");
  }
}
