package org.cos3d.program;

import java.util.Set;

/**
 * What components build with: a function, a class or a constant that no artist would turn.
 *
 * @param name the name in the code
 * @param docstring its first words; empty where it has none
 * @param startLine its first line, from 1, decorators included
 * @param endLine its last line
 * @param uses the names of the module that it reads
 */
public record Shape(String name, String docstring, int startLine, int endLine, Set<String> uses) {
  public Shape {
    uses = Set.copyOf(uses);
  }
}
