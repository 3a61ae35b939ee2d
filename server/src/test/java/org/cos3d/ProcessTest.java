package org.cos3d;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the server as a process of its own. */
class ProcessTest {

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void tellsWhereItListensAndStopsInOrder() throws Exception {
    Process server = start();
    String said = firstLine(server);
    JsonObject told =
        JsonParser.parseString(Files.readString(file("server.json"))).getAsJsonObject();

    assertThat(said).isEqualTo("listening on 127.0.0.1:" + told.get("port").getAsInt());
    assertThat(told.get("protocol").getAsInt()).isEqualTo(1);
    assertThat(told.get("pid").getAsLong()).isEqualTo(server.pid());
    assertThat(told.get("token").getAsString()).hasSizeGreaterThan(40);
    assertThat(permissions(file("server.json"))).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("state"))).isEqualTo("rwx------");
    new Socket(InetAddress.getLoopbackAddress(), told.get("port").getAsInt()).close();

    server.destroy();

    assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(file("server.json")).doesNotExist();
    assertThat(file("server.log")).content().contains("listens on port", "was told to stop");
  }

  @Test
  void letsTheFirstServerServe() throws Exception {
    Process first = start();
    firstLine(first);
    String told = Files.readString(file("server.json"));

    Process second = start();

    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();
    assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("already running", "process " + first.pid());
    assertThat(file("server.json")).hasContent(told);
    assertThat(first.isAlive()).isTrue();
  }

  @Test
  void takesThePlaceOfAServerThatWasKilled() throws Exception {
    Process killed = start();
    firstLine(killed);
    killed.destroyForcibly().waitFor();
    assertThat(file("server.json")).exists();

    Process next = start("--until-idle");

    assertThat(firstLine(next)).startsWith("listening on 127.0.0.1:");
    assertThat(Files.readString(file("server.json"))).contains("\"pid\":" + next.pid());
  }

  @Test
  void endsWithAClearMessageWhenThePromptsAreMissing() throws Exception {
    Process server = start("--prompts", folder.resolve("none").toString());

    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(2);
    assertThat(new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("--prompts");
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.cos3d.Main",
            "--state",
            folder.resolve("state").toString(),
            "--prompts",
            "../prompts"));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    return process;
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    return String.valueOf(reader.readLine());
  }

  private Path file(String name) {
    return folder.resolve("state").resolve(name);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
