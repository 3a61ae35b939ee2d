package org.cos3d.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.program.Demonstrations;
import org.cos3d.scene.Vector;

/** The scenes that the corpus of sentences names. */
final class Situations {
  static final Path PROMPTS = Path.of("..", "prompts");

  private final Demonstrations demonstrations;

  Situations() {
    try {
      demonstrations = Demonstrations.load(Path.of("..", "test-assets", "sentences", "programs"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules with the words and actions of the product. */
  static Rules rules() {
    try {
      return new Rules(
          Lexicon.load(PROMPTS.resolve("rules")), Actions.load(PROMPTS.resolve("actions")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Situation named(String name, List<String> selected) {
    return new Situation(scene(name).selecting(selected), demonstrations);
  }

  private SceneBuilder scene(String name) {
    SceneBuilder scene = new SceneBuilder(demonstrations);
    return switch (name) {
      case "empty" -> scene;
      case "room" -> scene.asset("chair", "Chair").asset("dining_table", "Table");
      case "chairs" -> scene.asset("chair", "Chair").asset("chair", "Chair.001");
      case "blocks" ->
          scene
              .object("Cube", "MESH", new Vector(-1, -1, -1), new Vector(1, 1, 1))
              .object("Plank", "MESH", new Vector(3, 0, 0), new Vector(5, 0.2, 0.05))
              .object("Blue Ball", "MESH", new Vector(0, 3, 0), new Vector(1, 4, 1))
              .object("Bench Top", "MESH", new Vector(0, -3, 0.4), new Vector(2, -2.5, 0.5))
              .object("Sun", "LIGHT", new Vector(4, 4, 4), new Vector(4, 4, 4))
              .object("Camera", "CAMERA", new Vector(7, -7, 5), new Vector(7, -7, 5))
              .object("Title", "FONT", new Vector(0, 0, 2), new Vector(2, 0.1, 2.5))
              .object("Été d'or", "MESH", new Vector(9, 0, 0), new Vector(10, 1, 1))
              .linked("Borrowed");
      case "cubes" ->
          scene
              .object("Cube", "MESH", Vector.ZERO, Vector.ONE)
              .object("Cube.001", "MESH", Vector.ZERO, Vector.ONE)
              .object("Cube.002", "MESH", Vector.ZERO, Vector.ONE);
      case "rig" ->
          scene.object("Holder", "EMPTY", Vector.ZERO, Vector.ZERO).child("Wheel", "Holder");
      case "mixed" ->
          scene
              .asset("chair", "Chair")
              .object("Cube", "MESH", new Vector(2, -1, 0), new Vector(3, 0, 1));
      default -> scene.asset(name, Numbers.capital(name.replace('_', ' ')));
    };
  }
}
