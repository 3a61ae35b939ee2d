package org.cos3d;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cos3d.catalog.BadCatalog;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Catalogs;
import org.cos3d.notes.Notes;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Demonstrations;
import org.cos3d.retrieval.Lexicon;
import org.cos3d.retrieval.Library;
import org.cos3d.retrieval.Snippet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks words up in the catalog of one Blender, and tells what it finds. */
@Command(
    name = "search",
    description = "Looks words up in a catalog, the notes and the demonstrations.",
    mixinStandardHelpOptions = true)
final class Search implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int UNLIMITED = Integer.MAX_VALUE;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "What to look for; without it, each line of the standard input is a search.")
  private List<String> words = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      required = true,
      description = "The catalog of the Blender that the code is for.")
  private @Nullable Path catalog;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the prompts, with the lexicon, the notes and the demonstrations.")
  private @Nullable Path prompts;

  @Option(names = "-k", paramLabel = "N", description = "How many results: 5 without it.")
  private int most = 5;

  @Option(names = "--tokens", paramLabel = "N", description = "How long all results may be.")
  private int tokens = UNLIMITED;

  @Option(
      names = "--without",
      paramLabel = "PART",
      description = "Leave out the lexicon or the notes, to see what they earn.")
  private List<String> without = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "Where the report goes.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    if (catalog == null || prompts == null) {
      return complain("--catalog and --prompts are needed.");
    }
    if (most < 1 || tokens < 1) {
      return complain("-k and --tokens are numbers from 1 up.");
    }
    try {
      Lexicon lexicon = lexicon(prompts);
      Notes notes = notes(prompts);
      Demonstrations demonstrations = Demonstrations.load(prompts.resolve("demonstrations"));
      // They are there before any catalog, and searched by all that stands in them.
      demonstrations.all().parallelStream().forEach(Demonstration::program);
      long start = System.nanoTime();
      Catalog read = Catalogs.read(catalog);
      double reading = since(start);
      Library library = new Library(read, lexicon, notes, demonstrations);
      if (words.isEmpty()) {
        return searchLines(library, reading, start + (long) (reading * 1e9));
      }
      library.complete();
      List<Snippet> found = library.search(String.join(" ", words), most, tokens);
      found.forEach(Search::print);
      if (json != null) {
        String report = new GsonBuilder().setPrettyPrinting().create().toJson(report(read, found));
        Files.writeString(json, report + "\n", StandardCharsets.UTF_8);
      }
      return DONE;
    } catch (BadCatalog bad) {
      return complain(bad.text());
    }
  }

  private Lexicon lexicon(Path folder) throws IOException {
    return without.contains("lexicon")
        ? Lexicon.empty()
        : Lexicon.read(folder.resolve("retrieval/lexicon.txt"));
  }

  private Notes notes(Path folder) throws IOException {
    return without.contains("notes") ? Notes.none() : Notes.read(folder.resolve("retrieval/notes"));
  }

  /**
   * For whoever asks much: first a line on how long it took to be ready, then one per question. The
   * first question is asked once more before the index is made, for that line alone.
   *
   * @param read when the catalog had been read, by the system's nanoseconds
   */
  private int searchLines(Library library, double reading, long read) throws IOException {
    Gson gson = new Gson();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    JsonObject ready = new JsonObject();
    ready.addProperty("blender", library.catalog().blender());
    ready.addProperty("reading", reading);
    if (line != null) {
      library.search(line, most, tokens);
      ready.addProperty("first", since(read));
    }
    library.complete();
    ready.addProperty("indexing", since(read));
    System.out.println(gson.toJson(ready));
    for (; line != null; line = lines.readLine()) {
      long start = System.nanoTime();
      List<Snippet> found = library.search(line, most, tokens);
      JsonObject answer = report(library.catalog(), found);
      answer.addProperty("seconds", since(start));
      System.out.println(gson.toJson(answer));
    }
    return DONE;
  }

  private static void print(Snippet found) {
    System.out.printf(
        "%s  (%s)%n%s%n%n", found.id(), found.kind(), found.text().indent(4).stripTrailing());
  }

  private static JsonObject report(Catalog read, List<Snippet> found) {
    JsonObject report = new JsonObject();
    report.addProperty("blender", read.blender());
    JsonArray results = new JsonArray();
    for (Snippet snippet : found) {
      JsonObject result = new JsonObject();
      result.addProperty("id", snippet.id());
      result.addProperty("kind", snippet.kind());
      result.addProperty("score", snippet.score());
      result.addProperty("text", snippet.text());
      results.add(result);
    }
    report.add("results", results);
    return report;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static int complain(String text) {
    System.err.println(text);
    return USAGE;
  }
}
