package org.cos3d.program;

import java.util.Locale;
import java.util.Optional;

/** What a parameter counts in. */
public enum Unit {
  /** Metres. */
  METRE("m"),
  /** Degrees of angle. */
  DEGREE("deg"),
  /** A whole number of things. */
  COUNT("count"),
  /** A number without a unit. */
  RATIO("ratio"),
  /** Linear RGB. */
  COLOR("color"),
  /** On or off. */
  SWITCH("switch"),
  /** Free words. */
  TEXT("text"),
  /** One of a few words. */
  CHOICE("choice");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  /** The word that stands in the program's comment. */
  public String word() {
    return word;
  }

  /** True where the parameter holds a number. */
  public boolean isNumber() {
    return this == METRE || this == DEGREE || this == COUNT || this == RATIO;
  }

  static Optional<Unit> of(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "m", "metre", "metres", "meter", "meters" -> Optional.of(METRE);
      case "deg", "degree", "degrees", "°" -> Optional.of(DEGREE);
      case "count", "int", "integer", "number" -> Optional.of(COUNT);
      case "ratio", "factor", "fraction", "float" -> Optional.of(RATIO);
      case "color", "colour", "rgb" -> Optional.of(COLOR);
      case "switch", "bool", "boolean" -> Optional.of(SWITCH);
      case "text", "str", "string" -> Optional.of(TEXT);
      case "choice", "enum" -> Optional.of(CHOICE);
      default -> Optional.empty();
    };
  }

  /** The unit that a value without a comment is likely to have. */
  static Unit likely(Value value) {
    return switch (value) {
      case Value.Real _ -> RATIO;
      case Value.Whole _ -> COUNT;
      case Value.Color _ -> COLOR;
      case Value.Switch _ -> SWITCH;
      case Value.Words _ -> TEXT;
    };
  }
}
