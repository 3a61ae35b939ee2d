package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Planner;
import org.cos3d.patch.Patches;
import org.cos3d.patch.Spot;
import org.cos3d.program.Program;
import org.cos3d.scene.Scene;
import org.cos3d.scene.Vector;

/**
 * Judges the plan of one request at other numbers, and finds its place.
 *
 * @param wish what the artist said
 * @param title what the thing is called
 * @param scene the scene that it is made for
 * @param spot where it stands; empty for a free place
 */
record PlanEvaluation(
    Planner planner, Patches patches, String wish, String title, Scene scene, Optional<Spot> spot) {

  /** What does not hold, a sentence each. */
  List<String> findings(Blueprint blueprint) {
    return planner.findings(blueprint, wish);
  }

  /** Where its root would stand, in world space, metres. */
  Vector place(Program numbers) {
    return patches.place(title, numbers, scene, spot);
  }
}
