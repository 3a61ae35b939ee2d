package org.cos3d.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Catalogs;
import org.cos3d.notes.Notes;
import org.cos3d.program.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks with the catalog of a real Blender, which {@code COS3D_CATALOG} names. */
@Tag("blender")
class BlenderChecksTest {

  private static final Path ASSETS = Path.of("..", "test-assets");
  private static final Path PROMPTS = Path.of("..", "prompts");

  private static final List<String> TRIED = List.of("3.4.1", "4.5.15", "5.0.1");

  private static Catalog catalog;
  private static Checks checks;

  @BeforeAll
  static void read() throws Exception {
    String file = Objects.requireNonNull(System.getenv("COS3D_CATALOG"), "COS3D_CATALOG");
    catalog = Catalogs.read(Path.of(file));
    checks = new Checks(catalog, Notes.read(PROMPTS.resolve("retrieval/notes")));
  }

  /** What is said of a text; that something will go one day is no alarm. */
  private static List<Finding> alarms(String text) {
    return checks.check(Programs.read(text)).stream()
        .filter(finding -> finding.family() != Family.DEPRECATED)
        .toList();
  }

  private static List<Path> programs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @Test
  void tellsWhatRaisesInThisBlenderAndWhatIsRight() throws IOException {
    String version = catalog.blender();
    assumeThat(version).as("Blenders on which the idioms were run").isIn(TRIED);
    int failing = 0;
    int working = 0;
    List<String> missed = new ArrayList<>();
    List<String> falseAlarms = new ArrayList<>();
    for (DriftSet.Idiom idiom : DriftSet.read(ASSETS.resolve("drift"))) {
      List<Finding> alarms = alarms(idiom.code());
      if (idiom.raises().containsKey(version)) {
        failing++;
        List<String> right = idiom.right().getOrDefault(version, List.of());
        boolean told =
            alarms.stream()
                .anyMatch(alarm ->
                    right.stream()
                        .anyMatch(name -> (alarm.text() + alarm.replacement()).contains(name)));
        if (!told) {
          missed.add(idiom.id());
        }
      } else {
        working++;
        if (!alarms.isEmpty()) {
          falseAlarms.add(idiom.id() + ": " + alarms.getFirst().words());
        }
      }
    }

    assertThat(failing).isGreaterThan(100);
    assertThat(working).isGreaterThan(100);
    assertThat(missed).as("missed of " + failing).hasSizeLessThanOrEqualTo(failing / 10);
    assertThat(falseAlarms).as("of " + working).hasSizeLessThanOrEqualTo(working / 100);
  }

  @Test
  void hasNothingToSayOfProgramsThatRun() throws IOException {
    assumeThat(catalog.blender()).as("Blenders on which the programs were run").isIn(TRIED);
    int lines = 0;
    List<String> falseAlarms = new ArrayList<>();
    for (Path file : programs(ASSETS.resolve("programs"))) {
      String text = Files.readString(file);
      Optional<String> runsOn =
          text.lines()
              .findFirst()
              .filter(line -> line.startsWith("# runs on:") && line.contains(catalog.blender()));
      if (runsOn.isPresent()) {
        lines += (int) text.lines().count();
        alarms(text).forEach(alarm -> falseAlarms.add(file.getFileName() + ", " + alarm.words()));
      }
    }

    assertThat(lines).isGreaterThan(3000);
    assertThat(falseAlarms).hasSizeLessThanOrEqualTo(lines / 1000);
  }

  @Test
  void hasNothingToSayOfWhatIsReadyMade() throws IOException {
    List<String> falseAlarms = new ArrayList<>();
    for (Path folder : List.of(PROMPTS.resolve("demonstrations"), PROMPTS.resolve("shapes"))) {
      for (Path file : programs(folder)) {
        alarms(Files.readString(file))
            .forEach(alarm -> falseAlarms.add(file.getFileName() + ", " + alarm.words()));
      }
    }

    assertThat(falseAlarms).isEmpty();
  }
}
