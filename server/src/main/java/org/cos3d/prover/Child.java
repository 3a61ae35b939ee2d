package org.cos3d.prover;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process of one prover: what it says is heard in order, and in the end it is gone with all
 * that it started. Thread-safe.
 */
final class Child {

  private static final Logger LOG = LoggerFactory.getLogger(Child.class);
  private static final int UNHEARD = 64;
  private static final Duration DYING = Duration.ofSeconds(5);

  /** Exit code where the system does not tell one. */
  static final int UNTOLD = -1;

  /**
   * Starts all processes. A sandbox kills what is in it when the thread that started it ends, and
   * the threads that carry virtual ones may end at any time.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("prover-starter").factory());

  /** What is heard of it. */
  sealed interface Heard {

    /** It said something. */
    record Word(Said said) implements Heard {}

    /**
     * It will say no more.
     *
     * @param reason why, in plain words
     * @param code its exit code, 128 and the signal where one ended it; -1 where it is not known
     */
    record End(String reason, int code) implements Heard {}
  }

  private final Process process;
  private final Wire wire;
  private final Runnable onEnd;
  private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(UNHEARD);
  private final Thread reader;
  private volatile boolean ended;

  /**
   * Starts it.
   *
   * @param onEnd called when it will say no more
   */
  Child(ProcessBuilder builder, Wire wire, Runnable onEnd)
      throws IOException, InterruptedException {
    this.wire = wire;
    this.onEnd = onEnd;
    this.process = begin(builder);
    this.reader = Thread.ofPlatform().daemon().name("prover-" + process.pid()).start(this::listen);
  }

  private static Process begin(ProcessBuilder builder) throws IOException, InterruptedException {
    Future<Process> started = STARTER.submit(builder::start);
    try {
      return started.get();
    } catch (ExecutionException e) {
      throw new IOException("it cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      STARTER.execute(() -> killIfStarted(started));
      throw e;
    }
  }

  private static void killIfStarted(Future<Process> started) {
    if (started.state() == Future.State.SUCCESS) {
      ProcessGroups.kill(started.resultNow().toHandle());
    }
  }

  long pid() {
    return process.pid();
  }

  /** Whether more can be heard of it. */
  boolean isAlive() {
    return !ended && process.isAlive();
  }

  /** What it says next; null where it says nothing for so long. */
  @Nullable Heard hear(Duration longest) throws InterruptedException {
    return heard.poll(Math.max(0, longest.toNanos()), TimeUnit.NANOSECONDS);
  }

  /**
   * Says something to it. Written by another thread, for a prover that does not read would hold up
   * this one; one that is dead is heard of by its end.
   */
  void say(byte[] message) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            OutputStream stream = new BufferedOutputStream(process.getOutputStream());
            Frames.write(stream, message);
          } catch (IOException e) {
            LOG.debug("prover {} takes no message: {}", pid(), e.getMessage());
          }
        });
  }

  /** Waits for it to end by itself, then kills it. */
  void end(Duration patience) throws InterruptedException {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      kill();
    }
  }

  /** Kills it and all that it started; returns when it is gone. */
  void kill() {
    ended = true;
    if (process.isAlive()) {
      ProcessGroups.kill(process.toHandle());
    }
    reader.interrupt();
    try {
      if (!process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.error("prover {} cannot be killed", pid());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    String reason;
    try (DataInputStream stream =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      Frames.skipToGreeting(stream);
      while (true) {
        heard.put(new Heard.Word(wire.read(Frames.read(stream))));
      }
    } catch (EOFException e) {
      reason = "it ended";
    } catch (IOException e) {
      reason = String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      reason = "it was killed";
    }
    ended = true;
    tellEnd(reason);
    onEnd.run();
  }

  /** The end is heard even where much was said that nobody has heard. */
  private void tellEnd(String reason) {
    int code = exitCode();
    Heard end = new Heard.End(code == UNTOLD ? reason : reason + ", exit code " + code, code);
    while (!heard.offer(end)) {
      heard.poll();
    }
  }

  private int exitCode() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : UNTOLD;
    } catch (InterruptedException e) {
      return UNTOLD;
    }
  }
}
