package org.cos3d.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Fault;
import org.cos3d.blueprint.Inspection;
import org.cos3d.blueprint.Sample;
import org.cos3d.patch.Failure;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.Revision.NewParameter;
import org.cos3d.program.Value;
import org.cos3d.prover.Client;
import org.cos3d.prover.ComponentProof;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Verdict;

/**
 * Tries a new program away from the artist's scene, and holds what came of it against its
 * blueprint: as it is, and at the ends of its parameters.
 */
final class FirstNight {

  /** So many are handed in at once: as many as there are provers in most places. */
  private static final int SIDE_BY_SIDE = 2;

  /** Told of each trial, first as it is and then at the ends of its parameters. */
  @FunctionalInterface
  interface Seen {
    /** Takes the components that were tried and all that is wrong so far. */
    void tell(List<String> components, Troubles troubles);
  }

  private final Client provers;
  private final Duration alone;
  private final Checked checked;
  private final Journal journal;
  private final Seen seen;

  /** A program at one setting, and those of its components that are to run. */
  private record Night(Sample sample, Program program, List<String> components) {

    Job job() {
      return Job.of(program.text(), Limits.USUAL).only(components);
    }
  }

  /**
   * A trial.
   *
   * @param alone how long each parameter is tried alone at its ends; zero for not at all
   */
  FirstNight(Client provers, Duration alone, Checked checked, Journal journal, Seen seen) {
    this.provers = provers;
    this.alone = alone;
    this.checked = checked;
    this.journal = journal;
    this.seen = seen;
  }

  /**
   * What is wrong, by component.
   *
   * @param blueprint what it is held against; empty where it only has to run
   */
  Troubles troubles(Optional<Blueprint> blueprint, Program program)
      throws InterruptedException, NoProver, Revision.Impossible {
    Optional<Inspection> inspection =
        blueprint.isPresent() ? Optional.of(Inspection.of(blueprint.get())) : Optional.empty();
    Troubles troubles = new Troubles();
    Night usual = whole(Sample.USUAL, program);
    boolean runs = judge(inspection, usual, provers.prove(usual.job()), troubles);
    seen.tell(usual.components(), troubles);
    if (runs) {
      List<Night> together =
          Sample.together(parameters(program)).stream()
              .map(sample -> whole(sample, program))
              .toList();
      tryEach(inspection, together, troubles);
    }
    if (troubles.isEmpty() && alone.isPositive()) {
      eachAlone(inspection, program, troubles);
    }
    seen.tell(usual.components(), troubles);
    return troubles;
  }

  static List<NewParameter> parameters(Program program) {
    return program.parameters().stream()
        .map(one ->
            new NewParameter(
                one.name(), one.value(), one.unit(), one.range(), one.choices(), one.meaning()))
        .toList();
  }

  /** Each parameter at both ends, for the components that depend on it and what they touch. */
  private void eachAlone(Optional<Inspection> inspection, Program program, Troubles troubles)
      throws InterruptedException {
    List<Night> left = ofEachAlone(inspection, program);
    int all = left.size();
    long until = System.nanoTime() + alone.toNanos();
    try {
      while (!left.isEmpty()) {
        List<Night> next = left.subList(0, Math.min(SIDE_BY_SIDE, left.size()));
        tryEach(inspection, next, troubles);
        next.clear();
        if (!left.isEmpty() && System.nanoTime() >= until) {
          untried(left.size(), all, "for lack of time");
          return;
        }
      }
    } catch (NoProver none) {
      // What was found so far counts: also where a journal is replayed, which holds no more proofs.
      untried(left.size(), all, none.text());
    }
  }

  private void untried(int left, int all, String why) {
    journal.write("untried", "%d of %d settings: %s".formatted(left, all, why));
  }

  private static List<Night> ofEachAlone(Optional<Inspection> inspection, Program program) {
    List<Night> nights = new ArrayList<>();
    for (Sample sample : Sample.alone(parameters(program))) {
      Set<String> dependents =
          program.dependents(sample.changes().keySet()).stream()
              .map(Component::name)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      List<String> components =
          inspection
              .map(one -> one.withPartners(dependents))
              .orElse(List.copyOf(dependents))
              .stream()
              .filter(name -> program.component(name).isPresent())
              .toList();
      if (!components.isEmpty()) {
        nights.add(new Night(sample, with(program, sample), components));
      }
    }
    return nights;
  }

  private void tryEach(Optional<Inspection> inspection, List<Night> nights, Troubles troubles)
      throws InterruptedException, NoProver {
    List<Proof> proofs = provers.proveEach(nights.stream().map(Night::job).toList());
    for (int place = 0; place < nights.size(); place++) {
      judge(inspection, nights.get(place), proofs.get(place), troubles);
    }
  }

  /** Adds what is wrong; whether all of it ran. */
  private boolean judge(
      Optional<Inspection> inspection, Night night, Proof proof, Troubles troubles) {
    Troubles found = new Troubles();
    if (proof.verdict() != Verdict.PROVEN) {
      failures(proof, night).forEach(found::add);
    }
    Measured.of(proof)
        .ifPresent(made ->
            inspection
                .map(one -> one.faults(made, night.sample()))
                .orElse(List.of())
                .forEach(found::add));
    found.all().forEach(troubles::add);
    return proof.verdict() == Verdict.PROVEN;
  }

  private static Night whole(Sample sample, Program program) {
    return new Night(
        sample, with(program, sample), program.components().stream().map(Component::name).toList());
  }

  static Program with(Program program, Sample sample) {
    Program turned = program;
    for (Map.Entry<String, Value> change : sample.changes().entrySet()) {
      turned = turned.with(change.getKey(), change.getValue());
    }
    return turned;
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

  private List<Fault> failures(Proof proof, Night night) {
    List<Fault> failures = new ArrayList<>();
    for (ComponentProof one : proof.components()) {
      one.failure().ifPresent(failure -> failures.add(failed(one.name(), failure, night)));
    }
    if (failures.isEmpty()) {
      proof
          .failure()
          .ifPresent(failure -> failures.add(failed(at(night.program(), failure), failure, night)));
    }
    return failures;
  }

  private Fault failed(String component, Failure failure, Night night) {
    String words = night.sample().words();
    String when =
        words.isEmpty()
            ? ""
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": ";
    Program program = night.program();
    String errors =
        program
            .component(component)
            .map(one -> checked.errors(program, line -> lies(program, one, line)))
            .orElse("");
    return new Fault(
        component,
        "failure " + failure.text(),
        "%sIt was tried and failed. %s%s"
            .formatted(when, FailureWords.of(failure, program), errors),
        Troubles.FAILS);
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
}
