package org.cos3d.program;

/** The door: programs from their text. */
public final class Programs {
  private Programs() {}

  /**
   * Reads a program. Lenient: a text that is partly or not at all Python gives a program with fewer
   * parts and with {@link Program#unreadableLines}.
   *
   * @throws IllegalArgumentException where code is nested so deeply that it cannot be read
   */
  public static Program read(String text) {
    return ProgramReader.read(text);
  }
}
