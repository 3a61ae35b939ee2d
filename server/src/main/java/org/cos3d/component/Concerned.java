package org.cos3d.component;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;

/** Finds the components that a wish seems to be about: their code is shown to its writer. */
final class Concerned {

  /** Most characters of code that are shown unasked. */
  private static final int MOST_CODE = 9_000;

  private static final int SHORTEST_WORD = 4;

  private Concerned() {}

  /** In the order of the program; none where nothing tells. */
  static List<Component> in(Program program, String wish, Set<String> chosen) {
    Set<String> words = stems(wish);
    Set<String> found = new LinkedHashSet<>(chosen);
    program.components().stream()
        .filter(one -> shares(words, one.name().replace('_', ' ') + " " + one.docstring()))
        .map(Component::name)
        .forEach(found::add);
    if (found.isEmpty()) {
      program.parameters().stream()
          .filter(one -> shares(words, one.name().replace('_', ' ') + " " + one.meaning()))
          .map(Parameter::name)
          .flatMap(name -> program.dependents(Set.of(name)).stream())
          .map(Component::name)
          .forEach(found::add);
    }
    return withinRoom(program, found);
  }

  private static List<Component> withinRoom(Program program, Set<String> found) {
    int room = MOST_CODE;
    Set<String> taken = new LinkedHashSet<>();
    for (String name : found) {
      int length = program.component(name).map(one -> program.source(one).length()).orElse(0);
      if (taken.isEmpty() || length <= room) {
        taken.add(name);
        room -= length;
      }
    }
    return program.components().stream().filter(one -> taken.contains(one.name())).toList();
  }

  private static boolean shares(Set<String> words, String text) {
    return stems(text).stream().anyMatch(words::contains);
  }

  /** The longer words of a text without their plural. */
  private static Set<String> stems(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toSet());
  }
}
