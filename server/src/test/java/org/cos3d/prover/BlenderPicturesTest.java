package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is to be seen in the pictures of real provers. */
@Tag("blender")
@Timeout(300)
class BlenderPicturesTest {

  private static final List<String> VIEWS =
      List.of("three_quarter", "back", "front", "side", "top");
  private static final int SMALL = 96;
  private static final int COLUMNS = 3;

  /** Levels of 255: pictures on a sheet have half the colours, so that it stays small. */
  private static final int SAME = 2;

  /** A red wall that is wide, flat and low, so that each view of it has another shape. */
  private static final String WALL =
      """
      \"""Wall.\"""
      import bpy

      # Components
      def wall():
          mesh = bpy.data.meshes.new("Wall")
          corners = [(x, y, z) for x in (-2, 2) for y in (-0.2, 0.2) for z in (0, 1)]
          mesh.from_pydata(corners, [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6),
                                         (0, 2, 6, 4), (1, 5, 7, 3)])
          red = bpy.data.materials.new("Red")
          red.diffuse_color = (0.9, 0.02, 0.02, 1)
          mesh.materials.append(red)
          return [bpy.data.objects.new("Wall", mesh)]
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
  void arePngOf512PixelsWhereNothingElseIsAskedFor() throws Exception {
    Map<String, BufferedImage> drawn = draw(List.of("front"), 0);

    BufferedImage front = drawn.get("front");
    assertThat(List.of(front.getWidth(), front.getHeight())).containsExactly(512, 512);
    assertThat(coloursOf(front)).as("colours; a blank one has one").isGreaterThan(20);
    Box wall = shown(front);
    assertThat((double) wall.width() / wall.height()).as("4 m wide, 1 m high").isBetween(3.5, 4.5);
    assertThat(wall.width()).as("it fills the picture").isBetween(400, 500);
  }

  @Test
  void showTheThingFromWhereTheirNamesSay() throws Exception {
    Map<String, BufferedImage> drawn = draw(VIEWS, SMALL);

    assertThat(drawn.keySet()).containsExactlyElementsOf(VIEWS);
    Box front = shown(drawn.get("front"));
    Box side = shown(drawn.get("side"));
    Box top = shown(drawn.get("top"));
    assertThat(front.width()).as("4 m by 1 m").isGreaterThan(3 * front.height());
    assertThat(side.height()).as("0.4 m by 1 m").isGreaterThan(2 * side.width());
    assertThat(top.width()).as("4 m by 0.4 m").isGreaterThan(6 * top.height());
  }

  @Test
  void standSideBySideOnTheContactSheet() throws Exception {
    List<String> all = new ArrayList<>(VIEWS);
    all.add("contact_sheet");
    Map<String, BufferedImage> drawn = draw(all, SMALL);

    BufferedImage sheet = drawn.get("contact_sheet");
    assertThat(List.of(sheet.getWidth(), sheet.getHeight()))
        .as("two rows of three")
        .containsExactly(3 * SMALL, 2 * SMALL);
    for (int n = 0; n < VIEWS.size(); n++) {
      int inRow = Math.min(COLUMNS, VIEWS.size() - n / COLUMNS * COLUMNS);
      int left = (COLUMNS - inRow) * SMALL / 2 + n % COLUMNS * SMALL;
      BufferedImage tile = sheet.getSubimage(left, n / COLUMNS * SMALL, SMALL, SMALL);
      assertThat(farthest(tile, drawn.get(VIEWS.get(n))))
          .as("levels between %s and its place on the sheet", VIEWS.get(n))
          .isLessThanOrEqualTo(SAME);
    }
  }

  private Map<String, BufferedImage> draw(List<String> views, int size) throws Exception {
    Proof proof =
        client.prove(new Job(WALL, new byte[0], Map.of(), List.of(), views, size, Limits.USUAL));
    assertThat(proof.verdict()).as(proof.toString()).isEqualTo(Verdict.PROVEN);
    Map<String, BufferedImage> drawn = new LinkedHashMap<>();
    for (Picture picture : proof.pictures()) {
      drawn.put(picture.view(), read(picture.png()));
    }
    return drawn;
  }

  private static BufferedImage read(byte[] png) throws IOException {
    assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int coloursOf(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  /** Where something is shown, pixels. */
  private record Box(int width, int height) {}

  /** The box around what is red. */
  private static Box shown(BufferedImage image) {
    int left = image.getWidth();
    int right = -1;
    int upper = image.getHeight();
    int lower = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isRed(image.getRGB(x, y))) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          upper = Math.min(upper, y);
          lower = Math.max(lower, y);
        }
      }
    }
    assertThat(right).as("something is shown").isNotNegative();
    return new Box(right - left + 1, lower - upper + 1);
  }

  private static boolean isRed(int colour) {
    return (colour >> 16 & 0xff) > (colour >> 8 & 0xff) + 40;
  }

  private static int farthest(BufferedImage one, BufferedImage other) {
    int most = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        most = Math.max(most, farthest(one.getRGB(x, y), other.getRGB(x, y)));
      }
    }
    return most;
  }

  private static int farthest(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
