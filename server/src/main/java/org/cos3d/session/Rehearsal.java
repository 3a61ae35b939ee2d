package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Sample;
import org.cos3d.patch.Failure;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Range;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;
import org.cos3d.prover.Client;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.Measures;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Verdict;

/**
 * Tries what a model made of a program, away from the artist's scene: as it is, and with each
 * parameter that it declared at both ends of its range; whether it fits what the program keeps of
 * its blueprint, and whether a part has come loose.
 */
final class Rehearsal {

  /** What came of it. */
  sealed interface Finding {

    /** It runs, everywhere that it should. */
    record Sound() implements Finding {}

    /**
     * It runs, but something is odd.
     *
     * @param text what, in plain words
     */
    record Odd(String text) implements Finding {}

    /**
     * It fails.
     *
     * @param proof where and why
     * @param text the same for its writer, with the values of parameters at which it fails
     */
    record Unsound(Proof proof, String text) implements Finding {}
  }

  /** The program at another setting of its parameters, and the components that are to run. */
  private record Variant(Sample sample, Program program, List<String> components) {}

  private final Client provers;
  private final Checked checked;

  Rehearsal(Client provers, Checked checked) {
    this.provers = provers;
    this.checked = checked;
  }

  /** What the components of a program begin from. */
  @FunctionalInterface
  interface Start {
    Job under(Job job, Program program) throws Base.Missing;
  }

  /** Components that make their objects. */
  static final Start FROM_NOTHING = (job, _) -> job;

  /**
   * Tries a program that takes the place of another.
   *
   * @param start the base, where the program is one of edit components
   */
  Finding rehearse(Program before, Program after, Start start)
      throws InterruptedException, NoProver, Base.Missing {
    Proof proof = prove(start.under(whole(after), after));
    if (proof.verdict() != Verdict.PROVEN) {
      return new Finding.Unsound(proof, where(proof, after));
    }
    Fit fit = new Fit(before, after);
    fit.judge(proof, Sample.USUAL);
    for (Variant variant : variants(before, after, fit)) {
      Job job = Job.of(variant.program().text(), Limits.USUAL).only(variant.components());
      Proof tried = prove(start.under(job, after));
      if (tried.verdict() != Verdict.PROVEN) {
        return new Finding.Unsound(
            tried, capital(variant.sample().words()) + ": " + where(tried, variant.program()));
      }
      fit.judge(tried, variant.sample());
    }
    Optional<String> misfit = fit.told(program -> prove(whole(program)));
    if (misfit.isPresent()) {
      return new Finding.Odd(misfit.get());
    }
    return Base.isNeededBy(after) ? new Finding.Sound() : loosened(before, proof);
  }

  /** All of it in one prover, for only then are its measures told. */
  static Job whole(Program program) {
    return Job.of(program.text(), Limits.USUAL)
        .only(program.components().stream().map(Component::name).toList());
  }

  private Proof prove(Job job) throws InterruptedException, NoProver {
    Proof proof = provers.prove(job);
    return proof;
  }

  /** A part that floats now and did not before, or is new. */
  private Finding loosened(Program before, Proof after) throws InterruptedException, NoProver {
    List<String> floating = after.measures().map(Measures::floating).orElse(List.of());
    if (floating.isEmpty()) {
      return new Finding.Sound();
    }
    Proof then = prove(whole(before));
    List<String> loose = new ArrayList<>(floating);
    then.measures().map(Measures::floating).orElse(List.of()).forEach(loose::remove);
    return loose.isEmpty()
        ? new Finding.Sound()
        : new Finding.Odd(
            "%s %s nothing that stands on the ground"
                .formatted(String.join(", ", loose), loose.size() == 1 ? "touches" : "touch"));
  }

  /** Each parameter that is declared anew, at its ends; all of them, where its entries change. */
  private static List<Variant> variants(Program before, Program after, Fit fit) {
    List<Variant> variants = new ArrayList<>();
    for (Parameter parameter : after.parameters()) {
      boolean declared =
          before
              .parameter(parameter.name())
              .filter(
                  old -> old.range().equals(parameter.range()) && old.unit() == parameter.unit())
              .isEmpty();
      if (declared) {
        List<String> components =
            fit.withPartners(concerned(after, parameter).stream().map(Component::name).toList());
        ends(parameter).forEach(sample -> variants.add(variant(after, sample, components)));
      }
    }
    if (fit.isOfOtherEntries()) {
      List<String> all = after.components().stream().map(Component::name).toList();
      Sample.together(FirstNight.parameters(after)).stream()
          .filter(sample -> sample.changes().size() > 1)
          .forEach(sample -> variants.add(variant(after, sample, all)));
    }
    return variants.stream().filter(one -> !one.components().isEmpty()).toList();
  }

  private static Variant variant(Program program, Sample sample, List<String> components) {
    return new Variant(sample, FirstNight.with(program, sample), components);
  }

  /** Edit components go on from what those before them made, so all of them run. */
  private static List<Component> concerned(Program program, Parameter parameter) {
    List<Component> dependents = program.dependents(Set.of(parameter.name()));
    return Base.isNeededBy(program) && !dependents.isEmpty() ? program.components() : dependents;
  }

  private static List<Sample> ends(Parameter parameter) {
    Map<String, Value> ends = new LinkedHashMap<>();
    if (parameter.unit() == Unit.SWITCH) {
      boolean on = parameter.value().equals(new Value.Switch(true));
      ends.put(parameter.name() + (on ? " off" : " on"), new Value.Switch(!on));
    }
    Optional<Range> range = parameter.range();
    if (range.isPresent()) {
      ends.put(
          parameter.name() + " at its lowest", parameter.clamp(new Value.Real(range.get().low())));
      ends.put(
          parameter.name() + " at its highest",
          parameter.clamp(new Value.Real(range.get().high())));
    }
    parameter.choices().stream()
        .map(Value.Words::new)
        .filter(choice -> !choice.equals(parameter.value()))
        .forEach(choice -> ends.put(parameter.name() + " \"" + choice.text() + "\"", choice));
    return ends.entrySet().stream()
        .map(end -> new Sample("with " + end.getKey(), Map.of(parameter.name(), end.getValue())))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What went wrong, with the line of code itself. */
  private String where(Proof proof, Program program) {
    String failures =
        proof.components().stream()
            .flatMap(one -> one.failure().stream())
            .map(failure -> told(failure, program))
            .collect(Collectors.joining("\n"));
    String told =
        failures.isEmpty()
            ? proof.failure().map(failure -> told(failure, program)).orElse("it does not say why")
            : failures;
    return told + checked.errors(program, _ -> true);
  }

  private static String told(Failure failure, Program program) {
    String component = failure.component().isEmpty() ? "" : failure.component() + ": ";
    return component + FailureWords.of(failure, program);
  }
}
