package org.cos3d.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.cos3d.model.Models;
import org.cos3d.prover.Provers;
import org.jspecify.annotations.Nullable;

/** Where hosts come and go: opens one conversation for each, several at once. Thread-safe. */
public final class Studio {

  private final Rooms rooms;
  private final Journals journals;
  private final Set<Conversation> open = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Instant emptySince = Instant.now();
  private volatile boolean everVisited;

  /**
   * A studio with nobody in it; {@link #prepare} gives it what requests need.
   *
   * @param version version of the server
   * @param prompts folder of the prompts
   * @param journals where the journals are kept
   * @param provers where programs are tried that are not of the rules' own making
   * @param unproven what becomes of such programs where no prover can be had
   * @param models the language models that the settings name
   * @param trials how much is made of what models wrote before it reaches the artist's scene
   * @param catalogs what is known of the Blenders that hosts run in
   */
  public Studio(
      String version,
      Path prompts,
      Journals journals,
      Provers provers,
      Unproven unproven,
      Models models,
      Trials trials,
      CatalogShelf catalogs) {
    this.rooms =
        new Rooms(
            version,
            prompts,
            new CompletableFuture<>(),
            new AtomicLong(),
            provers,
            unproven,
            models,
            trials,
            catalogs);
    this.journals = journals;
  }

  /**
   * Reads the ready-made assets, the actions and the words. Takes up to a second; requests that
   * come earlier wait for it.
   *
   * @throws IOException where something cannot be read; no request can be answered then
   */
  public void prepare() throws IOException {
    try {
      rooms.prepared().complete(Tools.read(rooms.prompts()));
    } catch (IOException | RuntimeException | LinkageError e) {
      rooms.prepared().completeExceptionally(e);
      throw e;
    }
  }

  /** Opens a conversation over a line; the host has not said hello yet. */
  public Conversation open(Line line) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    Conversation conversation = new Conversation(id, rooms, line, journals.begin(id), this::left);
    synchronized (this) {
      open.add(conversation);
      emptySince = null;
      everVisited = true;
    }
    return conversation;
  }

  /** For how long no host has been here; empty while one is. */
  public Optional<Duration> emptyFor() {
    return Optional.ofNullable(emptySince).map(since -> Duration.between(since, Instant.now()));
  }

  /** How many requests were made so far. */
  public long requests() {
    return rooms.requests().get();
  }

  /** Whether a host was ever here. */
  public boolean wasVisited() {
    return everVisited;
  }

  /** Says farewell to every host and ends every conversation. */
  public void close(String reason) throws InterruptedException {
    List<Thread> farewells =
        open.stream().map(host -> Thread.ofVirtual().start(() -> host.farewell(reason))).toList();
    for (Thread farewell : farewells) {
      farewell.join();
    }
  }

  private synchronized void left(Conversation conversation) {
    open.remove(conversation);
    if (open.isEmpty()) {
      emptySince = Instant.now();
    }
  }
}
