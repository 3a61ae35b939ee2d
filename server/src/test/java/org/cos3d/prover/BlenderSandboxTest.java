package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real Blenders in every sandbox that this machine has, not only in the best one. */
@Tag("blender")
@Timeout(300)
class BlenderSandboxTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.cos3d.prover.Sandbox#all")
  void provesAndDrawsInItAndSaysWhichItIs(Sandbox sandbox) throws Exception {
    assumeTrue(sandbox.isHere(), "this machine has it");
    Plan plan = Plan.usual(folder.resolve("provers"), 1);
    Launch launch = new BlenderLaunch(RealGround.ADDON, () -> sandbox);
    try (RealGround ground = new RealGround(plan, launch);
        Client client = ground.client("artist")) {
      Proof proof =
          client.prove(
              new Job(
                  RealGround.program("block", ""),
                  new byte[0],
                  Map.of(),
                  List.of(),
                  List.of("front"),
                  64,
                  Limits.USUAL));

      assertThat(proof.verdict()).as(proof.toString()).isEqualTo(Verdict.PROVEN);
      assertThat(proof.pictures()).as(proof.warnings().toString()).hasSize(1);
      assertThat(client.isolation()).containsExactly(sandbox.words().split(","));
    }
  }
}
