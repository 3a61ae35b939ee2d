package org.cos3d.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cos3d.v1.Measures;
import org.cos3d.v1.Proof;
import org.junit.jupiter.api.Test;

/** What floats, as a prover tells it in columns. */
class ProofFromWireTest {

  @Test
  void whatFloatsComesWithWhatIsNearestToIt() throws Exception {
    assertThat(gaps(List.of(0, 1, 1, 2), List.of(0.0016, 0.25)))
        .containsExactly(
            new org.cos3d.prover.Measures.Gap("High", "Low", 0.0016),
            new org.cos3d.prover.Measures.Gap("Low", "the ground", 0.25));
    assertThat(gaps(List.of(), List.of())).isEmpty();
  }

  @Test
  void columnsThatDoNotBelongTogetherAreRefused() {
    assertThatThrownBy(() -> gaps(List.of(0, 1), List.of(0.1, 0.2)))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("\"gap_sizes\"");
    assertThatThrownBy(() -> gaps(List.of(0), List.of(0.1)))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("\"gaps\"");
    assertThatThrownBy(() -> gaps(List.of(0, 3), List.of(0.1)))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("points at no object");
  }

  private static List<org.cos3d.prover.Measures.Gap> gaps(List<Integer> pairs, List<Double> sizes)
      throws Malformed {
    Measures measures =
        Measures.newBuilder()
            .addAllObjects(List.of("High", "Low"))
            .addAllFloating(List.of(0, 1))
            .addAllGaps(pairs)
            .addAllGapSizes(sizes)
            .build();
    Proof proof =
        Proof.newBuilder().setVerdict(Proof.Verdict.VERDICT_PROVEN).setMeasures(measures).build();
    return ProofFromWire.done(proof).proof().measures().orElseThrow().gaps();
  }
}
