package org.cos3d.program;

import java.util.Set;

/**
 * A name that follows from parameters and other measures.
 *
 * @param name the name in the code
 * @param expression the text on the right of the equals sign
 * @param uses the names that the expression reads
 * @param line the line of the program, from 1
 */
public record Measure(String name, String expression, Set<String> uses, int line) {
  public Measure {
    uses = Set.copyOf(uses);
  }
}
