package org.cos3d.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.CatalogFile;
import org.cos3d.notes.Notes;
import org.cos3d.program.Demonstrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  private static final Path PROMPTS = Path.of("..", "prompts");

  private static CatalogFile file() {
    return new CatalogFile()
        .with(
            """
            {'id':'bpy.data','kind':'constant','type':'pointer','target':'bpy.types.BlendData'}\
            """,
            """
            {'id':'bpy.ops.mesh.bevel','kind':'operator','name':'Bevel',\
            'doc':'Cut into selected items at an angle to create bevel or chamfer',\
            'polls':['edit/mesh'],'parameters':[{'name':'offset','type':'float','unit':'LENGTH',\
            'min':0,'max':1000000.0,'default':0.0,'keyword':true},{'name':'affect','type':'enum',\
            'items':[{'id':'VERTICES'},{'id':'EDGES'}],'default':'EDGES','keyword':true}]}\
            """,
            "{'id':'bpy.ops.transform','kind':'module'}",
            "{'id':'bpy.ops.transform.resize','kind':'operator','name':'Resize'}",
            "{'id':'bpy.types.BevelModifier','kind':'type','bases':['bpy.types.Modifier'],"
                + "'name':'Bevel Modifier','doc':'Makes edges more rounded'}",
            """
            {'id':'bpy.types.BevelModifier.segments','kind':'property','type':'int','min':1,\
            'max':1000,'default':1,'name':'Segments','owner':'bpy.types.BevelModifier',\
            'doc':'Number of segments for round edges'}\
            """,
            """
            {'id':'bpy.types.BevelModifier.width','kind':'property','type':'float',\
            'unit':'LENGTH','min':0,'default':0.1,'name':'Width',\
            'owner':'bpy.types.BevelModifier','doc':'Bevel amount'}\
            """,
            """
            {'id':'bpy.types.BlendData.materials','kind':'property','type':'collection',\
            'target':'bpy.types.Material','collection':'bpy.types.BlendDataMaterials',\
            'owner':'bpy.types.BlendData','readonly':true}\
            """,
            "{'id':'bpy.types.BlendData','kind':'type'}",
            "{'id':'bpy.types.BlendDataMaterials','kind':'type'}",
            """
            {'id':'bpy.types.BlendDataMaterials.new','kind':'function',\
            'owner':'bpy.types.BlendDataMaterials','origin':'rna',\
            'parameters':[{'name':'name','type':'string','required':true}],\
            'returns':[{'name':'material','type':'pointer','target':'bpy.types.Material'}]}\
            """,
            "{'id':'bpy.types.Material','kind':'type'}",
            "{'id':'bpy.types.Modifier','kind':'type'}",
            "{'id':'bpy.types.Object','kind':'type'}",
            """
            {'id':'bpy.types.Object.location','kind':'property','type':'float','length':3,\
            'unit':'LENGTH','owner':'bpy.types.Object','name':'Location'}\
            """,
            """
            {'id':'bpy.types.Brush.size','kind':'property','type':'int',\
            'owner':'bpy.types.Brush','name':'Size','deprecated':{'note':'use the tool',\
            'version':[5,0],'removal':[6,0]}}\
            """,
            "{'id':'bpy.types.Brush','kind':'type'}",
            """
            {'id':'modifier:BEVEL','kind':'variant','family':'modifier','value':'BEVEL',\
            'target':'bpy.types.BevelModifier','name':'Bevel'}\
            """,
            """
            {'id':'node:ShaderNodeMix','kind':'node','target':'bpy.types.ShaderNodeMix',\
            'trees':['ShaderNodeTree'],'name':'Mix','inputs':[{'name':'Factor',\
            'identifier':'Factor_Float','type':'float'},{'name':'A','identifier':'A_Color',\
            'type':'float','when':{'data_type':'RGBA'}}]}\
            """);
  }

  /** Without notes: there are more of them than of entries in these small catalogs. */
  private static Library library(Catalog catalog) throws IOException {
    return library(catalog, Notes.none());
  }

  private static Library library(Catalog catalog, Notes notes) throws IOException {
    Library library =
        new Library(
            catalog,
            Lexicon.read(PROMPTS.resolve("retrieval/lexicon.txt")),
            notes,
            Demonstrations.load(PROMPTS.resolve("demonstrations")));
    library.complete();
    return library;
  }

  private static List<String> ids(List<Snippet> found) {
    return found.stream().map(Snippet::id).toList();
  }

  @Test
  void anIdentifierFindsItself() throws IOException {
    Library library = library(file().read());

    for (String id :
        List.of("bpy.ops.mesh.bevel", "bpy.types.BevelModifier.segments", "modifier:BEVEL")) {
      assertThat(ids(library.search(id, 1))).containsExactly(id);
    }
    assertThat(ids(library.search("BevelModifier.segments", 1)))
        .containsExactly("bpy.types.BevelModifier.segments");
  }

  @Test
  void plainWordsFindWhatTheCatalogCallsOtherwise() throws IOException {
    Library library = library(file().read());

    assertThat(ids(library.search("please round the edges", 2))).contains("modifier:BEVEL");
    assertThat(ids(library.search("how many segments has the bevel", 1)))
        .containsExactly("bpy.types.BevelModifier.segments");
    assertThat(ids(library.search("mix two colours", 1))).containsExactly("node:ShaderNodeMix");
  }

  @Test
  void aBrokenIdentifierFindsWhatItsOwnerHas() throws IOException {
    Library library = library(file().read());

    assertThat(ids(library.search("BevelModifier.amount", 1)))
        .containsExactly("bpy.types.BevelModifier.width");
    assertThat(ids(library.search("bpy.data.materials.add('Red')", 1)))
        .containsExactly("bpy.types.BlendDataMaterials.new");
    assertThat(ids(library.search("obj.postion", 1))).containsExactly("bpy.types.Object.location");
    assertThat(ids(library.search("bpy.ops.transform.scale", 1)))
        .containsExactly("bpy.ops.transform.resize");
    assertThat(ids(library.search("BevelModifier.segmnts", 1)))
        .containsExactly("bpy.types.BevelModifier.segments");
  }

  @Test
  void onlyWhatThisBlenderHasIsFound() throws IOException {
    Library bare = library(new CatalogFile().with("{'id':'math','kind':'module'}").read());

    assertThat(ids(bare.search("round the edges with a bevel", 50)))
        .allMatch(id -> id.matches("demonstration:.*|math"));
    assertThat(bare.search("xylophone qwzx", 5)).isEmpty();
    assertThat(bare.search("", 5)).isEmpty();
  }

  @Test
  void whatIsSeldomMeantComesLastUnlessItIsNamed() throws IOException {
    Library library =
        library(
            new CatalogFile()
                .with(
                    "{'id':'bpy.types.Brush.size','kind':'property','type':'int',"
                        + "'owner':'bpy.types.Brush','name':'Size'}",
                    "{'id':'bpy.types.AreaLight.size','kind':'property','type':'float',"
                        + "'owner':'bpy.types.AreaLight','name':'Size'}")
                .read());

    assertThat(ids(library.search("size", 1))).containsExactly("bpy.types.AreaLight.size");
    assertThat(ids(library.search("size of the brush", 1))).containsExactly("bpy.types.Brush.size");
  }

  @Test
  void componentsOfDemonstrationsAreFoundWithTheirCode() throws IOException {
    Snippet legs = library(file().read()).search("example of chair legs", 1).getFirst();

    assertThat(legs.id()).isEqualTo("demonstration:chair/legs");
    assertThat(legs.kind()).isEqualTo("demonstration");
    assertThat(legs.text()).startsWith("def legs():").contains("return");
  }

  @Test
  void textsTellHowAThingIsWritten() throws IOException {
    Library library = library(file().read());

    assertThat(text(library, "bpy.types.BevelModifier.segments"))
        .isEqualTo(
            "bpy.types.BevelModifier.segments: int 1..1000, default 1\n"
                + "Number of segments for round edges");
    assertThat(text(library, "bpy.ops.mesh.bevel"))
        .startsWith(
            "bpy.ops.mesh.bevel(offset: float m 0..1000000 = 0.0,"
                + " affect: one of 'VERTICES', 'EDGES' = 'EDGES')")
        .endsWith("works in: edit/mesh");
    assertThat(text(library, "modifier:BEVEL"))
        .isEqualTo(
            "obj.modifiers.new('Bevel', 'BEVEL')  # BevelModifier: segments, width\n"
                + "Makes edges more rounded");
    assertThat(text(library, "node:ShaderNodeMix"))
        .isEqualTo("nodes.new('ShaderNodeMix')  in: 'Factor', 'A' if data_type=RGBA  out: nothing");
    assertThat(text(library, "bpy.types.BlendDataMaterials.new"))
        .isEqualTo("bpy.types.BlendDataMaterials.new(name: string) -> Material");
    assertThat(text(library, "bpy.types.BlendData.materials"))
        .isEqualTo("bpy.types.BlendData.materials: collection of Material");
    assertThat(text(library, "bpy.types.Brush.size"))
        .endsWith("deprecated since 5.0, goes in 6.0: use the tool");
  }

  private static String text(Library library, String id) {
    Snippet first = library.search(id, 1).getFirst();
    assertThat(first.id()).isEqualTo(id);
    return first.text();
  }

  @Test
  void aNoteTellsWhatReplacesWhatThisBlenderHasNot() throws IOException {
    String[] meshes = {
      "{'id':'bpy.types.Mesh','kind':'type'}",
      "{'id':'bpy.types.Mesh.set_sharp_from_angle','kind':'function','origin':'rna',"
          + "'owner':'bpy.types.Mesh','parameters':[{'name':'angle','type':'float'}]}",
      "{'id':'bpy.types.Mesh.use_auto_smooth','kind':'property','type':'bool',"
          + "'owner':'bpy.types.Mesh'}"
    };
    Notes notes = Notes.read(PROMPTS.resolve("retrieval/notes"));
    Library newer =
        library(new CatalogFile().blender("5.0.1").with(meshes[0], meshes[1]).read(), notes);
    Library older =
        library(new CatalogFile().blender("3.4.1").with(meshes[0], meshes[2]).read(), notes);

    assertThat(ids(newer.search("mesh.use_auto_smooth", 6)))
        .contains("bpy.types.Mesh.set_sharp_from_angle", "note:auto-smooth");
    assertThat(text(newer, "note:auto-smooth"))
        .startsWith("Gone in 4.1.")
        .contains("not in Blender 5.0: Mesh.use_auto_smooth")
        .endsWith("mesh.set_sharp_from_angle(angle=math.radians(30))");
    assertThat(ids(older.search("mesh.use_auto_smooth", 1)))
        .containsExactly("bpy.types.Mesh.use_auto_smooth");
    assertThat(text(older, "note:auto-smooth")).doesNotContain("not in Blender");
  }

  @Test
  void resultsKeepToTheirBudgetButForTheFirst() throws IOException {
    Library library = library(file().read());
    List<Snippet> all = library.search("bevel edges", 10);

    List<Snippet> few = library.search("bevel edges", 10, 60);

    assertThat(few).hasSizeLessThan(all.size());
    assertThat(few.stream().mapToInt(Snippet::tokens).sum()).isLessThanOrEqualTo(60);
    assertThat(library.search("bevel edges", 10, 1)).hasSize(1);
  }

  @Test
  void aBrokenLexiconIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lexicon.txt");
    Files.writeString(file, "# words\n\nsame: a, b\nno colon here\n");

    assertThatThrownBy(() -> Lexicon.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 4");
  }
}
