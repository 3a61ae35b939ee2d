package org.cos3d.rules;

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

  private final Lexicon lexicon;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> choices = new HashSet<>();
  private final Set<String> spoken = new LinkedHashSet<>();

  Vocabulary(Lexicon lexicon, List<Program> programs, Situation situation) {
    this.lexicon = lexicon;
    programs.forEach(this::addProgram);
    for (Demonstration one : situation.demonstrations().all()) {
      addProgram(one.program());
      add(one.title());
      add(one.name());
    }
    situation.scene().assets().values().forEach(asset -> add(asset.name()));
    for (SceneObject object : situation.scene().objects().values()) {
      stems.addAll(Words.stems(object.name()));
    }
  }

  private void addProgram(Program program) {
    add(program.title());
    for (Component component : program.components()) {
      add(component.name());
    }
    for (Parameter parameter : program.parameters()) {
      add(parameter.name());
      stems.addAll(Words.stems(parameter.meaning()));
      parameter.choices().forEach(choice -> stems.addAll(Words.stems(choice)));
      parameter.choices().forEach(choice -> choices.add(choice.toLowerCase(Locale.ROOT)));
      if (parameter.unit() == Unit.SWITCH && program.component(parameter.name().toLowerCase(Locale.ROOT)).isEmpty()) {
        choices.add(parameter.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(String name) {
    for (String stem : Words.stems(name)) {
      stems.add(stem);
      spoken.add(stem);
    }
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
    return choices.contains(word);
  }

  /** True where the stem is said here, or a word of the lexicon for something that may be here. */
  boolean knows(String stem) {
    return stems.contains(stem)
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
    List<String> candidates = new ArrayList<>(spoken);
    candidates.addAll(lexicon.words());
    return candidates.stream()
        .filter(candidate ->
            candidate.length() > 2 && Math.abs(candidate.length() - word.length()) <= most)
        .filter(candidate -> !candidate.equals(word))
        .filter(candidate -> Words.distance(candidate, word) <= most)
        .distinct()
        .sorted(Comparator.comparingInt((String candidate) -> Words.distance(candidate, word)))
        .limit(4)
        .toList();
  }
}
