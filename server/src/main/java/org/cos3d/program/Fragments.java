package org.cos3d.program;

import java.util.Map;

/**
 * Code that was written for several components together, taken apart.
 *
 * @param codes the code of a component, by its name: its function, and what that uses
 * @param problems why a component has none, by its name, in plain words
 */
public record Fragments(Map<String, String> codes, Map<String, String> problems) {
  public Fragments {
    codes = Map.copyOf(codes);
    problems = Map.copyOf(problems);
  }
}
