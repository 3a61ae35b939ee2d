package org.cos3d.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cos3d.catalog.Slot.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {

  private static CatalogFile file() {
    return new CatalogFile()
        .with(
            "{'id':'bpy.ops.mesh','kind':'module'}",
            """
            {'id':'bpy.ops.mesh.bevel','kind':'operator','name':'Bevel','polls':['edit/mesh'],\
            'parameters':[{'name':'offset','type':'float','unit':'LENGTH','min':0,'max':1e6,\
            'soft_max':100,'keyword':true,'default':0.0}]}\
            """,
            "{'id':'bpy.types.ID','kind':'type','bases':['bpy.types.bpy_struct']}",
            "{'id':'bpy.types.ID.copy','kind':'function','owner':'bpy.types.ID','origin':'rna',"
                + "'returns':[{'name':'id','type':'pointer','target':'bpy.types.ID'}]}",
            "{'id':'bpy.types.ID.name','kind':'property','owner':'bpy.types.ID','type':'string'}",
            "{'id':'bpy.types.Mesh','kind':'type','bases':['bpy.types.ID','bpy.types.bpy_struct'],"
                + "'name':'Mesh','doc':'Mesh data-block'}",
            """
            {'id':'bpy.types.Mesh.vertices','kind':'property','owner':'bpy.types.Mesh',\
            'type':'collection','target':'bpy.types.MeshVertex',\
            'collection':'bpy.types.MeshVertices','readonly':true,\
            'deprecated':{'note':'use attributes','version':[5,0],'removal':'6.0'}}\
            """,
            "{'id':'bpy.types.bpy_struct','kind':'type'}",
            """
            {'id':'mathutils.Vector.lerp','kind':'function','origin':'native',\
            'signature':'lerp(other, factor)','variadic':true}\
            """,
            """
            {'id':'modifier:BEVEL','kind':'variant','family':'modifier','value':'BEVEL',\
            'target':'bpy.types.BevelModifier','name':'Bevel'}\
            """,
            """
            {'id':'node:ShaderNodeMix','kind':'node','target':'bpy.types.ShaderNodeMix',\
            'trees':['ShaderNodeTree'],'inputs':[{'name':'A','identifier':'A_Color',\
            'socket':'NodeSocketColor','type':'float','length':4,'default':[0.5,0.5,0.5,1.0],\
            'when':{'data_type':'RGBA','clamp':false}}]}\
            """);
  }

  @Test
  void readsEveryKindOfEntry() {
    Catalog catalog = file().read();

    assertThat(catalog.blender()).isEqualTo("3.4.1");
    assertThat(catalog.version()).containsExactly(3, 4, 1);
    assertThat(catalog.entries()).hasSize(11);
    Entry.Operator bevel = catalog.entry("bpy.ops.mesh.bevel", Entry.Operator.class).orElseThrow();
    Slot offset = bevel.parameters().getFirst();
    assertThat(bevel.label()).isEqualTo("Bevel");
    assertThat(bevel.polls()).containsExactly("edit/mesh");
    assertThat(offset.range()).contains(new Slot.Range(0, 1e6, 0, 100));
    assertThat(offset.is(Trait.KEYWORD)).isTrue();
    assertThat(offset.defaultText()).isEqualTo("0.0");
    Entry.Property vertices =
        catalog.entry("bpy.types.Mesh.vertices", Entry.Property.class).orElseThrow();
    assertThat(vertices.readOnly()).isTrue();
    assertThat(vertices.slot().collection()).isEqualTo("bpy.types.MeshVertices");
    assertThat(vertices.deprecated())
        .contains(new Slot.Deprecation("use attributes", "5.0", "6.0"));
    Socket socket = catalog.node("ShaderNodeMix").orElseThrow().inputs().getFirst();
    assertThat(socket.name()).isEqualTo("A");
    assertThat(socket.when()).isEqualTo(Map.of("data_type", "RGBA", "clamp", "false"));
    assertThat(socket.slot().defaultText()).isEqualTo("[0.5,0.5,0.5,1.0]");
    assertThat(catalog.variant("modifier", "BEVEL").orElseThrow().target())
        .isEqualTo("bpy.types.BevelModifier");
  }

  @Test
  void tellsFunctionsThatTakeNothingFromThoseOfWhichNothingIsKnown() {
    Catalog catalog = file().read();

    assertThat(catalog.entry("bpy.types.ID.copy", Entry.Function.class).orElseThrow().parameters())
        .contains(List.of());
    Entry.Function lerp =
        catalog.entry("mathutils.Vector.lerp", Entry.Function.class).orElseThrow();
    assertThat(lerp.parameters()).isEmpty();
    assertThat(lerp.variadic()).isTrue();
    assertThat(lerp.owner()).isEqualTo("mathutils.Vector");
  }

  @Test
  void membersAreInherited() {
    Catalog catalog = file().read();

    assertThat(catalog.lineage("bpy.types.Mesh"))
        .containsExactly("bpy.types.Mesh", "bpy.types.ID", "bpy.types.bpy_struct");
    assertThat(catalog.memberNames("bpy.types.Mesh")).containsExactly("vertices", "copy", "name");
    assertThat(catalog.member("bpy.types.Mesh", "name").orElseThrow().owner())
        .isEqualTo("bpy.types.ID");
    assertThat(catalog.isA("bpy.types.Mesh", "bpy.types.bpy_struct")).isTrue();
    assertThat(catalog.isA("bpy.types.ID", "bpy.types.Mesh")).isFalse();
    assertThat(catalog.member("bpy.types.Nothing", "name")).isEmpty();
  }

  @Test
  void modulesAndFamiliesKnowWhatIsInThem() {
    Catalog catalog = file().read();

    assertThat(catalog.children("bpy.ops.mesh")).extracting(Entry::name).containsExactly("bevel");
    assertThat(catalog.families()).containsExactly("modifier");
    assertThat(catalog.variants("modifier"))
        .extracting(Entry::id)
        .containsExactly("modifier:BEVEL");
  }

  @Test
  void nearestNamesKnowTypingErrorsAndParts() {
    List<String> names = List.of("location", "rotation_euler", "auto_smooth_angle", "shade_smooth");

    assertThat(Catalog.nearest("loaction", names, 1)).containsExactly("location");
    assertThat(Catalog.nearest("euler_rotation", names, 1)).containsExactly("rotation_euler");
    assertThat(Catalog.nearest("use_auto_smooth", names, 3))
        .startsWith("auto_smooth_angle")
        .doesNotContain("location");
    assertThat(Catalog.nearest("thick", List.of("thickness", "tick_mode"), 1))
        .containsExactly("thickness");
    assertThat(Catalog.nearest("zzz", names, 3)).isEmpty();
    assertThat(Catalog.nearest("LOCATION", names, 1)).containsExactly("location");
  }

  @Test
  void oneCatalogIsKeptForOneBlender() {
    CatalogFile file = file();
    assertThat(file.read()).isSameAs(file.read());
    assertThat(file().blender("3.6.0").read().blender()).isEqualTo("3.6.0");
  }

  @Test
  void whatIsNoCatalogIsToldPlainly(@TempDir Path folder) throws Exception {
    byte[] whole = file().bytes();

    assertThatThrownBy(() -> Catalogs.read("hello".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadCatalog.class)
        .hasMessageContaining("cannot be unpacked");
    assertThatThrownBy(() -> Catalogs.read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(BadCatalog.class);
    assertThatThrownBy(() -> Catalogs.read(file().digest("00").bytes()))
        .hasMessageContaining("changed or cut short");
    assertThatThrownBy(() -> Catalogs.read(file().schema(2).bytes()))
        .hasMessageContaining("schema 2");
    assertThatThrownBy(() -> Catalogs.read(CatalogFile.zipped("[]\n")))
        .hasMessageContaining("header cannot be read");
    assertThatThrownBy(() -> Catalogs.read(CatalogFile.zipped("no line")))
        .hasMessageContaining("no header line");
    assertThatThrownBy(() -> Catalogs.read(new CatalogFile().with("{'id':'x','kind':'y'}").bytes()))
        .hasMessageContaining("Entry 1")
        .hasMessageContaining("unknown kind");
    Path file = folder.resolve("broken.catalog.gz");
    Files.write(file, new byte[] {1, 2, 3});
    assertThatThrownBy(() -> Catalogs.read(file)).hasMessageContaining("broken.catalog.gz");
  }
}
