package org.cos3d.prover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One background host at work: ready, then one job after the other, until it is ended. */
final class Prover {

  /** Version of the contract that this server speaks with provers. */
  static final int PROTOCOL = 1;

  private static final Logger LOG = LoggerFactory.getLogger(Prover.class);
  private static final Duration FOR_A_PICTURE = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  /** What came of a job. */
  sealed interface Ending {

    /** The job has a proof. */
    record Proven(Proof proof) implements Ending {}

    /**
     * The prover was gone before the job began to run.
     *
     * @param reason why, in plain words
     * @param killed whether somebody else ended it: an artist, or a system that is out of memory
     */
    record NotBegun(String reason, boolean killed) implements Ending {}
  }

  private final Child child;
  private final Path folder;
  private final Wire wire;
  private final Said.Ready ready;
  private int jobs;
  private long memory;

  private Prover(Child child, Path folder, Wire wire, Said.Ready ready) {
    this.child = child;
    this.folder = folder;
    this.wire = wire;
    this.ready = ready;
    this.memory = ready.memory();
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param onEnd called when it dies
   * @throws IOException where it does not become ready; nothing is left of it then
   */
  static Prover start(
      ProcessBuilder process, Path folder, Wire wire, Duration limit, Runnable onEnd)
      throws IOException, InterruptedException {
    Child child = new Child(process, wire, onEnd);
    boolean begun = false;
    try {
      Said.Ready ready = awaitReady(child, limit);
      begun = true;
      LOG.info(
          "prover {} is ready: {} {}, kept apart by {}",
          child.pid(),
          ready.name(),
          ready.version(),
          ready.isolation());
      return new Prover(child, folder, wire, ready);
    } finally {
      if (!begun) {
        child.kill();
      }
    }
  }

  private static Said.Ready awaitReady(Child child, Duration limit)
      throws IOException, InterruptedException {
    return switch (child.hear(limit)) {
      case null ->
          throw new IOException("it was not ready within %d s".formatted(limit.toSeconds()));
      case Child.Heard.End(String reason, int _) ->
          throw new IOException(reason + " before it was ready");
      case Child.Heard.Word(Said.Ready ready) when ready.protocol() == PROTOCOL -> ready;
      case Child.Heard.Word(Said.Ready ready) ->
          throw new IOException(
              "it speaks contract %d, this server %d".formatted(ready.protocol(), PROTOCOL));
      case Child.Heard.Word _ -> throw new IOException("it did not say that it is ready");
    };
  }

  /** What it said of itself. */
  Said.Ready ready() {
    return ready;
  }

  Path folder() {
    return folder;
  }

  boolean isAlive() {
    return child.isAlive();
  }

  /** Whether it has done or grown enough to be replaced. */
  boolean isSpent(Plan plan) {
    return jobs >= plan.jobsEach() || memory - ready.memory() > plan.growth();
  }

  /**
   * Works off a job; afterwards it is alive, or was killed because it could not be trusted any
   * more.
   */
  Ending run(Ticket ticket, Duration grace) throws InterruptedException {
    jobs++;
    Run run = new Run(ticket);
    child.say(wire.job(ticket.id(), ticket.job()));
    long end = System.nanoTime() + longest(ticket.job(), grace).toNanos();
    while (true) {
      Child.Heard heard = child.hear(Duration.ofNanos(end - System.nanoTime()));
      switch (heard) {
        case null -> {
          kill();
          return new Ending.Proven(run.overdue());
        }
        case Child.Heard.End(String reason, int code) -> {
          return run.broken(reason, code);
        }
        case Child.Heard.Word(Said.OfJob said) when said.job().equals(ticket.id()) -> {
          if (said instanceof Said.Done done) {
            memory = done.proof().memory();
            return new Ending.Proven(done.proof().with(run.pictures()));
          }
          run.take(said);
        }
        case Child.Heard.Word(Said.Unknown _) ->
            LOG.info("prover {} says something that this server does not know", child.pid());
        case Child.Heard.Word _ -> {
          kill();
          return run.broken("it spoke of another job", Child.UNTOLD);
        }
      }
    }
  }

  /**
   * Asks for the catalog of its Blender.
   *
   * @throws IOException where it does not come whole within the limit
   */
  byte[] catalog(Duration limit) throws IOException, InterruptedException {
    child.say(wire.catalog());
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    long end = System.nanoTime() + limit.toNanos();
    for (int index = 0; ; index++) {
      int next = index;
      switch (child.hear(Duration.ofNanos(end - System.nanoTime()))) {
        case null ->
            throw new IOException(
                "its catalog was not there within %d s".formatted(limit.toSeconds()));
        case Child.Heard.End(String reason, int _) ->
            throw new IOException(reason + " while it made its catalog");
        case Child.Heard.Word(Said.CatalogPart part) when part.index() == next -> {
          parts.writeBytes(part.data());
          if (next + 1 == part.count() && parts.size() > 0) {
            return parts.toByteArray();
          }
          if (next + 1 == part.count()) {
            throw new IOException("its catalog cannot be made; its log says why");
          }
        }
        case Child.Heard.Word _ -> throw new IOException("its catalog came in disorder");
      }
    }
  }

  private static Duration longest(Job job, Duration grace) {
    return Duration.ofNanos((long) (job.limits().seconds() * 1e9))
        .plus(grace)
        .plus(FOR_A_PICTURE.multipliedBy(job.views().size()));
  }

  /** Ends it in good order, or else kills it. */
  void end() throws InterruptedException {
    if (child.isAlive()) {
      child.say(wire.farewell());
    }
    child.end(FAREWELL);
  }

  /** Kills it. */
  void kill() {
    child.kill();
  }
}
