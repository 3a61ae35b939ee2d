package org.cos3d.model;

/**
 * What a model answered.
 *
 * @param text its words; may be empty
 * @param ended why it ended
 * @param tokens what it cost
 */
public record Reply(String text, Ending ended, Tokens tokens) {

  /** Why an answer ended. */
  public enum Ending {
    /** It was finished. */
    DONE,
    /** It came to the most tokens that it may have. */
    CUT,
    /** The provider held it back. */
    WITHHELD
  }
}
