package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cos3d.model.ModelTrouble.Kind;
import org.junit.jupiter.api.Test;

class LedgerTest {

  /** Costs 100 tokens to ask, as far as can be told before, and may have to be asked twice. */
  private static final Question QUESTION =
      new Question(Role.EDITOR, "Chair", "c".repeat(160), "a".repeat(160), List.of(), 800);

  private static final int WORST = 1000;
  private static final Tokens KEPT = new Tokens(1000, 800, 100, 100);

  @Test
  void questionsSideBySideReserveWhatTheyMayCost() throws Exception {
    CountDownLatch asked = new CountDownLatch(3);
    CountDownLatch go = new CountDownLatch(1);
    Ledger ledger =
        ledger(
            3 * WORST + WORST - 1,
            question -> {
              asked.countDown();
              go.await();
              return reply(200, 800);
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Reply>> replies = new ArrayList<>();
      for (int thread = 0; thread < 3; thread++) {
        replies.add(threads.submit(() -> ledger.ask(QUESTION)));
      }
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

      ModelTrouble trouble = catchThrowableOfType(ModelTrouble.class, () -> ledger.ask(QUESTION));
      assertThat(trouble.kind()).isEqualTo(Kind.BUDGET);
      assertThat(trouble.text()).contains("1,000", "3,000", "3,999", "COS3D_MODEL_TOKENS");
      go.countDown();
      for (Future<Reply> reply : replies) {
        assertThat(reply.get().tokens().all()).isEqualTo(WORST);
      }
    }
    assertThat(ledger.spent()).isEqualTo(new Tokens(600, 0, 2400));
    assertThat(ledger.entries()).hasSize(3);
  }

  @Test
  void whatAModelCostsIsCountedAndABudgetOfMoneyHolds() throws Exception {
    Price price = new Price(10, 1, 50);
    LanguageModel model = model(question -> new Reply("", Reply.Ending.DONE, KEPT));
    Ledger ledger =
        new Ledger(
            Map.of(Role.EDITOR, model),
            Map.of(Role.EDITOR, price),
            new Ledger.Limits(1_000_000, Duration.ofSeconds(5), OptionalDouble.of(0.05)));
    ledger.ask(QUESTION);

    // 100 fresh at 10, 100 stored at 12.5, 800 kept at 1, 100 answered at 50
    assertThat(ledger.cost().orElseThrow()).isCloseTo(0.00805, within(1e-12));
    ModelTrouble trouble = catchThrowableOfType(ModelTrouble.class, () -> ledger.ask(QUESTION));
    assertThat(trouble.kind()).isEqualTo(Kind.BUDGET);
    assertThat(trouble.text()).contains("$0.0420", "$0.0081", "$0.0500", "COS3D_MODEL_MONEY");
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void whatAModelOfUnknownPriceCostsIsNotKnown() throws Exception {
    Ledger ledger = ledger(2 * WORST, question -> reply(100, 50));
    assertThat(ledger.cost()).hasValue(0);
    ledger.ask(QUESTION);

    assertThat(ledger.cost()).isEmpty();
  }

  @Test
  void whatWasReservedAndNotSpentIsFreeAgain() throws Exception {
    Ledger ledger = ledger(2 * WORST, question -> reply(100, 50));
    for (int time = 0; time < 6; time++) {
      ledger.ask(QUESTION);
    }

    assertThat(ledger.spent().all()).isEqualTo(900);
    assertThat(catchThrowableOfType(ModelTrouble.class, () -> ledger.ask(QUESTION))).isNull();
  }

  @Test
  void underFiftyThreadsNothingIsLostAndTheBudgetHolds() throws Exception {
    long budget = 20L * WORST;
    AtomicLong cost = new AtomicLong();
    Queue<Kind> kinds = new ConcurrentLinkedQueue<>();
    AtomicInteger calls = new AtomicInteger();
    Ledger ledger =
        ledger(
            budget,
            question -> {
              calls.incrementAndGet();
              Thread.sleep(2);
              cost.addAndGet(WORST);
              return reply(200, 800);
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < 50; thread++) {
        threads.execute(() -> {
          for (int time = 0; time < 4; time++) {
            try {
              ledger.ask(QUESTION);
            } catch (ModelTrouble trouble) {
              kinds.add(trouble.kind());
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
          }
        });
      }
    }

    assertThat(cost.get()).isEqualTo(budget);
    assertThat(ledger.spent()).isEqualTo(new Tokens(4_000, 0, 16_000));
    assertThat(ledger.entries()).hasSize(20);
    assertThat(calls.get()).isEqualTo(20);
    assertThat(kinds).hasSize(180).containsOnly(Kind.BUDGET);
  }

  @Test
  void aQuestionThatMayHaveCostIsCountedAndOneThatWasTurnedAwayIsNot() {
    Ledger broken = failing(Kind.BROKEN);
    Ledger key = failing(Kind.KEY);

    assertThat(failing(Kind.RATE).spent()).isEqualTo(Tokens.NONE);
    assertThat(failing(Kind.UNREACHABLE).spent()).isEqualTo(Tokens.NONE);

    assertThat(broken.spent()).isEqualTo(new Tokens(100, 0, 0));
    assertThat(key.spent()).isEqualTo(Tokens.NONE);
    assertThat(key.entries()).singleElement().matches(one -> one.trouble().equals("no"));
  }

  @Test
  void aTimeOutCostsWhatWasAsked() {
    assertThat(failing(Kind.TIMEOUT).spent()).isEqualTo(new Tokens(100, 0, 0));
  }

  @Test
  void anInterruptedQuestionStaysInTheBooks() {
    Ledger ledger =
        ledger(
            2 * WORST,
            question -> {
              throw new InterruptedException();
            });
    assertThatThrownBy(() -> ledger.ask(QUESTION)).isInstanceOf(InterruptedException.class);

    assertThat(ledger.spent()).isEqualTo(new Tokens(100, 0, 0));
    assertThat(ledger.entries()).singleElement().matches(one -> one.trouble().equals("stopped"));
  }

  private static Ledger failing(Kind kind) {
    Ledger ledger =
        ledger(
            5 * WORST,
            question -> {
              throw new ModelTrouble(kind, "no");
            });
    assertThatThrownBy(() -> ledger.ask(QUESTION)).isInstanceOf(ModelTrouble.class);
    return ledger;
  }

  @FunctionalInterface
  private interface Asked {
    Reply answer(Question question) throws ModelTrouble, InterruptedException;
  }

  private static Ledger ledger(long tokens, Asked asked) {
    return new Ledger(
        Map.of(Role.EDITOR, model(asked)), new Ledger.Limits(tokens, Duration.ofSeconds(20)));
  }

  private static LanguageModel model(Asked asked) {
    return new LanguageModel() {
      @Override
      public String name() {
        return "fixed";
      }

      @Override
      public Reply ask(Question question, Instant until) throws ModelTrouble, InterruptedException {
        return asked.answer(question);
      }
    };
  }

  private static Reply reply(long in, long out) {
    return new Reply("", Reply.Ending.DONE, new Tokens(in, 0, out));
  }
}
