package org.cos3d.rules;

/** What a property shall become. */
sealed interface Setting {
  /** A number, or a change of one. */
  record Measure(Amount amount) implements Setting {}

  /** A look. */
  record Look(Trait trait) implements Setting {}

  /** On or off. */
  record Switched(boolean on) implements Setting {}

  /** A word: a choice or a text. */
  record Word(String word) implements Setting {}

  /** What it was in the beginning. */
  record Initial() implements Setting {}
}
