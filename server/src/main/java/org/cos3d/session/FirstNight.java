package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Outline;
import org.cos3d.patch.Failure;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.Value;
import org.cos3d.prover.Client;
import org.cos3d.prover.ComponentProof;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.Measures;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Verdict;
import org.cos3d.scene.Vector;

/**
 * Tries a new program away from the artist's scene, and holds what came of it against its
 * blueprint: does each component run, at the ends of the parameters too, does it keep to its box,
 * does it touch what it should.
 */
final class FirstNight {

  private final Client provers;
  private final Checked checked;
  private final Journal journal;

  FirstNight(Client provers, Checked checked, Journal journal) {
    this.provers = provers;
    this.checked = checked;
    this.journal = journal;
  }

  /**
   * What is wrong, by component, for its writer; none where all is well.
   *
   * @param blueprint what it is held against; empty where it only has to run
   */
  Map<String, String> troubles(Optional<Blueprint> blueprint, Program program)
      throws InterruptedException, NoProver, Revision.Impossible {
    Map<String, String> troubles = new LinkedHashMap<>();
    Proof proof = prove(provers, program);
    journal.write("proof", proof);
    if (proof.verdict() != Verdict.PROVEN) {
      failures(proof, program, "").forEach(troubles::putIfAbsent);
      return troubles;
    }
    if (proof.measures().isPresent() && blueprint.isPresent()) {
      troubles.putAll(misfits(blueprint.get(), proof.measures().get()));
    }
    for (Map.Entry<String, Program> end : ends(program).entrySet()) {
      Proof tried = prove(provers, end.getValue());
      if (tried.verdict() != Verdict.PROVEN) {
        journal.write("proof", tried);
        failures(tried, end.getValue(), "With " + end.getKey() + ": ")
            .forEach(troubles::putIfAbsent);
      }
    }
    return troubles;
  }

  static Proof prove(Client provers, Program program) throws InterruptedException, NoProver {
    return provers.prove(Rehearsal.whole(program));
  }

  /** Components that do not run, each tried by itself. */
  static List<String> failing(Client provers, Program program)
      throws InterruptedException, NoProver {
    List<String> failing = new ArrayList<>();
    for (Component component : program.components()) {
      Job job = Job.of(program.text(), Limits.USUAL).only(List.of(component.name()));
      if (provers.prove(job).verdict() != Verdict.PROVEN) {
        failing.add(component.name());
      }
    }
    return failing;
  }

  private Map<String, String> failures(Proof proof, Program program, String when) {
    Map<String, String> troubles = new LinkedHashMap<>();
    for (ComponentProof one : proof.components()) {
      one.failure().ifPresent(failure -> troubles.put(one.name(), when + told(failure, program)));
    }
    if (troubles.isEmpty()) {
      proof
          .failure()
          .ifPresent(failure -> troubles.put(at(program, failure), when + told(failure, program)));
    }
    troubles.replaceAll((name, trouble) ->
        trouble
            + program
                .component(name)
                .map(one -> checked.errors(program, line -> lies(program, one, line)))
                .orElse(""));
    return troubles;
  }

  /** The component in whose lines a failure lies; the first where it lies in none. */
  private static String at(Program program, Failure failure) {
    return program
        .component(failure.component())
        .map(Component::name)
        .orElseGet(() ->
            program.components().stream()
                .filter(one -> lies(program, one, failure.line()))
                .map(Component::name)
                .findFirst()
                .orElse(program.components().getFirst().name()));
  }

  private static boolean lies(Program program, Component component, int line) {
    boolean own = component.startLine() <= line && line <= component.endLine();
    return own
        || program.ownShapes(component).stream()
            .anyMatch(shape -> shape.startLine() <= line && line <= shape.endLine());
  }

  private static String told(Failure failure, Program program) {
    return "It was tried and failed. " + FailureWords.of(failure, program);
  }

  /** What does not keep to the blueprint, by component. */
  private static Map<String, String> misfits(Blueprint blueprint, Measures measures)
      throws Revision.Impossible {
    Outline outline = Outline.of(blueprint);
    Map<String, String> misfits = new LinkedHashMap<>();
    for (Part part : blueprint.components()) {
      List<Measures.Body> own =
          measures.objects().stream().filter(body -> body.component().equals(part.name())).toList();
      String wrong = (leaves(outline, part, own) + " " + floats(measures, own)).strip();
      if (!wrong.isEmpty()) {
        misfits.put(part.name(), wrong);
      }
    }
    return misfits;
  }

  private static String leaves(Outline outline, Part part, List<Measures.Body> own) {
    List<Measures.Box> boxes = own.stream().flatMap(body -> body.box().stream()).toList();
    String leaves =
        boxes.isEmpty() ? "" : outline.leaves(part, corner(boxes, false), corner(boxes, true));
    return leaves.isEmpty() ? "" : "It does not fill its box, or leaves it: " + leaves + ".";
  }

  private static String floats(Measures measures, List<Measures.Body> own) {
    List<String> floating =
        own.stream().map(Measures.Body::name).filter(measures.floating()::contains).toList();
    return floating.isEmpty()
        ? ""
        : "Nothing joins %s to the ground.".formatted(String.join(", ", floating));
  }

  private static double[] corner(List<Measures.Box> boxes, boolean high) {
    double[] corner = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      int at = axis;
      var along = boxes.stream().mapToDouble(box -> along(high ? box.high() : box.low(), at));
      corner[axis] = high ? along.max().orElseThrow() : along.min().orElseThrow();
    }
    return corner;
  }

  private static double along(Vector place, int axis) {
    return switch (axis) {
      case 0 -> place.x();
      case 1 -> place.y();
      default -> place.z();
    };
  }

  /** The program with all numbers at their lowest, and at their highest. */
  private static Map<String, Program> ends(Program program) {
    Program lowest = program;
    Program highest = program;
    for (Parameter parameter : program.parameters()) {
      if (parameter.range().isPresent()) {
        double low = parameter.range().get().low();
        double high = parameter.range().get().high();
        lowest = lowest.with(parameter.name(), parameter.clamp(new Value.Real(low)));
        highest = highest.with(parameter.name(), parameter.clamp(new Value.Real(high)));
      }
    }
    Map<String, Program> ends = new LinkedHashMap<>();
    ends.put("every parameter at its lowest", lowest);
    ends.put("every parameter at its highest", highest);
    return ends;
  }
}
