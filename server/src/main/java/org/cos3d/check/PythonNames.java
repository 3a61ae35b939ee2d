package org.cos3d.check;

import java.util.Set;

/** Names that Python has without an import. */
final class PythonNames {

  private static final Set<String> OTHERS =
      Set.of(
          "self",
          "cls",
          "Ellipsis",
          "NotImplemented",
          "True",
          "False",
          "None",
          "__import__",
          "anext",
          "aiter",
          "exit",
          "quit",
          "copyright",
          "credits",
          "license",
          "_",
          "match",
          "case",
          "type",
          "print",
          "exec");

  private PythonNames() {}

  static boolean has(String name) {
    return BuiltIns.has(name)
        || OTHERS.contains(name)
        || name.startsWith("__")
        || name.endsWith("Error")
        || name.endsWith("Warning")
        || name.endsWith("Exception")
        || name.endsWith("Group")
        || name.endsWith("Interrupt")
        || name.endsWith("Exit")
        || name.endsWith("Iteration");
  }
}
