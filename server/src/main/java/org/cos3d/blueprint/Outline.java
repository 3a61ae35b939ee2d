package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cos3d.blueprint.Blueprint.Box;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Material;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.program.Revision;
import org.cos3d.prompt.Quoted;

/**
 * A blueprint in the words of prompts: one component as its writer sees it, with its neighbours.
 */
public final class Outline {

  private static final String SEVERAL =
      "Several on one object: set `face.material_index` in the bmesh, and append the others to the object's `data.materials`.";

  private static final String AXES = "XYZ";

  private final Blueprint blueprint;
  private final Map<String, Corners> boxes;

  private Outline(Blueprint blueprint, Map<String, Corners> boxes) {
    this.blueprint = blueprint;
    this.boxes = boxes;
  }

  /** The outline of a blueprint whose numbers make a skeleton. */
  public static Outline of(Blueprint blueprint) throws Revision.Impossible {
    return new Outline(
        blueprint, new Figures(blueprint, Skeleton.of(blueprint)).boxes(Sample.USUAL));
  }

  /** The component's own entry. */
  public String entry(Part part) {
    List<String> lines = new ArrayList<>();
    lines.add("name: " + part.name());
    lines.add("what it is: " + Quoted.line(part.docstring()));
    lines.add("kind: " + Quoted.line(part.kind()));
    lines.add("how to build it: " + Quoted.line(part.shape()));
    lines.add("box: " + box(part.box()) + frame(part));
    lines.add("at present: " + present(part.name()));
    part.objects()
        .forEach(one ->
            lines.add(
                "objects: %s of them called %s".formatted(one.count(), Quoted.name(one.name()))));
    return String.join("\n", lines);
  }

  /** Its relations, a line each. */
  public String relations(Part part) {
    return relationsOf(part).map(one -> "- " + relation(one)).collect(Collectors.joining("\n"));
  }

  /**
   * Whatever it has a relation with, a line each; what it hangs on with the whole of its box.
   *
   * @param told names of components whose entries are told anyway
   */
  public String neighbours(Part part, Set<String> told) {
    Set<String> supports =
        relationsOf(part)
            .filter(one -> one.of().equals(part.name()))
            .map(Relation::to)
            .collect(Collectors.toSet());
    return relationsOf(part)
        .map(one -> one.of().equals(part.name()) ? one.to() : one.of())
        .distinct()
        .filter(name -> !name.equals(part.name()) && !told.contains(name))
        .flatMap(name -> blueprint.component(name).stream())
        .map(other -> neighbour(other, supports.contains(other.name())))
        .collect(Collectors.joining("\n"));
  }

  private String neighbour(Part other, boolean supports) {
    String box = supports ? " Box " + box(other.box()) + frame(other) + ";" : " Box";
    return "- %s: %s%s at present %s."
        .formatted(other.name(), Quoted.line(other.docstring()), box, present(other.name()));
  }

  private Stream<Relation> relationsOf(Part part) {
    return blueprint.relations().stream()
        .filter(one -> one.of().equals(part.name()) || one.to().equals(part.name()));
  }

  /** The calls that make its materials, and how one object gets several. */
  public String materials(Part part) {
    String calls =
        blueprint.materials().stream()
            .filter(one -> part.materials().contains(one.name()))
            .map(Outline::material)
            .collect(Collectors.joining("\n"));
    return part.materials().size() > 1 ? calls + "\n\n" + SEVERAL : calls;
  }

  private static String material(Material one) {
    return String.format(
        Locale.ROOT,
        "material(%s, %s, metallic=%s, roughness=%s)",
        Quoted.name(one.name()),
        Quoted.line(one.color()),
        one.metallic(),
        one.roughness());
  }

  private static String relation(Relation one) {
    String kind = one.kind().word().replace('_', ' ');
    String partner = one.to().equals(one.of()) ? "" : " " + one.to();
    String axis = one.axis().isEmpty() ? "" : " along " + one.axis();
    String plane = one.at().isEmpty() ? "" : ", shared plane at " + one.at();
    String detail = one.detail().isEmpty() ? "" : ": " + Quoted.line(one.detail());
    return one.of() + " " + kind + partner + axis + plane + detail;
  }

  private static String box(Box box) {
    return "(%s) to (%s)".formatted(String.join(", ", box.low()), String.join(", ", box.high()));
  }

  private String frame(Part part) {
    return blueprint.frames().stream()
        .filter(one -> one.name().equals(part.frame()))
        .map(Outline::frame)
        .findFirst()
        .orElse("");
  }

  /** As code, for in words the order of turns is easily got wrong. */
  private static String frame(Frame one) {
    StringBuilder matrix = new StringBuilder(" in the frame ");
    matrix.append("Matrix.Translation((%s))".formatted(String.join(", ", one.origin())));
    for (int axis = 2; axis >= 0; axis--) {
      String turn = one.turn().get(axis);
      if (!turn.matches("-?0(\\.0*)?")) {
        matrix.append(
            " @ Matrix.Rotation(math.radians(%s), 4, \"%s\")".formatted(turn, AXES.charAt(axis)));
      }
    }
    return matrix.toString();
  }

  private String present(String name) {
    Corners box = boxes.get(name);
    return box == null ? "unknown" : corner(box.low()) + " to " + corner(box.high());
  }

  private static String corner(double[] at) {
    return String.format(Locale.ROOT, "(%.4f, %.4f, %.4f)", at[0], at[1], at[2]);
  }
}
