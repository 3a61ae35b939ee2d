package org.cos3d.prover;

/**
 * What a job may use.
 *
 * @param seconds wall time of the whole job, seconds
 * @param processorSeconds processor time of the whole job, seconds
 * @param memory memory above that before the job, bytes
 * @param objects objects made
 * @param vertices vertices of all objects, after modifiers
 * @param output characters printed
 */
public record Limits(
    double seconds, double processorSeconds, long memory, int objects, long vertices, int output) {

  /**
   * Enough for any asset that an artist would wait for. Wall time is three times that of the
   * processor, for a busy machine is no fault of the program.
   */
  public static final Limits USUAL = new Limits(60, 20, 1L << 30, 2_000, 2_000_000, 16_000);

  public Limits {
    if (!(seconds > 0) || !(processorSeconds > 0)) {
      throw new IllegalArgumentException("a job needs time above 0 s");
    }
    if (memory < 1 || objects < 1 || vertices < 1 || output < 0) {
      throw new IllegalArgumentException("a job needs room to work in");
    }
  }
}
