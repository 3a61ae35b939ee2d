package org.cos3d.prover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The components of one program in several jobs, side by side. It tells whether each of them runs;
 * what they are to one another, such as contacts, only a job with all of them can measure.
 */
final class Apart {

  /** Fewer components are not worth the second reading of the program. */
  private static final int FEWEST = 4;

  private Apart() {}

  /**
   * The shares of so many provers, each in the order of the program; one share where it is not
   * worth it.
   */
  static List<List<String>> shares(List<String> components, int provers) {
    int count = components.size() < FEWEST ? 1 : Math.clamp(provers, 1, components.size() / 2);
    List<List<String>> shares = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      shares.add(new ArrayList<>());
    }
    for (int n = 0; n < components.size(); n++) {
      shares.get(n % count).add(components.get(n));
    }
    return shares;
  }

  /** The proofs of the shares as one, without measures. */
  static Proof joined(List<String> components, List<Proof> proofs) {
    Proof worst =
        proofs.stream().min(Comparator.comparingInt(proof -> rank(proof.verdict()))).orElseThrow();
    List<ComponentProof> inOrder = new ArrayList<>();
    for (String name : components) {
      proofs.stream()
          .flatMap(proof -> proof.components().stream())
          .filter(component -> component.name().equals(name))
          .findFirst()
          .ifPresent(inOrder::add);
    }
    return new Proof(
        worst.verdict(),
        inOrder,
        worst.findings(),
        Optional.empty(),
        List.of(),
        proofs.stream().flatMap(proof -> proof.warnings().stream()).distinct().toList(),
        worst.failure(),
        String.join("", proofs.stream().map(Proof::output).toList()),
        proofs.stream().mapToDouble(Proof::seconds).max().orElse(0),
        proofs.stream().mapToLong(Proof::memory).max().orElse(0));
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case REFUSED -> 0;
      case LIMIT -> 1;
      case FAILED -> 2;
      case PROVEN -> 3;
    };
  }
}
