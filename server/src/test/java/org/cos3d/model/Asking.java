package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question that is asked on a thread of its own, so that it can be interrupted. */
final class Asking {

  private final Thread thread;
  private volatile @Nullable Throwable thrown;
  private volatile @Nullable Reply reply;
  private volatile long ended;
  private volatile long interrupted;

  private Asking(LanguageModel model, Question question) {
    thread =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                reply = model.ask(question, ModelContract.soon());
              } catch (ModelTrouble | InterruptedException | RuntimeException e) {
                thrown = e;
              }
              ended = System.nanoTime();
            });
  }

  static Asking start(LanguageModel model, Question question) {
    Asking asking = new Asking(model, question);
    asking.thread.start();
    return asking;
  }

  void interrupt() {
    interrupted = System.nanoTime();
    thread.interrupt();
  }

  /** What ended it; null where it was answered. */
  @Nullable Throwable ended() throws InterruptedException {
    assertThat(thread.join(Duration.ofSeconds(15))).as("it ends").isTrue();
    return thrown;
  }

  /** What was answered. */
  Reply reply() {
    return Objects.requireNonNull(reply);
  }

  /** How long it went on after the interrupt. */
  Duration afterInterrupt() {
    return Duration.ofNanos(ended - interrupted);
  }
}
