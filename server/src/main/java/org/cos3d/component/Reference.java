package org.cos3d.component;

/** What is known of the Blender that will run the code. */
@FunctionalInterface
public interface Reference {

  /** Nothing. */
  Reference NONE = (words, tokens) -> "";

  /**
   * What fits some words, in few lines ready to be shown to a writer; empty where nothing does.
   *
   * @param tokens most tokens that it may take
   */
  String on(String words, int tokens);
}
