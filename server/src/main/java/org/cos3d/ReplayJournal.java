package org.cos3d;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cos3d.session.Replay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays the requests of a journal without a model and without Blender. */
@Command(
    name = "replay",
    description = "Replays the requests of a journal, and compares their patches.",
    mixinStandardHelpOptions = true)
final class ReplayJournal implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int FOUND = 1;
  private static final int USAGE = 2;
  private static final int REFUSED = 3;

  @Parameters(paramLabel = "JOURNAL", description = "The journal of one conversation.")
  private @Nullable Path journal;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the prompts.")
  private @Nullable Path prompts;

  @Option(
      names = "--catalogs",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the kept catalogs.")
  private @Nullable Path catalogs;

  @Option(names = "--request", paramLabel = "N", description = "Only this one, from 1.")
  private @Nullable Integer request;

  @Option(names = "--json", paramLabel = "FILE", description = "Where the report goes.")
  private @Nullable Path json;

  @Override
  public Integer call() throws InterruptedException {
    if (journal == null || prompts == null || catalogs == null) {
      System.err.println("JOURNAL, --prompts and --catalogs are needed.");
      return USAGE;
    }
    Integer asked = request;
    OptionalInt only = asked == null ? OptionalInt.empty() : OptionalInt.of(asked);
    try {
      List<Replay.Result> results = Replay.of(journal, prompts, catalogs, only);
      if (results.isEmpty()) {
        System.err.println(
            asked == null
                ? journal + " holds no request."
                : journal + " holds no request " + asked + ".");
        return USAGE;
      }
      results.forEach(result ->
          System.out.printf("%d. %s: %s%n", result.number(), result.words(), result.text()));
      if (json != null) {
        String report = new GsonBuilder().setPrettyPrinting().create().toJson(report(results));
        Files.writeString(json, report + "\n", StandardCharsets.UTF_8);
      }
      return code(results);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return USAGE;
    }
  }

  private static int code(List<Replay.Result> results) {
    if (results.stream().anyMatch(one -> one.ending() == Replay.Ending.DIFFERENT)) {
      return FOUND;
    }
    return results.stream().anyMatch(one -> one.ending() == Replay.Ending.CANNOT) ? REFUSED : DONE;
  }

  private static JsonObject report(List<Replay.Result> results) {
    JsonArray requests = new JsonArray();
    for (Replay.Result one : results) {
      JsonObject entry = new JsonObject();
      entry.addProperty("number", one.number());
      entry.addProperty("request", one.request());
      entry.addProperty("instruction", one.words());
      entry.addProperty("ending", one.ending().name().toLowerCase(Locale.ROOT));
      entry.addProperty("text", one.text());
      entry.add("recorded", patch(one.recorded()));
      entry.add("replayed", patch(one.replayed()));
      requests.add(entry);
    }
    JsonObject report = new JsonObject();
    report.add("requests", requests);
    return report;
  }

  private static JsonElement patch(String text) {
    return text.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(text);
  }
}
