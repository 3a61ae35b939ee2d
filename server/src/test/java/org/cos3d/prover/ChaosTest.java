package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can go wrong with provers, at once and from a seed. */
class ChaosTest {

  private static final int CLIENTS = 20;
  private static final int JOBS_EACH = 10;
  private static final int MOST_GROWTH = 20 << 20;
  private static final List<String> WORDS =
      List.of("ok", "ok", "ok", "ok", "sleep", "raise", "refuse", "crash", "grow");

  @TempDir private Path folder;
  private final Random random = new Random(20260101);

  /** What one client asked for and was told. */
  private record Told(String program, Proof proof) {}

  @Test
  @Timeout(120)
  void everyJobHasOneAnswerAndNothingIsLeft() throws Exception {
    Path folders = folder.resolve("provers");
    Plan plan = TestGround.plan(folders, 2);
    Queue<Told> told = new ConcurrentLinkedQueue<>();
    Queue<Exception> errors = new ConcurrentLinkedQueue<>();
    long threads;
    long growth;
    try (TestGround ground = new TestGround(folders, 2, impatient(plan))) {
      ground.starts.addAll(List.of("slow", "hung", "ready", "dead", "slow", "ready", "hung"));
      AtomicBoolean done = new AtomicBoolean();
      long before = heap();
      Thread killer = Thread.ofPlatform().start(() -> killSome(told, done));
      askAll(ground, told, errors);
      done.set(true);
      killer.join();
      threads = readers();
      growth = heap() - before;
      assertThat(ground.starts).as("slow, hung and dead starts that are to come").isEmpty();
    }

    assertThat(errors).isEmpty();
    assertThat(told).hasSize(CLIENTS * JOBS_EACH);
    Set<String> programs = new HashSet<>();
    for (Told one : told) {
      assertThat(programs.add(one.program())).as("one answer for each job").isTrue();
      fits(one);
    }
    assertThat(told.stream().filter(one -> one.proof().verdict() == Verdict.PROVEN).count())
        .isGreaterThan(CLIENTS * JOBS_EACH / 3);
    assertThat(growth).as("growth of the server, bytes").isLessThan(MOST_GROWTH);
    assertThat(ProcessHandle.current().descendants())
        .as("processes that are still there, the dead that nobody has buried among them")
        .isEmpty();
    assertThat(folders).as("folders that are still there").isEmptyDirectory();
    assertThat(threads).as("threads that listen to provers").isLessThanOrEqualTo(4);
  }

  private void askAll(TestGround ground, Queue<Told> told, Queue<Exception> errors)
      throws InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      String name = "client-" + c;
      List<Job> jobs = new ArrayList<>();
      for (int n = 0; n < JOBS_EACH; n++) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        jobs.add(
            TestGround.job("ok first_%d_%d".formatted(c, n), word + " part_%d_%d".formatted(c, n)));
      }
      clients.add(
          Thread.ofVirtual()
              .start(() -> {
                try (Client client = ground.client(name)) {
                  for (Job job : jobs) {
                    told.add(new Told(job.program(), client.prove(job)));
                  }
                } catch (InterruptedException | NoProver | RuntimeException e) {
                  errors.add(e);
                }
              }));
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  /**
   * A proof fits its program: it speaks of no other, and ends as that says, or by violence from
   * outside.
   */
  private static void fits(Told told) {
    String end = told.program().substring(told.program().indexOf("part_"));
    assertThat(told.proof().components())
        .allSatisfy(component -> assertThat(told.program()).contains(component.name()));
    String word = told.program().lines().toList().getLast().replaceFirst(" .*", "");
    switch (told.proof().verdict()) {
      case PROVEN -> assertThat(word).isIn("ok", "sleep", "grow");
      case REFUSED ->
          assertThat(told.proof().failure().orElseThrow().text()).isEqualTo("no " + end);
      case FAILED ->
          assertThat(word.equals("raise") || isCrash(told.proof())).as(told.toString()).isTrue();
      case LIMIT -> assertThat(told.proof().failure()).isPresent();
    }
  }

  private static boolean isCrash(Proof proof) {
    return proof.failure().orElseThrow().family().equals(Proof.CRASH);
  }

  /** One is killed after each few answers, so that a slow machine is not kept from all work. */
  private void killSome(Queue<Told> told, AtomicBoolean done) {
    Random chance = new Random(7);
    int next = 0;
    while (!done.get()) {
      List<ProcessHandle> alive = TestGround.alive();
      if (told.size() >= next && !alive.isEmpty()) {
        alive.get(chance.nextInt(alive.size())).destroyForcibly();
        next = told.size() + 3 + chance.nextInt(10);
      }
      try {
        Thread.sleep(50 + chance.nextInt(400));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("prover-\\d+"))
        .count();
  }

  private static Plan impatient(Plan plan) {
    return new Plan(
        plan.folders(),
        plan.size(),
        Duration.ofSeconds(3),
        plan.grace(),
        plan.stay(),
        plan.firstBackoff(),
        plan.longestBackoff(),
        plan.jobsEach(),
        plan.growth(),
        plan.waiting(),
        plan.cacheWeight());
  }
}
