package org.cos3d.program;

import java.util.Locale;
import java.util.Optional;

/** The parts of a program that its comments announce. */
enum Section {
  /** Before any announcement. */
  START,
  PARAMETERS,
  MEASURES,
  SHAPES,
  COMPONENTS,
  ASSEMBLY;

  /** The section that a comment announces. */
  static Optional<Section> announcedBy(String comment) {
    return switch (comment.replaceAll("[#=*\\-\\s:]+", " ").strip().toLowerCase(Locale.ROOT)) {
      case "parameters" -> Optional.of(PARAMETERS);
      case "measures" -> Optional.of(MEASURES);
      case "shapes" -> Optional.of(SHAPES);
      case "components" -> Optional.of(COMPONENTS);
      case "assembly" -> Optional.of(ASSEMBLY);
      default -> Optional.empty();
    };
  }
}
