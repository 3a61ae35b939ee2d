package org.cos3d.session;

import java.time.Duration;

/**
 * How much is made of what a model wrote before it reaches the artist's scene.
 *
 * @param fits whether parameters are fitted to the artist's pictures
 * @param alone how long each parameter of something new is tried alone at its ends, once all of
 *     them together hold; zero for not at all
 */
public record Trials(boolean fits, Duration alone) {

  /**
   * The more parameters there are, the less each of them matters: not all of them may have had
   * their turn.
   */
  private static final Duration USUAL_ALONE = Duration.ofSeconds(20);

  /** The trials of an artist's machine. */
  public static Trials usual() {
    return new Trials(true, USUAL_ALONE);
  }
}
