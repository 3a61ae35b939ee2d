package org.cos3d;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that only its user can look into. On systems without POSIX permissions the folder lies
 * within the user's own profile, whose access list says the same.
 */
final class StateFolder {

  private StateFolder() {}

  /** Makes the folder and those above it where they are missing; mends its permissions. */
  static Path make(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  /** Writes a file that only its user can read, in one go: a reader sees all of it or none. */
  static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(draft);
    FileAttribute<?>[] owner =
        isPosix(file)
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(draft, owner);
    Files.write(draft, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
