package org.cos3d;

import java.time.Duration;
import java.time.Instant;

/**
 * Gives memory back to the system when the server rests. The collector returns what is free only
 * after a full collection, which it does not do by itself while nothing is asked of it.
 */
final class Memory {

  private static final Duration QUIET = Duration.ofSeconds(10);

  private long seen = -1;
  private Instant since = Instant.now();
  private boolean returned;

  /** Looks at how many requests there were so far, and collects once in each quiet spell. */
  void look(long requests) {
    Instant now = Instant.now();
    if (requests != seen) {
      seen = requests;
      since = now;
      returned = false;
    } else if (!returned && Duration.between(since, now).compareTo(QUIET) > 0) {
      System.gc();
      returned = true;
    }
  }
}
