package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sandbox tried from the inside: a Python in the place of a prover, started as one, tells what
 * it can reach.
 */
class SandboxTest {

  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path ADDON = Path.of("../blender-addon/cos3d");
  private static final String PROBE =
      """
      import json, os, socket
      folder = os.environ["COS3D_PROVER_FOLDER"]
      here = os.path.dirname(os.path.abspath(__file__))
      home, port = open(os.path.join(here, "told.txt")).read().split("\\n")
      def tried(what):
          try:
              return what() or "done"
          except OSError as problem:
              return type(problem).__name__
      def write(place):
          with open(place, "w") as file:
              file.write("x")
      rights = [line.split()[1] for line in open("/proc/self/status") if line.startswith("CapEff")]
      print(json.dumps({
          "isolation": os.environ["COS3D_PROVER_ISOLATION"],
          "variables": " ".join(sorted(os.environ)),
          "folder": tried(lambda: write(os.path.join(folder, "own.txt"))),
          "works_in": os.getcwd(),
          "secret": tried(lambda: open(os.path.join(home, "secret.txt")).read()),
          "write": tried(lambda: write(os.path.join(home, "secret.txt"))),
          "write_beside": tried(lambda: write(os.path.join(home, "new.txt"))),
          "remove": tried(lambda: os.remove(os.path.join(home, "old.txt"))),
          "write_addon": tried(lambda: write(os.path.join(here, "new.py"))),
          "write_temporary": tried(lambda: write(os.path.join(os.path.dirname(folder), "new.txt"))),
          "dial": tried(lambda: socket.create_connection(("127.0.0.1", int(port)), 2).close()),
          "interfaces": " ".join(name for _, name in socket.if_nameindex()),
          "processes": str(len([name for name in os.listdir("/proc") if name.isdigit()])),
          "rights": rights[0],
          "nice": str(os.nice(0)),
      }))
      """;

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void furnish() throws Exception {
    assumeTrue(Files.isExecutable(PYTHON), "there is a Python, " + PYTHON);
    home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home-");
    Files.writeString(home.resolve("secret.txt"), "the user's own");
    Files.writeString(home.resolve("old.txt"), "kept");
  }

  @AfterEach
  void clear() {
    Folders.remove(home);
  }

  @ParameterizedTest
  @MethodSource("org.cos3d.prover.Sandbox#all")
  void keepsWhatItHoldsFromTheMachine(Sandbox sandbox) throws Exception {
    assumeTrue(sandbox.isHere(), "this machine has it");

    Map<String, String> told = probe(sandbox);

    assertThat(told)
        .containsEntry("isolation", sandbox.words())
        .containsEntry("folder", "done")
        .containsEntry("works_in", folder.resolve("private").toRealPath().toString());
    assertThat(told.get("variables").split(" "))
        .isSubsetOf(
            "BLENDER_USER_RESOURCES",
            "COS3D_PROVER_FOLDER",
            "COS3D_PROVER_ISOLATION",
            "HOME",
            "LANG",
            "LC_CTYPE",
            "OLDPWD",
            "PATH",
            "PWD",
            "PYTHONDONTWRITEBYTECODE",
            "PYTHONHASHSEED",
            "TMPDIR");
    assertThat(Integer.parseInt(told.get("nice"))).isGreaterThanOrEqualTo(10);
    switch (sandbox) {
      case Sandbox.Bubblewrap _ -> {
        shutIn(told);
        assertThat(told).containsEntry("secret", "FileNotFoundError");
      }
      case Sandbox.Namespaces _ -> {
        shutIn(told);
        assertThat(told).containsEntry("secret", "the user's own");
      }
      case Sandbox.None _ ->
          assertThat(told)
              .as("the probe can tell")
              .containsEntry("secret", "the user's own")
              .containsEntry("dial", "done")
              .containsEntry("write_beside", "done")
              .containsEntry("remove", "done");
    }
  }

  private void shutIn(Map<String, String> told) throws IOException {
    assertThat(told.get("dial")).as("the network").isNotEqualTo("done");
    assertThat(told).containsEntry("interfaces", "lo");
    assertThat(Integer.parseInt(told.get("processes"))).as("processes seen").isLessThan(6);
    assertThat(told.get("rights")).as("rights").matches("0+");
    assertThat(List.of("write", "write_beside", "remove", "write_addon"))
        .allSatisfy(deed -> assertThat(told.get(deed)).as(deed).endsWith("Error"));
    assertThat(home.resolve("secret.txt")).hasContent("the user's own");
    assertThat(home.resolve("old.txt")).exists();
    assertThat(home.resolve("new.txt")).doesNotExist();
    assertThat(folder.resolve("new.txt")).as("beside its folder").doesNotExist();
  }

  /** What a Python tells that was started as a prover is. */
  private Map<String, String> probe(Sandbox sandbox) throws Exception {
    Path proving = Files.createDirectories(folder.resolve("addon/proving"));
    Files.writeString(proving.resolve("start.py"), PROBE);
    Files.copy(ADDON.resolve("proving/read_only.sh"), proving.resolve("read_only.sh"));
    Path own = Files.createDirectory(folder.resolve("private"));
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Files.writeString(proving.resolve("told.txt"), home + "\n" + server.getLocalPort());
      Process process =
          new BlenderLaunch(folder.resolve("addon"), () -> sandbox)
              .process(PYTHON.toString(), own)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue())
          .as(Files.readString(own.resolve(BlenderLaunch.LOG_FILE)))
          .isZero();
      return new Gson().fromJson(said, new TypeToken<Map<String, String>>() {}.getType());
    }
  }
}
