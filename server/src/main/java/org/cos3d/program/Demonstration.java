package org.cos3d.program;

/**
 * A worked program that can be made as it is.
 *
 * @param name the name of its file without the ending, such as {@code dining_table}
 * @param text the program
 * @param contents the same without what its functions do: title, parameters, measures, and name and
 *     docstring of each component
 */
public record Demonstration(String name, String text, Program contents) {

  /** A demonstration of a program in the full form. */
  public Demonstration(String name, String text) {
    this(name, text, Programs.read(Contents.of(text)));
  }

  /** The whole program; reading it takes a tenth of a second when it is first asked for. */
  public Program program() {
    return Programs.read(text);
  }

  /** What it makes, such as "Dining chair". */
  public String title() {
    return contents.title().isEmpty() ? name.replace('_', ' ') : contents.title();
  }
}
