package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cos3d.program.Parameter;

/**
 * The words of a parameter: its name, the thing its meaning begins with, and what its meaning says
 * aside.
 *
 * @param name stems of its name, without what follows "per"
 * @param head stems of the meaning up to the first word that leads elsewhere: "height of the back"
 *     of "height of the back above the seat"
 * @param aside stems of what stands in parentheses, which are other words for the same
 * @param all stems of the whole meaning
 * @param countsFirst true where the meaning is "number of" the thing
 */
record Meaning(
    List<String> name,
    List<String> head,
    List<String> aside,
    List<String> all,
    boolean countsFirst) {
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "[(,:;]|\\b(?:from|above|below|to|at|in|inside|on|compared|as|between|under|round|around|with|which|that|before|behind|against)\\b");

  static Meaning of(Parameter parameter) {
    String said = parameter.meaning().toLowerCase(Locale.ROOT);
    String head = HEAD_ENDS.split(said, 2)[0];
    List<String> aside = new ArrayList<>();
    Matcher matcher = PARENTHESES.matcher(said);
    while (matcher.find()) {
      aside.addAll(content(matcher.group(1)));
    }
    List<String> name = Words.stems(parameter.name());
    int per = name.indexOf("per");
    return new Meaning(
        per > 0 ? name.subList(0, per) : name,
        content(head),
        aside,
        content(said),
        said.startsWith("number of"));
  }

  /** True where a taper is told by what it leaves: "thickness at the foot compared with the top" gets less with more taper. */
  boolean isShareThatIsLeft() {
    return all.contains("compared");
  }

  private static List<String> content(String text) {
    return Words.stems(text).stream()
        .filter(word ->
            word.length() > 1 && !word.equals("of") && !word.equals("the") && !word.equals("how"))
        .toList();
  }
}
