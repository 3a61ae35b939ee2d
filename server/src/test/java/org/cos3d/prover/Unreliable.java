package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Starts real provers, some of which are slow to start or never do. */
final class Unreliable implements Launch {

  /** How a start goes wrong. */
  enum Start {
    SLOW("sleep 3; exec \"$@\""),
    HUNG("exec sleep 600");

    private final String script;

    Start(String script) {
      this.script = script;
    }
  }

  private final Launch real;
  private final Queue<Start> next = new ConcurrentLinkedQueue<>();

  /** The first starts go as told, in that order; all later ones go well. */
  Unreliable(Launch real, Start... starts) {
    this.real = real;
    Collections.addAll(next, starts);
  }

  /** Whether all that was told has come about. */
  boolean isDone() {
    return next.isEmpty();
  }

  @Override
  public ProcessBuilder process(String blender, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder process = real.process(blender, folder);
    Start start = next.poll();
    if (start != null) {
      List<String> command = new ArrayList<>(process.command());
      int own = command.getFirst().endsWith("setsid") ? 1 : 0;
      command.addAll(own, List.of("/bin/sh", "-c", start.script, start.name()));
      process.command(command);
    }
    return process;
  }
}
