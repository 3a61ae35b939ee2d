package org.cos3d.blueprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;

/**
 * A blueprint as the artist sees it before there is code, at its parameters' own values.
 *
 * @param numbers a program without components, for its parameters
 * @param lines what it is, how large, and of which components, in plain words
 * @param blocks the box of each component; those that cannot be computed are left out
 */
public record BlockOut(Program numbers, List<String> lines, List<Block> blocks) {

  public BlockOut {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
  }

  /**
   * The box of a component.
   *
   * @param component its name
   * @param label the same for the artist, with the number of its objects where there are several
   * @param corners its eight corners; corner n has the high end along the box's own X, Y and Z
   *     where bit 0, 1 and 2 of n are set
   */
  public record Block(String component, String label, List<Point> corners) {
    public Block {
      corners = List.copyOf(corners);
    }
  }

  /** A place in the asset's own space, metres. */
  public record Point(double x, double y, double z) {}

  /** The block-out of a blueprint whose numbers make a skeleton. */
  public static BlockOut of(Blueprint blueprint) throws Revision.Impossible {
    Skeleton skeleton = Skeleton.of(blueprint);
    Figures figures = new Figures(blueprint, skeleton);
    Map<String, List<double[]>> corners = figures.corners(Sample.USUAL);
    List<String> parts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Part part : blueprint.components()) {
      long count = count(figures.counts(part, Sample.USUAL));
      String name = spoken(part.name());
      List<double[]> box = corners.get(part.name());
      parts.add(
          name
              + (count > 1 ? ", " + count + " objects" : "")
              + (box == null ? "" : ", " + size(box)));
      if (box != null) {
        blocks.add(
            new Block(
                part.name(),
                count > 1 ? name + " × " + count : name,
                box.stream().map(at -> new Point(at[0], at[1], at[2])).toList()));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(blueprint.docstring().strip());
    List<Corners> boxes = List.copyOf(figures.boxes(Sample.USUAL).values());
    if (!boxes.isEmpty()) {
      lines.add("In all " + size(Corners.around(boxes)));
    }
    lines.addAll(parts);
    return new BlockOut(skeleton.program(), lines, blocks);
  }

  private static long count(List<Optional<Double>> counts) {
    return Math.round(counts.stream().mapToDouble(one -> one.orElse(0.0)).sum());
  }

  private static String spoken(String name) {
    String words = name.replace('_', ' ').strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The sides of a box along its own axes: from its first corner to the three next to it. */
  private static String size(List<double[]> box) {
    return size(apart(box, 1), apart(box, 2), apart(box, 4));
  }

  private static double apart(List<double[]> box, int corner) {
    double[] one = box.getFirst();
    double[] other = box.get(corner);
    return Math.hypot(Math.hypot(other[0] - one[0], other[1] - one[1]), other[2] - one[2]);
  }

  private static String size(Corners box) {
    return size(box.size(0), box.size(1), box.size(2));
  }

  /** As an artist would say it: in the unit in which the longest side is a handy number. */
  private static String size(double x, double y, double z) {
    double longest = Math.max(x, Math.max(y, z));
    String unit = longest >= 1 ? "m" : longest >= 0.01 ? "cm" : "mm";
    int decimals = longest >= 1 ? 2 : 1;
    double factor = longest >= 1 ? 1 : longest >= 0.01 ? 100 : 1000;
    return "%s × %s × %s %s"
        .formatted(
            told(x * factor, decimals),
            told(y * factor, decimals),
            told(z * factor, decimals),
            unit);
  }

  private static String told(double number, int decimals) {
    BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
