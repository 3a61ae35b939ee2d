package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every model keeps to, whoever serves it. */
abstract class ModelContract {

  static final String ANSWER =
      "{\"say\": \"Höher, 20 % – “fertig” 🪑\"}\n```python\nx = 'a\\tb'\n```\n";

  static final Question QUESTION =
      new Question(
          Role.EDITOR,
          "Chair",
          "You edit programs.",
          "The wish: taller.",
          List.of(new Picture("no real picture".getBytes(StandardCharsets.UTF_8), "image/png")),
          4321);

  /** A model that answers {@link #QUESTION} with this. */
  abstract LanguageModel answering(String text, Reply.Ending ending) throws Exception;

  /** The ways in which its answers can end. */
  abstract Set<Reply.Ending> endings();

  static Instant soon() {
    return Instant.now().plus(Duration.ofSeconds(20));
  }

  @Test
  void theAnswerComesWholeLetterByLetter() throws Exception {
    Reply reply = answering(ANSWER, Reply.Ending.DONE).ask(QUESTION, soon());

    assertThat(reply.text()).isEqualTo(ANSWER);
    assertThat(reply.ended()).isEqualTo(Reply.Ending.DONE);
  }

  @Test
  void whatItCostIsCounted() throws Exception {
    Tokens tokens = answering(ANSWER, Reply.Ending.DONE).ask(QUESTION, soon()).tokens();

    assertThat(tokens.in()).isPositive();
    assertThat(tokens.out()).isPositive();
    assertThat(tokens.kept()).isNotNegative().isLessThanOrEqualTo(tokens.in());
  }

  @Test
  void itSaysWhyAnAnswerEnded() throws Exception {
    for (Reply.Ending ending : endings()) {
      Reply reply = answering("def seat():", ending).ask(QUESTION, soon());
      assertThat(reply.ended()).isEqualTo(ending);
      assertThat(reply.text()).isEqualTo("def seat():");
    }
  }

  @Test
  void anEmptyAnswerIsAnAnswer() throws Exception {
    Reply reply = answering("", Reply.Ending.DONE).ask(QUESTION, soon());

    assertThat(reply.text()).isEmpty();
    assertThat(reply.ended()).isEqualTo(Reply.Ending.DONE);
  }

  @Test
  void severalThreadsMayAskAtOnce() throws Exception {
    LanguageModel model = answering(ANSWER, Reply.Ending.DONE);
    Callable<Reply> asking = () -> model.ask(QUESTION, soon());
    List<Future<Reply>> replies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < 8; thread++) {
        replies.add(threads.submit(asking));
      }
      for (Future<Reply> reply : replies) {
        assertThat(reply.get().text()).isEqualTo(ANSWER);
      }
    }
  }
}
