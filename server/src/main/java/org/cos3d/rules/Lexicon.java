package org.cos3d.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that the grammar knows, read from {@code prompts/rules}. Immutable. */
public final class Lexicon {

  /**
   * A phrase and one of its senses.
   *
   * @param words the phrase, cut like a sentence
   * @param sense what it can mean
   */
  record Entry(List<String> words, Sense sense) {

    /** True where the tokens from a position on begin with the phrase. */
    boolean startsAt(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.get(at + i).is(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Pattern COMMA = Pattern.compile(",");

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<Kind, List<Sense>> byKind = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final Set<String> words = new LinkedHashSet<>();

  private Lexicon() {}

  /**
   * Reads every {@code *.txt} of a folder.
   *
   * @throws IOException where the folder cannot be read
   * @throws IllegalArgumentException where a line is not "CLASS attributes: words", naming file and
   *     line
   */
  public static Lexicon load(Path folder) throws IOException {
    Lexicon lexicon = new Lexicon();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int number = 1; number <= lines.size(); number++) {
        String line = lines.get(number - 1).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          lexicon.readLine(line, file.getFileName() + ", line " + number);
        }
      }
    }
    lexicon
        .byFirstWord
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size())));
    return lexicon;
  }

  private void readLine(String line, String where) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(where + ": a line is \"class attributes: word, word, …\"");
    }
    List<String> head = List.of(line.substring(0, colon).strip().split("\\s+"));
    Kind kind =
        Kind.of(head.getFirst())
            .orElseThrow(() ->
                new IllegalArgumentException(where + ": there is no class " + head.getFirst()));
    Sense sense = new Sense(kind, List.copyOf(head.subList(1, head.size())));
    byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(sense);
    Set<String> stems = new LinkedHashSet<>();
    for (String phrase : COMMA.splitAsStream(line.substring(colon + 1)).toList()) {
      List<String> cut = Tokenizer.cut(phrase.strip()).stream().map(Token::text).toList();
      if (cut.isEmpty()) {
        continue;
      }
      byFirstWord
          .computeIfAbsent(cut.getFirst(), _ -> new ArrayList<>())
          .add(new Entry(cut, sense));
      words.addAll(cut);
      stems.add(String.join(" ", cut.stream().map(Words::stem).toList()));
    }
    if (kind == Kind.KIN) {
      kin.computeIfAbsent(sense.attribute(0), _ -> new LinkedHashSet<>()).addAll(stems);
    }
    if (kind == Kind.SAME) {
      stems.forEach(stem -> same.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(stems));
    }
  }

  /** Entries whose first word is this one, longest first. */
  List<Entry> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** All senses of a class, in the order of the files. */
  List<Sense> all(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Every word of the lexicon. */
  Set<String> words() {
    return words;
  }

  /** The stems that mean the same as this one, itself included. */
  Set<String> synonyms(String stem) {
    Set<String> found = same.get(stem);
    return found == null ? Set.of(stem) : found;
  }

  /** The dimensions that may stand in for this one. */
  Set<String> kin(String dimension) {
    return kin.getOrDefault(dimension, Set.of());
  }

  /** True where the whole phrase has a sense of that class. */
  boolean has(Kind kind, String word) {
    return startingWith(word).stream()
        .anyMatch(entry -> entry.words().size() == 1 && entry.sense().kind() == kind);
  }

  /** Attributes of the phrase's senses of that class. */
  List<Sense> senses(Kind kind, List<String> phrase) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    return startingWith(phrase.getFirst()).stream()
        .filter(entry -> entry.words().equals(phrase) && entry.sense().kind() == kind)
        .map(Entry::sense)
        .toList();
  }
}
