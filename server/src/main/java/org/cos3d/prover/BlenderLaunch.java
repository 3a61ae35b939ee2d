package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts provers out of a Blender, or a Python with the {@code bpy} module, as docs/PROVING.md
 * says.
 */
public final class BlenderLaunch implements Launch {

  /** File in the private folder that takes what a prover complains of. */
  static final String LOG_FILE = "prover.log";

  /** Chooses what keeps provers from the rest of the machine. */
  @FunctionalInterface
  interface Choice {
    Sandbox make() throws InterruptedException;
  }

  private final Path addon;
  private final Choice choice;
  private @Nullable Sandbox sandbox;

  /**
   * A way of starting, in the best sandbox that this machine has.
   *
   * @param addon folder of the add-on's package, in which {@code proving/start.py} lies
   */
  public BlenderLaunch(Path addon) {
    this(addon, Sandbox::best);
  }

  /** The same in a sandbox that is chosen otherwise, when the first prover is started. */
  BlenderLaunch(Path addon, Choice choice) {
    this.addon = addon;
    this.choice = choice;
  }

  @Override
  public ProcessBuilder process(String blender, Path folder)
      throws IOException, InterruptedException {
    Path start = addon.resolve("proving/start.py");
    if (!Files.isRegularFile(start)) {
      throw new IOException(
          "the add-on is not in %s: name its folder \"cos3d\" with COS3D_ADDON".formatted(addon));
    }
    Path program = Path.of(blender);
    if (!Files.isExecutable(program)) {
      throw new IOException("there is no program " + program);
    }
    Path here = folder.toRealPath();
    Sandbox kept = sandbox();
    List<String> command = new ArrayList<>();
    Sandbox.find("setsid").ifPresent(found -> command.add(found.toString()));
    Sandbox.find("nice").ifPresent(found -> command.addAll(List.of(found.toString(), "-n", "10")));
    Sandbox.find("ionice").ifPresent(found -> command.addAll(List.of(found.toString(), "-c", "3")));
    command.addAll(kept.before(addon.toRealPath(), here, places(program)));
    command.addAll(isPython(program) ? python(program) : blender(program));
    command.add(addon.toRealPath().resolve("proving/start.py").toString());
    ProcessBuilder process = new ProcessBuilder(command).directory(here.toFile());
    environment(process.environment(), here, kept);
    return process.redirectError(here.resolve(LOG_FILE).toFile());
  }

  private synchronized Sandbox sandbox() throws InterruptedException {
    Sandbox known = sandbox;
    if (known == null) {
      known = choice.make();
      sandbox = known;
    }
    return known;
  }

  private static void environment(Map<String, String> environment, Path folder, Sandbox kept) {
    Optional<String> windows = Optional.ofNullable(environment.get("SYSTEMROOT"));
    environment.clear();
    windows.ifPresent(root -> environment.put("SYSTEMROOT", root));
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LANG", "C.UTF-8");
    for (String name : List.of("HOME", "TMPDIR", "BLENDER_USER_RESOURCES", "COS3D_PROVER_FOLDER")) {
      environment.put(name, folder.toString());
    }
    environment.put("COS3D_PROVER_ISOLATION", kept.words());
    environment.put("PYTHONHASHSEED", "0");
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
  }

  private static List<String> blender(Path program) throws IOException {
    return List.of(
        program.toRealPath().toString(),
        "-b",
        "--factory-startup",
        "-noaudio",
        "--python-use-system-env",
        "--python-exit-code",
        "4",
        "--python");
  }

  private static List<String> python(Path program) {
    return List.of(program.toString(), "-s", "-B");
  }

  private static boolean isPython(Path program) {
    return String.valueOf(program.getFileName()).toLowerCase(Locale.ROOT).startsWith("python");
  }

  /** The folders, other than the system's, from which the program reads itself. */
  private static List<Path> places(Path program) throws IOException {
    Set<Path> places = new LinkedHashSet<>();
    Path real = program.toRealPath();
    if (isPython(program)) {
      add(places, program.toAbsolutePath().resolveSibling("..").normalize());
      add(places, real.resolveSibling("..").normalize());
    } else {
      add(places, real.resolveSibling("").normalize());
    }
    return List.copyOf(places);
  }

  private static void add(Set<Path> places, Path place) {
    if (!place.startsWith("/usr") && place.getNameCount() > 0) {
      places.add(place);
    }
  }
}
