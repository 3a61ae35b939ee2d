package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provers of one Blender and the jobs that wait for them. Thread-safe. */
final class Ground {

  private static final Logger LOG = LoggerFactory.getLogger(Ground.class);

  /** Ten times what it takes on a machine that does nothing else. */
  private static final Duration CATALOGUING = Duration.ofSeconds(60);

  /** How many starts in a row may fail before those who wait are told so. */
  private static final int ENOUGH = 4;

  private final String blender;
  private final Plan plan;
  private final Launch launch;
  private final Wire wire;
  private final Folders folders;
  private final FairQueue queue;
  private final AtomicLong jobs = new AtomicLong();
  private final Semaphore starting = new Semaphore(1);
  private final List<Thread> slots;
  private volatile int hosts;
  private volatile long emptySince = System.nanoTime();
  private volatile int live;
  private int busy;
  private int failures;
  private String trouble = "";
  private Said.@Nullable Ready last;
  private volatile boolean closed;

  Ground(String blender, Plan plan, Launch launch, Wire wire, Folders folders) {
    this.blender = blender;
    this.plan = plan;
    this.launch = launch;
    this.wire = wire;
    this.folders = folders;
    this.queue = new FairQueue(plan.waiting());
    this.slots =
        IntStream.range(0, plan.size())
            .mapToObj(n -> Thread.ofVirtual().name("prover-slot-" + n).start(new Slot(this, plan)))
            .toList();
  }

  /** A host of this Blender came: provers become warm. */
  void hostCame() {
    synchronized (this) {
      hosts++;
    }
    queue.wake();
  }

  /** A host of this Blender left. */
  synchronized void hostLeft() {
    hosts--;
    emptySince = System.nanoTime();
  }

  /** Hands in a job. */
  Ticket submit(String client, Job job) throws NoProver {
    return submit(client, job, Fit.OnProgress.NOBODY);
  }

  /** Hands in a job whose fitting is followed. */
  Ticket submit(String client, Job job, Fit.OnProgress onFitting) throws NoProver {
    Ticket ticket = new Ticket("job-" + jobs.incrementAndGet(), client, job, onFitting);
    synchronized (this) {
      if (closed) {
        throw new NoProver("The server stops.");
      }
      if (plan.size() == 0) {
        throw new NoProver("Background Blenders are turned off (COS3D_PROVERS=0).");
      }
      if (isHopeless()) {
        throw new NoProver(trouble);
      }
      if (!queue.add(ticket)) {
        throw new NoProver("Too many programs wait to be tried: ask again in a moment.");
      }
    }
    return ticket;
  }

  /** Nobody wants the answer any more. */
  void withdraw(Ticket ticket) {
    queue.remove(ticket);
    ticket.cancel();
  }

  /** What the provers said of themselves; empty where none was ready yet. */
  synchronized Optional<Said.Ready> prover() {
    return Optional.ofNullable(last);
  }

  /** How many jobs could begin now. */
  synchronized int free() {
    return live - busy;
  }

  /** Ends all provers; jobs on their way are failed. */
  void close() throws InterruptedException {
    synchronized (this) {
      closed = true;
    }
    slots.forEach(Thread::interrupt);
    for (Thread slot : slots) {
      slot.join();
    }
    fail("The server stops.");
  }

  /**
   * Whether provers are to be there. Takes no lock, for it is asked by those who hold the queue's,
   * and elsewhere the queue's is taken after this one.
   */
  boolean isWanted() {
    return !closed
        && (hosts > 0
            || !queue.isEmpty()
            || (System.nanoTime() - emptySince < plan.stay().toNanos() && live > 0));
  }

  boolean isWarm() {
    return live > 0;
  }

  boolean isClosed() {
    return closed;
  }

  /** The next job, as long as the prover lives and is wanted. */
  Optional<Ticket> next(Prover prover) throws InterruptedException {
    return queue.take(() -> prover.isAlive() && isWanted());
  }

  /** Waits until provers are to be there; false where none will be any more. */
  boolean awaitWanted() throws InterruptedException {
    while (!isWanted() && !isClosed()) {
      queue.await(() -> isWanted() || isClosed(), plan.longestBackoff());
    }
    return !isClosed();
  }

  void putBack(Ticket ticket) {
    queue.putBack(ticket);
  }

  /**
   * Starts a prover. One at a time, so that the artist's machine stays fluid, unless jobs wait.
   *
   * @throws IOException where it does not become ready
   */
  Prover start() throws IOException, InterruptedException {
    boolean alone = false;
    while (!alone && queue.isEmpty()) {
      alone = starting.tryAcquire(100, TimeUnit.MILLISECONDS);
    }
    try {
      return startNow();
    } finally {
      if (alone) {
        starting.release();
      }
    }
  }

  private Prover startNow() throws IOException, InterruptedException {
    Path folder = folders.make();
    boolean started = false;
    try {
      Prover prover =
          Prover.start(
              launch.process(blender, folder), folder, wire, plan.startLimit(), queue::wake);
      started = true;
      ready(prover.ready());
      return prover;
    } finally {
      if (!started) {
        Complaints.log(folder);
        Folders.remove(folder);
      }
    }
  }

  /**
   * What programs may use of this Blender: told by one more prover, started for it alone, so that
   * no job waits.
   *
   * @throws IOException where it cannot be had
   */
  byte[] catalog() throws IOException, InterruptedException {
    if (closed || plan.size() == 0) {
      throw new IOException("there are no provers");
    }
    Path folder = folders.make();
    boolean told = false;
    try {
      Prover prover =
          Prover.start(launch.process(blender, folder), folder, wire, plan.startLimit(), () -> {});
      try {
        byte[] catalog = prover.catalog(CATALOGUING);
        told = true;
        return catalog;
      } finally {
        prover.end();
      }
    } finally {
      if (!told) {
        Complaints.log(folder);
      }
      Folders.remove(folder);
    }
  }

  private synchronized void ready(Said.Ready ready) {
    last = ready;
    failures = 0;
    trouble = "";
    live++;
  }

  /** A prover is gone. */
  synchronized void gone() {
    live--;
  }

  synchronized void busy(boolean more) {
    busy += more ? 1 : -1;
  }

  /** A start failed; returns how many did in a row. */
  int failed(IOException error) {
    int inARow;
    String told;
    synchronized (this) {
      inARow = ++failures;
      trouble =
          "No background Blender can be started from %s: %s."
              .formatted(blender, String.valueOf(error.getMessage()));
      told = isHopeless() ? trouble : "";
    }
    LOG.warn("start {} in a row failed: {}", inARow, error.getMessage());
    if (!told.isEmpty()) {
      fail(told);
    }
    return inARow;
  }

  private synchronized boolean isHopeless() {
    return failures >= ENOUGH && live == 0;
  }

  private void fail(String reason) {
    queue.drain().forEach(ticket -> ticket.fail(new NoProver(reason)));
  }
}
