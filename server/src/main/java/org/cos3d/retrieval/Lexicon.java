package org.cos3d.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of artists and of those who write scripts, read from {@code prompts/retrieval/lexicon.txt}:
 * words that mean the same, variables by which types are known, and phrases for what the catalog
 * calls otherwise. Immutable.
 */
public final class Lexicon {

  private static final String SAME = "same";
  private static final String VARIABLE = "variable";
  private static final String SELDOM = "seldom";
  private static final String OFTEN = "often";

  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, List<String>> variables = new HashMap<>();
  private final Map<String, List<String>> phrases = new HashMap<>();
  private final List<String> seldom = new ArrayList<>();
  private final List<String> often = new ArrayList<>();

  private Lexicon() {}

  /** A lexicon without words. */
  public static Lexicon empty() {
    return new Lexicon();
  }

  /**
   * Reads a lexicon.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException where a line is not "ids: phrase, phrase", naming the line
   */
  public static Lexicon read(Path file) throws IOException {
    Lexicon lexicon = new Lexicon();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int colon = text.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(
            "%s, line %d: a line is \"ids: phrase, phrase\"".formatted(file, number));
      }
      lexicon.take(text.substring(0, colon).strip(), list(text.substring(colon + 2)));
    }
    return lexicon;
  }

  private void take(String head, List<String> values) {
    if (head.equals(SAME)) {
      List<String> stems = values.stream().flatMap(one -> Words.stems(one).stream()).toList();
      for (String stem : stems) {
        same.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(stems);
      }
    } else if (head.startsWith(VARIABLE + " ")) {
      for (String name : list(head.substring(VARIABLE.length()))) {
        variables.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values);
      }
    } else if (head.equals(SELDOM)) {
      seldom.addAll(values);
    } else if (head.equals(OFTEN)) {
      often.addAll(values);
    } else {
      for (String id : list(head)) {
        phrases.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(values);
      }
    }
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** Stems that mean the same as this one, without itself. */
  Set<String> synonyms(String stem) {
    Set<String> found = new LinkedHashSet<>(same.getOrDefault(stem, Set.of()));
    found.remove(stem);
    return found;
  }

  /** Ids of the types that a variable of that name usually holds. */
  List<String> types(String variable) {
    return variables.getOrDefault(variable, List.of());
  }

  /** Phrases for an id. */
  List<String> phrases(String id) {
    return phrases.getOrDefault(id, List.of());
  }

  /** Beginnings of ids that are seldom what is meant, unless they are named. */
  List<String> seldom() {
    return seldom;
  }

  /** Beginnings of ids that are often what is meant. */
  List<String> often() {
    return often;
  }

  /** All ids that have phrases. */
  Set<String> ids() {
    return phrases.keySet();
  }
}
