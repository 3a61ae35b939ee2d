package org.cos3d.prover;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** One job on its way: it is answered exactly once. Thread-safe. */
final class Ticket {

  private final String id;
  private final String client;
  private final Job job;
  private final CompletableFuture<Proof> answer = new CompletableFuture<>();
  private @Nullable Prover runner;
  private final Fit.OnProgress onFitting;
  private int deaths;
  private int kills;

  Ticket(String id, String client, Job job) {
    this(id, client, job, Fit.OnProgress.NOBODY);
  }

  Ticket(String id, String client, Job job, Fit.OnProgress onFitting) {
    this.id = id;
    this.client = client;
    this.job = job;
    this.onFitting = onFitting;
  }

  Fit.OnProgress onFitting() {
    return onFitting;
  }

  String id() {
    return id;
  }

  String client() {
    return client;
  }

  Job job() {
    return job;
  }

  /** A prover takes the job; false where nobody wants its answer any more. */
  synchronized boolean begin(Prover prover) {
    if (answer.isDone()) {
      return false;
    }
    runner = prover;
    return true;
  }

  /**
   * The prover is gone before the job ran; returns how many have gone in the same way.
   *
   * @param killed whether somebody else ended it
   */
  synchronized int letGo(boolean killed) {
    runner = null;
    return killed ? ++kills : ++deaths;
  }

  /** The job is done. */
  synchronized void finish(Proof proof) {
    runner = null;
    answer.complete(proof);
  }

  /** The job will not be done. */
  synchronized void fail(NoProver reason) {
    runner = null;
    answer.completeExceptionally(reason);
  }

  /**
   * Nobody wants the answer any more. A prover at work on it is killed: it cannot be stopped
   * otherwise.
   */
  synchronized void cancel() {
    answer.cancel(false);
    if (runner != null) {
      runner.kill();
    }
  }

  /** Waits for the answer. */
  Proof await() throws InterruptedException, NoProver {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoProver none) {
        throw new NoProver(none.text());
      }
      throw new IllegalStateException("a job can only fail for want of a prover", e);
    } catch (CancellationException e) {
      throw new NoProver("The job was given up.");
    }
  }
}
