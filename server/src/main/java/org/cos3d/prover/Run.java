package org.cos3d.prover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.patch.Failure;
import org.cos3d.prover.ComponentProof.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a job is in its prover, so that there is a proof of it even where the prover gives none.
 */
final class Run {

  private static final Logger LOG = LoggerFactory.getLogger(Run.class);
  private static final int MOST_PICTURES = 16;

  /** Exit codes that say that a limit was reached: the watchdog's, SIGKILL, SIGXCPU. */
  private static final Set<Integer> OVER_A_LIMIT = Set.of(1, 128 + 9, 128 + 24);

  /** Exit codes that say that somebody else ended it: SIGKILL, SIGTERM. */
  private static final Set<Integer> KILLED = Set.of(128 + 9, 128 + 15);

  private final Ticket ticket;
  private final long start = System.nanoTime();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();

  Run(Ticket ticket) {
    this.ticket = ticket;
  }

  void take(Said.OfJob said) {
    switch (said) {
      case Said.Running running -> begun.add(running.component());
      case Said.Drawn drawn when pictures.size() < MOST_PICTURES -> pictures.add(drawn.picture());
      case Said.Drawn _ -> LOG.warn("{} draws more than was asked for", ticket.id());
      case Said.Fitting(String _, double share, double overlap) ->
          ticket.onFitting().told(share, overlap);
      case Said.Done _ -> throw new IllegalArgumentException("a job that is done runs no more");
    }
  }

  List<Picture> pictures() {
    return List.copyOf(pictures);
  }

  /** The prover was killed because the job took too long. */
  Proof overdue() {
    return limit(
        "%s ran longer than %.0f s and was ended: make less, or make it in fewer steps."
            .formatted(who(), Math.ceil(ticket.job().limits().seconds())));
  }

  /** The prover ended by itself, or somebody else ended it. */
  Prover.Ending broken(String reason, int code) {
    if (begun.isEmpty()) {
      return new Prover.Ending.NotBegun(reason, KILLED.contains(code));
    }
    if (OVER_A_LIMIT.contains(code)) {
      return new Prover.Ending.Proven(
          limit(
              "%s was ended by the system, for time or memory (%s): make less, or make it in fewer steps."
                  .formatted(who(), reason)));
    }
    Failure failure =
        new Failure(
            Proof.CRASH,
            begun.getLast(),
            0,
            "%s ended the background Blender that tried it (%s): it would have ended yours."
                .formatted(who(), reason));
    return new Prover.Ending.Proven(cutShort(Verdict.FAILED, Status.FAILED, failure));
  }

  private Proof limit(String text) {
    String component = begun.isEmpty() ? "" : begun.getLast();
    return cutShort(Verdict.LIMIT, Status.LIMIT, new Failure(Proof.LIMIT, component, 0, text));
  }

  private Proof cutShort(Verdict verdict, Status last, Failure failure) {
    double seconds = (System.nanoTime() - start) / 1e9;
    List<ComponentProof> components = new ArrayList<>();
    for (int n = 0; n < begun.size(); n++) {
      components.add(
          n < begun.size() - 1
              ? ended(begun.get(n), Status.OK)
              : new ComponentProof(begun.get(n), last, List.of(), Optional.of(failure), seconds));
    }
    ticket.job().components().stream()
        .filter(name -> !begun.contains(name))
        .forEach(name -> components.add(ended(name, Status.SKIPPED)));
    return Proof.cutShort(verdict, failure, components, seconds);
  }

  private static ComponentProof ended(String name, Status status) {
    return new ComponentProof(name, status, List.of(), Optional.empty(), 0);
  }

  private String who() {
    return begun.isEmpty() ? "The program" : begun.getLast();
  }
}
