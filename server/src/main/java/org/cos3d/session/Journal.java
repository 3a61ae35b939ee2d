package org.cos3d.session;

import com.google.gson.JsonObject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that happened in one conversation, one JSON object a line: when, what kind, and the record
 * itself. Thread-safe.
 *
 * <p>Begun with its first entry. A full disk costs the journal, not the artist's request: the
 * journal says so in the log once and stays silent.
 */
final class Journal {

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final long MOST_BYTES = 10L << 20;
  private final Path file;
  private long bytes;
  private boolean silent;

  Journal(Path file) {
    this.file = file;
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
    String text = line + "\n";
    bytes += text.length();
    if (bytes > MOST_BYTES) {
      silent = true;
      text = "{\"kind\":\"end\",\"entry\":\"the journal is full\"}\n";
    }
    append(text);
  }

  private void append(String text) {
    // A stream, for channels are closed when their thread is interrupted, as a stopped request is.
    try (FileOutputStream stream = new FileOutputStream(file.toFile(), true)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      silent = true;
      LOG.warn("the journal {} cannot be written; it ends here", file, e);
    }
  }
}
