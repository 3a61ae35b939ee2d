package org.cos3d.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers problems of the round that counts, but not where the program guards itself. */
final class Reports {

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean listening;
  private int quiet;

  /** From now on problems count. */
  void listen() {
    listening = true;
  }

  /** Looks at code of which nothing is told. */
  void quietly(Runnable look) {
    quiet++;
    try {
      look.run();
    } finally {
      quiet--;
    }
  }

  /** Whether a problem told now would count. */
  boolean isListening() {
    return listening && quiet == 0;
  }

  void add(Problem problem) {
    if (isListening() && seen.add(problem.at().start() + " " + problem.name())) {
      problems.add(problem);
    }
  }

  /** What was found, in order of the text. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.at().start()))
        .toList();
  }
}
