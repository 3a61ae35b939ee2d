package org.cos3d.program;

/**
 * A worked program that can be made as it is.
 *
 * @param name the name of its file without the ending, such as {@code dining_table}
 */
public record Demonstration(String name, Program program) {

  /** What it makes, such as "Dining chair". */
  public String title() {
    return program.title().isEmpty() ? name.replace('_', ' ') : program.title();
  }
}
