package org.cos3d.component;

/**
 * What a writer gets beside the wish.
 *
 * @param apart whether each component is written by itself; else all in one answer
 * @param grouping whether simple components that are written apart are written together all the
 *     same
 * @param examples whether worked components are shown
 * @param again whether an answer that cannot be used is asked for once more
 * @param reference what is known of the Blender that will run the code
 */
public record Help(
    boolean apart, boolean grouping, boolean examples, boolean again, Reference reference) {

  /** Everything, but for a Blender of which nothing is known. */
  public static final Help USUAL = new Help(true, true, true, true, Reference.NONE);

  /** How often one question may be asked. */
  int tries() {
    return again ? 2 : 1;
  }
}
