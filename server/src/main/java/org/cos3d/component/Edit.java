package org.cos3d.component;

import java.util.List;
import org.cos3d.program.Program;

/** What a model answered to a wish for a program. */
public sealed interface Edit {

  /**
   * The program changes.
   *
   * @param program the program after it
   * @param say what is different, in one sentence to the artist
   */
  record Changed(Program program, String say) implements Edit {}

  /**
   * It asks back.
   *
   * @param question what it wants to know
   * @param choices answers that the artist may give; may be empty
   */
  record AskedBack(String question, List<String> choices) implements Edit {
    public AskedBack {
      choices = List.copyOf(choices);
    }
  }

  /** The wish was a question, and this is the answer. */
  record Answered(String text) implements Edit {}

  /** The artist wants another thing, beside this one. */
  record AnotherAsset() implements Edit {}

  /** It cannot be done; the text says why. */
  record Declined(String text) implements Edit {}

  /** No answer could be used, after being asked again; the text says what was wrong with it. */
  record Unusable(String text) implements Edit {}
}
