package org.cos3d.prover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cos3d.prover.ComponentProof.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same pool with real Blenders, in the sandbox of this machine. */
@Tag("blender")
@Timeout(300)
class BlenderProversTest {

  private static final Limits LIMITS = TestGround.within(3);
  private static final String ROUNDED =
      """
      \"""Cube.\"""
      import bpy

      # Components
      def rounded_edges(cube):
          bevel = cube.modifiers.new("Rounded edges", "BEVEL")
          bevel.width = 0.1
          return cube
      """;

  @TempDir private Path folder;
  private RealGround ground;
  private Client client;

  @BeforeEach
  void open() {
    ground = RealGround.usual(folder.resolve("provers"));
    client = ground.client("artist");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    client.close();
    ground.close();
  }

  @Test
  void provesAChairWholeAndApart() throws Exception {
    String chair = Files.readString(Path.of("../prompts/demonstrations/chair.py"));

    Proof whole = client.prove(Job.of(chair, Limits.USUAL));
    List<String> names = whole.components().stream().map(ComponentProof::name).toList();
    ProversTest.until(() -> RealGround.alive().size() >= 2);
    Proof apart = client.proveApart(Job.of(chair, Limits.USUAL), names);

    assertThat(whole.verdict()).as(whole.toString()).isEqualTo(Verdict.PROVEN);
    Measures measures = whole.measures().orElseThrow();
    assertThat(measures.floating()).isEmpty();
    assertThat(measures.boundsMax().z()).isBetween(0.7, 1.2);
    assertThat(apart.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(apart.components()).extracting(ComponentProof::name).isEqualTo(names);
  }

  @Test
  void tellsTheCatalogOfItsBlender() throws Exception {
    String told;
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(client.catalog()))) {
      told = new String(plain.readAllBytes(), UTF_8);
    }

    assertThat(told)
        .startsWith("{\"addons\":")
        .contains("\"id\":\"bpy.types.BevelModifier.segments\"");
    assertThat(told.lines().count()).isGreaterThan(15_000);
  }

  @Test
  void stopsWhatIsHostileAndServesTheNext() throws Exception {
    Proof refused = client.prove(Job.of(RealGround.program("block", "import os"), LIMITS));
    Proof failed = client.prove(Job.of(RealGround.program("block", "return 1 / 0"), LIMITS));
    Proof endless =
        client.prove(Job.of(RealGround.program("block", "while True:\n        pass"), LIMITS));
    Proof next = client.prove(Job.of(RealGround.program("block", ""), LIMITS));

    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(refused.failure().orElseThrow().line()).isEqualTo(6);
    assertThat(failed.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(failed.failure().orElseThrow().component()).isEqualTo("block");
    assertThat(failed.failure().orElseThrow().line()).isEqualTo(6);
    assertThat(endless.verdict()).isEqualTo(Verdict.LIMIT);
    assertThat(endless.components()).extracting(ComponentProof::status).contains(Status.LIMIT);
    assertThat(next.verdict()).as(next.toString()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void givesEditComponentsTheDataThatTheyStartFrom() throws Exception {
    byte[] library = RealGround.library(folder);

    Proof proof = client.prove(edit(ROUNDED, library, "Cube"));
    Proof again = client.prove(edit(ROUNDED, library, "Cube"));
    Proof nobody = client.prove(edit(ROUNDED, library, "Sphere"));
    Proof meddling =
        client.prove(
            edit(
                ROUNDED.replace("return", "bpy.data.objects[\"Other\"].scale.x = 2\n    return"),
                library,
                "Cube"));

    assertThat(proof.verdict()).as(proof.toString()).isEqualTo(Verdict.PROVEN);
    Measures.Body cube = proof.measures().orElseThrow().objects().getFirst();
    assertThat(cube.name()).isEqualTo("Cube");
    assertThat(cube.vertices()).as("of a cube with bevelled edges").isGreaterThan(8);
    assertThat(cube.volume()).as("of 2 m, less its edges").isBetween(7.0, 8.0);
    assertThat(again).as("the base is part of what is remembered").isSameAs(proof);
    assertThat(nobody.failure().orElseThrow().text()).contains("no object Sphere");
    assertThat(meddling.failure().orElseThrow().text()).contains("object Other: changed");
  }

  private static Job edit(String program, byte[] library, String object) {
    return new Job(program, library, Map.of("cube", object), List.of(), List.of(), 0, LIMITS);
  }
}
