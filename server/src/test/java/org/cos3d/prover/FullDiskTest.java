package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room; where it cannot be mounted, which needs root, there is nothing to try. */
class FullDiskTest {

  @TempDir private Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=16k,nr_inodes=2", "tmpfs", disk.toString());
    assumeTrue(mounted, "a file system can be mounted");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  @Test
  void saysThatThereIsNoRoomAndGoesOnWhenThereIs() throws Exception {
    Path provers = disk.resolve("provers");
    try (TestGround ground = TestGround.open(provers, 1);
        Client client = ground.client("artist")) {
      assertThatThrownBy(() -> client.prove(TestGround.job("ok legs")))
          .isInstanceOfSatisfying(
              NoProver.class, none -> assertThat(none.text()).contains("No space left"));
      assertThat(ground.started).hasValue(0);

      assertThat(run("mount", "-o", "remount,size=10m,nr_inodes=1000", disk.toString())).isTrue();
      ProversTest.until(() -> client.free() > 0);

      assertThat(client.prove(TestGround.job("ok legs")).verdict()).isEqualTo(Verdict.PROVEN);
    }
    assertThat(provers).isEmptyDirectory();
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
