package org.cos3d.session;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.cos3d.check.Checks;
import org.cos3d.check.Finding;
import org.cos3d.check.Mended;
import org.cos3d.check.Severity;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;

/** What the check against the host's Blender makes of a program that a model wrote. */
final class Checked {

  private static final int MOST_TOLD = 3;

  private final Optional<Checks> checks;
  private final Journal journal;

  /**
   * A check.
   *
   * @param checks the checks of the host's Blender; empty where its catalog is not known
   */
  Checked(Optional<Checks> checks, Journal journal) {
    this.checks = checks;
    this.journal = journal;
  }

  /** The program with everything mended whose replacement is certain; that costs no repair. */
  Program mended(Program program) {
    Optional<Mended> mended = checks.map(one -> one.mend(program));
    mended.ifPresent(one -> journal.write("check", one));
    return mended
        .filter(one -> !one.mended().isEmpty())
        .map(one -> Programs.read(one.text()))
        .orElse(program);
  }

  /** The first errors of some lines, with the names that this Blender has; empty for none. */
  String errors(Program program, IntPredicate lines) {
    String errors =
        checks.stream()
            .flatMap(one -> one.check(program).stream())
            .filter(one -> one.severity() == Severity.ERROR && lines.test(one.line()))
            .limit(MOST_TOLD)
            .map(Finding::words)
            .collect(Collectors.joining("\n"));
    return errors.isEmpty() ? "" : "\nChecked against this Blender: " + errors;
  }
}
