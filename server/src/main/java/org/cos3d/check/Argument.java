package org.cos3d.check;

import java.util.Optional;
import org.cos3d.program.Syntax;

/**
 * One argument of a call.
 *
 * @param name its keyword as it stands there; empty where it is given by its place
 * @param keyword its keyword; empty where it is given by its place
 * @param node the whole of it
 * @param value the expression that gives it
 * @param spread true for {@code *rest} and {@code **rest}
 */
record Argument(
    Optional<Syntax> name, String keyword, Syntax node, Syntax value, Kind kind, boolean spread) {

  boolean isPlaced() {
    return name.isEmpty() && !spread;
  }
}
