package org.cos3d.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.patch.Failure;
import org.cos3d.prover.ComponentProof;
import org.cos3d.prover.ComponentProof.Status;
import org.cos3d.prover.GateFinding;
import org.cos3d.prover.Measures;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Said;
import org.cos3d.prover.Verdict;
import org.cos3d.scene.Vector;

/** Reads proofs. */
final class ProofFromWire {

  private ProofFromWire() {}

  static Said.Done done(org.cos3d.v1.Proof wire) throws Malformed {
    List<ComponentProof> components = new ArrayList<>();
    for (org.cos3d.v1.ComponentProof component : wire.getComponentsList()) {
      components.add(component(component));
    }
    List<GateFinding> findings =
        wire.getFindingsList().stream().map(ProofFromWire::finding).toList();
    Proof proof =
        new Proof(
            verdict(wire.getVerdict()),
            components,
            findings,
            wire.hasMeasures() ? Optional.of(measures(wire.getMeasures())) : Optional.empty(),
            List.of(),
            wire.getWarningsList(),
            firstFailure(findings, components),
            wire.getOutput(),
            wire.getSeconds(),
            wire.getMemory(),
            wire.hasFitted() ? Optional.of(FitWire.fitted(wire.getFitted())) : Optional.empty());
    return new Said.Done(wire.getJob(), proof);
  }

  private static Optional<Failure> firstFailure(
      List<GateFinding> findings, List<ComponentProof> components) {
    return Stream.concat(
            findings.stream().map(one -> new Failure("gate", "", one.line(), one.text())),
            components.stream().flatMap(one -> one.failure().stream()))
        .findFirst();
  }

  private static Verdict verdict(org.cos3d.v1.Proof.Verdict wire) throws Malformed {
    return switch (wire) {
      case VERDICT_PROVEN -> Verdict.PROVEN;
      case VERDICT_REFUSED -> Verdict.REFUSED;
      case VERDICT_FAILED -> Verdict.FAILED;
      case VERDICT_LIMIT -> Verdict.LIMIT;
      case VERDICT_UNSPECIFIED, UNRECOGNIZED ->
          throw new Malformed("a proof does not say how the job ended");
    };
  }

  private static ComponentProof component(org.cos3d.v1.ComponentProof wire) throws Malformed {
    Status status =
        switch (wire.getStatus()) {
          case "ok" -> Status.OK;
          case "failed" -> Status.FAILED;
          case "limit" -> Status.LIMIT;
          case "skipped" -> Status.SKIPPED;
          default -> throw new Malformed("a component ended as \"%s\"".formatted(wire.getStatus()));
        };
    return new ComponentProof(
        wire.getName(),
        status,
        wire.getObjectsList(),
        wire.hasFailure() ? Optional.of(failure(wire)) : Optional.empty(),
        wire.getSeconds());
  }

  private static Failure failure(org.cos3d.v1.ComponentProof wire) {
    org.cos3d.v1.Failure failure = wire.getFailure();
    String component = failure.getComponent().isEmpty() ? wire.getName() : failure.getComponent();
    return new Failure(failure.getFamily(), component, failure.getLine(), failure.getText());
  }

  private static GateFinding finding(org.cos3d.v1.GateFinding wire) {
    return new GateFinding(wire.getLine(), wire.getColumn(), wire.getFamily(), wire.getText());
  }

  private static Measures measures(org.cos3d.v1.Measures wire) throws Malformed {
    List<String> names = wire.getObjectsList();
    List<String> floating = new ArrayList<>();
    for (int index : wire.getFloatingList()) {
      floating.add(name(names, index));
    }
    return new Measures(
        bodies(wire, names.size()),
        corner("bounds_min", wire.getBoundsMinList()),
        corner("bounds_max", wire.getBoundsMaxList()),
        pairs("contacts", wire.getContactsList(), names, wire.getMeetingsList(), List.of()),
        pairs("penetrations", wire.getPenetrationsList(), names, List.of(), wire.getDepthsList()),
        floating,
        gaps(wire, names));
  }

  private static List<Measures.Gap> gaps(org.cos3d.v1.Measures wire, List<String> names)
      throws Malformed {
    List<Integer> pairs = wire.getGapsList();
    int count = countPairs("gaps", pairs);
    Columns.check("gap_sizes", wire.getGapSizesCount(), count, 1);
    List<Measures.Gap> gaps = new ArrayList<>(count);
    for (int n = 0; n < count; n++) {
      gaps.add(
          new Measures.Gap(
              name(names, pairs.get(2 * n)),
              name(names, pairs.get(2 * n + 1)),
              Columns.at(wire.getGapSizesList(), n, 0.0)));
    }
    return gaps;
  }

  private static List<Measures.Body> bodies(org.cos3d.v1.Measures wire, int count)
      throws Malformed {
    Columns.check("components", wire.getComponentsCount(), count, 1);
    Columns.check("vertices", wire.getVerticesCount(), count, 1);
    Columns.check("faces", wire.getFacesCount(), count, 1);
    Columns.check("volume", wire.getVolumeCount(), count, 1);
    Columns.check("area", wire.getAreaCount(), count, 1);
    Columns.check("pieces", wire.getPiecesCount(), count, 1);
    Columns.check("open_edges", wire.getOpenEdgesCount(), count, 1);
    Columns.check("flipped_edges", wire.getFlippedEdgesCount(), count, 1);
    Columns.check("outward", wire.getOutwardCount(), count, 1);
    Columns.check("boxes", wire.getBoxesCount(), count, 6);
    Columns.check("color_counts", wire.getColorCountsCount(), count, 1);
    int colors = wire.getColorCountsList().stream().mapToInt(Integer::intValue).sum();
    Columns.check("colors", wire.getColorsCount(), colors, 3);
    List<Measures.Body> bodies = new ArrayList<>(count);
    int color = 0;
    for (int n = 0; n < count; n++) {
      bodies.add(
          new Measures.Body(
              wire.getObjects(n),
              Columns.at(wire.getComponentsList(), n, ""),
              Columns.at(wire.getVerticesList(), n, 0L),
              Columns.at(wire.getFacesList(), n, 0L),
              Columns.at(wire.getVolumeList(), n, 0.0),
              Columns.at(wire.getAreaList(), n, 0.0),
              Columns.at(wire.getPiecesList(), n, 0),
              Columns.at(wire.getOpenEdgesList(), n, 0),
              Columns.at(wire.getFlippedEdgesList(), n, 0),
              Columns.at(wire.getOutwardList(), n, true),
              box(wire.getBoxesList(), n),
              colors(wire.getColorsList(), color, Columns.at(wire.getColorCountsList(), n, 0))));
      color += Columns.at(wire.getColorCountsList(), n, 0);
    }
    return bodies;
  }

  /** Some colours from a place on; nothing stands for those that are not known. */
  private static List<Optional<Vector>> colors(List<Double> all, int from, int count) {
    List<Optional<Vector>> colors = new ArrayList<>(count);
    for (int at = 3 * from; at < 3 * (from + count); at += 3) {
      Vector color = new Vector(all.get(at), all.get(at + 1), all.get(at + 2));
      colors.add(Optional.of(color).filter(one -> one.x() >= 0));
    }
    return colors;
  }

  private static Optional<Measures.Box> box(List<Double> boxes, int place) {
    int at = 6 * place;
    return boxes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Measures.Box(
                new Vector(boxes.get(at), boxes.get(at + 1), boxes.get(at + 2)),
                new Vector(boxes.get(at + 3), boxes.get(at + 4), boxes.get(at + 5))));
  }

  private static Vector corner(String column, List<Double> wire) throws Malformed {
    Columns.check(column, wire.size(), 1, 3);
    return wire.isEmpty() ? Vector.ZERO : new Vector(wire.get(0), wire.get(1), wire.get(2));
  }

  private static List<Measures.Pair> pairs(
      String column,
      List<Integer> wire,
      List<String> names,
      List<Double> where,
      List<Double> depths)
      throws Malformed {
    int count = countPairs(column, wire);
    Columns.check("meetings", where.size(), count, 6);
    Columns.check("depths", depths.size(), count, 1);
    List<Measures.Pair> pairs = new ArrayList<>(count);
    for (int n = 0; n < count; n++) {
      pairs.add(
          new Measures.Pair(
              name(names, wire.get(2 * n)),
              name(names, wire.get(2 * n + 1)),
              box(where, n),
              Columns.at(depths, n, 0.0)));
    }
    return pairs;
  }

  private static int countPairs(String column, List<Integer> wire) throws Malformed {
    if (wire.size() % 2 != 0) {
      throw new Malformed("the column \"%s\" ends within a pair".formatted(column));
    }
    return wire.size() / 2;
  }

  private static String name(List<String> names, int index) throws Malformed {
    if (index < 0 || index > names.size()) {
      throw new Malformed("an index of the measures points at no object: " + index);
    }
    return index == names.size() ? Measures.GROUND : names.get(index);
  }
}
