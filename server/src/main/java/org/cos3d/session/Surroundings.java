package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cos3d.prompt.Quoted;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** The selected objects in the words of prompts: exact boxes and materials. */
final class Surroundings {

  private static final int MOST = 20;

  private Surroundings() {}

  /** Lines about what is selected; none where nothing is, or the asset as a whole. */
  static List<String> of(Asset asset, Scene scene) {
    List<SceneObject> selected =
        scene.selection().objectIds().stream().flatMap(id -> scene.object(id).stream()).toList();
    List<String> lines = new ArrayList<>();
    for (SceneObject object : selected) {
      boolean whole = object.id().equals(asset.rootId());
      if (!whole && lines.size() < MOST) {
        lines.add(line(object, Optional.of(asset)));
      }
    }
    return lines;
  }

  /** Lines about what is selected, and the names of the assets that stand here. */
  static List<String> of(Scene scene) {
    List<String> lines = new ArrayList<>();
    scene.selection().objectIds().stream()
        .flatMap(id -> scene.object(id).stream())
        .limit(MOST)
        .forEach(object -> lines.add(line(object, Optional.empty())));
    scene.assets().values().stream()
        .limit(MOST)
        .forEach(asset -> lines.add("- asset in the scene: " + Quoted.name(asset.name())));
    return lines;
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

  private static String corner(Vector corner) {
    return String.format(Locale.ROOT, "(%.3f, %.3f, %.3f)", corner.x(), corner.y(), corner.z());
  }
}
