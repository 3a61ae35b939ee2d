package org.cos3d.model;

import java.time.Instant;

/** A model that can be asked. Safe to use from several threads. */
interface LanguageModel {

  /** What it is called, such as "anthropic:claude-sonnet". */
  String name();

  /**
   * Asks it and waits for the whole answer. Interrupting the thread ends it at once and closes the
   * provider's stream.
   *
   * @param until when it has to have answered
   */
  Reply ask(Question question, Instant until) throws ModelTrouble, InterruptedException;
}
