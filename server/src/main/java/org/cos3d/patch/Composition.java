package org.cos3d.patch;

/** What came of composing a patch. */
public sealed interface Composition {

  /**
   * A patch that can be sent.
   *
   * @param patch the patch
   */
  record Composed(Patch patch) implements Composition {}

  /**
   * The wishes cannot be carried out; nothing is sent.
   *
   * @param message why, and what can be done, in plain words
   */
  record Impossible(String message) implements Composition {}
}
