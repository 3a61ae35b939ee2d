package org.cos3d.check;

import java.util.Optional;

/** What attributes of the program's own objects are, and of Python's lists, texts, dictionaries. */
final class PlainAttributes {

  private PlainAttributes() {}

  static Kind ofOwn(ClassBody body, String name) {
    Optional<Routine> method = body.method(name);
    if (method.isPresent()) {
      return method.get().isProperty()
          ? method.get().result()
          : new Kind.Own(method.get(), Optional.of(body));
    }
    return body.attribute(name);
  }

  static Kind ofOwnClass(ClassBody body, String name) {
    Optional<Routine> method = body.method(name);
    if (method.isPresent()) {
      // Called on the class a method takes its object too, which the count of arguments does not
      // tell.
      boolean ofClass = !method.get().isBound();
      if (!ofClass) {
        method.get().escape();
      }
      return ofClass ? new Kind.Own(method.get(), Optional.of(body)) : Kind.UNKNOWN;
    }
    return Kind.UNKNOWN;
  }

  static Kind ofText(String name) {
    return switch (name) {
      case "format", "join", "upper", "lower", "title", "strip", "replace", "capitalize", "zfill" ->
          new Kind.BuiltIn("text.make", Kind.TEXT);
      case "split", "splitlines" -> new Kind.BuiltIn("text.split", Kind.TEXT);
      case "startswith", "endswith" -> new Kind.BuiltIn("text.test", Kind.TEXT);
      default -> Kind.UNKNOWN;
    };
  }

  static Kind ofRow(Kind.Row row, String name) {
    return name.equals("copy") || name.equals("append") || name.equals("extend")
        ? new Kind.BuiltIn("row." + name, row)
        : Kind.UNKNOWN;
  }

  static Kind ofDictionary(Kind.Dictionary dictionary, String name) {
    return switch (name) {
      case "values", "items", "get", "keys" -> new Kind.BuiltIn("dictionary." + name, dictionary);
      default -> Kind.UNKNOWN;
    };
  }
}
