package org.cos3d.patch;

/**
 * What went wrong, and where.
 *
 * @param family "gate", "exception", "time_limit", "collateral", "stale", "mode", "format",
 *     "internal", or of a trial "limit" or "crash"
 * @param component name of the component or function; empty where none is to blame
 * @param line line of the program, counted from 1; 0 where none is to blame
 * @param text what, why, and what to do about it, in plain words
 */
public record Failure(String family, String component, int line, String text) {

  /** A failure that no component is to blame for. */
  public static Failure of(String family, String text) {
    return new Failure(family, "", 0, text);
  }
}
