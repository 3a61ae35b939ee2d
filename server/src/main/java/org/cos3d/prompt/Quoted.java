package org.cos3d.prompt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and texts that anybody may have written, put into prompts as data: none of them leaves its
 * line, its quotation marks or its fence.
 */
public final class Quoted {

  private static final int LONGEST_NAME = 60;

  /** Whatever begins a new line somewhere, or cannot be seen. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

  private static final Pattern FENCE = Pattern.compile("`{3,}");

  private Quoted() {}

  /** A name in quotation marks, 60 characters of it at most. */
  public static String name(String name) {
    String line = line(name.replaceAll("[\"`]+", " "));
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST_NAME;
    return "\""
        + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…")
        + "\"";
  }

  /** A text in one line. */
  public static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /**
   * A text of several lines between fences that it cannot close.
   *
   * @param language what the fence says it is, such as "python"; may be empty
   */
  public static String fenced(String language, String text) {
    int longest = 2;
    Matcher fences = FENCE.matcher(text);
    while (fences.find()) {
      longest = Math.max(longest, fences.end() - fences.start());
    }
    String fence = "`".repeat(longest + 1);
    return fence + language + "\n" + text + "\n" + fence;
  }
}
