package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real provers whose private folders lie on a disk that fills up. */
@Tag("blender")
@Timeout(300)
class BlenderFullDiskTest {

  private static final Limits LIMITS = Limits.USUAL;
  private static final String TURNED =
      """
      \"""Cube.\"""
      import bpy

      # Components
      def widened(cube):
          for corner in cube.data.vertices:
              corner.co.x *= 2.0
          return cube
      """;

  @TempDir private Path folder;
  private SmallDisk disk;
  private RealGround ground;
  private Client client;

  @BeforeEach
  void open() throws Exception {
    disk = SmallDisk.mount(folder.resolve("disk"), "size=2m");
    ground = new RealGround(Plan.usual(disk.place().resolve("provers"), 1), launch());
    client = ground.client("artist");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    client.close();
    ground.close();
    disk.close();
  }

  private static Launch launch() {
    return new BlenderLaunch(RealGround.ADDON);
  }

  @Test
  void jobsEndInAnHonestProofAndTheNextAreUnharmed() throws Exception {
    byte[] library = RealGround.library(folder);
    assertThat(client.prove(plain("before")).verdict()).isEqualTo(Verdict.PROVEN);
    long prover = RealGround.alive().getFirst().pid();
    disk.fill();

    Proof plain = client.prove(plain("during"));
    Proof loud = client.prove(Job.of(RealGround.program("loud", "print(\"x\" * 9_000)"), LIMITS));
    Proof drawn = client.prove(drawing("drawn"));
    Proof edited = client.prove(edit(library));
    disk.empty();
    Proof drawnNext = client.prove(drawing("drawn"));
    Proof editedNext = client.prove(edit(library));

    assertThat(plain.verdict()).as(plain.toString()).isEqualTo(Verdict.PROVEN);
    assertThat(loud.output()).hasSize(9_001);
    assertThat(drawn.verdict()).as(drawn.toString()).isEqualTo(Verdict.PROVEN);
    assertThat(drawn.pictures()).as("no half of a picture").isEmpty();
    assertThat(drawn.warnings()).anyMatch(warning -> warning.contains("no more pictures"));
    assertThat(edited.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(edited.failure().orElseThrow().text()).contains("No space left");
    assertThat(drawnNext.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(drawnNext.pictures()).as(drawnNext.warnings().toString()).hasSize(1);
    byte[] png = drawnNext.pictures().getFirst().png();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(256);
    assertThat(editedNext.verdict()).as(editedNext.toString()).isEqualTo(Verdict.PROVEN);
    assertThat(RealGround.alive().getFirst().pid()).as("the same prover").isEqualTo(prover);
  }

  @Test
  void startsOnAFullDiskAndLeavesNothing() throws Exception {
    assertThat(client.prove(plain("before")).verdict()).isEqualTo(Verdict.PROVEN);
    disk.fill();
    RealGround.alive().forEach(ProcessHandle::destroyForcibly);

    assertThat(client.prove(plain("after")).verdict()).isEqualTo(Verdict.PROVEN);
    disk.empty();
  }

  private static Job plain(String component) {
    return Job.of(RealGround.program(component, ""), LIMITS);
  }

  private static Job drawing(String component) {
    String program = RealGround.program(component, "");
    return new Job(program, new byte[0], Map.of(), List.of(), List.of("front"), 256, LIMITS);
  }

  private static Job edit(byte[] library) {
    return new Job(TURNED, library, Map.of("cube", "Cube"), List.of(), List.of(), 0, LIMITS);
  }
}
