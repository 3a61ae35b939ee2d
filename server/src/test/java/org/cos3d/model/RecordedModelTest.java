package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cos3d.model.ModelTrouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedModelTest extends ModelContract {

  @TempDir private Path folder;

  @Override
  LanguageModel answering(String text, Reply.Ending ending) throws Exception {
    Path file = Files.createTempFile(folder, "answers", ".jsonl");
    recording(file, new Reply(text, ending, new Tokens(100, 40, 20))).ask(QUESTION, soon());
    return new RecordedModel(file);
  }

  @Override
  Set<Reply.Ending> endings() {
    return EnumSet.allOf(Reply.Ending.class);
  }

  @Test
  void itCostsWhatItCostThen() throws Exception {
    Tokens tokens = answering(ANSWER, Reply.Ending.DONE).ask(QUESTION, soon()).tokens();

    assertThat(tokens).isEqualTo(new Tokens(100, 40, 20));
  }

  @Test
  void anotherTextRoleOrPictureIsAnotherQuestion() throws Exception {
    LanguageModel model = answering(ANSWER, Reply.Ending.DONE);
    Picture picture = new Picture(new byte[] {1, 2, 3}, "image/png");
    for (Question other :
        List.of(
            QUESTION.asking("The wish: lower."),
            new Question(
                Role.CRITIC,
                QUESTION.about(),
                QUESTION.contract(),
                QUESTION.asked(),
                QUESTION.pictures(),
                QUESTION.longest()),
            new Question(
                QUESTION.role(),
                QUESTION.about(),
                QUESTION.contract(),
                QUESTION.asked(),
                List.of(picture),
                QUESTION.longest()))) {
      ModelTrouble trouble =
          catchThrowableOfType(ModelTrouble.class, () -> model.ask(other, soon()));
      assertThat(trouble.kind()).isEqualTo(Kind.NOT_FOUND);
    }
  }

  @Test
  void questionsSideBySideAreRecordedLineByLine() throws Exception {
    Path file = folder.resolve("many.jsonl");
    LanguageModel recording =
        recording(file, new Reply("x".repeat(20_000), Reply.Ending.DONE, new Tokens(1, 0, 1)));
    List<Future<Reply>> replies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < 50; number++) {
        Question question = QUESTION.asking("question " + number);
        replies.add(threads.submit(() -> recording.ask(question, soon())));
      }
      for (Future<Reply> reply : replies) {
        assertThat(reply.get().text()).hasSize(20_000);
      }
    }

    LanguageModel recorded = new RecordedModel(file);
    assertThat(Files.readAllLines(file)).hasSize(50).noneMatch(line -> Exchange.read(line) == null);
    for (int number = 0; number < 50; number++) {
      Reply reply = recorded.ask(QUESTION.asking("question " + number), soon());
      assertThat(reply.text()).hasSize(20_000);
    }
  }

  private static LanguageModel recording(Path file, Reply reply) {
    LanguageModel answering =
        new LanguageModel() {
          @Override
          public String name() {
            return "fixed";
          }

          @Override
          public Reply ask(Question question, Instant until) {
            return reply;
          }
        };
    return new RecordingModel(answering, file);
  }
}
