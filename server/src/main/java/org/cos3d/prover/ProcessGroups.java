package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills a process with all that it started: those that are known as its descendants, then, on
 * systems with process groups, whoever is left in its own group. Java has no call for the latter,
 * so the system's {@code kill} does it; a process that does not lead a group has none to kill.
 */
final class ProcessGroups {

  private static final Logger LOG = LoggerFactory.getLogger(ProcessGroups.class);
  private static final Path KILL = Path.of("/bin/kill");

  private ProcessGroups() {}

  static void kill(ProcessHandle leader) {
    List<ProcessHandle> descendants = leader.descendants().toList();
    if (Files.isExecutable(KILL)) {
      killGroup(leader.pid());
    }
    leader.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private static void killGroup(long leader) {
    try {
      Process kill =
          new ProcessBuilder(KILL.toString(), "-KILL", "--", "-" + leader)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor(1, TimeUnit.SECONDS);
    } catch (IOException e) {
      LOG.warn("the group of process {} cannot be killed: {}", leader, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
