package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cos3d.catalog.CatalogFile;
import org.cos3d.prover.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs are kept by Blender and build, and never trusted blindly. */
class CatalogShelfTest {

  private static final Path PROMPTS = Path.of("../prompts");
  private static final HostMessage.Host HOST =
      new HostMessage.Host(
          "Blender", "3.4.1", "a b/c", "Linux", "3.11", "/nowhere/blender", true, 7);

  @TempDir private Path folder;
  private CatalogShelf shelf;
  private Journal journal;

  @BeforeEach
  void open() throws Exception {
    shelf = new CatalogShelf(folder.resolve("catalogs"), PROMPTS);
    journal = new Journals(Files.createDirectories(folder.resolve("journals"))).begin("c1");
  }

  @Test
  void findsWhatIsKept() throws Exception {
    keep(new CatalogFile().with("{'id':'bpy.types.Object','kind':'type'}").bytes());
    shelf.welcome(HOST, journal);

    assertThat(shelf.of(HOST)).isPresent();
  }

  @Test
  void aBrokenFileCountsAsNone() throws Exception {
    keep(new byte[] {1, 2, 3});
    shelf.welcome(HOST, journal);

    assertThat(shelf.of(HOST)).isEmpty();
  }

  @Test
  void whatAProverTellsThatIsNoCatalogIsNotKept() throws Exception {
    try (TestGround ground = TestGround.open(folder.resolve("provers"), 1)) {
      shelf.seek(HOST, ground.provers().welcome("artist", "/nowhere/blender"), journal);
    }

    assertThat(folder.resolve("catalogs")).doesNotExist();
    assertThat(shelf.of(HOST)).isEmpty();
  }

  @Test
  void aReplayIsToldWhatWasFoundThen() throws Exception {
    keep(new CatalogFile().with("{'id':'bpy.types.Object','kind':'type'}").bytes());
    shelf.welcome(HOST, journal);
    CatalogShelf replay = shelf.telling(Map.of("round edges", "- as it was told"));

    assertThat(replay.reference(HOST, journal).on("round edges", 400))
        .isEqualTo("- as it was told");
    String others = "how objects are moved";
    assertThat(replay.reference(HOST, journal).on(others, 400))
        .isEqualTo(shelf.reference(HOST, journal).on(others, 400));
  }

  private void keep(byte[] file) throws Exception {
    Files.createDirectories(folder.resolve("catalogs"));
    Files.write(folder.resolve("catalogs/3.4.1-a-b-c.catalog.gz"), file);
  }
}
