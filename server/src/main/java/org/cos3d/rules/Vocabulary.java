package org.cos3d.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.cos3d.scene.SceneObject;

/**
 * The nouns that a sentence may use in one situation: names of parts, parameters, objects, assets
 * and ready-made things.
 */
final class Vocabulary {
  private static final List<Kind> SMALL_WORDS =
      List.of(
          Kind.ARTICLE,
          Kind.INDEFINITE,
          Kind.AND,
          Kind.BY,
          Kind.TO,
          Kind.IN,
          Kind.OF,
          Kind.WITH,
          Kind.WITHOUT,
          Kind.AS,
          Kind.BE,
          Kind.IS,
          Kind.HAVE,
          Kind.TIMES,
          Kind.POSSESSIVE,
          Kind.ITS,
          Kind.PRONOUN,
          Kind.EVERYTHING,
          Kind.DEMONSTRATIVE,
          Kind.COUNT,
          Kind.EACH,
          Kind.MORE_WORD,
          Kind.LESS_WORD,
          Kind.THEN);

  /**
   * The words of one program.
   *
   * @param stems of all that it names and tells
   * @param names stems of its names alone, for suggesting
   * @param choices words that one of its parameters can be set to, or that name a switch which is
   *     no part
   */
  private record ProgramWords(Set<String> stems, Set<String> names, Set<String> choices) {}

  /** The words of programs, which stay the same for as long as the programs do. */
  static final class Memory {
    private final Cache<Program, ProgramWords> programs =
        Caffeine.newBuilder().maximumSize(512).build();

    private ProgramWords of(Program program) {
      return programs.get(program, Vocabulary::words);
    }
  }

  private final Lexicon lexicon;
  private final List<ProgramWords> programs = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  Vocabulary(Lexicon lexicon, Memory memory, List<Program> assets, Situation situation) {
    this.lexicon = lexicon;
    assets.forEach(program -> programs.add(memory.of(program)));
    for (Demonstration one : situation.demonstrations().all()) {
      programs.add(memory.of(one.contents()));
      add(one.name());
    }
    situation.scene().assets().values().forEach(asset -> add(asset.name()));
    for (SceneObject object : situation.scene().objects().values()) {
      stems.addAll(Words.stems(object.name()));
    }
  }

  private void add(String name) {
    List<String> words = Words.stems(name);
    stems.addAll(words);
    names.addAll(words);
  }

  private static ProgramWords words(Program program) {
    Set<String> names = new LinkedHashSet<>(Words.stems(program.title()));
    Set<String> choices = new HashSet<>();
    program.components().stream().map(Component::name).map(Words::stems).forEach(names::addAll);
    Set<String> stems = new HashSet<>();
    for (Parameter parameter : program.parameters()) {
      names.addAll(Words.stems(parameter.name()));
      stems.addAll(Words.stems(parameter.meaning()));
      for (String choice : parameter.choices()) {
        stems.addAll(Words.stems(choice));
        choices.add(choice.toLowerCase(Locale.ROOT));
      }
      String word = parameter.name().toLowerCase(Locale.ROOT);
      if (parameter.unit() == Unit.SWITCH && program.component(word).isEmpty()) {
        choices.add(word);
      }
    }
    stems.addAll(names);
    return new ProgramWords(stems, names, choices);
  }

  /**
   * True where the word may be part of a noun: known here or a synonym of what is known, and no
   * small word.
   */
  boolean isNoun(Token token) {
    if (token.kind() == Token.Kind.QUOTED) {
      return false;
    }
    List<String> parts = Words.stems(token.text());
    return !parts.isEmpty() && !isSmall(token.text()) && parts.stream().allMatch(this::knows);
  }

  private boolean isSmall(String word) {
    return SMALL_WORDS.stream().anyMatch(kind -> lexicon.has(kind, word));
  }

  /** True where the word is a choice of some parameter, or a switch that is no part. */
  boolean isChoice(String word) {
    return programs.stream().anyMatch(program -> program.choices().contains(word));
  }

  /** True where the stem is said here, or a word of the lexicon for something that may be here. */
  private boolean knows(String stem) {
    return stems.contains(stem)
        || programs.stream().anyMatch(program -> program.stems().contains(stem))
        || lexicon.synonyms(stem).size() > 1
        || lexicon.has(Kind.KIND, stem)
        || lexicon.has(Kind.ASSET, stem)
        || lexicon.has(Kind.MAIN, stem);
  }

  /**
   * Words known here or in the lexicon that look like this one, nearest first; none where nothing
   * is near.
   */
  List<String> close(String word) {
    int most = word.length() <= 4 ? 1 : 2;
    Set<String> candidates = new LinkedHashSet<>(names);
    programs.forEach(program -> candidates.addAll(program.names()));
    candidates.addAll(lexicon.words());
    return candidates.stream()
        .filter(candidate -> candidate.length() > 2)
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
        .filter(candidate -> !candidate.equals(word))
        .filter(candidate -> Words.distance(candidate, word) <= most)
        .sorted(Comparator.comparingInt((String candidate) -> Words.distance(candidate, word)))
        .limit(4)
        .toList();
  }
}
