package org.cos3d.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cos3d.patch.Outcome;
import org.cos3d.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Replays the requests of a journal: from what each came upon, and what models, provers and its
 * host said, the server's own code makes its patch again, without any of them.
 */
public final class Replay {

  /** What came of one request. */
  public enum Ending {
    /** The patch is byte for byte the one that was sent; or none was sent, now as then. */
    SAME,
    /** Another patch. */
    DIFFERENT,
    /** The journal does not hold what a replay needs. */
    CANNOT
  }

  /**
   * One request, replayed.
   *
   * @param number its place in the journal, from 1
   * @param request its id
   * @param words what was asked
   * @param ending what came of it
   * @param text in plain words
   * @param recorded the patch that was sent, as JSON; empty where none was
   * @param replayed the patch as it would be sent now; empty where none would be
   */
  public record Result(
      int number,
      String request,
      String words,
      Ending ending,
      String text,
      String recorded,
      String replayed) {}

  /** All entries of one request. */
  static final class Recording {
    final HostMessage.Request asked;
    final Map<String, List<JsonElement>> entries = new HashMap<>();
    Optional<Scene> scene = Optional.empty();

    Recording(HostMessage.Request asked) {
      this.asked = asked;
    }

    Optional<JsonElement> first(String kind) {
      return all(kind).stream().findFirst();
    }

    List<JsonElement> all(String kind) {
      return entries.getOrDefault(kind, List.of());
    }
  }

  private final Replaying stage;
  private final Map<String, String> programs = new HashMap<>();
  private final History history = new History();
  private final List<Result> results = new ArrayList<>();
  private Optional<Scene> scene = Optional.empty();
  private HostMessage.@Nullable Host host;
  private @Nullable Recording running;
  private int number;

  private Replay(Replaying stage) {
    this.stage = stage;
  }

  /**
   * Replays a journal.
   *
   * @param journal the file
   * @param prompts folder of the prompts
   * @param catalogs folder of the kept catalogs
   * @param only the number of the one request to replay, from 1; empty for all
   * @throws IOException where something cannot be read
   */
  public static List<Result> of(Path journal, Path prompts, Path catalogs, OptionalInt only)
      throws IOException, InterruptedException {
    Replay replay = new Replay(new Replaying(Tools.read(prompts), prompts, catalogs));
    try {
      for (String line : Files.readAllLines(journal)) {
        JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
        if (!entry.has("kind") || !entry.has("entry")) {
          throw new JsonParseException("no kind, or no entry");
        }
        replay.take(entry.get("kind").getAsString(), entry.get("entry"), only);
      }
      replay.finish(only);
    } catch (JsonParseException | IllegalStateException e) {
      throw new IOException("a line of " + journal + " is none of a journal", e);
    } catch (JournalRecord.Unreadable e) {
      throw new IOException(
          "an entry of %s was written by another version: %s".formatted(journal, e.getMessage()),
          e);
    }
    return List.copyOf(replay.results);
  }

  private void take(String kind, JsonElement entry, OptionalInt only)
      throws JournalRecord.Unreadable, InterruptedException {
    switch (kind) {
      case "hello" -> host = JournalRecord.read(entry, HostMessage.Hello.class).host();
      case "program" ->
          programs.put(
              entry.getAsJsonObject().get("sha256").getAsString(),
              entry.getAsJsonObject().get("text").getAsString());
      case "request" -> {
        finish(only);
        number++;
        running = new Recording(JournalRecord.read(entry, HostMessage.Request.class));
      }
      case "scene" -> follow(JournalRecord.read(entry, SceneTold.class));
      case "history" -> {
        finish(only);
        history.move(JournalRecord.read(entry, HostMessage.HistoryMoved.class));
      }
      default -> {
        if (running != null) {
          running.entries.computeIfAbsent(kind, _ -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  private void follow(SceneTold told) {
    scene =
        told.leftOut() > 0
            ? Optional.empty()
            : scene
                .or(() -> told.whole() ? Optional.of(Scene.EMPTY) : Optional.empty())
                .flatMap(before -> told.after(before, programs));
    if (running != null) {
      running.scene = scene;
    }
  }

  private void finish(OptionalInt only) throws JournalRecord.Unreadable, InterruptedException {
    Recording recording = running;
    running = null;
    if (recording == null) {
      return;
    }
    if (only.isEmpty() || only.getAsInt() == number) {
      results.add(stage.replay(number, recording, host, history));
    }
    Optional<JsonElement> sent = recording.first("sent");
    Optional<JsonElement> told = recording.first("outcome");
    if (sent.isPresent() && told.isPresent()) {
      Outcome outcome = JournalRecord.read(told.get(), Outcome.class);
      if (outcome.ending() == Outcome.Ending.APPLIED && outcome.undoSteps() > 0) {
        history.add(
            recording.asked.request(), sent.get().getAsJsonObject().get("title").getAsString());
      }
    }
  }
}
