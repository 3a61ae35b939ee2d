package org.cos3d.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences by chance: whatever is said, the rules answer, soon, and only with what is allowed. */
class RulesPropertiesTest {
  /** Time of the thread itself, whatever else the machine is doing. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final Situations SITUATIONS = new Situations();
  private static final Rules RULES = Situations.rules();
  private static final List<String> WORDS = words();
  private static final List<String> SCENES =
      List.of("empty", "chair", "room", "blocks", "mixed", "mug", "small_house");

  private static List<String> words() {
    try {
      List<String> all = new ArrayList<>(Lexicon.load(Situations.PROMPTS.resolve("rules")).words());
      all.addAll(
          List.of(
              "legs", "seat", "slats", "chair", "cube", "roof", "handle", "20", "0.5", "3", "-7",
              "1e9", "\"", "'", ",", ".", "%"));
      return List.copyOf(all);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyWordsGetAnAnswerAndEveryChangeIsInRange(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      String sentence = sentence(random, 1 + random.nextInt(14));
      Situation situation = SITUATIONS.named(SCENES.get(random.nextInt(SCENES.size())), List.of());
      Reading reading = RULES.read(sentence, situation);
      if (reading instanceof Reading.Understood(List<Wish> wishes, String summary)) {
        assertThat(summary).as(sentence).isNotBlank();
        wishes.forEach(wish -> check(sentence, wish, situation));
      }
    }
  }

  private static void check(String sentence, Wish wish, Situation situation) {
    if (wish instanceof Wish.SetParameters(String asset, List<Wish.Change> changes)) {
      Program program = Programs.read(situation.scene().assets().get(asset).programText());
      for (Wish.Change change : changes) {
        Parameter parameter = program.parameter(change.parameter()).orElseThrow();
        assertThat(parameter.accepts(change.after())).as(sentence).isTrue();
        program = program.with(change.parameter(), change.after());
      }
      assertThat(program.unreadableLines()).as(sentence).isEmpty();
    }
  }

  private static String sentence(Random random, int words) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      said.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", said);
  }

  @Test
  void aLongChainOfJoinedWordsTakesLessThanASecondOfTheProcessor() {
    Situation chair = SITUATIONS.named("chair", List.of());
    for (String part :
        List.of(
            "the legs and ",
            "longer and ",
            "with two slats and a red seat and ",
            "make the legs longer, ",
            "move it left 2 m and ")) {
      String sentence = "make " + part.repeat(60 / part.split(" ").length);
      long start = PROCESSOR.getCurrentThreadCpuTime();
      assertThat(RULES.read(sentence, chair)).isNotNull();
      assertThat((PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9).as(part).isLessThan(1);
    }
  }

  @Test
  void whatIsTooLongIsAnsweredWithTheReason() {
    Situation chair = SITUATIONS.named("chair", List.of());
    assertThat(RULES.read("make it red ".repeat(60), chair))
        .isInstanceOf(Reading.NotUnderstood.class);
    assertThat(RULES.read("", chair)).isInstanceOf(Reading.NotUnderstood.class);
    assertThat(RULES.read("?!", chair)).isInstanceOf(Reading.NotUnderstood.class);
  }

  @Test
  void anUnknownWordIsNeverPassedOver() {
    Situation chair = SITUATIONS.named("chair", List.of());
    List<String> sentences =
        List.of(
            "make the legs longer",
            "add two slats",
            "paint the seat dark red",
            "undo",
            "delete the chair");
    for (String sentence : sentences) {
      String[] words = sentence.split(" ");
      for (int at = 0; at <= words.length; at++) {
        List<String> with = new ArrayList<>(List.of(words));
        with.add(at, "zorblax");
        Reading reading = RULES.read(String.join(" ", with), chair);
        assertThat(reading).as(String.join(" ", with)).isInstanceOf(Reading.NotUnderstood.class);
        assertThat(((Reading.NotUnderstood) reading).words()).containsExactly("zorblax");
      }
    }
  }
}
