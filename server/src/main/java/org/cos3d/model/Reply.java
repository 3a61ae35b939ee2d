package org.cos3d.model;

/**
 * What a model answered.
 *
 * @param text its words; may be empty
 * @param ended why it ended
 * @param tokens what it cost
 */
public record Reply(String text, Ending ended, Tokens tokens) {

  /** The same, where so many tokens more were spent on asking. */
  Reply dearerBy(long asked) {
    return new Reply(text, ended, tokens.plus(new Tokens(asked, 0, 0)));
  }

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
