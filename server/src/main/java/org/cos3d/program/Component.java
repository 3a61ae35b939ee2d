package org.cos3d.program;

import java.util.Optional;
import java.util.Set;

/**
 * One function of the program, which makes (or edits) some objects of the asset.
 *
 * @param name the function's name
 * @param docstring what it is, in an artist's words; empty where it has none
 * @param argument the object it takes, for an edit component; empty for one that makes its objects
 * @param startLine its first line, from 1, decorators included
 * @param endLine its last line
 * @param uses the names of the module that it reads directly
 */
public record Component(
    String name,
    String docstring,
    Optional<String> argument,
    int startLine,
    int endLine,
    Set<String> uses) {
  public Component {
    uses = Set.copyOf(uses);
  }

  /** Whether it edits an object that it is given, and makes none. */
  public boolean isEdit() {
    return argument.isPresent();
  }
}
