package org.cos3d.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of journals, one file for each conversation. Keeps the newest 50 files and 50 MB;
 * older ones go when a new one is begun.
 */
public final class Journals {

  private static final Logger LOG = LoggerFactory.getLogger(Journals.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);
  private static final String ENDING = ".jsonl";
  private static final int MOST_FILES = 50;
  private static final long MOST_BYTES = 50L << 20;

  private final Path folder;

  /**
   * Journals in a folder of the user's own.
   *
   * @param folder the folder; exists and is open to the user only
   */
  public Journals(Path folder) {
    this.folder = folder;
  }

  /** Begins the journal of one conversation. */
  Journal begin(String conversation) {
    return new Journal(() -> {
      makeRoom();
      String name =
          LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + "-" + conversation + ENDING;
      return folder.resolve(name);
    });
  }

  private void makeRoom() {
    long bytes = 0;
    int files = 1;
    for (Kept kept : newestFirst()) {
      files++;
      bytes += kept.bytes();
      if (files > MOST_FILES || bytes > MOST_BYTES) {
        remove(kept.file());
      }
    }
  }

  private List<Kept> newestFirst() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .map(Journals::kept)
          .sorted(Comparator.comparing(Kept::name).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the journals in " + folder + " cannot be listed", e);
    }
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(file, Files.readAttributes(file, BasicFileAttributes.class).size());
    } catch (IOException e) {
      LOG.info("the journal {} went while it was looked at", file, e);
      return new Kept(file, 0);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("the old journal {} cannot be removed", file, e);
    }
  }

  private record Kept(Path file, long bytes) {
    String name() {
      return file.getFileName().toString();
    }
  }
}
