package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cos3d.prompt.Fields;
import org.junit.jupiter.api.Test;

/** The plan of the recorded bench holds over the ranges of all its parameters. */
class RecordedBenchTest {

  private static final Path PLAN = Path.of("../test-assets/exchanges/bench/planner.blueprint.md");

  @Test
  void everyRelationHoldsAtTheEnds() throws Exception {
    Blueprint bench = BlueprintReader.read(Fields.of(Files.readString(PLAN), BlueprintReader.FORM));

    assertThat(bench.components()).hasSize(6);
    assertThat(bench.relations()).hasSizeGreaterThan(12);
    assertThat(Solver.findings(bench)).isEmpty();
  }
}
