package org.cos3d.rpc;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The calls that are not over yet: not cancelled, and not sent to their last byte. Thread-safe.
 *
 * <p>A server that shuts down tells its connections at once, ahead of what still waits to be sent,
 * and a host that hears of it reads no further: so the last words must be out before.
 */
final class OpenCalls {

  private final Set<Object> open = new HashSet<>();

  synchronized void begin(Object call) {
    open.add(call);
  }

  synchronized void over(Object call) {
    open.remove(call);
    if (open.isEmpty()) {
      notifyAll();
    }
  }

  /** Waits until all calls are over, at most so long; whether they are. */
  synchronized boolean awaitEnd(long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (!open.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
