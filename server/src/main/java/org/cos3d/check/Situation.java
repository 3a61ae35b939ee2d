package org.cos3d.check;

import java.util.List;
import java.util.Locale;
import org.cos3d.catalog.Entry;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** Whether an operator can be called in the mode that the program is in. */
final class Situation {

  private final Situations situations;
  private final Reports reports;

  Situation(Situations situations, Reports reports) {
    this.situations = situations;
    this.reports = reports;
  }

  /** A program that never leaves object mode cannot call what only another mode takes. */
  void check(Entry.Operator operator, Syntax at) {
    List<String> polls = operator.polls();
    if (situations.changes() || polls.isEmpty() || polls.stream().anyMatch(Situation::isPlain)) {
      return;
    }
    List<String> modes = polls.stream().map(poll -> poll.split("/", 2)[0]).distinct().toList();
    reports.add(
        Problem.warning(
            at,
            Family.CONTEXT,
            new Pattern(Pattern.Form.ID, "", operator.id()),
            ("%s can be called in mode %s only, and the program never enters it, as by"
                    + " bpy.ops.object.mode_set(mode='%s')")
                .formatted(
                    operator.id(),
                    String.join(", ", modes),
                    modes.getFirst().toUpperCase(Locale.ROOT))));
  }

  /** The bones of an armature can be edited in edit mode only. */
  void checkBones(String property, Syntax at) {
    if (!situations.changes() && property.equals("bpy.types.Armature.edit_bones")) {
      reports.add(
          Problem.warning(
              at,
              Family.CONTEXT,
              new Pattern(Pattern.Form.ID, "", property),
              "edit_bones is empty until bpy.ops.object.mode_set(mode='EDIT') is called"));
    }
  }

  private static boolean isPlain(String poll) {
    return poll.startsWith("object");
  }
}
