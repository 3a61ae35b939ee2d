package org.cos3d.notes;

import java.util.Locale;

/**
 * What a note names: something of Blender's that a program may use.
 *
 * @param form what it is
 * @param owner the id of a catalog without its last part; for a keyword the callable; for a value
 *     the property or keyword; for a socket the type of the node; for a variant its family
 * @param name the last part, such as an attribute, a value, the name of a socket
 */
public record Pattern(Form form, String owner, String name) {

  /** What a pattern names. */
  public enum Form {
    /** Anything with an id in the catalog. */
    ID,
    KEYWORD,
    /** A value of an enumeration. */
    ENUM,
    INPUT,
    OUTPUT,
    NODE,
    /** What {@code new(type=…)} makes: a modifier, a constraint, a light. */
    VARIANT
  }

  /**
   * Reads a pattern as it stands in a note.
   *
   * @throws IllegalArgumentException where it has none of the forms
   */
  static Pattern read(String text) {
    String whole = text.strip();
    int colon = whole.indexOf(':');
    String kind = colon < 0 ? "" : whole.substring(0, colon);
    String rest = whole.substring(colon + 1);
    return switch (kind) {
      case "" -> id(rest);
      case "keyword" -> split(Form.KEYWORD, rest, rest.lastIndexOf('.'));
      case "enum" -> split(Form.ENUM, rest, rest.indexOf('='));
      case "input", "output" ->
          split(Form.valueOf(kind.toUpperCase(Locale.ROOT)), rest, rest.indexOf('.'));
      case "node" -> new Pattern(Form.NODE, "", rest);
      default -> new Pattern(Form.VARIANT, kind, rest);
    };
  }

  private static Pattern id(String id) {
    if (!id.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")) {
      throw new IllegalArgumentException("\"" + id + "\" is no dotted name");
    }
    int dot = id.lastIndexOf('.');
    return new Pattern(Form.ID, dot < 0 ? "" : id.substring(0, dot), id.substring(dot + 1));
  }

  private static Pattern split(Form form, String text, int at) {
    if (at <= 0 || at == text.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + text + "\" lacks the part before or after its separator");
    }
    return new Pattern(form, text.substring(0, at), text.substring(at + 1));
  }

  /** The id of the catalog, for patterns that are one. */
  public String id() {
    return switch (form) {
      case ID -> owner.isEmpty() ? name : owner + "." + name;
      case NODE -> "node:" + name;
      case VARIANT -> owner + ":" + name;
      case KEYWORD, ENUM, INPUT, OUTPUT -> owner;
    };
  }

  @Override
  public String toString() {
    return switch (form) {
      case ID, NODE, VARIANT -> id();
      case KEYWORD -> "keyword:" + owner + "." + name;
      case ENUM -> "enum:" + owner + "=" + name;
      case INPUT -> "input:" + owner + "." + name;
      case OUTPUT -> "output:" + owner + "." + name;
    };
  }
}
