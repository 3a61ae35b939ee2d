package org.cos3d.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment beside a parameter says: {@code # unit[, low to high]: meaning}. */
record ParameterComment(
    Optional<Unit> unit, Optional<Range> range, List<String> choices, String meaning) {
  private static final String NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)";
  private static final Pattern LOW_TO_HIGH =
      Pattern.compile(NUMBER + "\\s*(?:to|\\.\\.|–)\\s*" + NUMBER);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final ParameterComment NONE =
      new ParameterComment(Optional.empty(), Optional.empty(), List.of(), "");

  static ParameterComment none() {
    return NONE;
  }

  /** Reads the comment, its hash sign included; one that names no unit is all meaning. */
  static ParameterComment read(String comment) {
    String text = comment.replaceFirst("^#+", "").strip();
    int colon = colonOutsideQuotes(text);
    String head = colon < 0 ? text : text.substring(0, colon);
    String meaning = colon < 0 ? "" : text.substring(colon + 1).strip();
    int comma = head.indexOf(',');
    Optional<Unit> unit = Unit.of(comma < 0 ? head : head.substring(0, comma));
    if (unit.isEmpty()) {
      return new ParameterComment(Optional.empty(), Optional.empty(), List.of(), text);
    }
    String rest = comma < 0 ? "" : head.substring(comma + 1);
    return new ParameterComment(unit, range(rest), choices(rest), meaning);
  }

  private static int colonOutsideQuotes(String text) {
    char open = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (open != 0) {
        open = letter == open ? 0 : open;
      } else if (letter == '"' || letter == '\'') {
        open = letter;
      } else if (letter == ':') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Range> range(String text) {
    Matcher matcher = LOW_TO_HIGH.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    double first = Double.parseDouble(matcher.group(1));
    double second = Double.parseDouble(matcher.group(2));
    return Optional.of(new Range(Math.min(first, second), Math.max(first, second)));
  }

  private static List<String> choices(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return found;
  }
}
