package org.cos3d.component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cos3d.program.Program;

/**
 * A program whose components were written apart.
 *
 * @param program the program, with every component whose code could be used
 * @param codes the code of each component as it was written, by name
 * @param missing why the others are missing, by name, in plain words
 */
public record Written(Program program, Map<String, String> codes, Map<String, String> missing) {
  public Written {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }
}
