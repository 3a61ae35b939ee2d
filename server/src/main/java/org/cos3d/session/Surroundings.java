package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cos3d.patch.Spot;
import org.cos3d.prompt.Quoted;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** The selected objects in the words of prompts: exact boxes and materials. */
final class Surroundings {

  private static final int MOST = 20;
  private static final int MOST_OTHERS = 12;

  private Surroundings() {}

  /** Lines about what is selected besides what is meant as a whole; none where nothing is. */
  static List<String> of(Meant meant, Scene scene) {
    Optional<Asset> asset =
        meant instanceof Meant.OfAsset(Asset one) ? Optional.of(one) : Optional.empty();
    String whole = meant.adopted().or(() -> asset.map(Asset::rootId)).orElse("");
    List<SceneObject> selected =
        scene.selection().objectIds().stream().flatMap(id -> scene.object(id).stream()).toList();
    List<String> lines = new ArrayList<>();
    for (SceneObject object : selected) {
      if (!object.id().equals(whole) && lines.size() < MOST) {
        lines.add(line(object, asset));
      }
    }
    return lines;
  }

  /**
   * Lines about what is selected, the assets that stand here, and what else does.
   *
   * @param spot where something new shall stand; empty where it is not said
   */
  static List<String> of(Scene scene, Optional<Spot> spot) {
    List<String> lines = new ArrayList<>();
    spot.ifPresent(one -> lines.add(line(one)));
    scene.selection().objectIds().stream()
        .flatMap(id -> scene.object(id).stream())
        .limit(MOST)
        .forEach(object -> lines.add(line(object, Optional.empty())));
    scene.assets().values().stream()
        .limit(MOST)
        .forEach(asset ->
            lines.add("- asset in the scene: " + Quoted.name(asset.name()) + box(asset, scene)));
    scene.objects().values().stream()
        .filter(object -> !object.isOfAsset() && object.visible())
        .filter(object -> Meant.SHAPES.contains(object.type()))
        .filter(object -> !scene.selection().objectIds().contains(object.id()))
        .limit(MOST_OTHERS)
        .forEach(object -> lines.add("- " + described(object)));
    return lines;
  }

  private static String box(Asset asset, Scene scene) {
    return Spot.at(Spot.Where.UNDER, asset.name(), scene.objectsOf(asset))
        .map(all -> ", box " + corner(all.low()) + " to " + corner(all.high()) + " in the scene")
        .orElse("");
  }

  /** In the space of what is to be made. */
  private static String line(Spot spot) {
    Vector size = spot.high().minus(spot.low());
    String partner = Quoted.name(spot.partner());
    return switch (spot.where()) {
      case ON ->
          "- it shall stand on %s: \"ground\", Z = 0, is that surface, (0, 0) its middle; the surface is %.3f m along X and %.3f m along Y, at a height of %.3f m in the scene"
              .formatted(partner, size.x(), size.y(), spot.high().z());
      case UNDER ->
          "- it shall stand on the ground under %s, in its middle, which is %.3f m along X, %.3f m along Y and %.3f m high"
              .formatted(partner, size.x(), size.y(), size.z());
      case LEFT, RIGHT, FRONT, BEHIND ->
          "- it shall stand on the ground %s %s, which is %.3f m along X, %.3f m along Y and %.3f m high"
              .formatted(spot.where().words(), partner, size.x(), size.y(), size.z());
    };
  }

  private static String described(SceneObject object) {
    return "in the scene: %s (%s), box %s to %s"
        .formatted(
            Quoted.name(object.name()),
            object.type().toLowerCase(Locale.ROOT),
            corner(object.boundsMin()),
            corner(object.boundsMax()));
  }

  private static String line(SceneObject object, Optional<Asset> asset) {
    boolean own = asset.filter(one -> object.assetId().equals(one.id())).isPresent();
    String of =
        own && !object.component().isEmpty()
            ? " of component " + Quoted.name(object.component())
            : "";
    String materials =
        object.materials().isEmpty()
            ? ""
            : ", materials "
                + object.materials().stream().map(Quoted::name).collect(Collectors.joining(", "));
    return "- selected: %s (%s)%s, box %s to %s in the scene%s"
        .formatted(
            Quoted.name(object.name()),
            Quoted.line(object.type()).toLowerCase(Locale.ROOT),
            of,
            corner(object.boundsMin()),
            corner(object.boundsMax()),
            materials);
  }

  static String corner(Vector corner) {
    return String.format(Locale.ROOT, "(%.3f, %.3f, %.3f)", corner.x(), corner.y(), corner.z());
  }
}
