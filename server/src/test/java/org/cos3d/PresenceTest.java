package org.cos3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cos3d.Presence.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTest {

  @TempDir private Path folder;

  @Test
  void readsWhatAServerTells() throws IOException {
    Path file = folder.resolve("server.json");
    Files.writeString(
        file,
        "{\"protocol\": 1, \"version\": \"0.1.0\", \"pid\": 7, \"port\": 4711, \"token\": \"t\"}");

    assertThat(Presence.read(file)).contains(new Told("0.1.0", 7, 4711));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"version\": null}",
        "{\"version\": \"1\", \"pid\": \"x\"}"
      })
  void takesWhatNoServerWroteForNothing(String text) throws IOException {
    Path file = folder.resolve("server.json");
    Files.writeString(file, text);

    assertThat(Presence.read(file)).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertThat(Presence.read(folder.resolve("server.json"))).isEmpty();
  }
}
