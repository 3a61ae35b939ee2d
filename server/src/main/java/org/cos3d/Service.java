package org.cos3d;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cos3d.prover.BlenderLaunch;
import org.cos3d.prover.Plan;
import org.cos3d.prover.Provers;
import org.cos3d.rpc.Door;
import org.cos3d.rpc.ProverWire;
import org.cos3d.session.CatalogShelf;
import org.cos3d.session.Journals;
import org.cos3d.session.Studio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the rooms, opens the door, and keeps it open until it is time to stop. */
final class Service {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int DONE = 0;
  private static final int FAILED = 4;
  private static final Duration FIRST_VISIT = Duration.ofSeconds(60);

  private final Settings settings;
  private final String version;
  private final Presence presence;
  private final Provers provers;
  private final Studio studio;
  private final Memory memory = new Memory();
  private volatile boolean unprepared;

  Service(Settings settings, String version, Presence presence) throws IOException {
    this.settings = settings;
    this.version = version;
    this.presence = presence;
    Path journals = StateFolder.make(settings.state().resolve("journals"));
    Settings.Proving proving = settings.proving();
    this.provers =
        new Provers(
            Plan.usual(settings.state().resolve("provers"), proving.provers()),
            new BlenderLaunch(proving.addon()),
            new ProverWire(),
            proving.blender());
    this.studio =
        new Studio(
            version,
            settings.prompts(),
            new Journals(journals),
            provers,
            proving.unproven(),
            settings.models(),
            proving.trials(),
            new CatalogShelf(settings.state().resolve("catalogs"), settings.prompts()));
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
      return unprepared ? FAILED : DONE;
    } finally {
      presence.withdraw();
      provers.close();
    }
  }

  /** Reads what the first request needs; after listening, for hosts wait for that. */
  private void prepare() {
    try {
      studio.prepare();
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.error("the prompts in {} cannot be read", settings.prompts(), e);
      unprepared = true;
    }
  }

  private String waitForEnd(CountDownLatch stop) throws InterruptedException {
    while (true) {
      if (stop.await(250, TimeUnit.MILLISECONDS)) {
        return "The server was told to stop";
      }
      if (unprepared) {
        return "The server's prompts cannot be read; its log says why";
      }
      if (isIdle()) {
        return "The server is no longer needed";
      }
      memory.look(studio.requests());
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
