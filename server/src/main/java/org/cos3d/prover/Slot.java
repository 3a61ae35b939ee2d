package org.cos3d.prover;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cos3d.patch.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place of one prover: there is one in it as long as it is wanted, and another one after each
 * that died or is spent. A job is in the hands of one slot at a time, so it has one answer.
 */
final class Slot implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Slot.class);

  /** How many provers may die under a job before it began to run, until it is to blame. */
  private static final int MOST_DEATHS = 3;

  /** How many may be killed under it before it is given up; more, for it is not to blame. */
  private static final int MOST_KILLS = 6;

  private final Ground ground;
  private final Plan plan;

  Slot(Ground ground, Plan plan) {
    this.ground = ground;
    this.plan = plan;
  }

  @Override
  public void run() {
    try {
      while (ground.awaitWanted()) {
        occupy();
      }
    } catch (InterruptedException e) {
      LOG.debug("a slot is closed");
    } catch (RuntimeException | Error e) {
      LOG.error("a slot for provers fails", e);
      throw e;
    }
  }

  private void occupy() throws InterruptedException {
    Prover prover;
    try {
      prover = ground.start();
    } catch (IOException e) {
      Thread.sleep(plan.backoff(ground.failed(e)));
      return;
    }
    try {
      serve(prover);
    } finally {
      ground.gone();
      clear(prover);
    }
  }

  private void serve(Prover prover) throws InterruptedException {
    while (prover.isAlive() && !prover.isSpent(plan)) {
      Optional<Ticket> ticket = ground.next(prover);
      if (ticket.isEmpty()) {
        return;
      }
      ground.busy(true);
      try {
        work(prover, ticket.get());
      } finally {
        ground.busy(false);
      }
    }
  }

  private void work(Prover prover, Ticket ticket) throws InterruptedException {
    if (!ticket.begin(prover)) {
      return;
    }
    try {
      switch (prover.run(ticket, plan.grace())) {
        case Prover.Ending.Proven(Proof proof) -> ticket.finish(proof);
        case Prover.Ending.NotBegun lost -> again(ticket, lost);
      }
    } catch (InterruptedException e) {
      ticket.fail(new NoProver("The server stops."));
      throw e;
    } catch (RuntimeException | Error e) {
      ticket.fail(new NoProver("The server failed while a program was tried; its log says more."));
      throw e;
    }
  }

  /**
   * A prover that is killed before the job runs was killed by somebody else. One that dies by
   * itself may have had a fault of its own, but not one after the other.
   */
  private void again(Ticket ticket, Prover.Ending.NotBegun lost) {
    int times = ticket.letGo(lost.killed());
    if (times < (lost.killed() ? MOST_KILLS : MOST_DEATHS)) {
      LOG.info("{} moves to another prover: {}", ticket.id(), lost.reason());
      ground.putBack(ticket);
    } else if (lost.killed()) {
      ticket.fail(
          new NoProver(
              "%d background Blenders were killed before they could try the program (%s): free some memory, then ask again."
                  .formatted(times, lost.reason())));
    } else {
      String text =
          "The program ended %d background Blenders before any of it ran (%s)."
              .formatted(times, lost.reason());
      ticket.finish(Proof.cutShort(Verdict.FAILED, Failure.of(Proof.CRASH, text), List.of(), 0));
    }
  }

  private static void clear(Prover prover) throws InterruptedException {
    try {
      if (!prover.isAlive()) {
        Complaints.log(prover.folder());
      }
      prover.end();
    } finally {
      Folders.remove(prover.folder());
    }
  }
}
