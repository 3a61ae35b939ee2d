package org.cos3d.prover;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How many provers there are and how long they last.
 *
 * @param folders where each prover gets its private folder; belongs to the provers alone, and is
 *     emptied at the start
 * @param size provers for each Blender; 0 for none
 * @param startLimit how long a prover may take until it is ready
 * @param grace how long a job may take beyond its wall time before its prover is killed
 * @param stay how long provers stay when the last host of their Blender has left
 * @param firstBackoff pause after a start that failed; it doubles with each further one
 * @param longestBackoff the longest such pause
 * @param jobsEach after how many jobs a prover is replaced
 * @param growth after how many bytes of growth a prover is replaced
 * @param waiting how many jobs may wait for the provers of one Blender
 * @param cacheWeight size of the proofs that are remembered, bytes
 */
public record Plan(
    Path folders,
    int size,
    Duration startLimit,
    Duration grace,
    Duration stay,
    Duration firstBackoff,
    Duration longestBackoff,
    int jobsEach,
    long growth,
    int waiting,
    long cacheWeight) {

  public Plan {
    if (size < 0 || jobsEach < 1 || growth < 1 || waiting < 1 || cacheWeight < 0) {
      throw new IllegalArgumentException("a plan for provers needs numbers from 1 up");
    }
  }

  /** The plan of an artist's machine. */
  public static Plan usual(Path folders, int size) {
    return new Plan(
        folders,
        size,
        Duration.ofSeconds(60),
        Duration.ofSeconds(3),
        Duration.ofSeconds(30),
        Duration.ofMillis(250),
        Duration.ofSeconds(60),
        200,
        512L << 20,
        64,
        32L << 20);
  }

  /** The pause after so many starts in a row that failed. */
  Duration backoff(int failures) {
    Duration pause = firstBackoff.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 16));
    return pause.compareTo(longestBackoff) < 0 ? pause : longestBackoff;
  }
}
