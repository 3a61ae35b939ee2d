package org.cos3d.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cos3d.patch.Sha256;
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
 * @param involved the assets that they belong to
 */
record SituationDigest(
    int objects,
    int assets,
    double unitScale,
    Selection selection,
    List<SceneObject> selected,
    List<Involved> involved) {

  private static final int MOST_OBJECTS = 20;
  private static final int MOST_IDS = 200;

  /**
   * An asset that a request could be about.
   *
   * @param id its id
   * @param name its name
   * @param rootId id of its root
   * @param program digest of its program, whose text the journal holds once
   */
  record Involved(String id, String name, String rootId, String program) {}

  /** Writes the digest into a journal, with the programs that it does not hold yet. */
  static void write(Scene scene, Journal journal) {
    List<Asset> assets = involved(scene);
    assets.forEach(asset -> journal.writeProgram(asset.programText()));
    journal.write("situation", of(scene, assets));
  }

  private static List<Asset> involved(Scene scene) {
    return Stream.concat(
            scene.selected().stream().limit(MOST_OBJECTS),
            scene.object(scene.selection().activeId()).stream())
        .map(object -> scene.assets().get(object.assetId()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static SituationDigest of(Scene scene, List<Asset> assets) {
    Selection selection = scene.selection();
    List<SceneObject> selected = scene.selected().stream().limit(MOST_OBJECTS).toList();
    return new SituationDigest(
        scene.objects().size(),
        scene.assets().size(),
        scene.unitScale(),
        new Selection(
            selection.objectIds().stream().limit(MOST_IDS).toList(), selection.activeId()),
        selected,
        assets.stream()
            .map(asset ->
                new Involved(
                    asset.id(), asset.name(), asset.rootId(), Sha256.of(asset.programText())))
            .toList());
  }
}
