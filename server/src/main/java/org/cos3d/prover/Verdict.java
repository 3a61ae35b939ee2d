package org.cos3d.prover;

/** Ways in which a job can end. */
public enum Verdict {
  /** All components ran. */
  PROVEN,
  /** The gate refused the code; nothing ran. */
  REFUSED,
  /** A component raised an exception, broke the contract of components, or ended the prover. */
  FAILED,
  /** A limit was reached. */
  LIMIT
}
