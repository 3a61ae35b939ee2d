package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The private folders of the provers: made for each one, gone when it is. */
final class Folders {

  private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

  private final Path all;

  /** All of them in one folder, which is emptied: what lies there is of provers long gone. */
  Folders(Path all) {
    this.all = all;
    if (Files.isDirectory(all)) {
      try (Stream<Path> old = Files.list(all)) {
        old.toList().forEach(Folders::remove);
      } catch (IOException e) {
        LOG.warn("old folders of provers cannot be removed from {}", all, e);
      }
    }
  }

  /** A new one, empty. */
  Path make() throws IOException {
    Files.createDirectories(all);
    return Files.createTempDirectory(all, "prover-");
  }

  /** Removes one with all that is in it; links are not followed. */
  static void remove(Path folder) {
    try {
      Files.walkFileTree(folder, new Removal());
    } catch (IOException e) {
      LOG.warn("the folder of a prover cannot be removed: {}", folder, e);
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      if (error != null) {
        throw error;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
