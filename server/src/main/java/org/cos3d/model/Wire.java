package org.cos3d.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The connection for one question. Everything happens on the thread that asks, so that interrupting
 * it ends the question; whatever happens, the connection is closed at the end. HTTP/1.1 only, for
 * servers of one's own choke on the wish for HTTP/2 (langchain4j issue 2758).
 */
final class Wire implements dev.langchain4j.http.client.HttpClient, AutoCloseable {

  private static final Duration CONNECTING = Duration.ofSeconds(15);
  private static final int LONGEST_COMPLAINT = 4000;

  /**
   * Bytes of a stream for each token that the answer may have: an event that holds one token, or a
   * thought that nobody asked for, seldom has more.
   */
  private static final long BYTES_PER_TOKEN = 1_000;

  /** Bytes of a stream that hold no token. */
  private static final long BYTES_AROUND = 1_000_000;

  /**
   * What the other side said instead of an answer.
   *
   * @param status HTTP status; 0 where none came
   * @param after after how long it wants to be asked again
   * @param text its words, or what went wrong on the way
   */
  record Refusal(int status, @Nullable Duration after, String text) {}

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();
  private final Instant until;
  private final long most;
  private final Thread guard;
  private volatile boolean late;
  private volatile boolean full;
  private volatile boolean opened;
  private volatile @Nullable Refusal refusal;
  private volatile @Nullable String garbled;

  /**
   * A connection.
   *
   * @param until when it is closed at the latest
   * @param longest most tokens that the answer may have
   */
  Wire(Instant until, int longest) {
    this.until = until;
    this.most = BYTES_AROUND + BYTES_PER_TOKEN * longest;
    this.guard = Thread.ofVirtual().name("model-deadline").start(this::closeInTime);
  }

  private void closeInTime() {
    try {
      Thread.sleep(Duration.between(Instant.now(), until));
      late = true;
      client.shutdownNow();
    } catch (InterruptedException e) {
      // the answer came in time
    }
  }

  /** Whether the time was up. */
  boolean late() {
    return late;
  }

  /** Takes no more of the answer, for it has come to its longest length. */
  void enough() {
    full = true;
  }

  /** Whether the answer was longer than it may be, and was ended for that. */
  boolean full() {
    return full;
  }

  /** What the other side said instead of an answer; null where it answered. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  /** What is wrong with the answer that came; null where nothing is. */
  @Nullable String garbled() {
    return garbled;
  }

  /** For the builders of langchain4j. */
  HttpClientBuilder builder() {
    return new Builder(this);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("every question is asked as a stream");
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response =
          client.send(javaRequest(request), BodyHandlers.ofInputStream());
      try (InputStream body = new Limited(response.body())) {
        if (response.statusCode() / 100 == 2) {
          Events events = new Events(listener);
          read(response, body, parser, events);
          garbled = events.trouble();
        } else {
          refuse(response, body, listener);
        }
      }
    } catch (IOException e) {
      refusal = opened ? null : new Refusal(0, null, said(e));
      listener.onError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      listener.onError(e);
    }
  }

  private void read(
      HttpResponse<InputStream> response,
      InputStream body,
      ServerSentEventParser parser,
      ServerSentEventListener listener)
      throws IOException {
    opened = true;
    listener.onOpen(
        SuccessfulHttpResponse.builder()
            .statusCode(response.statusCode())
            .headers(response.headers().map())
            .build());
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("application/json") && response.uri().getPath().endsWith("/completions")) {
      whole(new String(body.readAllBytes(), StandardCharsets.UTF_8), listener);
    } else {
      parser.parse(body, listener);
    }
    listener.onClose();
  }

  /** An endpoint that does not stream sends its answer whole: as a stream of one piece. */
  private static void whole(String text, ServerSentEventListener listener) throws IOException {
    try {
      JsonObject answer = JsonParser.parseString(text).getAsJsonObject();
      JsonArray choices = answer.getAsJsonArray("choices");
      for (JsonElement choice : choices == null ? new JsonArray() : choices) {
        JsonElement message = choice.getAsJsonObject().remove("message");
        choice.getAsJsonObject().add("delta", message);
      }
      listener.onEvent(new ServerSentEvent(null, answer.toString()));
      listener.onEvent(new ServerSentEvent(null, "[DONE]"));
    } catch (JsonParseException | IllegalStateException | ClassCastException e) {
      throw new IOException("the answer is no JSON of chat completions: " + e.getMessage(), e);
    }
  }

  private void refuse(
      HttpResponse<InputStream> response, InputStream body, ServerSentEventListener listener)
      throws IOException {
    String text = new String(body.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
    Duration after =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,6}"))
            .map(value -> Duration.ofSeconds(Long.parseLong(value)))
            .orElse(null);
    refusal = new Refusal(response.statusCode(), after, text);
    listener.onError(new HttpException(response.statusCode(), text));
  }

  private static java.net.http.HttpRequest javaRequest(HttpRequest request) {
    var made =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> made.header(name, value)));
    return made.build();
  }

  private static String said(IOException error) {
    String text = error.getMessage();
    return text == null || text.isBlank() ? error.getClass().getSimpleName() : text;
  }

  /** A stream that ends with an error where it comes to more than it may. */
  private final class Limited extends FilterInputStream {
    private long taken;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      check();
      int one = super.read();
      taken++;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      check();
      int many = super.read(into, from, length);
      taken += Math.max(0, many);
      return many;
    }

    private void check() throws IOException {
      if (taken > most) {
        enough();
      }
      if (full) {
        throw new IOException("the answer comes to no end");
      }
    }
  }

  @Override
  public void close() {
    guard.interrupt();
    client.shutdownNow();
  }

  /** What langchain4j asks for; its times do not matter, for the question has its own. */
  private record Builder(Wire wire) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return CONNECTING;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return Duration.between(Instant.now(), wire.until);
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
      return wire;
    }
  }
}
