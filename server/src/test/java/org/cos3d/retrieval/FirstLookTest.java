package org.cos3d.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.CatalogFile;
import org.cos3d.notes.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found while the index is still being made. */
class FirstLookTest {

  private static final Path RETRIEVAL = Path.of("..", "prompts", "retrieval");

  private Catalog catalog;
  private Lexicon lexicon;
  private FirstLook look;
  private Shelf shelf;

  @BeforeEach
  void make() throws Exception {
    catalog =
        new CatalogFile()
            .with(
                "{'id':'bpy.ops.mesh.bevel','kind':'operator','name':'Bevel',"
                    + "'doc':'Cut into selected items at an angle to create chamfer'}",
                "{'id':'bpy.types.BevelModifier','kind':'type','name':'Bevel Modifier'}",
                "{'id':'bpy.types.BevelModifier.segments','kind':'property','type':'int',"
                    + "'name':'Segments','owner':'bpy.types.BevelModifier'}",
                "{'id':'bpy.types.Mesh','kind':'type'}",
                "{'id':'bpy.types.Mesh.set_sharp_from_angle','kind':'function',"
                    + "'owner':'bpy.types.Mesh','origin':'rna'}",
                "{'id':'modifier:BEVEL','kind':'variant','family':'modifier','value':'BEVEL',"
                    + "'target':'bpy.types.BevelModifier','name':'Bevel'}")
            .read();
    lexicon = Lexicon.read(RETRIEVAL.resolve("lexicon.txt"));
    NoteItems notes = new NoteItems(Notes.read(RETRIEVAL.resolve("notes")), catalog, lexicon);
    Goods goods =
        new Goods(
            catalog.entries(),
            notes.all().stream().map(Told::item).toList(),
            new EntryItems(catalog, lexicon, notes));
    Phrases phrases = new Phrases(goods.phrases());
    look = new FirstLook(goods, phrases, lexicon);
    shelf = new Shelf(goods, phrases, catalog, lexicon, Weights.USUAL);
  }

  private List<String> found(Look by, String words) {
    Paths paths = new Paths(catalog, lexicon);
    Question question = Question.of(words, lexicon, by.vocabulary(), paths, Weights.USUAL);
    return by.find(question, Weights.USUAL, 3).stream().map(one -> one.item().id()).toList();
  }

  @Test
  void everythingIsFoundByItsIdentifier() {
    for (String id : catalog.entries().stream().map(entry -> entry.id()).toList()) {
      assertThat(found(look, id)).as(id).startsWith(id);
      assertThat(found(shelf, id)).as(id).startsWith(id);
    }
  }

  @Test
  void namesPhrasesAndSlipsAreKnownAtOnce() {
    assertThat(found(look, "please round the edges")).contains("modifier:BEVEL");
    assertThat(found(look, "segmints of the bevel")).startsWith("bpy.types.BevelModifier.segments");
  }

  @Test
  void whatReplacesSomethingIsFoundByTheOldName() {
    assertThat(found(look, "use_auto_smooth")).contains("bpy.types.Mesh.set_sharp_from_angle");
  }

  @Test
  void explanationsAreKnownToTheIndexAlone() {
    String words = "cut selected items at an angle";
    assertThat(found(look, words)).doesNotContain("bpy.ops.mesh.bevel");
    assertThat(found(shelf, words)).startsWith("bpy.ops.mesh.bevel");
  }
}
