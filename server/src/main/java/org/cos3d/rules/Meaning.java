package org.cos3d.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * @param nouns what the head is about: "ring" of "height of the foot ring", "side" and "shelf" of
 *     "thickness of sides and shelves"
 * @param aside stems of what stands in parentheses, which are other words for the same
 * @param all stems of the meaning, without what it is compared with
 * @param countsFirst true where the meaning is "number of" the thing
 * @param compared true where it is a share of something else
 */
record Meaning(
    List<String> name,
    List<String> head,
    List<String> nouns,
    List<String> aside,
    List<String> all,
    boolean countsFirst,
    boolean compared) {
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern JOINED = Pattern.compile("\\b(?:and|or)\\b");
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "[(,:;]|\\b(?:from|above|below|to|at|in|inside|on|compared|as|between|under|round|around|with|which|that"
              + "|before|behind|against|where)\\b");

  private static final Cache<Parameter, Meaning> READ = Caffeine.newBuilder().weakKeys().build();

  static Meaning of(Parameter parameter) {
    return READ.get(parameter, Meaning::read);
  }

  private static Meaning read(Parameter parameter) {
    String said = parameter.meaning().toLowerCase(Locale.ROOT);
    String head = HEAD_ENDS.split(said, 2)[0];
    List<String> aside = new ArrayList<>();
    Matcher matcher = PARENTHESES.matcher(said);
    while (matcher.find()) {
      aside.addAll(content(matcher.group(1)));
    }
    List<String> name = Words.stems(parameter.name());
    int per = name.indexOf("per");
    int compared = said.indexOf("compared");
    return new Meaning(
        per > 0 ? name.subList(0, per) : name,
        content(head),
        JOINED
            .splitAsStream(head)
            .map(Meaning::content)
            .filter(words -> !words.isEmpty())
            .map(List::getLast)
            .toList(),
        aside,
        content(compared < 0 ? said : said.substring(0, compared)),
        said.startsWith("number of"),
        compared >= 0);
  }

  private static List<String> content(String text) {
    return Words.stems(text).stream()
        .filter(word ->
            word.length() > 1 && !word.equals("of") && !word.equals("the") && !word.equals("how"))
        .toList();
  }
}
