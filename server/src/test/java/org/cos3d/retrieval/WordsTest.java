package org.cos3d.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void identifiersFallIntoTheirParts() {
    assertThat(Words.stems("bpy.ops.mesh.primitive_uv_sphere_add"))
        .containsExactly("bpi", "op", "mesh", "primit", "uv", "sphere", "add");
    assertThat(Words.stems("ShaderNodeBsdfPrincipled"))
        .containsExactly("shader", "node", "bsdf", "principl");
    assertThat(Words.stems("GeometryNodeUVUnwrap"))
        .containsExactly("geometri", "node", "uv", "unwrap");
    assertThat(Words.stems("RenderSettings.resolution_x"))
        .containsExactly("render", "set", "resolut", "x");
  }

  @Test
  void digitsStandAloneInLongWordsOnly() {
    assertThat(Words.stems("2d noise4d uv1 matrix4x4"))
        .containsExactly("2d", "nois", "4", "d", "uv1", "matrix", "4", "x", "4");
  }

  @Test
  void neighboursMeetWhatIsWrittenAsOne() {
    assertThat(Words.joined("EDGE_SPLIT")).containsExactlyElementsOf(Words.stems("edgesplit"));
    assertThat(Words.joined("uv sphere add")).containsExactly("uvspher", "sphereadd");
  }

  @Test
  void wordsOfOneFamilyHaveOneStem() {
    assertThat(Words.stems("Smoothing, smoothed; SMOOTH"))
        .containsExactly("smooth", "smooth", "smooth");
    assertThat(Words.stems("")).isEmpty();
    assertThat(Words.stems(" … ")).isEmpty();
  }

  @Test
  void emptyWordsAreLeftOutUnlessThereAreNoOthers() {
    assertThat(Words.telling("how do I rotate the cube")).containsExactly("rotat", "cube");
    assertThat(Words.telling("(0, 0, 1.57) radians")).containsExactly("radian");
    assertThat(Words.telling("what is it")).isEqualTo(List.of("what", "is", "it"));
  }
}
