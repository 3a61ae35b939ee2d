package org.cos3d.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cos3d.catalog.Catalog;
import org.cos3d.notes.Notes;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Syntax;

/** The door: checks programs against one Blender. Thread-safe. */
public final class Checks {

  /** Rounds until what is known of functions has settled; programs seldom need more than three. */
  private static final int ROUNDS = 6;

  /** Rounds of mending: an edit may bring to light what stood behind it. */
  private static final int MENDINGS = 4;

  private final World world;
  private final NotedNames notes;

  /**
   * Checks against the Blender of a catalog.
   *
   * @param notes what is known of other versions, and what is right instead
   */
  public Checks(Catalog catalog, Notes notes) {
    this.world = new World(catalog);
    this.notes = new NotedNames(notes, world.version());
  }

  /** What the Blender will not do as the program means it, in order of the text. */
  public List<Finding> check(Program program) {
    String source = program.text();
    Syntax module = Programs.syntax(source);
    Mentions mentions = Mentions.of(module, source);
    Reports reports = new Reports();
    Advisor advisor = new Advisor(world, notes, source);
    Joins joins = new Joins(world);
    Setting setting =
        new Setting(
            joins,
            mentions,
            Routines.of(module, source),
            Additions.of(module, source),
            new Situation(Situations.of(mentions, source), reports));
    Expressions expressions = new Expressions(source, world, reports, advisor, setting);
    Imports imports = new Imports(source, world, reports, advisor, joins, expressions.attributes());
    Flow flow = new Flow(source, expressions, imports, reports, setting);
    settle(flow, module, setting.routines(), reports);
    new Contract(program, module, mentions, reports).check();
    List<Finding> findings = new ArrayList<>();
    reports.problems().forEach(problem -> findings.add(advisor.finding(problem)));
    findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    return List.copyOf(findings);
  }

  /** The reports are those of the last round: it brought nothing new, so another would be alike. */
  private static void settle(Flow flow, Syntax module, Routines routines, Reports reports) {
    for (int round = 1; round <= ROUNDS; round++) {
      reports.forget(0);
      flow.module(module);
      if (!routines.settle() && round > 1) {
        return;
      }
    }
    routines.giveUp();
    flow.module(module);
    routines.settle();
    reports.forget(0);
    flow.module(module);
  }

  /** Carries out the edits that are certain. */
  public Mended mend(Program program) {
    Program now = program;
    List<Finding> mended = new ArrayList<>();
    List<Finding> findings = check(now);
    for (int round = 0; round < MENDINGS; round++) {
      List<Finding> certain =
          findings.stream().filter(finding -> !finding.mend().isEmpty()).toList();
      if (certain.isEmpty()) {
        break;
      }
      mended.addAll(certain);
      now = Programs.read(edited(now.text(), certain));
      findings = check(now);
    }
    return new Mended(now.text(), mended, findings);
  }

  /**
   * From the end to the beginning, so that offsets hold; of edits that overlap the first counts.
   */
  private static String edited(String text, List<Finding> findings) {
    List<Edit> edits =
        findings.stream()
            .flatMap(finding -> finding.mend().stream())
            .distinct()
            .sorted(Comparator.comparingInt(Edit::start).reversed())
            .toList();
    StringBuilder edited = new StringBuilder(text);
    int last = text.length() + 1;
    for (Edit edit : edits) {
      if (edit.end() <= last) {
        edited.replace(edit.start(), edit.end(), edit.text());
        last = edit.start();
      }
    }
    return edited.toString();
  }
}
