package org.cos3d.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Corners;
import org.cos3d.blueprint.Made;
import org.cos3d.program.Value;
import org.cos3d.prover.ComponentProof;
import org.cos3d.prover.Measures;
import org.cos3d.prover.Proof;
import org.cos3d.scene.Vector;

/** What a proof measured, in the words of blueprints. */
final class Measured {

  private Measured() {}

  /** What a job made; empty where it was not measured, or only counted from afar. */
  static Optional<Made> of(Proof proof) {
    return proof.measures().filter(Measured::isClose).map(measures -> of(proof, measures));
  }

  private static boolean isClose(Measures measures) {
    return measures.objects().stream().allMatch(body -> body.box().isPresent());
  }

  private static Made of(Proof proof, Measures measures) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ComponentProof one : proof.components()) {
      if (one.status() == ComponentProof.Status.OK) {
        counts.put(one.name(), one.objects().size());
      }
    }
    return new Made(
        counts,
        measures.objects().stream().map(Measured::thing).toList(),
        measures.contacts().stream()
            .map(pair ->
                new Made.Meeting(
                    named(pair.one()), named(pair.other()), pair.where().map(Measured::corners)))
            .toList(),
        measures.penetrations().stream()
            .map(pair -> new Made.Sunk(pair.one(), pair.other(), pair.depth()))
            .toList(),
        measures.floating(),
        measures.gaps().stream()
            .map(gap -> new Made.Gap(named(gap.one()), named(gap.other()), gap.metres()))
            .toList());
  }

  private static Made.Thing thing(Measures.Body body) {
    return new Made.Thing(
        body.name(),
        body.component(),
        corners(body.box().orElseThrow()),
        body.openEdges(),
        !body.outward() || body.flippedEdges() > 0,
        body.colors().stream().map(one -> one.map(Measured::color)).toList());
  }

  private static Value.Color color(Vector color) {
    return new Value.Color(color.x(), color.y(), color.z());
  }

  private static String named(String thing) {
    return thing.equals(Measures.GROUND) ? Blueprint.GROUND : thing;
  }

  private static Corners corners(Measures.Box box) {
    return new Corners(numbers(box.low()), numbers(box.high()));
  }

  private static double[] numbers(Vector place) {
    return new double[] {place.x(), place.y(), place.z()};
  }
}
