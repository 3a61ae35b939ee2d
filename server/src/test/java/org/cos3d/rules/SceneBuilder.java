package org.cos3d.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Demonstrations;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;

/** Builds scenes for sentences: assets of ready-made programs, and plain objects. */
final class SceneBuilder {
  private final Demonstrations demonstrations;
  private final Map<String, SceneObject> objects = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();

  SceneBuilder(Demonstrations demonstrations) {
    this.demonstrations = demonstrations;
  }

  /**
   * An asset with one object for each component with a singular name, and three for each with a
   * plural one.
   */
  SceneBuilder asset(String demonstration, String name) {
    return asset(demonstrations.named(demonstration).orElseThrow(), name);
  }

  SceneBuilder asset(Demonstration demonstration, String name) {
    String id = "asset:" + name;
    String root = "root:" + name;
    assets.put(id, new Asset(id, name, root, name, demonstration.program().text(), 1));
    add(root, name, "EMPTY", "", id, "", Vector.ZERO, Vector.ZERO);
    for (Component component : demonstration.program().components()) {
      String words = component.name().replace('_', ' ');
      String single = singular(words);
      int count = words.endsWith("s") ? 3 : 1;
      for (int number = 0; number < count; number++) {
        String part = Numbers.capital(single) + (number == 0 ? "" : ".00" + number);
        add(
            id + "/" + part,
            part,
            "MESH",
            root,
            id,
            component.name(),
            Vector.ZERO,
            new Vector(0.5, 0.5, 1));
      }
    }
    return this;
  }

  private static String singular(String words) {
    int last = words.lastIndexOf(' ') + 1;
    return words.substring(0, last) + Words.stem(words.substring(last));
  }

  SceneBuilder object(String name, String type, Vector low, Vector high) {
    add(name, name, type, "", "", "", low, high);
    return this;
  }

  SceneBuilder linked(String name) {
    objects.put(name, of(name, name, "MESH", "", "", "", Vector.ZERO, Vector.ONE, false, true));
    return this;
  }

  SceneBuilder child(String name, String parent) {
    add(name, name, "MESH", parent, "", "", Vector.ZERO, Vector.ONE);
    return this;
  }

  private void add(
      String id,
      String name,
      String type,
      String parent,
      String asset,
      String component,
      Vector low,
      Vector high) {
    objects.put(id, of(id, name, type, parent, asset, component, low, high, true, true));
  }

  private static SceneObject of(
      String id,
      String name,
      String type,
      String parent,
      String asset,
      String component,
      Vector low,
      Vector high,
      boolean editable,
      boolean visible) {
    return new SceneObject(
        id,
        name,
        type,
        parent,
        asset,
        component,
        "",
        low,
        Vector.ZERO,
        Vector.ONE,
        low,
        high,
        List.of(),
        visible,
        editable,
        1);
  }

  /** The scene with the objects of these names selected; the first is active. */
  Scene selecting(List<String> names) {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      ids.add(
          objects.values().stream()
              .filter(object -> object.name().equals(name))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "no object "
                          + name
                          + " among "
                          + objects.values().stream().map(SceneObject::name).toList()))
              .id());
    }
    return new Scene(
        objects,
        assets,
        new Selection(ids, ids.isEmpty() ? "" : ids.getFirst()),
        1.0,
        Vector.ZERO,
        "Scene");
  }
}
