package org.cos3d;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.cos3d.session.Conversation;

/**
 * That one server runs for this user, told to others: a lock that lasts as long as the process, and
 * {@code server.json} with its address and token. The lock cannot outlive a killed server; a stale
 * {@code server.json} can, and the next server writes over it.
 */
final class Presence implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private String written = "";

  private Presence(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** A server as it tells of itself. */
  record Told(String version, @SerializedName("pid") long process, int port) {}

  /** What came of claiming the place of the one server. */
  sealed interface Claim {
    /** The place is ours. */
    record Ours(Presence presence) implements Claim {}

    /** Another server has it. */
    record Taken(Told by) implements Claim {}

    /** Another server has it, but has told nothing of itself for seconds. */
    record Stuck() implements Claim {}
  }

  /** Claims the place; waits for a server that is just starting or stopping. */
  static Claim claim(Path state, String version) throws IOException, InterruptedException {
    Path file = state.resolve("server.json");
    FileChannel channel =
        FileChannel.open(
            state.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Instant end = Instant.now().plus(PATIENCE);
    Optional<Told> other = Optional.empty();
    while (Instant.now().isBefore(end)) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Claim.Ours(new Presence(file, channel, lock));
      }
      other = read(file);
      if (other.isPresent() && version.equals(other.get().version())) {
        break;
      }
      Thread.sleep(PAUSE);
    }
    channel.close();
    return other.<Claim>map(Claim.Taken::new).orElseGet(Claim.Stuck::new);
  }

  /** Tells others where the server is. */
  void announce(String version, int port, String token) throws IOException {
    JsonObject told = new JsonObject();
    told.addProperty("protocol", Conversation.PROTOCOL);
    told.addProperty("version", version);
    told.addProperty("pid", ProcessHandle.current().pid());
    told.addProperty("port", port);
    told.addProperty("token", token);
    told.addProperty("started", Instant.now().toString());
    written = told + "\n";
    StateFolder.write(file, written);
  }

  /** Tells others no more: the file goes where it is still our own. */
  void withdraw() throws IOException {
    try {
      if (!written.isEmpty() && Files.readString(file).equals(written)) {
        Files.delete(file);
      }
    } catch (NoSuchFileException gone) {
      written = "";
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  /**
   * What another server tells; empty where there is nothing yet, or nothing that a server wrote.
   */
  static Optional<Told> read(Path file) throws IOException {
    try {
      return Optional.ofNullable(new Gson().fromJson(Files.readString(file), Told.class))
          .filter(told -> Objects.nonNull(told.version())); // what is not there, Gson leaves null
    } catch (NoSuchFileException | JsonParseException notYet) {
      return Optional.empty();
    }
  }
}
