package org.cos3d;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The server's command line. */
@Command(
    name = "org.cos3d.Main",
    description = "The 3D-CoS server. Listens on the loopback address, on a free port.",
    mixinStandardHelpOptions = true,
    subcommands = {Lint.class, ReachModel.class, ReplayJournal.class, Search.class},
    versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int FAILED = 4;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Folder of the server's address, log and journals (COS3D_STATE).")
  private @Nullable Path state;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      description = "Folder of the prompts and ready-made assets (COS3D_PROMPTS).")
  private @Nullable Path prompts;

  @Option(
      names = "--until-idle",
      paramLabel = "SECONDS",
      arity = "0..1",
      fallbackValue = "5",
      description = {
        "Stop by itself when the last host has left for so long (5 without a number),",
        "or when none has come within 60 seconds."
      })
  private @Nullable Integer untilIdle;

  /** Starts the server and ends with its exit code. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new Main()).execute(arguments);
    Logging.stop();
    System.exit(code);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String version = Version.read();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopInOrder(stop, stopped), "stop");
    try {
      Settings settings = settings();
      Path folder = StateFolder.make(settings.state());
      Logging.toFile(folder);
      return switch (Presence.claim(folder, version)) {
        case Presence.Claim.Ours(Presence presence) -> {
          Runtime.getRuntime().addShutdownHook(hook);
          try (presence) {
            yield new Service(settings, version, presence).run(stop);
          }
        }
        case Presence.Claim.Taken(Presence.Told by) -> explain(by, version);
        case Presence.Claim.Stuck() ->
            complain("Another server holds the place but does not say where it listens: end it.");
      };
    } catch (Settings.Wrong wrong) {
      System.err.println(wrong.getMessage());
      return USAGE;
    } finally {
      stopped.countDown();
    }
  }

  /** On a signal: the main thread closes in good order, and the process waits for it. */
  private static void stopInOrder(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await(4, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Settings settings() throws Settings.Wrong {
    return Settings.read(
        new Settings.Flags(
            Optional.ofNullable(state),
            Optional.ofNullable(prompts),
            Optional.ofNullable(untilIdle)),
        System.getenv(),
        code());
  }

  /** Where the server's code is: its jar, or a folder of classes. */
  static Path code() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the server does not find its own code", e);
    }
  }

  private static int explain(Presence.Told other, String version) {
    String who =
        "A server is already running: version %s, process %d, port %d."
            .formatted(other.version(), other.process(), other.port());
    if (other.version().equals(version)) {
      System.err.println(who);
      return DONE;
    }
    return complain(who + " This one is version " + version + ": end the other one first.");
  }

  private static int complain(String text) {
    System.err.println(text);
    return FAILED;
  }

  /** The version, as the build wrote it down. */
  static final class Version implements CommandLine.IVersionProvider {

    static String read() throws IOException {
      try (InputStream stream = Main.class.getResourceAsStream("version.txt")) {
        if (stream == null) {
          throw new IOException("version.txt is missing from the server's code: build it again");
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    }

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {read()};
    }
  }
}
