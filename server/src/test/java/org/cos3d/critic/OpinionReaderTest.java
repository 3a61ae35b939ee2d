package org.cos3d.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cos3d.critic.Opinion.Finding;
import org.cos3d.prompt.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opinions are read strictly: each item of the checklist is answered once. */
class OpinionReaderTest {

  private static final Set<String> COMPONENTS = Set.of("seat");
  private static final String SOUND =
      """
      ```json
      {"items": [{"item": 1, "ok": true}, {"item": 3, "ok": false, "wrong": "It leans."},
       {"item": 2, "ok": false, "component": "seat", "wrong": "The seat is square; round is asked for."}]}
      ```
      """;

  @Test
  void allOfItIsRead() throws Exception {
    assertThat(OpinionReader.read(SOUND, 3, COMPONENTS))
        .containsExactly(
            new Finding("", "It leans."),
            new Finding("seat", "The seat is square; round is asked for."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"items\" | \"list\" | item 1 of the checklist has no answer",
        "\"item\": 3, | \"item\": 2, | item 2 is answered twice",
        "\"item\": 3, | \"item\": 4, | \"items[1].item\" has to be the number of an item, 1 to 3",
        "\"item\": 3, | \"item\": 2.5, | \"items[1].item\" has to be the number of an item",
        "\"item\": 3, | | \"items[1].item\" has to be a number",
        "\"ok\": true | \"ok\": \"yes\" | \"items[0].ok\" has to be true or false",
        "\"component\": \"seat\" | \"component\": \"arm\" | \"items[2].component\" has to be one of seat",
        ", \"wrong\": \"It leans.\" | | \"items[1].wrong\" has to be a text",
        "It leans. | ~ ~ | \"items[1].wrong\" has to be one line",
        "It leans. | It\\nleans. | \"items[1].wrong\" has to be one line",
      })
  void whatIsMalformedIsSaid(String from, String to, String message) {
    assertThat(SOUND).contains(from);
    String answer = SOUND.replace(from, to == null ? "" : to);
    Malformed malformed =
        catchThrowableOfType(Malformed.class, () -> OpinionReader.read(answer, 3, COMPONENTS));

    assertThat(malformed.text()).contains(message);
  }

  @Test
  void whateverIsAnsweredItIsReadOrSaid() {
    Random dice = new Random(14);
    int read = 0;
    for (int n = 0; n < 3_000; n++) {
      StringBuilder answer = new StringBuilder(SOUND);
      for (int cut = dice.nextInt(3); cut > 0; cut--) {
        int at = dice.nextInt(answer.length() - 8);
        switch (dice.nextInt(3)) {
          case 0 -> answer.delete(at, at + 1 + dice.nextInt(7));
          case 1 -> answer.insert(at, "{}[]\",:0e".charAt(dice.nextInt(9)));
          default -> answer.setCharAt(at, (char) (32 + dice.nextInt(95)));
        }
      }
      try {
        List<Finding> findings = OpinionReader.read(answer.toString(), 3, COMPONENTS);
        assertThat(findings)
            .allMatch(one -> one.component().isEmpty() || COMPONENTS.contains(one.component()))
            .allMatch(one -> !one.wrong().isBlank() && !one.wrong().contains("\n"));
        read++;
      } catch (Malformed malformed) {
        assertThat(malformed.text()).isNotBlank();
      }
    }
    assertThat(read).isBetween(1, 2_999);
  }
}
