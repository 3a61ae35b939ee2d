package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room for so much as a folder. */
class FullDiskTest {

  @TempDir private Path folder;

  @Test
  void saysThatThereIsNoRoomAndGoesOnWhenThereIs() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "size=16k,nr_inodes=2")) {
      Path provers = disk.place().resolve("provers");
      try (TestGround ground = TestGround.open(provers, 1);
          Client client = ground.client("artist")) {
        assertThatThrownBy(() -> client.prove(TestGround.job("ok legs")))
            .isInstanceOfSatisfying(
                NoProver.class, none -> assertThat(none.text()).contains("No space left"));
        assertThat(ground.started).hasValue(0);

        disk.remount("size=10m,nr_inodes=1000");
        ProversTest.until(() -> client.free() > 0);

        assertThat(client.prove(TestGround.job("ok legs")).verdict()).isEqualTo(Verdict.PROVEN);
      }
      assertThat(provers).isEmptyDirectory();
    }
  }
}
