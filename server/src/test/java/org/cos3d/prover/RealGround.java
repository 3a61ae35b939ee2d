package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cos3d.rpc.ProverWire;

/**
 * Provers of a real Blender, or of a Python with the {@code bpy} module: the one that {@code
 * COS3D_BLENDER} names, else the system's.
 */
final class RealGround implements AutoCloseable {

  static final String BLENDER = environment("COS3D_BLENDER", "/usr/bin/blender");
  static final Path ADDON = Path.of(environment("COS3D_ADDON", "../blender-addon/cos3d"));

  private final Path folders;
  private final Provers provers;

  /** Skips the test where there is no Blender to make provers of. */
  RealGround(Plan plan, Launch launch) {
    assumeTrue(
        Files.isExecutable(Path.of(BLENDER)), "there is a Blender (COS3D_BLENDER): " + BLENDER);
    this.folders = plan.folders();
    this.provers = new Provers(plan, launch, new ProverWire(), Optional.empty());
  }

  /** As on an artist's machine. */
  static RealGround usual(Path folders) {
    return new RealGround(Plan.usual(folders, 2), new BlenderLaunch(ADDON));
  }

  Client client(String name) {
    return provers.welcome(name, BLENDER);
  }

  /** Ends all provers; nothing of them may be left. */
  @Override
  public void close() throws IOException {
    provers.close();
    try {
      // What a sandbox held may take a moment to be gone; the dead that nobody buries never are.
      ProversTest.until(() -> ProcessHandle.current().descendants().findAny().isEmpty());
      ProversTest.until(() -> inFolders().isEmpty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (Files.isDirectory(folders)) {
      assertThat(folders).as("private folders that are still there").isEmptyDirectory();
    }
  }

  /** Processes that run a prover of this server. */
  static List<ProcessHandle> alive() {
    try (Stream<ProcessHandle> all = ProcessHandle.current().descendants()) {
      return all.filter(one -> one.info().commandLine().orElse("").contains("proving/start.py"))
          .toList();
    }
  }

  /** Processes that work in a private folder. */
  private List<Long> inFolders() {
    String place = folders.toAbsolutePath().toString();
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> workingFolder(pid).startsWith(place))
        .toList();
  }

  /** Where a process works; empty where the system does not tell or it is gone. */
  private static String workingFolder(long process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process), "cwd")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  /** A program of one component that begins with the given statement, on line 6. */
  static String program(String component, String statement) {
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

  /** A library with the objects "Cube", of 2 m, and "Other", written by the same Blender. */
  static byte[] library(Path folder) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("write_library.py"), WRITER);
    Path file = folder.resolve("library.blend");
    boolean module = Path.of(BLENDER).getFileName().toString().startsWith("python");
    List<String> how = module ? List.of() : List.of("-b", "--factory-startup", "--python");
    List<String> command = Stream.of(List.of(BLENDER), how).flatMap(List::stream).toList();
    Process process =
        new ProcessBuilder(
                Stream.concat(command.stream(), Stream.of(script.toString(), "--", file.toString()))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("write_library.log").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllBytes(file);
  }

  private static String environment(String name, String absent) {
    return Optional.ofNullable(System.getenv(name)).orElse(absent);
  }

  private static final String WRITER =
      """
      import sys
      import bpy
      bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
      mesh = bpy.data.meshes.new("Cube")
      corners = [(x, y, z) for x in (0, 2) for y in (0, 2) for z in (0, 2)]
      faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
      mesh.from_pydata(corners, [], faces)
      cube = bpy.data.objects.new("Cube", mesh)
      other = bpy.data.objects.new("Other", mesh.copy())
      bpy.data.libraries.write(sys.argv[sys.argv.index("--") + 1], {cube, other})
      """;
}
