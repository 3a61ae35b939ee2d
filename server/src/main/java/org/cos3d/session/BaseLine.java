package org.cos3d.session;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cos3d.prover.Job;
import org.jspecify.annotations.Nullable;

/**
 * Asks a host for the bases of objects, for one request. {@link #of} is called on the request's
 * thread, {@link #take} on others.
 */
final class BaseLine implements Base.Source {

  /** A large object is written and sent within a second or two; a busy machine takes longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String request;
  private final Line line;
  private final Journal journal;
  private final Map<String, Arriving> asked = new HashMap<>();

  /** What has come of one base. */
  private static final class Arriving {
    private final CompletableFuture<Base> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private HostMessage.@Nullable BasePart first;
    private int next;
  }

  BaseLine(String request, Line line, Journal journal) {
    this.request = request;
    this.line = line;
    this.journal = journal;
  }

  @Override
  public Base of(String objectId) throws Base.Missing, InterruptedException {
    Arriving arriving;
    synchronized (this) {
      arriving = asked.get(objectId);
      if (arriving == null) {
        arriving = new Arriving();
        asked.put(objectId, arriving);
        line.send(new ServerMessage.BaseAsked(request, objectId));
      }
    }
    try {
      return arriving.whole.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Base.Missing(
          "Blender did not say in time what the object is made of: ask again when it is less busy.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Base.Missing missing) {
        throw missing;
      }
      throw new IllegalStateException("a base cannot be taken", e);
    }
  }

  /** Takes one part; parts that nobody waits for, or that are out of order, end the waiting. */
  synchronized void take(HostMessage.BasePart part) {
    Arriving arriving = asked.get(part.object());
    if (arriving == null || arriving.whole.isDone()) {
      return;
    }
    if (part.index() != arriving.next
        || arriving.bytes.size() + part.data().length > Job.LARGEST_BASE) {
      missing(arriving, "Blender's answer about the object is out of order: ask again.");
      return;
    }
    if (part.index() == 0) {
      arriving.first = part;
    }
    arriving.next++;
    arriving.bytes.writeBytes(part.data());
    if (arriving.next == part.count()) {
      finish(arriving);
    }
  }

  private void finish(Arriving arriving) {
    HostMessage.BasePart first = Objects.requireNonNull(arriving.first);
    byte[] library = arriving.bytes.toByteArray();
    journal.write("base", BaseTold.of(first.object(), first, library));
    if (first.facts().isEmpty()) {
      missing(arriving, sentence(first.trouble()));
    } else {
      arriving.whole.complete(
          new Base(first.facts().get(), first.name(), library, first.trouble()));
    }
  }

  private void missing(Arriving arriving, String text) {
    journal.write("no base", text);
    arriving.whole.completeExceptionally(new Base.Missing(text));
  }

  private static String sentence(String text) {
    return text.isEmpty() ? "Blender does not say why." : text + ".";
  }
}
