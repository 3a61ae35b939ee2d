package org.cos3d.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers problems, but not where the program guards itself. */
final class Reports {

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int quiet;

  /** Looks at code of which nothing is told. */
  void quietly(Runnable look) {
    quiet++;
    try {
      look.run();
    } finally {
      quiet--;
    }
  }

  void add(Problem problem) {
    if (quiet == 0 && seen.add(key(problem))) {
      problems.add(problem);
    }
  }

  private static String key(Problem problem) {
    return problem.at().start() + " " + problem.name();
  }

  /** How many there are so far. */
  int count() {
    return problems.size();
  }

  /** Takes back all but the first ones: the code behind them is looked at once more. */
  void forget(int allBut) {
    List<Problem> gone = problems.subList(allBut, problems.size());
    gone.forEach(problem -> seen.remove(key(problem)));
    gone.clear();
  }

  /** What was found, in order of the text. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.at().start()))
        .toList();
  }
}
