package org.cos3d.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

  @TempDir private Path folder;

  private Notes read(String text) throws IOException {
    Files.writeString(folder.resolve("topic.md"), text);
    return Notes.read(folder);
  }

  @Test
  void readsANote() throws IOException {
    Note note =
        read("""
        # Shading

        ## auto-smooth
        names: bpy.types.Mesh.use_auto_smooth, enum:bpy.types.R.engine=EEVEE
        works: ..4.0, 4.2..4.4
        use: bpy.types.Mesh.set_sharp_from_angle
        use 4.1..4.1: bpy.ops.object.shade_smooth_by_angle
        code: mesh.set_sharp_from_angle(angle=math.radians(30))
        mend: enum:bpy.types.R.engine=EEVEE -> EEVEE_NEXT
        words: smooth by angle, faceted

        Since 4.1 it is a function.
        It takes radians.
        """)
            .all()
            .getFirst();

    assertThat(note.id()).isEqualTo("auto-smooth");
    assertThat(note.topic()).isEqualTo("Shading");
    assertThat(note.words()).containsExactly("smooth by angle", "faceted");
    assertThat(note.prose()).isEqualTo("Since 4.1 it is a function. It takes radians.");
    assertThat(note.works(new Version(3, 4))).isTrue();
    assertThat(note.works(new Version(4, 1))).isFalse();
    assertThat(note.works(new Version(4, 4))).isTrue();
    assertThat(note.works(new Version(5, 0))).isFalse();
    assertThat(note.advice(new Version(5, 0)).use())
        .containsExactly(Pattern.read("bpy.types.Mesh.set_sharp_from_angle"));
    assertThat(note.advice(new Version(4, 1)).use())
        .containsExactly(Pattern.read("bpy.ops.object.shade_smooth_by_angle"));
    assertThat(note.advice(new Version(4, 1)).mend(note.names().get(1)))
        .hasValueSatisfying(mend -> assertThat(mend.text()).isEqualTo("EEVEE_NEXT"));
  }

  @Test
  void readsANameThatNeverWas() throws IOException {
    Note note =
        read("# T\n\n## a\nnames: bmesh.ops.round\nworks: never\n\nText\n").all().getFirst();

    assertThat(note.works(new Version(3, 4))).isFalse();
    assertThat(note.works(new Version(5, 0))).isFalse();
  }

  @Test
  void saysWhereAHeadIsWrong() {
    assertThatThrownBy(() -> read("# T\n\n## a\nnames: bpy.types.A\nworks: 4.x..\n\nText\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("topic.md, line 5");
    assertThatThrownBy(() -> read("# T\n\n## a\nnames: bpy types\n\nText\n"))
        .hasMessageContaining("line 4");
    assertThatThrownBy(() -> read("# T\n\n## a\n\nText\n")).hasMessageContaining("line 5");
    assertThatThrownBy(() -> read("# T\n\n## a\nnames: b\n\nx\n\n## a\nnames: b\n\nx\n"))
        .hasMessageContaining("two notes a");
  }

  @Test
  void patternsReadAsTheyAreWritten() {
    for (String text :
        new String[] {
          "bpy.types.Mesh.use_auto_smooth",
          "bgl",
          "keyword:bmesh.ops.bevel.vertex_only",
          "enum:bpy.types.RenderSettings.engine=CYCLES",
          "input:ShaderNodeBsdfPrincipled.Specular IOR Level",
          "output:ShaderNodeMix.Result",
          "node:ShaderNodeTexMusgrave",
          "modifier:MASK",
        }) {
      assertThat(Pattern.read(text)).hasToString(text);
    }
  }
}
