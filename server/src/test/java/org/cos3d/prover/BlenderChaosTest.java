package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cos3d.prover.Unreliable.Start;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can go wrong with real provers, at once. */
@Tag("blender")
@Tag("once")
@Timeout(300)
class BlenderChaosTest {

  private static final int CLIENTS = 20;
  private static final int JOBS_EACH = 10;
  private static final int MOST_GROWTH = 20 << 20;

  /** Some jobs need room on the disk. */
  private static final int DRAWS_EVERY = 10;

  @TempDir private Path folder;
  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicInteger fillings = new AtomicInteger();
  private final Queue<Told> told = new ConcurrentLinkedQueue<>();
  private final Queue<Exception> errors = new ConcurrentLinkedQueue<>();

  /** What a client asked for, by the name of its component, and was told. */
  private record Told(String component, boolean draws, Proof proof) {}

  @Test
  void everyJobHasOneAnswerAndNothingIsLeft() throws Exception {
    Path place = folder.resolve("disk");
    Optional<SmallDisk> disk = SmallDisk.tryToMount(place, "size=2m");
    Unreliable launch =
        new Unreliable(new BlenderLaunch(RealGround.ADDON), Start.SLOW, Start.HUNG, Start.SLOW);
    try (AutoCloseable _ = () -> unmount(disk);
        RealGround ground = new RealGround(plan(place.resolve("provers")), launch)) {
      warmUp(ground);
      long before = heap();
      Thread killer = Thread.ofPlatform().start(this::killSome);
      Thread filler = Thread.ofPlatform().start(() -> disk.ifPresent(this::fillAtTimes));
      askAll(ground);
      done.set(true);
      killer.join();
      filler.join();
      assertThat(heap() - before).as("growth of the server, bytes").isLessThan(MOST_GROWTH);
    }

    assertThat(errors).isEmpty();
    assertThat(told).as("no answer is lost").hasSize(CLIENTS * JOBS_EACH);
    assertThat(told).extracting(Told::component).as("none comes twice").doesNotHaveDuplicates();
    assertThat(told).allSatisfy(BlenderChaosTest::fits);
    assertThat(told.stream().filter(one -> one.proof().verdict() == Verdict.PROVEN).count())
        .isGreaterThan(CLIENTS * JOBS_EACH / 2);
    assertThat(launch.isDone()).as("slow and hung starts").isTrue();
    assertThat(kills).as("provers killed").hasValueGreaterThan(3);
    if (disk.isPresent()) {
      assertThat(fillings).as("times that the disk was full").hasValueGreaterThan(3);
    }
  }

  /** A hung start is given up after a while; a machine that is busy needs some seconds itself. */
  private static Plan plan(Path folders) {
    Plan usual = Plan.usual(folders, 2);
    return new Plan(
        folders,
        2,
        Duration.ofSeconds(20),
        usual.grace(),
        usual.stay(),
        usual.firstBackoff(),
        Duration.ofSeconds(2),
        usual.jobsEach(),
        usual.growth(),
        usual.waiting(),
        usual.cacheWeight());
  }

  private static void warmUp(RealGround ground) throws Exception {
    try (Client client = ground.client("first")) {
      Job job = Job.of(RealGround.program("warm", ""), Limits.USUAL);
      assertThat(client.prove(job).verdict()).isEqualTo(Verdict.PROVEN);
    }
  }

  private void askAll(RealGround ground) throws InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      String name = "c" + c;
      clients.add(Thread.ofVirtual().start(() -> ask(ground, name)));
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  private void ask(RealGround ground, String name) {
    try (Client client = ground.client(name)) {
      for (int n = 0; n < JOBS_EACH; n++) {
        String component = name + "_" + n;
        boolean draws = n % DRAWS_EVERY == 0;
        List<String> views = draws ? List.of("front") : List.of();
        String program = RealGround.program(component, "");
        Job job =
            new Job(program, new byte[0], Map.of(), List.of(), views, 64, TestGround.within(20));
        told.add(new Told(component, draws, client.prove(job)));
      }
    } catch (InterruptedException | NoProver | RuntimeException e) {
      errors.add(e);
    }
  }

  /** It speaks of its own job, and ends well or by violence; a picture is whole, or missed. */
  private static void fits(Told told) {
    Proof proof = told.proof();
    assertThat(proof.verdict()).as(proof.toString()).isIn(Verdict.PROVEN, Verdict.LIMIT);
    assertThat(proof.components())
        .extracting(ComponentProof::name)
        .containsAnyOf(told.component())
        .hasSize(1);
    if (proof.verdict() == Verdict.PROVEN && told.draws()) {
      boolean missed = proof.warnings().stream().anyMatch(one -> one.contains("no more pictures"));
      assertThat(proof.pictures()).as(proof.toString()).hasSize(missed ? 0 : 1);
    }
  }

  /**
   * The oldest is killed after each few answers, so that a slow machine, where starting takes as
   * long as many jobs, is not kept from all work.
   */
  private void killSome() {
    Random chance = new Random(11);
    int next = 1;
    while (!done.get()) {
      pause(50 + chance.nextInt(500));
      Optional<ProcessHandle> oldest =
          RealGround.alive().stream().min(Comparator.comparing(BlenderChaosTest::started));
      if (told.size() >= next && oldest.isPresent() && oldest.get().destroyForcibly()) {
        kills.incrementAndGet();
        next = told.size() + 5 + chance.nextInt(20);
      }
    }
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.MAX);
  }

  private void fillAtTimes(SmallDisk disk) {
    Random chance = new Random(12);
    try {
      while (!done.get()) {
        disk.fill();
        fillings.incrementAndGet();
        pause(300 + chance.nextInt(900));
        disk.empty();
        pause(300 + chance.nextInt(900));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unmount(Optional<SmallDisk> disk) throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
