package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A provider on a socket, in the manner of chat completions: answers questions by what stands in
 * them, and begins some answers that it never ends. It sees when the other side hangs up.
 */
final class HeldProvider implements AutoCloseable {

  /** The answer that begins and never ends. */
  static final String HELD = "";

  private final ServerSocket door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
  private final Map<String, Deque<String>> answers = new LinkedHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();
  private final Semaphore held = new Semaphore(0);
  private final Semaphore hungUp = new Semaphore(0);

  HeldProvider() throws IOException {
    Thread.ofVirtual().start(this::listen);
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/v1";
  }

  /** What is answered to questions that hold a text: one after the other, the last one again. */
  synchronized void answers(String text, String... inTurn) {
    answers.put(text, new ArrayDeque<>(List.of(inTurn)));
  }

  /** How many questions came. */
  int questions() {
    return questions.get();
  }

  /** Waits until so many answers have begun that never end. */
  void awaitHeld(int many) throws InterruptedException {
    assertThat(held.tryAcquire(many, 20, TimeUnit.SECONDS)).as("%d answers begin", many).isTrue();
  }

  /** Waits until the other side has hung up on so many of them, a second at most. */
  void awaitHungUp(int many) throws InterruptedException {
    assertThat(hungUp.tryAcquire(many, 1, TimeUnit.SECONDS)).as("%d are closed", many).isTrue();
  }

  private void listen() {
    try {
      while (true) {
        Socket socket = door.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException e) {
      assertThat(door.isClosed()).isTrue();
    }
  }

  private void serve(Socket socket) {
    boolean holds = false;
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      String answer = answer(question(in));
      holds = answer.equals(HELD);
      say(socket.getOutputStream(), body(answer), holds);
      if (holds) {
        held.release();
      }
      while (in.read() >= 0) {}
    } catch (IOException e) {
      // the other side hung up while something was said to it
    }
    if (holds) {
      hungUp.release();
    }
  }

  private String question(BufferedReader in) throws IOException {
    int length = 0;
    String line = in.readLine();
    while (line != null && !line.isEmpty()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      line = in.readLine();
    }
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      body.append((char) in.read());
    }
    questions.incrementAndGet();
    return body.toString();
  }

  private synchronized String answer(String question) {
    Deque<String> inTurn =
        answers.entrySet().stream()
            .filter(one -> question.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing is answered to " + question));
    return inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst();
  }

  private static String body(String answer) {
    JsonObject message = new JsonObject();
    message.add("content", new JsonPrimitive(answer.equals(HELD) ? "x = 1\n".repeat(40) : answer));
    JsonObject choice = new JsonObject();
    choice.add("message", message);
    choice.add("finish_reason", new JsonPrimitive("stop"));
    JsonArray choices = new JsonArray();
    choices.add(choice);
    JsonObject body = new JsonObject();
    body.add("choices", choices);
    return body.toString();
  }

  private static void say(OutputStream out, String body, boolean halfOfIt) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(bytes.length);
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes, 0, halfOfIt ? bytes.length / 2 : bytes.length);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
