package org.cos3d.rules;

import java.util.List;
import org.cos3d.program.Value;

/** What something shall be like. */
sealed interface Trait {

  /**
   * As large as this.
   *
   * @param dimensions what the word can stand for: "shorter" is less long or less high
   */
  record Sized(List<Dimension> dimensions, Amount amount) implements Trait {}

  /** Of that size, in a direction that was not said: "50 cm". */
  record Measured(Quantity quantity) implements Trait {}

  /** Tall or thick without saying how much. */
  record Vague(List<Dimension> dimensions, String spoken) implements Trait {}

  /** Of that colour. */
  record Painted(Value.Color color, String spoken) implements Trait {}

  /** Of that wood. */
  record Wooden(Value.Color color, String spoken) implements Trait {}

  /** Lighter by a share, or darker by a negative one. */
  record Shaded(double share) implements Trait {}

  /** Of that material. */
  record Finished(Finish finish) implements Trait {}

  /** Shaded smooth (or flat). */
  record Smooth(boolean smooth) implements Trait {}

  /** Rougher or smoother to that value, 0 to 1. */
  record Rough(double roughness) implements Trait {}

  /**
   * As a word says that is one of a parameter's choices, or the name of a switch: "autumn",
   * "clockwise".
   */
  record Chosen(String word) implements Trait {}

  /** With so many of these. */
  record Counted(NounPhrase thing, int count) implements Trait {}

  /** With or without this. */
  record Present(NounPhrase thing, boolean present) implements Trait {}

  /** With a part that is like that. */
  record Part(NounPhrase thing, List<Trait> traits) implements Trait {}
}
