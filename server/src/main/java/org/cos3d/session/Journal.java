package org.cos3d.session;

import com.google.gson.JsonObject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cos3d.patch.Sha256;
import org.cos3d.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that happened in one conversation, one JSON object a line: when, what kind, and the record
 * itself. Thread-safe.
 *
 * <p>Begun with its first entry, and carried on in another file where one grows beyond 10 MB. A
 * full disk costs the journal, not the artist's request: the journal says so in the log once and
 * stays silent.
 */
final class Journal {

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final long MOST_BYTES = 10L << 20;

  private final Supplier<Path> nextFile;
  private final Set<String> programs = new HashSet<>();
  private Path file;
  private long bytes;
  private Optional<Scene> scene = Optional.empty();
  private boolean silent;

  /**
   * A journal without entries.
   *
   * @param nextFile names the file to write to, first and whenever one is full
   */
  Journal(Supplier<Path> nextFile) {
    this.nextFile = nextFile;
    this.file = nextFile.get();
  }

  /** A journal that nothing is written into. */
  static Journal silent() {
    Journal journal = new Journal(() -> Path.of("nowhere"));
    journal.silent = true;
    return journal;
  }

  /** Writes the scene of a request: what differs from the one before in this file. */
  synchronized void writeScene(Scene now) {
    if (silent) {
      return;
    }
    now.assets().values().forEach(asset -> writeProgram(asset.programText()));
    Path before = file;
    write("scene", SceneTold.between(scene, now));
    if (!file.equals(before)) {
      now.assets().values().forEach(asset -> writeProgram(asset.programText()));
      write("scene", SceneTold.between(Optional.empty(), now));
    }
    scene = Optional.of(now);
  }

  /** Writes the text of a program, under its digest, where this file does not hold it yet. */
  synchronized void writeProgram(String text) {
    record Text(String sha256, String text) {}
    String digest = Sha256.of(text);
    if (programs.add(digest)) {
      write("program", new Text(digest, text));
    }
  }

  /** Writes one entry. */
  synchronized void write(String kind, Object entry) {
    if (silent) {
      return;
    }
    JsonObject line = new JsonObject();
    line.addProperty("time", Instant.now().toString());
    line.addProperty("kind", kind);
    line.add("entry", JournalEntry.json(entry));
    append((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void append(byte[] text) {
    if (bytes > 0 && bytes + text.length > MOST_BYTES) {
      file = nextFile.get();
      bytes = 0;
      programs.clear();
      scene = Optional.empty();
    }
    bytes += text.length;
    // A stream, for channels are closed when their thread is interrupted, as a stopped request is.
    try (FileOutputStream stream = new FileOutputStream(file.toFile(), true)) {
      stream.write(text);
    } catch (IOException e) {
      silent = true;
      LOG.warn("the journal {} cannot be written; it ends here", file, e);
    }
  }
}
