package org.cos3d.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Selection;

/**
 * What of the scene a request could be about, for the journal: the selection whole, of the rest
 * only how much there is.
 *
 * @param objects number of objects in the scene
 * @param assets number of assets in the scene
 * @param unitScale metres in one unit of the host's scene
 * @param selection what is selected
 * @param selected the selected objects, at most 20
 * @param involved the assets that they belong to, with their programs
 */
record SituationDigest(
    int objects,
    int assets,
    double unitScale,
    Selection selection,
    List<SceneObject> selected,
    List<Asset> involved) {

  private static final int MOST_OBJECTS = 20;
  private static final int MOST_IDS = 200;

  static SituationDigest of(Scene scene) {
    Selection selection = scene.selection();
    List<SceneObject> selected = scene.selected().stream().limit(MOST_OBJECTS).toList();
    List<Asset> involved =
        Stream.concat(selected.stream(), scene.object(selection.activeId()).stream())
            .map(object -> scene.assets().get(object.assetId()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new SituationDigest(
        scene.objects().size(),
        scene.assets().size(),
        scene.unitScale(),
        new Selection(
            selection.objectIds().stream().limit(MOST_IDS).toList(), selection.activeId()),
        selected,
        involved);
  }
}
