package org.cos3d.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneMirrorTest {

  private final SceneMirror mirror = new SceneMirror();

  @Test
  void isWholeWhenTheLastChunkCame() {
    mirror.apply(snapshot(0, true, object("a", 0)));
    assertThat(mirror.isWhole()).isFalse();

    mirror.apply(snapshot(1, false, object("b", 0)));

    assertThat(mirror.isWhole()).isTrue();
    assertThat(mirror.scene().objects()).containsOnlyKeys("a", "b");
  }

  @Test
  void isEmptiedByTheFirstChunkOfAnotherSnapshot() {
    mirror.apply(snapshot(0, false, object("a", 0)));

    mirror.apply(snapshot(0, false, object("b", 0)));

    assertThat(mirror.scene().objects()).containsOnlyKeys("b");
  }

  @Test
  void leavesOutWhatItDoesNotKnow() {
    mirror.apply(snapshot(0, false, object("a", 0)));

    mirror.apply(
        new SceneChanges(
            List.of(),
            List.of(),
            List.of(placement("ghost", 3)),
            List.of("phantom"),
            List.of(),
            List.of("spectre"),
            Optional.empty(),
            Optional.empty()));

    assertThat(mirror.scene().objects()).containsExactly(Map.entry("a", object("a", 0)));
  }

  @Test
  void keepsAnEarlierSceneAsItWas() {
    mirror.apply(snapshot(0, false, object("a", 0)));
    Scene before = mirror.scene();

    mirror.apply(changes(List.of(object("b", 1)), List.of(), List.of(), List.of("a")));

    assertThat(before.objects()).containsOnlyKeys("a");
    assertThat(mirror.scene().objects()).containsOnlyKeys("b");
  }

  @Test
  void keepsSelectionAndCursorUntilTheyChange() {
    mirror.apply(snapshot(0, false, object("a", 0)));
    Selection selection = new Selection(List.of("a"), "a");
    mirror.apply(
        new SceneChanges(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(selection),
            Optional.of(new Vector(1, 2, 3))));

    mirror.apply(changes(List.of(object("b", 0)), List.of(), List.of(), List.of()));

    assertThat(mirror.scene().selection()).isEqualTo(selection);
    assertThat(mirror.scene().cursor()).isEqualTo(new Vector(1, 2, 3));
    assertThat(mirror.scene().selected()).extracting(SceneObject::id).containsExactly("a");
  }

  /** Random edits, told to the mirror and made in a plain map beside it, give the same scene. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void equalsTheModelAfterRandomEdits(long seed) {
    Random random = new Random(seed);
    Map<String, SceneObject> model = new LinkedHashMap<>();
    int nextId = 0;
    for (int round = 0; round < 200; round++) {
      List<SceneObject> added = new ArrayList<>();
      List<SceneObject> changed = new ArrayList<>();
      List<Placement> moved = new ArrayList<>();
      List<String> removed = new ArrayList<>();
      for (String id : List.copyOf(model.keySet())) {
        switch (random.nextInt(12)) {
          case 0 -> {
            removed.add(id);
            model.remove(id);
          }
          case 1 -> {
            Placement placement = placement(id, random.nextInt(100));
            moved.add(placement);
            model.computeIfPresent(id, (_, object) -> object.moved(placement));
          }
          case 2 -> {
            SceneObject renamed = object(id, random.nextInt(100));
            changed.add(renamed);
            model.put(id, renamed);
          }
          default -> {}
        }
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        SceneObject object = object("o" + nextId++, random.nextInt(100));
        added.add(object);
        model.put(object.id(), object);
      }

      if (random.nextInt(30) == 0) {
        mirror.apply(snapshot(0, false, model.values().toArray(SceneObject[]::new)));
      } else {
        mirror.apply(changes(added, changed, moved, removed));
      }

      assertThat(mirror.scene().objects()).isEqualTo(model);
    }
  }

  private static SceneSnapshot snapshot(int chunk, boolean more, SceneObject... objects) {
    return new SceneSnapshot(
        chunk, more, List.of(objects), List.of(), Optional.empty(), "Scene", 1.0, Optional.empty());
  }

  private static SceneChanges changes(
      List<SceneObject> added,
      List<SceneObject> changed,
      List<Placement> moved,
      List<String> removed) {
    return new SceneChanges(
        added, changed, moved, removed, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static SceneObject object(String id, int at) {
    return new SceneObject(
            id,
            "Object " + at,
            "MESH",
            "",
            "",
            "",
            "",
            Vector.ZERO,
            Vector.ZERO,
            Vector.ONE,
            Vector.ZERO,
            Vector.ONE,
            List.of(),
            true,
            true,
            1)
        .moved(placement(id, at));
  }

  private static Placement placement(String id, int at) {
    Vector place = new Vector(at, 2 * at, 0);
    return new Placement(id, place, Vector.ZERO, Vector.ONE, place, place.plus(Vector.ONE));
  }
}
