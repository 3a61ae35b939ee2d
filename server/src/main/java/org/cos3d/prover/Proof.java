package org.cos3d.prover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.patch.Failure;

/**
 * What came of a job.
 *
 * @param verdict how it ended
 * @param components one entry per component that was to run, in order
 * @param findings what the gate refused; nothing ran where there is any
 * @param measures what stands there after all components; empty where nothing ran, or where the
 *     components ran apart
 * @param pictures the views that were asked for, as far as they were drawn
 * @param warnings what is odd without being wrong, one line each
 * @param failure what ended the job, where something did: the first of the findings or failures
 * @param output what the program printed, cut at the limit
 * @param seconds time of the job in the prover, seconds
 * @param memory memory that the prover held after the job, bytes; 0 where it is not known
 * @param fitted what came of the fitting; empty where none was asked for, or the program did not
 *     run well
 */
public record Proof(
    Verdict verdict,
    List<ComponentProof> components,
    List<GateFinding> findings,
    Optional<Measures> measures,
    List<Picture> pictures,
    List<String> warnings,
    Optional<Failure> failure,
    String output,
    double seconds,
    long memory,
    Optional<Fitted> fitted) {

  /** Family of the failure of a job whose prover ended while it ran. */
  public static final String CRASH = "crash";

  /** Family of the failure of a job that reached a limit that its prover did not tell of. */
  public static final String LIMIT = "limit";

  private static final Set<String> BY_CHANCE = Set.of(CRASH, "internal");

  public Proof {
    components = List.copyOf(components);
    findings = List.copyOf(findings);
    pictures = List.copyOf(pictures);
    warnings = List.copyOf(warnings);
  }

  /** A proof without a fitting. */
  Proof(
      Verdict verdict,
      List<ComponentProof> components,
      List<GateFinding> findings,
      Optional<Measures> measures,
      List<Picture> pictures,
      List<String> warnings,
      Optional<Failure> failure,
      String output,
      double seconds,
      long memory) {
    this(
        verdict,
        components,
        findings,
        measures,
        pictures,
        warnings,
        failure,
        output,
        seconds,
        memory,
        Optional.empty());
  }

  /** The proof of a job whose prover did not live to tell. */
  static Proof cutShort(
      Verdict verdict, Failure failure, List<ComponentProof> components, double seconds) {
    return new Proof(
        verdict,
        components,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(failure),
        "",
        seconds,
        0);
  }

  /** The same with the pictures that came before it. */
  Proof with(List<Picture> drawn) {
    return new Proof(
        verdict,
        components,
        findings,
        measures,
        drawn,
        warnings,
        failure,
        output,
        seconds,
        memory,
        fitted);
  }

  /** Whether the same job would end the same way again: neither the clock nor luck had a say. */
  boolean isRepeatable() {
    return switch (verdict) {
      case PROVEN -> fitted.isEmpty();
      case REFUSED -> true;
      case FAILED -> failure.filter(one -> !BY_CHANCE.contains(one.family())).isPresent();
      case LIMIT -> false;
    };
  }
}
