package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Stopping closes the connection, as the other side sees it, and nothing is asked afterwards. */
@ParameterizedClass
@MethodSource("org.cos3d.model.Dialect#all")
class WireStopTest {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @Parameter Dialect dialect;

  private final CountDownLatch said = new CountDownLatch(1);
  private final CompletableFuture<Long> closed = new CompletableFuture<>();
  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket door;

  @BeforeEach
  void open() throws IOException {
    door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    door.close();
  }

  @Test
  void beforeTheFirstByte() throws Exception {
    stopWhenSaid("");
  }

  @Test
  void inTheMiddleOfTheAnswer() throws Exception {
    String whole =
        dialect.body().apply("x = 1\n".repeat(50), dialect.endings().get(Reply.Ending.DONE));
    String begun = whole.substring(0, whole.length() / 2);
    stopWhenSaid(head("Content-Length: %d\r\n".formatted(whole.length())) + begun);
  }

  @Test
  void whileItWaitsToAskAgain() throws Exception {
    Asking asking = start("HTTP/1.1 429 Wait\r\nRetry-After: 10\r\nContent-Length: 0\r\n\r\n");
    assertThat(closed.get(10, TimeUnit.SECONDS)).isPositive();
    stop(asking);
  }

  @Test
  void anAnswerThatIsLongerThanItMayBeIsCutAndClosed() throws Exception {
    assumeTrue(!dialect.title().endsWith("whole"), "nothing is read of it before its end");
    int longest = 8 * ModelContract.QUESTION.longest();
    String whole =
        dialect.body().apply("x = 1\n".repeat(longest), dialect.endings().get(Reply.Ending.DONE));
    Asking asking = start(head("") + whole.substring(0, whole.length() * 3 / 4));

    assertThat(asking.ended()).isNull();
    assertThat(asking.reply().ended()).isEqualTo(Reply.Ending.CUT);
    assertThat(asking.reply().text()).hasSize(longest).startsWith("x = 1\nx = 1\n");
    assertThat(asking.reply().tokens().out()).isGreaterThan(ModelContract.QUESTION.longest());
    assertThat(closed.get(10, TimeUnit.SECONDS)).isPositive();
    assertThat(connections).hasValue(1);
  }

  @Test
  void aStreamWithoutTextAndEndIsCutAndClosed() throws Exception {
    int most = 1_000_000 + 1_000 * ModelContract.QUESTION.longest();
    Asking asking = start(head("") + " ".repeat(2 * most));

    assertThat(asking.ended()).isNull();
    assertThat(asking.reply().ended()).isEqualTo(Reply.Ending.CUT);
    assertThat(asking.reply().text()).isEmpty();
    assertThat(closed.get(10, TimeUnit.SECONDS)).isPositive();
    assertThat(connections).hasValue(1);
  }

  private String head(String length) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%s\r\n".formatted(dialect.mediaType(), length);
  }

  private void stopWhenSaid(String said) throws Exception {
    Asking asking = start(said);
    Thread.sleep(100); // the half answer is being read
    assertThat(closed).isNotDone();
    long stopped = System.nanoTime();
    stop(asking);

    long seen = closed.get(10, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(seen - stopped)).isLessThan(A_SECOND);
  }

  private void stop(Asking asking) throws InterruptedException {
    asking.interrupt();
    assertThat(asking.ended()).isInstanceOf(InterruptedException.class);
    assertThat(asking.afterInterrupt()).isLessThan(A_SECOND);
    Thread.sleep(150); // longer than it would wait before asking again
    assertThat(connections).hasValue(1);
  }

  private Asking start(String saying) throws InterruptedException {
    Thread.ofVirtual().start(() -> listen(saying));
    String address = "http://127.0.0.1:" + door.getLocalPort() + dialect.base();
    WireModel model = new WireModel(OtherSide.choice(dialect, address), Duration.ofMillis(50));
    Asking asking = Asking.start(model, ModelContract.QUESTION);
    assertThat(said.await(10, TimeUnit.SECONDS)).as("the question came").isTrue();
    return asking;
  }

  /** Hears each question, says this, and then waits until the asker hangs up. */
  private void listen(String saying) {
    try {
      while (true) {
        Socket socket = door.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket, saying));
      }
    } catch (IOException e) {
      assertThat(door.isClosed()).isTrue();
    }
  }

  private void serve(Socket socket, String saying) {
    try (socket;
        BufferedReader question =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String line = question.readLine();
      int length = 0;
      while (line != null && !line.isEmpty()) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(15).strip());
        }
        line = question.readLine();
      }
      for (int read = 0; read < length; read++) {
        question.read();
      }
      byte[] bytes = saying.getBytes(StandardCharsets.UTF_8);
      int beginning = Math.min(bytes.length, 4_096);
      socket.getOutputStream().write(bytes, 0, beginning);
      socket.getOutputStream().flush();
      said.countDown();
      socket.getOutputStream().write(bytes, beginning, bytes.length - beginning);
      while (question.read() >= 0) {}
      closed.complete(System.nanoTime());
    } catch (IOException e) {
      closed.complete(System.nanoTime());
    }
  }
}
