package org.cos3d.check;

import java.util.List;

/**
 * A program after its certain edits.
 *
 * @param text the text; as it was where nothing was certain
 * @param mended what was set right, with lines of the text before
 * @param left what the text as it is now still has
 */
public record Mended(String text, List<Finding> mended, List<Finding> left) {
  public Mended {
    mended = List.copyOf(mended);
    left = List.copyOf(left);
  }
}
