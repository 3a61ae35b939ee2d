package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cos3d.prover.Fit.KnownSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownSizesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a chair like this, it is 80 cm high|Z=0.8",
        "Make this lamp. It's about 1,2 m tall.|Z=1.2",
        "the shelf in the picture; overall 6 ft tall and 30 in wide|Z=1.8288 X=0.762",
        "it is 80 cm high, 50 cm wide and 450 mm deep|Z=0.8 X=0.5 Y=0.45",
        "it is 80 cm in height|Z=0.8",
        "a table with legs 40 cm high|",
        "a chair 80 cm high|",
        "it is red|",
        "it is 80 kg heavy|",
        "it is 0 cm high|"
      })
  void takesWhatIsSaidOfTheWhole(String wish, String sizes) {
    String found =
        KnownSizes.of(wish).stream()
            .map(one -> one.axis() + "=" + Math.round(one.metres() * 1e6) / 1e6)
            .reduce((a, b) -> a + " " + b)
            .orElse(null);
    assertThat(found).isEqualTo(sizes);
  }

  @Test
  void neverFailsWhateverIsSaid() {
    Random dice = new Random(5);
    List<String> words =
        Arrays.asList(
            "it", "is", "80", "1,5", "cm", "high", "and", ",", "wide", "in all", ".", "m");
    for (int n = 0; n < 2_000; n++) {
      StringBuilder wish = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        wish.append(words.get(dice.nextInt(words.size()))).append(' ');
      }
      List<KnownSize> found = KnownSizes.of(wish.toString().toUpperCase(Locale.ROOT));
      assertThat(found).allMatch(one -> one.metres() > 0).hasSizeLessThanOrEqualTo(3);
      assertThat(found.stream().map(KnownSize::axis)).doesNotHaveDuplicates();
    }
  }
}
