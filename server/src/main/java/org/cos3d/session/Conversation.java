package org.cos3d.session;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cos3d.model.Role;
import org.cos3d.patch.Outcome;
import org.cos3d.prover.Client;
import org.cos3d.scene.SceneMirror;
import org.cos3d.session.HostMessage.Hello;
import org.cos3d.session.ServerMessage.TurnedAway;
import org.cos3d.session.ServerMessage.TurnedAway.Reason;
import org.cos3d.session.ServerMessage.Welcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conversation with one host, from its hello to its farewell. Thread-safe; messages are taken
 * one after the other, and each request runs on a virtual thread of its own, one at a time.
 */
public final class Conversation {

  /** Version of the contract that this server speaks. */
  public static final int PROTOCOL = 1;

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  /** How long a host that stopped a request may take to say what came of its patch. */
  private static final Duration AFTER_CANCEL = Duration.ofSeconds(2);

  /** The same for a host that is being left. */
  private static final Duration AFTER_FAREWELL = Duration.ofMillis(300);

  /** How long the answer to a request on its way is waited for before a farewell. */
  private static final Duration LAST_WORDS = Duration.ofMillis(600);

  /** How long after its hello the catalog of a host's Blender is looked after. */
  private static final Duration SETTLED = Duration.ofSeconds(20);

  private enum Stage {
    BEFORE_HELLO,
    OPEN,
    ENDED
  }

  private final String id;
  private final Rooms rooms;
  private final Line line;
  private final Journal journal;
  private final Consumer<Conversation> onEnd;
  private final SceneMirror mirror = new SceneMirror();
  private final History history = new History();
  private Stage stage = Stage.BEFORE_HELLO;
  private @Nullable Request running;
  private @Nullable Client provers;
  private @Nullable Thread cataloguing;
  private HostMessage.@Nullable Host greeted;

  Conversation(String id, Rooms rooms, Line line, Journal journal, Consumer<Conversation> onEnd) {
    this.id = id;
    this.rooms = rooms;
    this.line = line;
    this.journal = journal;
    this.onEnd = onEnd;
  }

  /** Takes one message of the host. */
  public synchronized void receive(HostMessage message) {
    switch (stage) {
      case BEFORE_HELLO -> greet(message);
      case OPEN -> take(message);
      case ENDED -> LOG.debug("{}: a message came after the end", id);
    }
  }

  /** Ends the conversation because the host broke the contract. */
  public synchronized void turnAway(String text) {
    turnAway(Reason.OUT_OF_ORDER, text);
  }

  /** The host is gone without a farewell, or has said all. */
  public synchronized void lost(String reason) {
    if (stage != Stage.ENDED) {
      LOG.info("{}: {}", id, reason);
      journal.write("lost", reason);
      end();
    }
  }

  /** Says farewell to the host: a request on its way is ended and answered first. */
  void farewell(String reason) {
    Optional<Request> last;
    synchronized (this) {
      last = stopRunning(reason);
    }
    last.ifPresent(request -> request.join(LAST_WORDS));
    synchronized (this) {
      if (stage != Stage.ENDED) {
        journal.write("farewell", reason);
        line.send(new ServerMessage.Farewell(reason));
        end();
      }
    }
  }

  private void greet(HostMessage message) {
    if (!(message instanceof Hello hello)) {
      turnAway(Reason.OUT_OF_ORDER, "The first message of a conversation must be the hello.");
    } else if (hello.protocol() < PROTOCOL) {
      turnAway(
          Reason.HOST_TOO_OLD,
          "The add-on (version %s) speaks contract %d, this server (version %s) speaks %d: update the add-on."
              .formatted(hello.version(), hello.protocol(), rooms.version(), PROTOCOL));
    } else if (hello.protocol() > PROTOCOL) {
      turnAway(
          Reason.SERVER_TOO_OLD,
          "The add-on (version %s) speaks contract %d, this server (version %s) speaks %d: update the server."
              .formatted(hello.version(), hello.protocol(), rooms.version(), PROTOCOL));
    } else {
      welcome(hello);
    }
  }

  private void welcome(Hello hello) {
    stage = Stage.OPEN;
    HostMessage.Host host = hello.host();
    LOG.info(
        "{}: {} {} on {} says hello, process {}",
        id,
        host.name(),
        host.version(),
        host.platform(),
        host.process());
    journal.write("hello", hello);
    Client client = rooms.provers().welcome(id, host.executable());
    client.watchedBy((job, apart, proof, why) ->
        journal.write("proof", new Proved(job.digest(), apart, client.isShutIn(), proof, why)));
    provers = client;
    cataloguing = Thread.ofVirtual().name("catalog-" + id).start(() -> seekCatalog(host, client));
    rooms.catalogs().welcome(host, journal);
    if (rooms.models().has(Role.EDITOR)) {
      Thread.startVirtualThread(() -> rooms.catalogs().library(host));
    }
    greeted = host;
    line.send(new Welcome(PROTOCOL, rooms.version(), id, rooms.demonstrationNames(), ""));
  }

  /** When the host has settled in: nobody waits for it, and a short visit needs none. */
  private void seekCatalog(HostMessage.Host host, Client client) {
    try {
      Thread.sleep(SETTLED);
      rooms.catalogs().seek(host, client, journal);
    } catch (InterruptedException e) {
      LOG.debug("{}: left before its catalog was there", id);
    }
  }

  private void take(HostMessage message) {
    switch (message) {
      case Hello _ -> turnAway(Reason.OUT_OF_ORDER, "The hello came twice.");
      case HostMessage.SceneShown shown -> mirror.apply(shown.scene());
      case HostMessage.SceneChanged changed -> mirror.apply(changed.changes());
      case HostMessage.Request request -> start(request);
      case HostMessage.OutcomeTold told -> pass(told.outcome());
      case HostMessage.BasePart part -> pass(part);
      case HostMessage.PlanAnswer answer -> pass(answer);
      case HostMessage.Cancel cancel -> cancel(cancel.request());
      case HostMessage.Heartbeat beat -> line.send(new ServerMessage.Heartbeat(beat.number()));
      case HostMessage.HistoryMoved moved -> {
        journal.write("history", moved);
        history.move(moved);
      }
      case HostMessage.Farewell farewell -> {
        LOG.info("{}: the host leaves: {}", id, farewell.reason());
        journal.write("farewell", farewell);
        end();
      }
    }
  }

  private void start(HostMessage.Request asked) {
    rooms.requests().incrementAndGet();
    Request request =
        new Request(
            asked,
            mirror.scene(),
            mirror.isWhole(),
            history,
            rooms,
            Objects.requireNonNull(provers),
            Objects.requireNonNull(greeted),
            line,
            journal,
            UUID.randomUUID().toString());
    if (running == null) {
      running = request;
      request.start(this::answer);
    } else {
      line.send(Answers.stillBusy(asked.request(), running.words()));
    }
  }

  /**
   * Sends the answer to the request on its way, after which the next may come. In one go: a
   * farewell comes before both, and waits for the answer, or after both.
   */
  private synchronized void answer(ServerMessage.Answer answer) {
    running = null;
    line.send(answer);
  }

  private void pass(Outcome outcome) {
    Request request = running;
    if (request == null || !request.id().equals(outcome.request())) {
      LOG.info("{}: an outcome came for {}, which nobody waits for", id, outcome.request());
      journal.write("late outcome", outcome);
    } else {
      request.take(outcome);
    }
  }

  private void pass(HostMessage.BasePart part) {
    Request request = running;
    if (request != null && request.id().equals(part.request())) {
      request.take(part);
    }
  }

  private void pass(HostMessage.PlanAnswer answer) {
    Request request = running;
    if (request != null && request.id().equals(answer.request())) {
      request.take(answer);
    }
  }

  private void cancel(String requestId) {
    Request request = running;
    if (request != null && request.id().equals(requestId)) {
      request.stop("Stopped", AFTER_CANCEL);
    }
  }

  private Optional<Request> stopRunning(String reason) {
    Request request = running;
    if (request != null) {
      request.stop(reason, AFTER_FAREWELL);
    }
    return Optional.ofNullable(request);
  }

  private void turnAway(Reason reason, String text) {
    if (stage == Stage.ENDED) {
      return;
    }
    LOG.warn("{}: the host is turned away: {}", id, text);
    journal.write("turned away", text);
    line.send(new TurnedAway(reason, text, PROTOCOL));
    end();
  }

  private void end() {
    stage = Stage.ENDED;
    stopRunning("The conversation ended");
    line.end();
    if (cataloguing != null) {
      cataloguing.interrupt();
    }
    if (provers != null) {
      provers.close();
    }
    onEnd.accept(this);
  }
}
