package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.cos3d.prover.ComponentProof.Status;
import org.cos3d.rpc.ProverWire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same pool with real Blenders, in the sandbox of this machine. */
@Tag("blender")
@Timeout(300)
class BlenderProversTest {

  private static final Limits LIMITS = TestGround.within(3);
  private static final int CLIENTS = 20;
  private static final int JOBS_EACH = 10;

  @TempDir private Path folder;
  private Provers provers;
  private Client client;

  @BeforeEach
  void open() {
    provers =
        new Provers(
            Plan.usual(folder.resolve("provers"), 2),
            new BlenderLaunch(Path.of(environment("COS3D_ADDON", "../blender-addon/cos3d"))),
            new ProverWire(),
            Optional.empty());
    client = provers.welcome("artist", environment("COS3D_BLENDER", "/usr/bin/blender"));
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    client.close();
    provers.close();
    assertThat(ours()).isEmpty();
    assertThat(folder.resolve("provers")).isEmptyDirectory();
  }

  @Test
  void provesAChairWholeAndApart() throws Exception {
    String chair = Files.readString(Path.of("../prompts/demonstrations/chair.py"));

    Proof whole = client.prove(Job.of(chair, Limits.USUAL));
    List<String> names = whole.components().stream().map(ComponentProof::name).toList();
    ProversTest.until(() -> ours().size() >= 2);
    Proof apart = client.proveApart(Job.of(chair, Limits.USUAL), names);

    assertThat(whole.verdict()).as(whole.toString()).isEqualTo(Verdict.PROVEN);
    Measures measures = whole.measures().orElseThrow();
    assertThat(measures.floating()).isEmpty();
    assertThat(measures.boundsMax().z()).isBetween(0.7, 1.2);
    assertThat(apart.verdict()).isEqualTo(Verdict.PROVEN);
    assertThat(apart.components()).extracting(ComponentProof::name).isEqualTo(names);
  }

  @Test
  void drawsTheViewsThatAreAskedFor() throws Exception {
    Job block = Job.of(program("block", ""), LIMITS);
    Proof proof =
        client.prove(
            new Job(
                block.program(), new byte[0], Map.of(), List.of(), List.of("front"), 64, LIMITS));

    assertThat(proof.pictures()).hasSize(1);
    assertThat(proof.pictures().getFirst().png()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void stopsWhatIsHostileAndServesTheNext() throws Exception {
    Proof refused = client.prove(Job.of(program("block", "import os"), LIMITS));
    Proof failed = client.prove(Job.of(program("block", "return 1 / 0"), LIMITS));
    Proof endless = client.prove(Job.of(program("block", "while True:\n        pass"), LIMITS));
    Proof next = client.prove(Job.of(program("block", ""), LIMITS));

    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(refused.failure().orElseThrow().line()).isEqualTo(6);
    assertThat(failed.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(failed.failure().orElseThrow().component()).isEqualTo("block");
    assertThat(failed.failure().orElseThrow().line()).isEqualTo(6);
    assertThat(endless.verdict()).isEqualTo(Verdict.LIMIT);
    assertThat(endless.components()).extracting(ComponentProof::status).contains(Status.LIMIT);
    assertThat(next.verdict()).as(next.toString()).isEqualTo(Verdict.PROVEN);
  }

  @Test
  void chaos() throws Exception {
    Queue<Proof> proofs = new ConcurrentLinkedQueue<>();
    Queue<Exception> errors = new ConcurrentLinkedQueue<>();
    AtomicBoolean done = new AtomicBoolean();
    client.prove(Job.of(program("warm", ""), LIMITS));
    long before = heap();
    Thread killer = Thread.ofPlatform().start(() -> killSome(done));
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      String name = "c" + c;
      clients.add(Thread.ofVirtual().start(() -> ask(name, proofs, errors)));
    }
    for (Thread one : clients) {
      one.join();
    }
    done.set(true);
    killer.join();

    assertThat(errors).isEmpty();
    assertThat(proofs).hasSize(CLIENTS * JOBS_EACH);
    assertThat(proofs.stream().filter(one -> one.verdict() == Verdict.PROVEN).count())
        .isGreaterThan(CLIENTS * JOBS_EACH / 2);
    assertThat(proofs)
        .allSatisfy(proof -> assertThat(proof.verdict()).isIn(Verdict.PROVEN, Verdict.LIMIT));
    assertThat(heap() - before).as("growth of the server, bytes").isLessThan(20 << 20);
  }

  private void ask(String name, Queue<Proof> proofs, Queue<Exception> errors) {
    try (Client own = provers.welcome(name, environment("COS3D_BLENDER", "/usr/bin/blender"))) {
      for (int n = 0; n < JOBS_EACH; n++) {
        proofs.add(own.prove(Job.of(program(name + "_" + n, ""), LIMITS)));
      }
    } catch (InterruptedException | NoProver | RuntimeException e) {
      errors.add(e);
    }
  }

  private static void killSome(AtomicBoolean done) {
    Random chance = new Random(11);
    try {
      while (!done.get()) {
        Thread.sleep(700 + chance.nextInt(1_500));
        List<ProcessHandle> alive = ours();
        if (!alive.isEmpty()) {
          alive.get(chance.nextInt(alive.size())).destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A program of one component that begins with the given statement, on line 6. */
  private static String program(String component, String statement) {
    return """
    \"""Block.\"""
    import bpy

    # Components
    def %s():
        %s
        mesh = bpy.data.meshes.new("Block")
        mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)], [],
                         [(0, 2, 1), (0, 1, 3), (1, 2, 3), (2, 0, 3)])
        return [bpy.data.objects.new("Block", mesh)]
    """
        .formatted(component, statement.isEmpty() ? "size = 1" : statement);
  }

  /** Processes that run a prover of this server. */
  private static List<ProcessHandle> ours() {
    try (Stream<ProcessHandle> all = ProcessHandle.current().descendants()) {
      return all.filter(one -> one.info().commandLine().orElse("").contains("proving/start.py"))
          .toList();
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String environment(String name, String absent) {
    return Optional.ofNullable(System.getenv(name)).orElse(absent);
  }
}
