package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps provers from the rest of the machine. */
sealed interface Sandbox {

  /** bubblewrap: a file system made of what a prover needs, no network. */
  record Bubblewrap() implements Sandbox {}

  /**
   * Namespaces by {@code unshare}: every file system but the private folder is read-only, no
   * network.
   *
   * @param asRoot whether this needs a user namespace in which the user seems to be root
   */
  record Namespaces(boolean asRoot) implements Sandbox {}

  /** Nothing: the gate and the limits stand alone. */
  record None() implements Sandbox {}

  /** The word for a prover that reaches nobody. */
  String NO_NETWORK = "no network";

  /** All of them, the best first; the last one can be had everywhere. */
  static List<Sandbox> all() {
    return List.of(new Bubblewrap(), new Namespaces(false), new Namespaces(true), new None());
  }

  /** The best one of this machine; tries them. */
  static Sandbox best() throws InterruptedException {
    for (Sandbox one : all()) {
      if (one.isHere()) {
        if (one instanceof None) {
          LOG.warn("there is neither bubblewrap nor unshare: limits alone keep provers apart");
        }
        return one;
      }
    }
    throw new IllegalStateException("nothing is always there");
  }

  /** Whether this machine and this user can have it; tries it. */
  default boolean isHere() throws InterruptedException {
    return switch (this) {
      case Bubblewrap _ -> works(List.of("bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"));
      case Namespaces(boolean asRoot) -> {
        List<String> command = new ArrayList<>(unshare(asRoot));
        command.add("true");
        yield find("setpriv").isPresent() && works(command);
      }
      case None _ -> true;
    };
  }

  /** What it gives, in the words of the contract. */
  default String words() {
    return switch (this) {
      case Bubblewrap _ -> "bubblewrap," + NO_NETWORK + ",no files,limits";
      case Namespaces _ -> "namespaces," + NO_NETWORK + ",files read-only,limits";
      case None _ -> "limits";
    };
  }

  /**
   * What stands before the command of a prover.
   *
   * @param addon folder of the add-on's package
   * @param folder private folder of the prover
   * @param places other folders that the program needs
   */
  default List<String> before(Path addon, Path folder, List<Path> places) throws IOException {
    return switch (this) {
      case Bubblewrap _ -> bubblewrap(addon, folder, places);
      case Namespaces(boolean asRoot) -> {
        List<String> command = new ArrayList<>(unshare(asRoot));
        String script = Files.readString(addon.resolve("proving/read_only.sh"));
        command.addAll(List.of("--", "sh", "-c", script, "prover", folder.toString()));
        command.addAll(
            List.of("setpriv", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--"));
        yield command;
      }
      case None _ -> List.of();
    };
  }

  private static List<String> bubblewrap(Path addon, Path folder, List<Path> places) {
    List<String> command =
        new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session"));
    command.addAll(List.of("--cap-drop", "ALL", "--hostname", "prover"));
    bind(command, "--ro-bind", Path.of("/usr"));
    SYSTEM.forEach(path -> bind(command, "--ro-bind-try", Path.of(path)));
    command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
    places.forEach(place -> bind(command, "--ro-bind", place));
    bind(command, "--ro-bind", addon);
    bind(command, "--bind", folder);
    command.addAll(List.of("--chdir", folder.toString(), "--"));
    return command;
  }

  private static void bind(List<String> command, String how, Path path) {
    command.addAll(List.of(how, path.toString(), path.toString()));
  }

  private static List<String> unshare(boolean asRoot) {
    List<String> command = new ArrayList<>(List.of("unshare"));
    if (asRoot) {
      command.addAll(List.of("--user", "--map-root-user"));
    }
    command.addAll(List.of("--net", "--mount", "--pid", "--ipc", "--fork", "--kill-child"));
    return command;
  }

  /** The program of that name where the system looks for programs; empty where there is none. */
  static Optional<Path> find(String program) {
    return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean works(List<String> command) throws InterruptedException {
    if (find(command.getFirst()).isEmpty()) {
      return false;
    }
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      LOG.info("{} cannot be run: {}", command.getFirst(), e.getMessage());
      return false;
    }
  }

  /** Of the system, where they are there; all of it but {@code /usr}. */
  List<String> SYSTEM =
      List.of(
          "/bin",
          "/sbin",
          "/lib",
          "/lib32",
          "/lib64",
          "/etc/ld.so.cache",
          "/etc/fonts",
          "/etc/alternatives",
          "/etc/localtime",
          "/etc/glvnd");

  /** How long a trial may take. */
  long PATIENCE_SECONDS = 10;

  /** For what is tried. */
  Logger LOG = LoggerFactory.getLogger(Sandbox.class);
}
