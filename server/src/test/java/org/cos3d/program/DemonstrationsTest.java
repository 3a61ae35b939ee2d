package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationsTest {
  private static final Path FOLDER = Path.of("..", "prompts", "demonstrations");

  static Stream<Demonstration> all() throws IOException {
    return Demonstrations.load(FOLDER).all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isInTheFullForm(Demonstration demonstration) {
    Program program = demonstration.program();

    assertThat(program.unreadableLines()).isEmpty();
    assertThat(program.title()).isNotBlank();
    assertThat(program.parameters()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(program.components()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(program.assembly()).isPresent();
    for (Parameter parameter : program.parameters()) {
      assertThat(parameter.range().isPresent())
          .as(parameter.name())
          .isEqualTo(parameter.unit().isNumber());
      assertThat(parameter.accepts(parameter.value())).as(parameter.name()).isTrue();
      assertThat(parameter.meaning()).as(parameter.name()).isNotBlank();
      assertThat(program.dependents(Set.of(parameter.name())))
          .as(parameter.name() + " changes something")
          .isNotEmpty();
    }
    program.components().forEach(one -> assertThat(one.docstring()).as(one.name()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsContentsSayWhatTheWholeSays(Demonstration demonstration) {
    Program whole = demonstration.program();
    Program contents = demonstration.contents();

    assertThat(contents.unreadableLines()).isEmpty();
    assertThat(demonstration.title()).isEqualTo(whole.title());
    assertThat(contents.docstring()).isEqualTo(whole.docstring());
    assertThat(contents.parameters()).isEqualTo(whole.parameters());
    assertThat(contents.measures()).isEqualTo(whole.measures());
    assertThat(contents.components().stream().map(one -> one.name() + ": " + one.docstring()))
        .isEqualTo(
            whole.components().stream().map(one -> one.name() + ": " + one.docstring()).toList());
  }

  @Test
  void contentsKeepHeadsAndDocstringsOfAnyForm() {
    String contents =
        Contents.of(
            """
            \"""Thing.\"""
            import bpy


            def wide(
                shape,  # a bmesh
                size=2,
            ):  # no more
                \"""
                Makes it wide.
                \"""
                return shape


            # Components
            def top():
                \"""Top.\"""

                return [wide(1)]


            if __name__ == "__main__":
                parts = [*top()]
            """);

    assertThat(contents)
        .contains("shape,  # a bmesh", "Makes it wide.", "\"\"\"Top.\"\"\"\n    ...\n")
        .contains("# Components", "parts = [*top()]")
        .doesNotContain("return");
    assertThat(Programs.read(contents).components()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsEveryOtherByteWhenAParameterIsSet(Demonstration demonstration) {
    Program program = demonstration.program();
    for (Parameter parameter : program.parameters()) {
      Value other =
          switch (parameter.value()) {
            case Value.Real _, Value.Whole _ ->
                parameter.clamp(new Value.Real(parameter.range().orElseThrow().high()));
            case Value.Color _ -> new Value.Color(0.1, 0.25, 0.5);
            case Value.Switch onOff -> new Value.Switch(!onOff.on());
            case Value.Words words ->
                new Value.Words(
                    parameter.choices().stream()
                        .filter(choice -> !choice.equals(words.text()))
                        .findFirst()
                        .orElse("other"));
          };
      Program edited = program.with(parameter.name(), other);
      assertThat(edited.parameter(parameter.name()).orElseThrow().value().toString())
          .isNotEqualTo("");
      assertThat(edited.parameters())
          .filteredOn(one -> !one.name().equals(parameter.name()))
          .isEqualTo(
              program.parameters().stream()
                  .filter(one -> !one.name().equals(parameter.name()))
                  .toList());
      assertThat(edited.text().length() - program.text().length())
          .isEqualTo(
              edited.parameter(parameter.name()).orElseThrow().literal().length()
                  - parameter.literal().length());
    }
  }

  @Test
  void findsByNameTitleOrLastWord(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("dining_table.py"), "\"\"\"Dining table with four legs.\"\"\"\n");
    Files.writeString(folder.resolve("chair.py"), "\"\"\"Dining chair.\"\"\"\n");
    Files.writeString(folder.resolve("notes.txt"), "not a program");
    Demonstrations demonstrations = Demonstrations.load(folder);

    assertThat(demonstrations.all())
        .extracting(Demonstration::name)
        .containsExactly("chair", "dining_table");
    assertThat(demonstrations.called("table"))
        .extracting(Demonstration::name)
        .containsExactly("dining_table");
    assertThat(demonstrations.called("Dining Chair"))
        .extracting(Demonstration::name)
        .containsExactly("chair");
    assertThat(demonstrations.called("chair"))
        .extracting(Demonstration::name)
        .containsExactly("chair");
    assertThat(demonstrations.called("dining")).isEmpty();
    assertThat(demonstrations.named("chair").map(Demonstration::title)).contains("Dining chair");
  }

  @Test
  void saysWhichFileIsNotText(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("broken.py"), new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThatThrownBy(() -> Demonstrations.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.py");
  }
}
