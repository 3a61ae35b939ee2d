package org.cos3d.check;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or doubtful, in a program.
 *
 * @param line from 1
 * @param column from 0
 * @param name what is wrong, such as {@code bpy.types.Mesh.use_auto_smooth}
 * @param text what is wrong with it and what is right in this Blender, in plain words
 * @param replacement what to write instead; empty where nothing is known
 * @param mend edits that set it right, with the same meaning; empty where none is certain
 */
public record Finding(
    int line,
    int column,
    Severity severity,
    Family family,
    String name,
    String text,
    String replacement,
    List<Edit> mend) {
  public Finding {
    mend = List.copyOf(mend);
  }

  /** The finding as one line for people. */
  public String words() {
    return "line " + line + ": " + text;
  }

  /** The first that is an error. */
  public static Optional<Finding> firstError(List<Finding> findings) {
    return findings.stream().filter(one -> one.severity() == Severity.ERROR).findFirst();
  }
}
