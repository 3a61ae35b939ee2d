package org.cos3d.prover;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last words of a prover that died, from its private folder into the server's log. */
final class Complaints {

  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
  private static final int LONGEST = 4_000;

  private Complaints() {}

  static void log(Path folder) {
    Path file = folder.resolve(BlenderLaunch.LOG_FILE);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(Math.max(0, log.length() - LONGEST));
      byte[] end = new byte[(int) (log.length() - log.getFilePointer())];
      log.readFully(end);
      String text = new String(end, StandardCharsets.UTF_8).strip();
      if (!text.isEmpty()) {
        LOG.info("{} died; its last words:\n{}", folder.getFileName(), text);
      }
    } catch (IOException e) {
      LOG.warn("the last words of {} cannot be read: {}", folder.getFileName(), e.getMessage());
    }
  }
}
