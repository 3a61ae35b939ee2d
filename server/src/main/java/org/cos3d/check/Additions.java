package org.cos3d.check;

import java.util.HashSet;
import java.util.Set;
import org.cos3d.program.Syntax;

/**
 * Names that the program itself may give to things of Blender: properties that it registers, and
 * those that it sets by name.
 */
final class Additions {

  private final Set<String> names = new HashSet<>();

  private Additions() {}

  static Additions of(Syntax module, String source) {
    Additions additions = new Additions();
    additions.lookThrough(module, source);
    return additions;
  }

  private void lookThrough(Syntax node, String source) {
    look(node, source);
    for (Syntax child : node.children()) {
      lookThrough(child, source);
    }
  }

  private void look(Syntax node, String source) {
    switch (node.type()) {
      case "assignment" -> {
        node.child("left")
            .ifPresent(left -> {
              if (left.is("attribute") && left.text(source).startsWith("bpy.types.")) {
                left.child("attribute").ifPresent(name -> names.add(name.text(source)));
              }
            });
        // What is registered under a name of its own is used by the last part of that.
        if (node.child("left").filter(left -> left.text(source).equals("bl_idname")).isPresent()) {
          node.walk()
              .filter(part -> part.is("string_content"))
              .map(part -> part.text(source))
              .forEach(name -> names.add(name.substring(name.lastIndexOf('.') + 1)));
        }
        // Annotated names in a class of Blender are its properties.
        if (node.child("type").isPresent()) {
          node.child("left")
              .filter(left -> left.is("identifier"))
              .ifPresent(left -> names.add(left.text(source)));
        }
      }
      case "function_definition" ->
          node.child("name").ifPresent(name -> names.add(name.text(source)));
      case "call" -> {
        boolean sets =
            node.child("function").filter(one -> one.text(source).equals("setattr")).isPresent();
        if (sets) {
          node.walk()
              .filter(part -> part.is("string_content"))
              .forEach(part -> names.add(part.text(source)));
        }
      }
      default -> {}
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
