package org.cos3d.rpc;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cos3d.session.Line;
import org.cos3d.session.ServerMessage;
import org.cos3d.v1.FromServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on its way to one host. While the host does not read, messages wait here: of progress
 * only the newest of a request, of the rest a bounded number, after which the host is cut off.
 * Thread-safe.
 */
final class Outbox implements Line {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int MOST_WAITING = 1_000;

  private final ServerCallStreamObserver<FromServer> stream;
  private final Deque<ServerMessage> waiting = new ArrayDeque<>();
  private boolean ending;
  private boolean ended;

  Outbox(ServerCallStreamObserver<FromServer> stream) {
    this.stream = stream;
  }

  @Override
  public synchronized void send(ServerMessage message) {
    if (ending) {
      return;
    }
    if (message instanceof ServerMessage.Progress progress) {
      waiting.removeIf(old ->
          old instanceof ServerMessage.Progress other
              && other.request().equals(progress.request()));
    }
    waiting.add(message);
    drain();
    if (waiting.size() > MOST_WAITING) {
      cutOff();
    }
  }

  @Override
  public synchronized void end() {
    ending = true;
    drain();
  }

  /** Nothing can be sent any more: the stream is gone. */
  synchronized void gone() {
    ending = true;
    ended = true;
    waiting.clear();
  }

  /** Sends what waits, as far as the host reads; called again when it reads on. */
  synchronized void drain() {
    while (!ended && stream.isReady() && !waiting.isEmpty()) {
      stream.onNext(ToWire.message(waiting.remove()));
    }
    if (ending && !ended && waiting.isEmpty()) {
      ended = true;
      stream.onCompleted();
    }
  }

  private void cutOff() {
    LOG.warn("the host does not read; {} messages wait for it, it is cut off", waiting.size());
    gone();
    stream.onError(
        Status.RESOURCE_EXHAUSTED
            .withDescription("The host does not read what the server sends; connect again.")
            .asRuntimeException());
  }
}
