package org.cos3d.session;

/**
 * What becomes of a program that has to be tried first where no prover can be had. The gate of the
 * host judges it in any case.
 */
public enum Unproven {
  /** It never runs. */
  REFUSE,
  /** It runs where the artist says so, for that one request. */
  ASK,
  /** It runs, and the artist is told. */
  ALLOW;

  /** Whether it runs now; told whether the artist gave leave for this request. */
  boolean runs(boolean leave) {
    return this == ALLOW || (this == ASK && leave);
  }
}
