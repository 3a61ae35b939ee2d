package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cos3d.rpc.ProverWire;

/** Provers without Blender: real processes, real pipes, scripted behaviour. */
public final class TestGround implements AutoCloseable {

  /**
   * Tells its processes from others; it stands first, for Java sees only 4 kB of a command line.
   */
  private static final String MARK = "-Dcos3d.scripted-prover=true";

  private final Path folders;
  private final Provers provers;

  /** How the next provers start; "ready" where it is empty. */
  final Queue<String> starts = new ConcurrentLinkedQueue<>();

  /** How many processes were started. */
  final AtomicInteger started = new AtomicInteger();

  TestGround(Path folders, int size, Plan plan) {
    this.folders = folders;
    this.provers = new Provers(plan, this::process, new ProverWire(), Optional.empty());
  }

  static Plan plan(Path folders, int size) {
    return new Plan(
        folders,
        size,
        Duration.ofSeconds(5),
        Duration.ofMillis(400),
        Duration.ofMillis(300),
        Duration.ofMillis(20),
        Duration.ofMillis(200),
        50,
        512L << 20,
        64,
        1 << 20);
  }

  /** No provers at all. */
  public static Provers nobody() {
    Path nowhere = Path.of("target", "no-provers");
    Launch never =
        (blender, folder) -> {
          throw new IOException("none is to be started");
        };
    return new Provers(plan(nowhere, 0), never, new ProverWire(), Optional.empty());
  }

  public static TestGround open(Path folders, int size) {
    return new TestGround(folders, size, plan(folders, size));
  }

  Client client(String name) {
    return provers.welcome(name, "/nowhere/blender");
  }

  public Provers provers() {
    return provers;
  }

  /** Provers that nothing but limits keeps apart, from the next start on. */
  public static TestGround bare(Path folders) {
    TestGround ground = open(folders, 1);
    ground.starts.add("bare");
    return ground;
  }

  /** Provers of which the first takes its time to start. */
  public static TestGround slow(Path folders) {
    TestGround ground = open(folders, 1);
    ground.starts.add("slow");
    return ground;
  }

  /** The usual limits with another wall time, seconds. */
  static Limits within(double seconds) {
    Limits usual = Limits.USUAL;
    return new Limits(
        seconds,
        usual.processorSeconds(),
        usual.memory(),
        usual.objects(),
        usual.vertices(),
        usual.output());
  }

  static Job job(String... lines) {
    return Job.of(String.join("\n", lines), within(0.6));
  }

  /** Processes of provers that are there now. */
  static List<ProcessHandle> alive() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(MARK))
        .toList();
  }

  List<Path> leftFolders() throws IOException {
    if (!Files.isDirectory(folders)) {
      return List.of();
    }
    try (Stream<Path> left = Files.list(folders)) {
      return left.toList();
    }
  }

  private ProcessBuilder process(String blender, Path folder) {
    started.incrementAndGet();
    String how = Optional.ofNullable(starts.poll()).orElse("ready");
    List<String> command = new ArrayList<>();
    Sandbox.find("setsid").ifPresent(found -> command.add(found.toString()));
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of(MARK, "-Xmx32m", "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ScriptedProver.class.getName(), how));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve(BlenderLaunch.LOG_FILE).toFile());
  }

  @Override
  public void close() {
    provers.close();
  }
}
