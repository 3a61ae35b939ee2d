package org.cos3d.blueprint;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * As an artist would say it: in the unit in which the longest side is a handy number; where a
   * side would be lost in that, such as the thickness of a cloth, each side in its own.
   */
  private static String size(double... sides) {
    LengthUnit common = LengthUnit.of(Arrays.stream(sides).max().orElseThrow());
    if (Arrays.stream(sides).allMatch(common::tells)) {
      return Arrays.stream(sides).mapToObj(common::number).collect(joining(" × "))
          + " "
          + common.symbol;
    }
    return Arrays.stream(sides)
        .mapToObj(side -> LengthUnit.of(side).told(side))
        .collect(joining(" × "));
  }

  /** A unit of length, and how exactly it is told. */
  private enum LengthUnit {
    METRE("m", 1, 2),
    CENTIMETRE("cm", 100, 1),
    MILLIMETRE("mm", 1000, 1);

    /** What may be lost of a length by rounding. */
    private static final double MOST_LOST = 0.05;

    private final String symbol;
    private final double inAMetre;
    private final int decimals;

    LengthUnit(String symbol, double inAMetre, int decimals) {
      this.symbol = symbol;
      this.inAMetre = inAMetre;
      this.decimals = decimals;
    }

    /** The one in which a length is a handy number. */
    static LengthUnit of(double metres) {
      return metres >= 1 ? METRE : metres >= 0.01 ? CENTIMETRE : MILLIMETRE;
    }

    String told(double metres) {
      return number(metres) + " " + symbol;
    }

    String number(double metres) {
      BigDecimal rounded = rounded(metres);
      return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    boolean tells(double metres) {
      double told = rounded(metres).doubleValue() / inAMetre;
      return Math.abs(told - metres) <= MOST_LOST * metres;
    }

    private BigDecimal rounded(double metres) {
      return new BigDecimal(metres * inAMetre).setScale(decimals, RoundingMode.HALF_UP);
    }
  }
}
