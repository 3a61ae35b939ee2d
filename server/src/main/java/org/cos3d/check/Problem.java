package org.cos3d.check;

import java.util.Collection;
import java.util.Set;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/**
 * Something wrong, before it is known what would be right.
 *
 * @param at the piece of the program that is wrong
 * @param whole the expression around it, where that is what an edit would replace
 * @param name what it names
 * @param text what is wrong, as the beginning of a sentence without its full stop
 * @param candidates names that would be valid in its place
 */
record Problem(
    Syntax at,
    Syntax whole,
    Severity severity,
    Family family,
    Pattern name,
    String text,
    Collection<String> candidates) {

  static Problem error(
      Syntax at, Family family, Pattern name, String text, Collection<String> candidates) {
    return new Problem(at, at, Severity.ERROR, family, name, text, candidates);
  }

  static Problem error(Syntax at, Family family, Pattern name, String text) {
    return error(at, family, name, text, Set.of());
  }

  static Problem warning(Syntax at, Family family, Pattern name, String text) {
    return new Problem(at, at, Severity.WARNING, family, name, text, Set.of());
  }

  /** The same with the expression that an edit replaces. */
  Problem within(Syntax expression) {
    return new Problem(at, expression, severity, family, name, text, candidates);
  }
}
