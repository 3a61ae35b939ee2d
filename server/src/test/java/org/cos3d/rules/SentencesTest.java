package org.cos3d.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of {@code test-assets/sentences}, with what it must come to. */
class SentencesTest {

  /** Time of the thread itself, whatever else the machine is doing. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final Path FOLDER = Path.of("..", "test-assets", "sentences");

  private final Situations situations = new Situations();
  private final Rules rules = Situations.rules();

  /** One sentence of the corpus. */
  private record Sentence(String say, String scene, List<String> selected, JsonObject wanted) {
    String name() {
      return say
          + " ["
          + scene
          + (selected.isEmpty() ? "" : ": " + String.join(", ", selected))
          + "]";
    }
  }

  @TestFactory
  Stream<DynamicTest> isReadAsExpected() throws IOException {
    return corpus().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private void check(Sentence one) {
    Situation situation = situations.named(one.scene(), one.selected());
    Reading reading = rules.read(one.say(), situation);
    switch (reading) {
      case Reading.Understood understood -> {
        assertThat(one.wanted().has("expect")).as("understood: " + understood.summary()).isTrue();
        assertThat(Said.of(reading, situation.scene()))
            .isEqualTo(texts(one.wanted().getAsJsonArray("expect")));
        assertThat(understood.summary()).isNotBlank();
      }
      case Reading.NotUnderstood no -> {
        assertThat(one.wanted().has("not_understood")).as(no.message()).isTrue();
        assertThat(String.join(" ", no.words()))
            .isEqualTo(one.wanted().get("not_understood").getAsString());
        assertThat(no.message()).isNotBlank();
      }
      case Reading.Refused(String message) ->
          assertThat(message).isEqualTo(text(one.wanted(), "refused"));
      case Reading.Answer(String message) ->
          assertThat(message).startsWith(text(one.wanted(), "answer"));
    }
  }

  private static String text(JsonObject wanted, String field) {
    JsonElement found = wanted.get(field);
    return found == null ? "another outcome" : found.getAsString();
  }

  @Test
  void isLargeAndHoldsEnoughThatMustNotBeActedOn() throws IOException {
    List<Sentence> corpus = corpus();

    assertThat(corpus).hasSizeGreaterThan(300);
    assertThat(corpus)
        .filteredOn(one -> !one.wanted().has("expect") && !one.wanted().has("answer"))
        .hasSizeGreaterThan(60);
    assertThat(corpus).extracting(Sentence::name).doesNotHaveDuplicates();
  }

  @Test
  void readsASentenceInUnderTwoMillisecondsOnAverage() throws IOException {
    List<Sentence> corpus = corpus();
    List<Situation> scenes =
        corpus.stream().map(one -> situations.named(one.scene(), one.selected())).toList();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      for (int i = 0; i < corpus.size(); i++) {
        assertThat(rules.read(corpus.get(i).say(), scenes.get(i))).isNotNull();
      }
      best = Math.min(best, PROCESSOR.getCurrentThreadCpuTime() - start);
    }
    System.out.printf("a sentence takes %.3f ms%n", best / 1e6 / corpus.size());
    assertThat(best / 1e6 / corpus.size()).isLessThan(2);
  }

  private static List<Sentence> corpus() throws IOException {
    List<Sentence> all = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      for (JsonElement element : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
        JsonObject one = element.getAsJsonObject();
        List<String> selected = one.has("select") ? texts(one.getAsJsonArray("select")) : List.of();
        all.add(
            new Sentence(one.get("say").getAsString(), one.get("in").getAsString(), selected, one));
      }
    }
    return all;
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
