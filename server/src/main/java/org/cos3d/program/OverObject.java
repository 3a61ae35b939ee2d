package org.cos3d.program;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Programs of edit components: they edit one object of the artist's, and make none. */
final class OverObject {

  /** What an argument cannot be called, for it is something else in the program. */
  private static final Set<String> TAKEN =
      Set.of("bpy", "bmesh", "math", "random", "print", "len", "min", "max", "list", "object");

  private OverObject() {}

  /** A program without components yet. */
  static Program begin(String object) {
    String title = object.replaceAll("[\\\\\"\\p{Cntrl}]+", " ").strip();
    return Programs.read(
        """
        %s
        import bpy
        import bmesh
        import math
        import random
        from mathutils import Matrix, Vector

        # Parameters

        # Components

        # Assembly
        if __name__ == "__main__":
            %s = bpy.data.objects[%s]
        """
            .formatted(
                "\"\"\"" + (title.isEmpty() ? "Object" : title) + ".\"\"\"",
                argument(object),
                Literals.quoted(object)));
  }

  /** What edit components call their object: its name as Python can have it. */
  static String argument(String object) {
    String plain =
        Normalizer.normalize(object, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\.\\d{3,}$", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    String shorter = plain.length() <= 30 ? plain : plain.substring(0, 30);
    return shorter.isEmpty() || TAKEN.contains(shorter) || PythonWords.isKeyword(shorter)
        ? "thing"
        : shorter;
  }
}
