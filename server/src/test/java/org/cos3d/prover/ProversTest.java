package org.cos3d.prover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cos3d.patch.Failure;
import org.cos3d.prover.ComponentProof.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProversTest {

  @TempDir private Path folder;
  private TestGround ground;
  private Client client;

  @BeforeEach
  void open() {
    ground = TestGround.open(folder.resolve("provers"), 1);
    client = ground.client("artist");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    client.close();
    ground.close();
    until(() -> TestGround.alive().isEmpty());
    assertThat(ground.leftFolders()).isEmpty();
  }

  @Test
  void provesAProgram() throws Exception {
    Proof proof = client.prove(TestGround.job("ok legs", "ok seat"));

    assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(proof.components()).extracting(ComponentProof::name).containsExactly("legs", "seat");
    assertThat(proof.failure()).isEmpty();
    Measures measures = proof.measures().orElseThrow();
    assertThat(measures.contacts())
        .containsExactly(new Measures.Pair("legs", Measures.GROUND, Optional.empty(), 0));
    assertThat(measures.objects().getFirst().vertices()).isEqualTo(8);
  }

  @Test
  void isWarmBeforeTheFirstJob() throws Exception {
    until(() -> client.free() > 0);

    assertThat(TestGround.alive()).hasSize(1);
    assertThat(ground.leftFolders()).hasSize(1);
  }

  @Test
  void tellsWhatTheGateRefused() throws Exception {
    Proof proof = client.prove(TestGround.job("refuse os"));

    assertThat(proof.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(proof.failure()).contains(new Failure("gate", "", 7, "no os"));
  }

  @Test
  void tellsWhichComponentFailed() throws Exception {
    Proof proof = client.prove(TestGround.job("ok legs", "raise seat", "ok back"));

    assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(proof.failure()).contains(new Failure("exception", "seat", 3, "no seat"));
  }

  @Test
  void handsOutThePictures() throws Exception {
    Job job = TestGround.job("ok legs");
    Proof proof =
        client.prove(
            new Job(
                job.program(),
                new byte[0],
                job.subjects(),
                List.of(),
                List.of("front", "top"),
                0,
                job.limits()));

    assertThat(proof.pictures()).extracting(Picture::view).containsExactly("front", "top");
  }

  @Test
  void killsAJobThatHangsAndServesTheNext() throws Exception {
    Proof hung = client.prove(TestGround.job("ok legs", "hang seat"));
    Proof next = client.prove(TestGround.job("ok legs"));

    assertThat(hung.verdict()).isEqualTo(Verdict.LIMIT);
    assertThat(hung.failure().orElseThrow().component()).isEqualTo("seat");
    assertThat(hung.components())
        .extracting(ComponentProof::status)
        .containsExactly(Status.OK, Status.LIMIT);
    assertThat(next.verdict()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void killsWhatAJobHasStarted() throws Exception {
    List<ProcessHandle> before = sleepers();

    Proof proof = client.prove(TestGround.job("fork seat"));

    assertThat(proof.verdict()).isEqualTo(Verdict.LIMIT);
    until(() -> sleepers().size() <= before.size());
  }

  @Test
  void doesNotTryAJobAgainThatEndedItsProver() throws Exception {
    Proof crashed = client.prove(TestGround.job("ok legs", "crash seat"));
    Proof next = client.prove(TestGround.job("ok legs"));

    assertThat(crashed.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(crashed.failure().orElseThrow().family()).isEqualTo(Proof.CRASH);
    assertThat(crashed.failure().orElseThrow().component()).isEqualTo("seat");
    assertThat(next.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(ground.started).hasValue(2);
  }

  @Test
  void takesTheWatchdogForALimit() throws Exception {
    assertThat(client.prove(TestGround.job("watchdog seat")).verdict()).isEqualTo(Verdict.LIMIT);
  }

  @Test
  void movesAJobThatHasNotBegunAndGivesUpOnOneThatKillsThemAll() throws Exception {
    Proof proof = client.prove(TestGround.job("die seat"));

    assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(proof.failure().orElseThrow().text()).contains("3 background Blenders");
    assertThat(ground.started.get()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aProgramIsNotToBlameForProversThatSomebodyKilled() throws Exception {
    Proof proof = client.prove(killed(5));

    assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(ground.started).hasValue(6);
  }

  @Test
  void saysSoWhereProversAreKilledOneAfterTheOther() throws Exception {
    assertThatThrownBy(() -> client.prove(killed(6)))
        .isInstanceOf(NoProver.class)
        .hasMessageContaining("6 background Blenders were killed");
    assertThat(client.prove(TestGround.job("ok seat")).verdict()).isEqualTo(Verdict.PROVEN);
  }

  /** A job under which so many provers are killed from outside before it runs. */
  private Job killed(int provers) throws IOException {
    Path dead = Files.createFile(folder.resolve("dead"));
    return TestGround.job("killed=%d;%s; seat".formatted(provers, dead));
  }

  @Test
  void endsAProverThatSpeaksOfAnotherJob() throws Exception {
    Proof proof = client.prove(TestGround.job("lie seat"));

    assertThat(proof.failure().orElseThrow().text()).contains("another job");
    assertThat(client.prove(TestGround.job("ok seat")).verdict()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void replacesAProverThatWasKilledWhileIdle() throws Exception {
    client.prove(TestGround.job("ok legs"));
    TestGround.alive().forEach(ProcessHandle::destroyForcibly);

    assertThat(client.prove(TestGround.job("ok seat")).verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(ground.started).hasValue(2);
  }

  @Test
  void replacesAProverThatGrew() throws Exception {
    String first = client.prove(TestGround.job("ok legs")).output();
    String second = client.prove(TestGround.job("grow seat")).output();
    String third = client.prove(TestGround.job("ok back")).output();

    assertThat(second).isEqualTo(first);
    assertThat(third).isNotEqualTo(first);
  }

  @Test
  void remembersAProof() throws Exception {
    Proof first = client.prove(TestGround.job("sleep legs"));
    Proof again = client.prove(TestGround.job("sleep legs"));
    Proof hung = client.prove(TestGround.job("hang legs"));
    Proof hungAgain = client.prove(TestGround.job("hang legs"));

    assertThat(again).isSameAs(first);
    assertThat(hungAgain).isNotSameAs(hung);
  }

  @Test
  void saysWhyNoProverCanStart() throws Exception {
    client.close();
    ground.close();
    ground = TestGround.open(folder.resolve("others"), 1);
    Collections.addAll(ground.starts, "dead", "dead", "old", "dead", "dead", "dead", "dead");
    client = ground.client("artist");

    assertThatThrownBy(() -> client.prove(TestGround.job("ok legs")))
        .isInstanceOfSatisfying(
            NoProver.class, none -> assertThat(none.text()).contains("/nowhere/blender", "code 3"));
  }

  @Test
  void startsAgainWhenItCan() throws Exception {
    client.close();
    ground.close();
    ground = TestGround.open(folder.resolve("others"), 1);
    Collections.addAll(ground.starts, "dead", "old", "slow");
    client = ground.client("artist");

    assertThat(client.prove(TestGround.job("ok legs")).verdict()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void doesWithoutProversWhereThereIsNoBlender() {
    Client nameless = ground.provers().welcome("nameless", "");

    assertThatThrownBy(() -> nameless.prove(TestGround.job("ok legs")))
        .isInstanceOfSatisfying(
            NoProver.class, none -> assertThat(none.text()).contains("COS3D_PROVER_BLENDER"));
  }

  @Test
  void givesAJobUpThatNobodyWantsAndServesTheNext() throws Exception {
    until(() -> client.free() > 0);
    Thread asks =
        Thread.ofVirtual()
            .start(() -> {
              try {
                client.prove(TestGround.job("hang legs"));
              } catch (InterruptedException | NoProver e) {
                Thread.currentThread().interrupt();
              }
            });
    until(() -> client.free() == 0);
    asks.interrupt();
    asks.join();

    assertThat(client.prove(TestGround.job("ok legs")).verdict()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void endsIdleProversWhenTheLastHostHasLeft() throws Exception {
    until(() -> client.free() > 0);

    client.close();

    until(() -> TestGround.alive().isEmpty());
    client = ground.client("next");
    assertThat(client.prove(TestGround.job("ok legs")).verdict()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void provesComponentsSideBySide() throws Exception {
    client.close();
    ground.close();
    ground = TestGround.open(folder.resolve("two"), 2);
    client = ground.client("artist");
    until(() -> TestGround.alive().size() == 2);
    client.prove(TestGround.job("ok warm"));
    List<String> names = List.of("legs", "seat", "back", "rails");
    Job job = TestGround.job("ok legs", "ok seat", "raise back", "ok rails");
    until(() -> client.free() == 2);

    Proof proof = client.proveApart(job, names);

    assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(proof.failure().orElseThrow().component()).isEqualTo("back");
    assertThat(proof.components())
        .extracting(ComponentProof::name)
        .containsExactlyElementsOf(names);
    assertThat(proof.measures()).isEmpty();
  }

  @Test
  void tellsACatalogFromAProverOfItsOwn() throws Exception {
    client.prove(TestGround.job("ok warm"));

    assertThat(new String(client.catalog(), UTF_8)).isEqualTo("part 0\npart 1\n");
    assertThat(ground.started).hasValue(2);
    until(() -> TestGround.alive().size() == 1);
  }

  @Test
  void aCatalogThatCannotBeHadIsSaidSo() throws Exception {
    until(() -> client.free() > 0);
    ground.starts.add("dead");

    assertThatThrownBy(() -> client.catalog())
        .isInstanceOf(NoProver.class)
        .hasMessageContaining("catalog of this Blender");
  }

  @Test
  void emptiesTheFolderOfProversLongGone() throws Exception {
    Path old = folder.resolve("third/prover-123/tmp");
    Files.createDirectories(old);
    Files.writeString(old.resolve("x"), "left over");

    try (TestGround third = TestGround.open(folder.resolve("third"), 1)) {
      assertThat(third.leftFolders()).isEmpty();
    }
  }

  static void until(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the time to wait for it").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static List<ProcessHandle> sleepers() {
    return new ArrayList<>(
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").endsWith("sleep 600"))
            .toList());
  }
}
