package org.cos3d.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.program.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsTest {

  @Test
  void everyActionHasSettingsInTheFullForm() throws IOException {
    List<Action> all = Actions.load(Situations.PROMPTS.resolve("actions")).all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(20);
    for (Action action : all) {
      assertThat(action.program().title()).as(action.name()).isNotBlank();
      for (Parameter setting : action.program().parameters()) {
        assertThat(setting.meaning()).as(action.name() + "." + setting.name()).isNotBlank();
        assertThat(setting.accepts(setting.value()))
            .as(action.name() + "." + setting.name())
            .isTrue();
        assertThat(setting.range().isPresent())
            .as(action.name() + "." + setting.name())
            .isEqualTo(setting.unit().isNumber());
      }
    }
  }

  @Test
  void knowsWhatAnActionNeedsAndDoes() throws IOException {
    Actions actions = Actions.load(Situations.PROMPTS.resolve("actions"));

    assertThat(actions.all().stream().filter(Action::needsReference).map(Action::name))
        .containsExactly("align", "put_on_top");
    assertThat(actions.all().stream().filter(Action::adds).map(Action::name))
        .containsExactly("duplicate");
    assertThat(actions.all().stream().filter(Action::removes).map(Action::name))
        .containsExactly("delete");
    assertThat(actions.named("fly")).isEmpty();
  }

  @Test
  void saysWhichFileHasNoFunctionOfItsName(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("twirl.py"),
        "\"\"\"Twirl.\"\"\"\n\n# Components\ndef spin(objects):\n    return objects\n");

    assertThatThrownBy(() -> Actions.load(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twirl.py has no function twirl");
  }
}
