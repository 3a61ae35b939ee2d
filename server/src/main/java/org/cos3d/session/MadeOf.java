package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cos3d.prompt.Quoted;
import org.cos3d.scene.ObjectFacts;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** What an object of the artist's is made of, in the words of prompts. */
final class MadeOf {

  private static final int MOST_NAMES = 12;

  private MadeOf() {}

  /** One line for each kind of fact that there is. */
  static List<String> lines(SceneObject object, ObjectFacts facts) {
    List<String> lines = new ArrayList<>();
    Vector size = facts.boxMax().minus(facts.boxMin());
    lines.add(
        "- %s, %s; before modifiers"
            .formatted(object.type().toLowerCase(Locale.ROOT), counts(facts)));
    lines.add(
        "- box in its own space: %s to %s, so %s long along X, Y, Z"
            .formatted(
                Surroundings.corner(facts.boxMin()),
                Surroundings.corner(facts.boxMax()),
                Surroundings.corner(size)));
    lines.add(
        "- one unit of its own space is %s metres in the scene, along its X, Y, Z; turned by (%.0f, %.0f, %.0f) degrees"
            .formatted(
                Surroundings.corner(facts.unit()),
                Math.toDegrees(object.rotation().x()),
                Math.toDegrees(object.rotation().y()),
                Math.toDegrees(object.rotation().z())));
    lines.add(
        "- box in the scene, with modifiers, metres: %s to %s"
            .formatted(
                Surroundings.corner(object.boundsMin()), Surroundings.corner(object.boundsMax())));
    pieces(lines, facts);
    named(lines, "materials in its slots", facts.materials());
    named(lines, "the artist's modifiers, which act first", facts.modifiers());
    named(lines, "vertex groups", facts.vertexGroups());
    named(lines, "shape keys, which new data must keep", facts.shapeKeys());
    named(lines, "UV maps", facts.uvMaps());
    return lines;
  }

  private static void pieces(List<String> lines, ObjectFacts facts) {
    if (facts.largest().isEmpty()) {
      return;
    }
    int more = facts.pieces() - facts.largest().size();
    lines.add(
        "- its mesh is %d pieces that hang together by no edge; boxes in its own space%s:"
            .formatted(facts.pieces(), more > 0 ? " of the largest" : ""));
    for (ObjectFacts.Piece piece : facts.largest()) {
      lines.add(
          "  - %s to %s"
              .formatted(Surroundings.corner(piece.min()), Surroundings.corner(piece.max())));
    }
  }

  private static String counts(ObjectFacts facts) {
    return facts.faces() > 0 || facts.edges() > 0
        ? "%d vertices, %d edges, %d faces"
            .formatted(facts.vertices(), facts.edges(), facts.faces())
        : facts.vertices() + " points";
  }

  private static void named(List<String> lines, String what, List<String> names) {
    if (!names.isEmpty()) {
      String more = names.size() > MOST_NAMES ? " and more" : "";
      lines.add(
          "- "
              + what
              + ": "
              + names.stream().limit(MOST_NAMES).map(Quoted::name).collect(Collectors.joining(", "))
              + more);
    }
  }
}
