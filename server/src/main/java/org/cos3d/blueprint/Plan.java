package org.cos3d.blueprint;

import java.util.List;

/** What a model answered to a wish for something new. */
public sealed interface Plan {

  /** How far planes may lie apart that are one, metres. */
  double TOLERANCE = 0.002;

  /**
   * A blueprint.
   *
   * @param blueprint the blueprint
   * @param open what is still wrong with it after it was planned anew, a sentence each
   */
  record Planned(Blueprint blueprint, List<String> open) implements Plan {
    public Planned {
      open = List.copyOf(open);
    }
  }

  /**
   * It asks back.
   *
   * @param question what it wants to know
   * @param choices answers that the artist may give; may be empty
   */
  record AskedBack(String question, List<String> choices) implements Plan {
    public AskedBack {
      choices = List.copyOf(choices);
    }
  }

  /** The wish was a question, and this is the answer. */
  record Answered(String text) implements Plan {}

  /** It is a wish for an asset that stands; its name. */
  record ForAsset(String name) implements Plan {}

  /** It cannot be made; the text says why. */
  record Declined(String text) implements Plan {}

  /** No answer could be used, after being asked again; the text says what was wrong with it. */
  record Unusable(String text) implements Plan {}
}
