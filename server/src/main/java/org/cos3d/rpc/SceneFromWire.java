package org.cos3d.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cos3d.scene.Asset;
import org.cos3d.scene.ObjectFacts;
import org.cos3d.scene.Placement;
import org.cos3d.scene.SceneChanges;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.cos3d.v1.ObjectColumns;
import org.cos3d.v1.TransformColumns;

/** Reads messages about the scene. */
final class SceneFromWire {

  private SceneFromWire() {}

  static SceneSnapshot snapshot(org.cos3d.v1.SceneSnapshot wire) throws Malformed {
    return new SceneSnapshot(
        wire.getChunk(),
        wire.getMore(),
        objects(wire.getObjects()),
        assets(wire.getAssetsList()),
        wire.hasSelection() ? Optional.of(selection(wire.getSelection())) : Optional.empty(),
        wire.getName(),
        wire.getUnitScale(),
        cursor(wire.getCursorList()));
  }

  static SceneChanges changes(org.cos3d.v1.SceneChanges wire) throws Malformed {
    return new SceneChanges(
        objects(wire.getAdded()),
        objects(wire.getChanged()),
        moved(wire.getMoved()),
        wire.getRemovedList(),
        assets(wire.getAssetsList()),
        wire.getRemovedAssetsList(),
        wire.hasSelection() ? Optional.of(selection(wire.getSelection())) : Optional.empty(),
        cursor(wire.getCursorList()));
  }

  private static List<SceneObject> objects(ObjectColumns wire) throws Malformed {
    int count = wire.getIdCount();
    check(wire, count);
    List<Placement> places = placements(wire.getTransforms(), wire.getIdList());
    List<SceneObject> objects = new ArrayList<>(count);
    for (int n = 0; n < count; n++) {
      objects.add(object(wire, n, places.get(n)));
    }
    return objects;
  }

  private static void check(ObjectColumns wire, int count) throws Malformed {
    Columns.check("name", wire.getNameCount(), count, 1);
    Columns.check("type", wire.getTypeCount(), count, 1);
    Columns.check("parent", wire.getParentCount(), count, 1);
    Columns.check("asset", wire.getAssetCount(), count, 1);
    Columns.check("component", wire.getComponentCount(), count, 1);
    Columns.check("part", wire.getPartCount(), count, 1);
    Columns.check("materials", wire.getMaterialsCount(), count, 1);
    Columns.check("visible", wire.getVisibleCount(), count, 1);
    Columns.check("editable", wire.getEditableCount(), count, 1);
    Columns.check("data_users", wire.getDataUsersCount(), count, 1);
  }

  private static SceneObject object(ObjectColumns wire, int n, Placement place) throws Malformed {
    String materials = Columns.at(wire.getMaterialsList(), n, "");
    return new SceneObject(
        named(wire.getId(n)),
        Columns.at(wire.getNameList(), n, wire.getId(n)),
        Columns.at(wire.getTypeList(), n, ""),
        Columns.at(wire.getParentList(), n, ""),
        Columns.at(wire.getAssetList(), n, ""),
        Columns.at(wire.getComponentList(), n, ""),
        Columns.at(wire.getPartList(), n, ""),
        place.location(),
        place.rotation(),
        place.scale(),
        place.boundsMin(),
        place.boundsMax(),
        materials.isEmpty() ? List.of() : List.of(materials.split("\n", -1)),
        Columns.at(wire.getVisibleList(), n, true),
        Columns.at(wire.getEditableList(), n, true),
        Columns.at(wire.getDataUsersList(), n, 1));
  }

  private static List<Placement> moved(TransformColumns wire) throws Malformed {
    return placements(wire, wire.getIdList());
  }

  private static List<Placement> placements(TransformColumns wire, List<String> ids)
      throws Malformed {
    int count = ids.size();
    Columns.check("location", wire.getLocationCount(), count, 3);
    Columns.check("rotation", wire.getRotationCount(), count, 3);
    Columns.check("scale", wire.getScaleCount(), count, 3);
    Columns.check("bounds_min", wire.getBoundsMinCount(), count, 3);
    Columns.check("bounds_max", wire.getBoundsMaxCount(), count, 3);
    List<Placement> placements = new ArrayList<>(count);
    for (int n = 0; n < count; n++) {
      Vector location = Columns.vector(wire.getLocationList(), n, Vector.ZERO);
      placements.add(
          new Placement(
              named(ids.get(n)),
              location,
              Columns.vector(wire.getRotationList(), n, Vector.ZERO),
              Columns.vector(wire.getScaleList(), n, Vector.ONE),
              Columns.vector(wire.getBoundsMinList(), n, location),
              Columns.vector(wire.getBoundsMaxList(), n, location)));
    }
    return placements;
  }

  private static List<Asset> assets(List<org.cos3d.v1.Asset> wire) throws Malformed {
    List<Asset> assets = new ArrayList<>(wire.size());
    for (org.cos3d.v1.Asset asset : wire) {
      assets.add(
          new Asset(
              named(asset.getId()),
              asset.getName(),
              asset.getRoot(),
              asset.getCollection(),
              asset.getProgram(),
              asset.getVersion(),
              asset.getAdopted()));
    }
    return assets;
  }

  static ObjectFacts facts(org.cos3d.v1.ObjectFacts wire) throws Malformed {
    Columns.check("box_min", wire.getBoxMinCount(), 1, 3);
    Columns.check("box_max", wire.getBoxMaxCount(), 1, 3);
    Columns.check("unit", wire.getUnitCount(), 1, 3);
    return new ObjectFacts(
        Columns.vector(wire.getBoxMinList(), 0, Vector.ZERO),
        Columns.vector(wire.getBoxMaxList(), 0, Vector.ZERO),
        Columns.vector(wire.getUnitList(), 0, Vector.ONE),
        wire.getVertices(),
        wire.getEdges(),
        wire.getFaces(),
        wire.getMaterialsList(),
        wire.getModifiersList(),
        wire.getVertexGroupsList(),
        wire.getShapeKeysList(),
        wire.getUvMapsList(),
        wire.getPieces(),
        pieces(wire.getPieceBoxesList()));
  }

  private static List<ObjectFacts.Piece> pieces(List<Float> wire) throws Malformed {
    Columns.check("piece_boxes", wire.size(), wire.size() / 6, 6);
    List<ObjectFacts.Piece> pieces = new ArrayList<>();
    for (int n = 0; n < wire.size() / 6; n++) {
      pieces.add(
          new ObjectFacts.Piece(
              Columns.vector(wire, 2 * n, Vector.ZERO),
              Columns.vector(wire, 2 * n + 1, Vector.ZERO)));
    }
    return pieces;
  }

  private static Selection selection(org.cos3d.v1.Selection wire) {
    return new Selection(wire.getObjectsList(), wire.getActive());
  }

  private static Optional<Vector> cursor(List<Float> wire) throws Malformed {
    Columns.check("cursor", wire.size(), 1, 3);
    return wire.isEmpty() ? Optional.empty() : Optional.of(Columns.vector(wire, 0, Vector.ZERO));
  }

  private static String named(String id) throws Malformed {
    if (id.isEmpty()) {
      throw new Malformed("an id in a message about the scene is empty");
    }
    return id;
  }
}
