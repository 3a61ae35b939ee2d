package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file system of its own that can be filled to its last byte; where none can be mounted, which
 * needs root, there is nothing to try.
 */
final class SmallDisk implements AutoCloseable {

  private final Path place;
  private final Path ballast;

  private SmallDisk(Path place) {
    this.place = place;
    this.ballast = place.resolve("ballast");
  }

  /**
   * Mounts one, or skips the test.
   *
   * @param options of {@code tmpfs}, such as "size=1m"
   */
  static SmallDisk mount(Path place, String options) throws IOException, InterruptedException {
    Optional<SmallDisk> mounted = tryToMount(place, options);
    assumeTrue(mounted.isPresent(), "a file system can be mounted, as root can");
    return mounted.orElseThrow();
  }

  /** The same; empty where none can be mounted. */
  static Optional<SmallDisk> tryToMount(Path place, String options)
      throws IOException, InterruptedException {
    Files.createDirectories(place);
    return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString())
        ? Optional.of(new SmallDisk(place))
        : Optional.empty();
  }

  Path place() {
    return place;
  }

  /** Gives it other options. */
  void remount(String options) throws IOException, InterruptedException {
    assertThat(run("mount", "-o", "remount," + options, place.toString())).isTrue();
  }

  /** Fills it up. */
  void fill() throws IOException {
    try (OutputStream stream = Files.newOutputStream(ballast)) {
      for (int size = 1 << 16; size > 0; size /= 16) {
        fill(stream, new byte[size]);
      }
    }
  }

  private static void fill(OutputStream stream, byte[] bytes) {
    try {
      while (true) {
        stream.write(bytes);
      }
    } catch (IOException e) {
      assertThat(e).as("the end of the disk").hasMessageContaining("No space left");
    }
  }

  /** Makes room again. */
  void empty() throws IOException {
    Files.deleteIfExists(ballast);
  }

  /** Unmounts it; what a sandbox held may take a moment to be gone. */
  @Override
  public void close() throws IOException {
    assertThat(unmount()).as("it is unmounted: nobody is in it").isTrue();
  }

  private boolean unmount() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    try {
      boolean unmounted = run("umount", place.toString());
      while (!unmounted && System.nanoTime() < end) {
        Thread.sleep(100);
        unmounted = run("umount", place.toString());
      }
      return unmounted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
