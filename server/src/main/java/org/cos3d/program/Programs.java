package org.cos3d.program;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;

/** The door: programs from their text. */
public final class Programs {

  /** Programs are read anew with every request, and most are as they were. */
  private static final LoadingCache<String, Program> READ =
      Caffeine.newBuilder().maximumSize(256).build(ProgramReader::read);

  /** Trees are large; few are looked at again. */
  private static final LoadingCache<String, Syntax> TREES =
      Caffeine.newBuilder().maximumSize(16).softValues().build(SyntaxReader::read);

  private Programs() {}

  /**
   * The syntax tree of a text; offsets count characters of the text.
   *
   * @throws IllegalArgumentException where code is nested so deeply that it cannot be read
   */
  public static Syntax syntax(String text) {
    return TREES.get(text);
  }

  /**
   * Takes code that was written together for several components apart.
   *
   * @param pieces pieces of code; what one piece defines itself, it means before what others define
   * @param components names of the components
   */
  public static Fragments apart(List<String> pieces, List<String> components) {
    return Apart.of(pieces, components);
  }

  /**
   * A program of edit components over an object of the artist's, without components yet.
   *
   * @param object name of the object
   */
  public static Program over(String object) {
    return OverObject.begin(object);
  }

  /** What the edit components over an object of this name call their argument. */
  public static String argumentFor(String object) {
    return OverObject.argument(object);
  }

  /**
   * Reads a program. Lenient: a text that is partly or not at all Python gives a program with fewer
   * parts and with {@link Program#unreadableLines}.
   *
   * @throws IllegalArgumentException where code is nested so deeply that it cannot be read
   */
  public static Program read(String text) {
    return READ.get(text);
  }
}
