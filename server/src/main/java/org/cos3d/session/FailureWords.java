package org.cos3d.session;

import java.util.List;
import org.cos3d.patch.Failure;
import org.cos3d.program.Program;

/** Failures for the writer of a program, who knows its lines by what stands in them. */
final class FailureWords {

  private FailureWords() {}

  /** What went wrong, and below it the line of the program where it did. */
  static String of(Failure failure, Program program) {
    List<String> lines = program.text().lines().toList();
    boolean known = failure.line() > 0 && failure.line() <= lines.size();
    return failure.text() + (known ? "\n    " + lines.get(failure.line() - 1).strip() : "");
  }
}
