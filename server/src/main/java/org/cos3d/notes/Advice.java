package org.cos3d.notes;

import java.util.List;
import java.util.Optional;

/**
 * What a note advises for some versions.
 *
 * @param use the right replacements; each exists in those versions
 * @param code one line of Python that uses them; empty where the note has none
 * @param mends edits that are certain
 */
public record Advice(List<Pattern> use, String code, List<Mend> mends) {
  public Advice {
    use = List.copyOf(use);
    mends = List.copyOf(mends);
  }

  /** The certain edit for a name. */
  public Optional<Mend> mend(Pattern name) {
    return mends.stream().filter(mend -> mend.name().equals(name)).findFirst();
  }
}
