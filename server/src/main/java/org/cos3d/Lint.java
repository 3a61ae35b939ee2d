package org.cos3d;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cos3d.catalog.BadCatalog;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Catalogs;
import org.cos3d.check.Checks;
import org.cos3d.check.Finding;
import org.cos3d.check.Mended;
import org.cos3d.check.Severity;
import org.cos3d.notes.Notes;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks programs against the catalog of one Blender, and tells what it finds. */
@Command(
    name = "lint",
    description = "Checks programs against a catalog. Exit code 1 where there are errors.",
    mixinStandardHelpOptions = true)
final class Lint implements Callable<Integer> {

  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;
  private static final int USAGE = 2;

  /** Where the notes lie in the folder of the prompts. */
  private static final String NOTES = "retrieval/notes";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The programs.")
  private List<Path> files = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      required = true,
      description = "The catalog of the Blender that is to run them.")
  private @Nullable Path catalog;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      description = "Folder of the prompts, for its notes on what changed between versions.")
  private @Nullable Path prompts;

  @Option(names = "--json", paramLabel = "FILE", description = "Where the report goes.")
  private @Nullable Path json;

  @Option(
      names = "--mend",
      paramLabel = "OUT",
      description = "Where the program goes with its certain edits (for one program).")
  private @Nullable Path mend;

  /** What is told of one program. */
  private record Checked(Path file, List<Finding> mended, List<Finding> findings, double seconds) {}

  @Override
  public Integer call() throws IOException {
    if (mend != null && files.size() != 1) {
      return complain("--mend takes one program at a time.");
    }
    if (catalog == null) {
      return complain("--catalog is missing.");
    }
    Catalog read;
    Checks checks;
    try {
      read = Catalogs.read(catalog);
      checks = new Checks(read, notes());
    } catch (BadCatalog bad) {
      return complain(bad.text());
    }
    List<Checked> checked = new ArrayList<>();
    for (Path file : files) {
      checked.add(check(checks, file));
    }
    checked.forEach(this::print);
    if (json != null) {
      String report = new GsonBuilder().setPrettyPrinting().create().toJson(report(read, checked));
      Files.writeString(json, report + "\n", StandardCharsets.UTF_8);
    }
    boolean errors =
        checked.stream().anyMatch(one -> Finding.firstError(one.findings()).isPresent());
    return errors ? FINDINGS : CLEAN;
  }

  private Notes notes() throws IOException {
    return prompts == null ? Notes.none() : Notes.read(prompts.resolve(NOTES));
  }

  private Checked check(Checks checks, Path file) throws IOException {
    Program program = Programs.read(Files.readString(file));
    long start = System.nanoTime();
    if (mend == null) {
      List<Finding> findings = checks.check(program);
      return new Checked(file, List.of(), findings, (System.nanoTime() - start) / 1e9);
    }
    Mended mended = checks.mend(program);
    Files.writeString(mend, mended.text(), StandardCharsets.UTF_8);
    return new Checked(file, mended.mended(), mended.left(), (System.nanoTime() - start) / 1e9);
  }

  private void print(Checked checked) {
    for (Finding finding : checked.mended()) {
      System.out.printf("%s:%d: mended: %s%n", checked.file(), finding.line(), finding.text());
    }
    for (Finding finding : checked.findings()) {
      System.out.printf(
          "%s:%d:%d: %s: %s%n",
          checked.file(), finding.line(), finding.column() + 1, severity(finding), finding.text());
    }
  }

  private static String severity(Finding finding) {
    return finding.severity() == Severity.ERROR ? "error" : "warning";
  }

  private JsonObject report(Catalog read, List<Checked> checked) {
    JsonObject report = new JsonObject();
    report.addProperty("blender", read.blender());
    JsonArray findings = new JsonArray();
    JsonArray mended = new JsonArray();
    for (Checked one : checked) {
      one.findings().forEach(finding -> findings.add(json(finding, one.file())));
      one.mended().forEach(finding -> mended.add(json(finding, one.file())));
    }
    report.add("findings", findings);
    report.add("mended", mended);
    report.addProperty("seconds", checked.stream().mapToDouble(Checked::seconds).sum());
    JsonArray each = new JsonArray();
    checked.forEach(one -> each.add(one.seconds()));
    report.add("seconds_of_each", each);
    return report;
  }

  private static JsonObject json(Finding finding, Path file) {
    JsonObject told = new JsonObject();
    told.addProperty("file", file.toString());
    told.addProperty("line", finding.line());
    told.addProperty("column", finding.column());
    told.addProperty("severity", severity(finding));
    told.addProperty("family", finding.family().word());
    told.addProperty("name", finding.name());
    told.addProperty("text", finding.text());
    told.addProperty("replacement", finding.replacement());
    return told;
  }

  private static int complain(String text) {
    System.err.println(text);
    return USAGE;
  }
}
