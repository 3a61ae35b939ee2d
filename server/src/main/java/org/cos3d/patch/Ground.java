package org.cos3d.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/**
 * Where new assets can stand: at the 3D cursor, or beside what stands there, to its right, with a
 * gap. Only things that one could bump into count: neither flat ones, such as floors, nor ones so
 * large that the artist works inside of them, such as rooms.
 *
 * <p>How large a new asset becomes is known only when it has run; its longest measure of length
 * among the parameters is taken for its width.
 */
final class Ground {

  private static final Set<String> SOLID = Set.of("MESH", "CURVE", "SURFACE", "META", "FONT");
  private static final double FLAT = 0.02;
  private static final double ROOM = 10.0;
  private static final double GAP_SHARE = 0.15;
  private static final double LEAST_GAP = 0.1;
  private static final double UNKNOWN_WIDTH = 1.0;

  private final Vector cursor;
  private final List<Obstacle> obstacles = new ArrayList<>();

  private record Obstacle(String name, Box box) {}

  /**
   * A free place.
   *
   * @param at where the root stands, metres
   * @param beside name of what stands at the 3D cursor; empty where nothing does
   */
  record Place(Vector at, String beside) {}

  Ground(Scene scene) {
    this.cursor = scene.cursor();
    for (Asset asset : scene.assets().values()) {
      Box.around(scene.objectsOf(asset)).ifPresent(box -> add(asset.name(), box));
    }
    for (SceneObject object : scene.objects().values()) {
      if (!object.isOfAsset() && object.visible() && SOLID.contains(object.type())) {
        Box.around(List.of(object)).ifPresent(box -> add(object.name(), box));
      }
    }
  }

  /** A place for a new asset, which is taken from then on. */
  Place take(String name, Program program) {
    double width = width(program);
    double gap = Math.max(LEAST_GAP, GAP_SHARE * width);
    Vector at = cursor;
    String beside = "";
    Optional<Obstacle> hit = hit(Box.standing(at, width));
    while (hit.isPresent()) {
      beside = beside.isEmpty() ? hit.get().name() : beside;
      at = new Vector(hit.get().box().high().x() + gap + width / 2, cursor.y(), cursor.z());
      hit = hit(Box.standing(at, width));
    }
    obstacles.add(new Obstacle(name, Box.standing(at, width)));
    return new Place(at, beside);
  }

  private void add(String name, Box box) {
    Vector size = box.size();
    if (size.z() >= FLAT && size.x() < ROOM && size.y() < ROOM) {
      obstacles.add(new Obstacle(name, box));
    }
  }

  private Optional<Obstacle> hit(Box box) {
    return obstacles.stream().filter(obstacle -> obstacle.box().overlaps(box)).findFirst();
  }

  static double width(Program program) {
    return program.parameters().stream()
        .filter(parameter -> parameter.unit() == Unit.METRE && parameter.value().isNumber())
        .mapToDouble(parameter -> Math.abs(parameter.value().asNumber()))
        .max()
        .orElse(UNKNOWN_WIDTH);
  }
}
