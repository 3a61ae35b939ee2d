package org.cos3d.session;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A line on which a test hears what the server says; it can be held up at the first progress. */
final class RecordingLine implements Line {

  private final BlockingQueue<ServerMessage> heard = new LinkedBlockingQueue<>();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private final Map<Class<? extends ServerMessage>, Callable<?>> before = new ConcurrentHashMap<>();
  private volatile boolean ended;

  @Override
  public void send(ServerMessage message) {
    try {
      before.getOrDefault(message.getClass(), () -> true).call();
      heard.add(message);
      if (message instanceof ServerMessage.Progress) {
        gate.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void end() {
    ended = true;
  }

  /** Holds requests up until they are interrupted or the gate is opened. */
  CountDownLatch holdUp() {
    gate = new CountDownLatch(1);
    return gate;
  }

  /** Done when a message of this kind is about to be heard. */
  void before(Class<? extends ServerMessage> kind, Callable<?> done) {
    before.put(kind, done);
  }

  boolean isEnded() {
    return ended;
  }

  /** The next message of this kind; what comes before it is passed over. */
  <T extends ServerMessage> T hear(Class<T> kind) throws InterruptedException {
    while (true) {
      ServerMessage message = heard.poll(10, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("no " + kind.getSimpleName() + " came within 10 s");
      }
      if (kind.isInstance(message)) {
        return kind.cast(message);
      }
    }
  }

  /** What comes within a short while, of this kind, or null. */
  boolean hearsNothing() throws InterruptedException {
    return heard.poll(50, TimeUnit.MILLISECONDS) == null;
  }
}
