package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cos3d.model.ModelTrouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptedModelTest extends TroubledContract {

  @TempDir private Path folder;

  @Override
  LanguageModel answering(String text, Reply.Ending ending) throws Exception {
    return playing(
        switch (ending) {
              case DONE -> "";
              case CUT -> "#! cut\n";
              case WITHHELD -> "#! withheld\n";
            }
            + text);
  }

  @Override
  LanguageModel refusing(int status) throws Exception {
    return playing("#! status " + status + "\n");
  }

  @Override
  LanguageModel silent() throws Exception {
    return playing("#! never\n");
  }

  @Override
  Set<Reply.Ending> endings() {
    return EnumSet.allOf(Reply.Ending.class);
  }

  @Test
  void eachTurnHasItsFileAndTheLastIsPlayedOn() throws Exception {
    Files.writeString(folder.resolve("editor.Chair.2.md"), "second");
    LanguageModel model = playing("first");

    assertThat(model.ask(QUESTION, soon()).text()).isEqualTo("first");
    assertThat(model.ask(QUESTION, soon()).text()).isEqualTo("second");
    assertThat(model.ask(QUESTION, soon()).text()).isEqualTo("second");
  }

  @Test
  void theCountBeginsAnewWhereTheFirstAnswerIsWrittenAnew() throws Exception {
    Files.writeString(folder.resolve("editor.Chair.2.md"), "second");
    LanguageModel model = playing("first");
    model.ask(QUESTION, soon());
    model.ask(QUESTION, soon());
    playing("another first");
    Path first = folder.resolve("editor.Chair.md");
    Files.setLastModifiedTime(first, FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(model.ask(QUESTION, soon()).text()).isEqualTo("another first");
    assertThat(model.ask(QUESTION, soon()).text()).isEqualTo("second");
  }

  @Test
  void componentsThatHaveNoAnswerTogetherHaveThatOfEach() throws Exception {
    Question seatAndLegs =
        new Question(Role.COMPONENT, "seat+legs", "Write.", "Both.", List.of(), 100);
    Files.writeString(folder.resolve("component.seat.md"), "def seat(): ...");
    Files.writeString(folder.resolve("component.legs.md"), "```python\ndef legs(): ...\n```");
    LanguageModel model = new ScriptedModel(folder);
    String each = model.ask(seatAndLegs, soon()).text();
    Files.writeString(folder.resolve("component.seat_legs.md"), "both");

    assertThat(each)
        .isEqualTo("```python\ndef seat(): ...\n```\n\n\n```python\ndef legs(): ...\n```");
    assertThat(model.ask(seatAndLegs, soon()).text()).isEqualTo("both");
  }

  @Test
  void aDelayIsKept() throws Exception {
    long began = System.nanoTime();
    playing("#! delay 0.3\nanswer").ask(QUESTION, soon());

    assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(300_000_000L);
  }

  @Test
  void aMissingAnswerIsNamed() {
    ModelTrouble trouble = troubleOf(new ScriptedModel(folder), soon());

    assertThat(trouble.kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(trouble.text()).contains("editor.Chair.md");
  }

  private LanguageModel playing(String script) throws Exception {
    Files.writeString(folder.resolve("editor.Chair.md"), script);
    return new ScriptedModel(folder);
  }
}
