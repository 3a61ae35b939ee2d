package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door: background Blenders that try programs away from the artist's scene. Each host's own
 * Blender has provers of its own, so that a proof is worth something for it. Thread-safe.
 */
public final class Provers implements AutoCloseable {

  private final Plan plan;
  private final Launch launch;
  private final Wire wire;
  private final Optional<String> blender;
  private final Folders folders;
  private final ProofCache cache;
  private final Map<String, Ground> grounds = new LinkedHashMap<>();
  private boolean closed;

  /**
   * Provers, none of which is started yet.
   *
   * @param plan how many and how long
   * @param launch how one is started
   * @param wire how messages are written
   * @param blender the Blender that provers are made of, whatever the host's own is; empty for the
   *     host's own
   */
  public Provers(Plan plan, Launch launch, Wire wire, Optional<String> blender) {
    this.plan = plan;
    this.launch = launch;
    this.wire = wire;
    this.blender = blender;
    this.folders = new Folders(plan.folders());
    this.cache = new ProofCache(plan.cacheWeight());
  }

  /** None at all: for hosts that need no trial. */
  public static Provers none() {
    Launch never =
        (_, _) -> {
          throw new IOException("none is to be started");
        };
    return new Provers(
        Plan.usual(Path.of("nowhere"), 0), never, new UnusedWire(), Optional.empty());
  }

  /**
   * A host says hello: its provers are made warm in the background.
   *
   * @param name name of the host, unique among them
   * @param executable path of its program; empty where it does not say
   */
  public Client welcome(String name, String executable) {
    String program = blender.orElse(executable);
    Optional<Ground> ground = program.isEmpty() ? Optional.empty() : ground(program);
    return new Client(name, ground, cache);
  }

  private synchronized Optional<Ground> ground(String program) {
    return closed
        ? Optional.empty()
        : Optional.of(
            grounds.computeIfAbsent(
                program, name -> new Ground(name, plan, launch, wire, folders)));
  }

  /** Ends all provers, even where it is interrupted meanwhile. */
  @Override
  public void close() {
    List<Ground> open;
    synchronized (this) {
      closed = true;
      open = new ArrayList<>(grounds.values());
    }
    boolean interrupted = false;
    for (Ground one : open) {
      try {
        one.close();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
