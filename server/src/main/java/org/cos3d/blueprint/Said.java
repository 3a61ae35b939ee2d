package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;

/**
 * Numbers that the artist says, as far as it is sure what they are about: sizes of the whole, as in
 * "a shelf about 80 cm wide with three boards", and how many there are of what the plan calls by
 * the same word. Whatever might mean something else is left to the planner.
 */
final class Said {

  private static final Pattern SIZE =
      Pattern.compile(
          "(\\b(?:about|around|roughly|approximately|circa|some|nearly|almost)\\s+|~\\s*)?"
              + "(?<![\\d.,-])(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*"
              + "(mm|millimet(?:er|re)s?|cm|centimet(?:er|re)s?|m|met(?:er|re)s?)\\s*"
              + "(high|tall|wide|deep)\\b");

  /** Behind one of these it may be about a part, or about another thing. */
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "\\b(?:with|whose|having|of|for|on|in|under|over|beside|next|near|that|which|where|against|to|from|like|without|than|least|most|up)\\b|[;:!?]|\\.(?!\\d)");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?:[ -]+[a-z]+){1,3})");

  /** Between a number and its noun stand no such words. */
  private static final Set<String> BETWEEN =
      Set.of("and", "with", "of", "on", "for", "in", "or", "to", "by", "at", "that", "cm", "mm");

  /** Where one of these is said, a number may be of something that there are several of. */
  private static final Pattern SHARED_OUT =
      Pattern.compile(
          "\\b(?:each|every|per|apiece|either|both|pairs?|rows?|sets?|groups?|or|least|most|than|up)\\b");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final double EXACTLY = 0.03;
  private static final double ABOUT = 0.12;

  private Said() {}

  /** What the wish says that a plan for it can be held to. */
  static List<Property> of(String wish, List<Part> parts) {
    String words = wish.toLowerCase(Locale.ROOT);
    List<Property> said = new ArrayList<>(sizes(words));
    if (!SHARED_OUT.matcher(words).find()) {
      said.addAll(counts(words, parts));
    }
    return said;
  }

  private static List<Property> sizes(String words) {
    Matcher end = HEAD_ENDS.matcher(words);
    String head = end.find() ? words.substring(0, end.start()) : words;
    List<Property> sizes = new ArrayList<>();
    Set<Axis> axes = new HashSet<>();
    Matcher size = SIZE.matcher(head);
    while (size.find()) {
      double metres = metres(size.group(2), size.group(3));
      double share = size.group(1) == null ? EXACTLY : ABOUT;
      Axis axis =
          switch (size.group(4)) {
            case "wide" -> Axis.X;
            case "deep" -> Axis.Y;
            default -> Axis.Z;
          };
      if (metres > 0 && axes.add(axis)) {
        sizes.add(
            new Property.Size(Property.WHOLE, axis, metres * (1 - share), metres * (1 + share)));
      }
    }
    return sizes;
  }

  private static double metres(String number, String unit) {
    double value = Double.parseDouble(number.replace(',', '.'));
    if (unit.startsWith("mm") || unit.startsWith("milli")) {
      return value / 1000;
    }
    return unit.startsWith("c") ? value / 100 : value;
  }

  /** A noun behind a number, where exactly one kind of the plan's objects is called by it. */
  private static List<Property> counts(String words, List<Part> parts) {
    List<Property> counts = new ArrayList<>();
    Set<String> nouns = new HashSet<>();
    Matcher numbered = NUMBERED.matcher(words);
    while (numbered.find()) {
      String text = numbered.group(1);
      int number = NUMBERS.containsKey(text) ? NUMBERS.get(text) : Integer.parseInt(text);
      String noun = noun(numbered.group(2));
      List<Objects> alike =
          parts.stream()
              .flatMap(part -> part.objects().stream())
              .filter(one -> !noun.isEmpty() && one(last(one.name())).equals(one(noun)))
              .toList();
      boolean joined = alike.size() == 1 && alike.getFirst().count().equals("1");
      if (alike.size() == 1 && !joined && nouns.add(noun)) {
        counts.add(new Property.Count(alike.getFirst().name(), number, number));
      }
    }
    return counts;
  }

  /** The first word in the plural, unless another kind of word stands before it. */
  private static String noun(String words) {
    for (String word : words.strip().split("[ -]+", -1)) {
      if (BETWEEN.contains(word)) {
        return "";
      }
      if (word.length() > 3 && word.endsWith("s")) {
        return word;
      }
    }
    return "";
  }

  private static String last(String words) {
    String[] all = words.strip().toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
    for (int place = all.length - 1; place >= 0; place--) {
      if (!all[place].isEmpty()) {
        return all[place];
      }
    }
    return "";
  }

  /** A noun without its plural. */
  private static String one(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("lves")) {
      return noun.substring(0, noun.length() - 3) + "f";
    }
    if (noun.matches(".*(?:ss|sh|ch|x)es")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
