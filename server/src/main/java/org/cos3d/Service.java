package org.cos3d;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cos3d.patch.Patches;
import org.cos3d.program.Demonstrations;
import org.cos3d.rpc.Door;
import org.cos3d.session.Journals;
import org.cos3d.session.Studio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the rooms, opens the door, and keeps it open until it is time to stop. */
final class Service {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final Duration FIRST_VISIT = Duration.ofSeconds(60);

  private final Settings settings;
  private final String version;
  private final Presence presence;
  private final CompletableFuture<Demonstrations> demonstrations = new CompletableFuture<>();
  private final Studio studio;

  Service(Settings settings, String version, Presence presence) throws IOException {
    this.settings = settings;
    this.version = version;
    this.presence = presence;
    Path journals = StateFolder.make(settings.state().resolve("journals"));
    this.studio = new Studio(version, demonstrations, new Patches(), new Journals(journals));
  }

  /** Runs until the latch opens or nobody needs it any more; returns the exit code. */
  int run(CountDownLatch stop) throws IOException, InterruptedException {
    String token = token();
    Door door = Door.open(studio, token);
    try {
      presence.announce(version, door.port(), token);
      System.out.println("listening on 127.0.0.1:" + door.port());
      LOG.info("version {} listens on port {}", version, door.port());
      Thread.ofVirtual().name("preparation").start(this::prepare);
      String reason = waitForEnd(stop);
      LOG.info("stops: {}", reason);
      presence.withdraw();
      door.close(reason);
      return demonstrations.isCompletedExceptionally() ? 4 : 0;
    } finally {
      presence.withdraw();
    }
  }

  /** Reads what the first request needs; after listening, for hosts wait for that. */
  private void prepare() {
    try {
      demonstrations.complete(Demonstrations.load(settings.prompts().resolve("demonstrations")));
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.error("the ready-made assets cannot be read", e);
      demonstrations.completeExceptionally(e);
    }
  }

  private String waitForEnd(CountDownLatch stop) throws InterruptedException {
    while (true) {
      if (stop.await(250, TimeUnit.MILLISECONDS)) {
        return "The server was told to stop";
      }
      if (demonstrations.isCompletedExceptionally()) {
        return "The server's ready-made assets cannot be read; its log says why";
      }
      if (isIdle()) {
        return "The server is no longer needed";
      }
    }
  }

  private boolean isIdle() {
    Optional<Duration> limit =
        settings
            .untilIdle()
            .map(idle ->
                studio.wasVisited() || idle.compareTo(FIRST_VISIT) > 0 ? idle : FIRST_VISIT);
    return limit.isPresent()
        && studio.emptyFor().filter(empty -> empty.compareTo(limit.get()) > 0).isPresent();
  }

  private static String token() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
