package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cos3d.scene.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {

  @TempDir private Path folder;

  @Test
  void keepsTheNewestFiftyFilesAndNothingOfOthers() throws Exception {
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("20260101-%06d-000-x.jsonl".formatted(i)), "{}\n");
    }
    Files.writeString(folder.resolve("notes.txt"), "mine");

    new Journals(folder).begin("new").write("hello", "x");

    try (var files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names.stream().filter(name -> name.endsWith(".jsonl"))).hasSize(50);
      assertThat(names).contains("notes.txt", "20260101-000059-000-x.jsonl");
      assertThat(names).doesNotContain("20260101-000010-000-x.jsonl");
    }
  }

  @Test
  void writesRecordsSoThatTheyCanBeReadBack() throws Exception {
    @SuppressWarnings("ArrayRecordComponent") // that journals take arrays is what is tested
    record Entry(Vector at, Optional<String> none, byte[] picture, List<Double> numbers) {}

    new Journals(folder)
        .begin("c1")
        .write(
            "entry",
            new Entry(
                new Vector(1, 2, 3),
                Optional.empty(),
                new byte[] {1, 2},
                List.of(0.5, Double.NaN)));

    Path file;
    try (var files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    JsonObject line = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(line.get("kind").getAsString()).isEqualTo("entry");
    assertThat(line.get("entry"))
        .hasToString(
            """
            {"is":"Entry","at":{"is":"Vector","x":1.0,"y":2.0,"z":3.0},"none":null,\
            "picture":"AQI=","numbers":[0.5,"NaN"]}\
            """);
  }

  @Test
  void carriesOnInAnotherFileAndHoldsEachProgramOnceInEach() throws Exception {
    Journal journal = new Journals(folder).begin("c1");
    String program = "X = 1\n".repeat(100);

    for (int i = 0; i < 5; i++) {
      journal.writeProgram(program);
      journal.write("entry", "x".repeat(3 << 20));
      Thread.sleep(2);
    }

    try (var files = Files.list(folder)) {
      List<Path> written = files.sorted().toList();
      assertThat(written).hasSize(2);
      for (Path file : written) {
        assertThat(Files.size(file)).isLessThanOrEqualTo(10L << 20);
        assertThat(Files.readAllLines(file).stream().filter(line -> line.contains("\"program\"")))
            .hasSize(1);
      }
    }
  }
}
