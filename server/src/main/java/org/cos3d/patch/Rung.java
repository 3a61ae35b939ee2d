package org.cos3d.patch;

/** How an instruction was resolved. */
public enum Rung {
  /** By the grammar of ordinary wishes, with no model. */
  RULES,
  /** By a language model. */
  MODEL
}
