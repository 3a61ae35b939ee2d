package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPartIsFoundAndTheTextStays(long seed) {
    WrittenProgram written = WrittenProgram.write(seed);

    Program program = Programs.read(written.text());

    assertThat(program.text()).isEqualTo(written.text());
    assertThat(program.components()).extracting(Component::name).isEqualTo(written.components());
    assertThat(program.parameters()).extracting(Parameter::name).isEqualTo(written.numbers());
    assertThat(program.unreadableLines()).isEmpty();
    program
        .components()
        .forEach(one -> assertThat(one.uses()).isEqualTo(written.uses().get(one.name())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditChangesOneLineAndOneParameter(long seed) {
    WrittenProgram written = WrittenProgram.write(seed);
    Random random = new Random(seed);
    Program program = Programs.read(written.text());
    Parameter chosen = program.parameters().get(random.nextInt(program.parameters().size()));
    double number = Math.round(random.nextDouble() * 1e5) / 1e5;

    Program edited = program.with(chosen.name(), new Value.Real(number));

    assertThat(edited.parameter(chosen.name()).orElseThrow().value())
        .isEqualTo(new Value.Real(number));
    List<String> before = program.text().lines().toList();
    List<String> after = edited.text().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    for (int line = 0; line < before.size(); line++) {
      if (line != chosen.line() - 1) {
        assertThat(after.get(line)).isEqualTo(before.get(line));
      }
    }
    assertThat(edited.with(chosen.name(), chosen.value()).text()).isEqualTo(program.text());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dependentsAreWhatFollowingEveryPathFinds(long seed) {
    WrittenProgram written = WrittenProgram.write(seed);
    Random random = new Random(seed);
    Program program = Programs.read(written.text());
    Set<String> names = new HashSet<>();
    written.numbers().stream().filter(name -> random.nextBoolean()).forEach(names::add);
    written.uses().keySet().stream().filter(name -> random.nextInt(5) == 0).forEach(names::add);

    assertThat(program.dependents(names))
        .extracting(Component::name)
        .isEqualTo(written.dependents(names));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void brokenTextIsReadWithoutLoss(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(WrittenProgram.write(seed).text());
    for (int i = 0; i < 5; i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, "\"'()[]:#\\=é🪑\0\t\r".charAt(random.nextInt(14)));
      }
    }

    Program program = Programs.read(text.toString());

    assertThat(program.text()).isEqualTo(text.toString());
    for (Parameter parameter : program.parameters()) {
      assertThat(text.toString()).contains(parameter.literal());
    }
  }
}
