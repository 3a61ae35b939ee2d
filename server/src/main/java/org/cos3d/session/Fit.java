package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.blueprint.Entries;
import org.cos3d.blueprint.Fault;
import org.cos3d.blueprint.Inspection;
import org.cos3d.blueprint.Sample;
import org.cos3d.program.Program;
import org.cos3d.program.Value;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;

/**
 * Whether an edited program fits what it keeps of its blueprint, at the settings at which it was
 * tried. What did not fit before the edit either is no fault of it: the artist may have changed it
 * by hand.
 */
final class Fit {

  /** So many faults are told: whoever mends them mostly mends the rest. */
  private static final int MOST_TOLD = 5;

  private final Program before;
  private final Entries entriesBefore;
  private final Entries entries;
  private final Optional<Inspection> inspection;
  private final Map<Sample, List<Fault>> faults = new LinkedHashMap<>();

  /** Runs a whole program. */
  @FunctionalInterface
  interface Prove {
    Proof prove(Program program) throws InterruptedException, NoProver;
  }

  Fit(Program before, Program after) {
    this.before = before;
    this.entriesBefore = Entries.keptIn(before);
    this.entries = Entries.keptIn(after);
    this.inspection = inspection(entries, after);
  }

  private static Optional<Inspection> inspection(Entries entries, Program program) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(Inspection.of(entries, program));
  }

  /** Whether the edit made other entries. */
  boolean isOfOtherEntries() {
    return !entries.isEmpty() && !entries.equals(entriesBefore);
  }

  /** Some components, and whatever they stand in a relation to. */
  List<String> withPartners(List<String> components) {
    Set<String> all = new LinkedHashSet<>(components);
    for (Relation relation : entries.relations()) {
      if (components.contains(relation.of()) || components.contains(relation.to())) {
        all.addAll(List.of(relation.of(), relation.to()));
      }
    }
    all.remove(Blueprint.GROUND);
    return List.copyOf(all);
  }

  /** Holds what was made at a setting against the entries. */
  void judge(Proof proof, Sample sample) {
    faults.put(sample, faults(inspection, proof, sample));
  }

  private static List<Fault> faults(Optional<Inspection> inspection, Proof proof, Sample sample) {
    return inspection
        .flatMap(one -> Measured.of(proof).map(made -> one.faults(made, sample)))
        .orElse(List.of());
  }

  /** What does not fit since the edit, a line each; empty where all does. */
  Optional<String> told(Prove prove) throws InterruptedException, NoProver {
    Map<String, Fault> found = new LinkedHashMap<>();
    for (Map.Entry<Sample, List<Fault>> at : faults.entrySet()) {
      if (!at.getValue().isEmpty()) {
        Set<String> old = faultsBefore(at.getKey(), prove);
        at.getValue().stream()
            .filter(fault -> !old.contains(name(fault)))
            .forEach(fault -> found.putIfAbsent(name(fault), fault));
      }
    }
    List<String> lines = new ArrayList<>();
    found.values().stream()
        .sorted((one, other) -> Integer.compare(other.weight(), one.weight()))
        .limit(MOST_TOLD)
        .forEach(fault -> lines.add(fault.component() + ": " + sentence(fault)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lines));
  }

  private Set<String> faultsBefore(Sample sample, Prove prove)
      throws InterruptedException, NoProver {
    Optional<Inspection> old = inspection(entriesBefore, before);
    if (old.isEmpty()) {
      return Set.of();
    }
    Map<String, Value> changes = new LinkedHashMap<>(sample.changes());
    changes.keySet().removeIf(name -> before.parameter(name).isEmpty());
    Sample then = new Sample(sample.words(), changes);
    return faults(old, prove.prove(FirstNight.with(before, then)), then).stream()
        .map(Fit::name)
        .collect(Collectors.toSet());
  }

  private static String name(Fault fault) {
    return fault.component() + " " + fault.about();
  }

  private static String sentence(Fault fault) {
    String text = fault.text().strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
