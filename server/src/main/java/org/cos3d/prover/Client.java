package org.cos3d.prover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The provers as one host has them: its own Blender's, with its own turn. Thread-safe. */
public final class Client implements AutoCloseable {

  private final String name;
  private final Optional<Ground> ground;
  private final ProofCache cache;
  private final AtomicBoolean left = new AtomicBoolean();
  private final Optional<Recorded> recorded;
  private volatile Witness witness = (_, _, _, _) -> {};

  /** Told what came of each job. */
  @FunctionalInterface
  public interface Witness {
    /**
     * Takes one proof.
     *
     * @param apart whether its components could run side by side
     * @param proof the proof; empty where none could be had
     * @param why why none could be had; empty where one was
     */
    void take(Job job, boolean apart, Optional<Proof> proof, String why);
  }

  Client(String name, Optional<Ground> ground, ProofCache cache) {
    this.name = name;
    this.ground = ground;
    this.cache = cache;
    this.recorded = Optional.empty();
    ground.ifPresent(Ground::hostCame);
  }

  private Client(Recorded told) {
    this.name = "recorded";
    this.ground = Optional.empty();
    this.cache = new ProofCache(1);
    this.recorded = Optional.of(told);
  }

  /** Tells proofs that were made before. */
  public static Client of(Recorded told) {
    return new Client(told);
  }

  /** From here on tells a witness what comes of each job. */
  public void watchedBy(Witness other) {
    witness = other;
  }

  /**
   * Proves a job; waits for its turn. Interrupted, the job is given up.
   *
   * @throws NoProver where no prover can be had
   */
  public Proof prove(Job job) throws InterruptedException, NoProver {
    return watched(job, false, () -> all(List.of(job)).getFirst());
  }

  /** How a proof is made. */
  @FunctionalInterface
  private interface Making {
    Proof make() throws InterruptedException, NoProver;
  }

  private Proof watched(Job job, boolean apart, Making making)
      throws InterruptedException, NoProver {
    try {
      Proof proof = recorded.isPresent() ? recorded.get().of(job, apart) : making.make();
      witness.take(job, apart, Optional.of(proof), "");
      return proof;
    } catch (NoProver none) {
      witness.take(job, apart, Optional.empty(), none.text());
      throw none;
    }
  }

  /**
   * Proves a job and fits its parameters to pictures; waits for its turn. Interrupted, the job is
   * given up.
   *
   * @param job the job, with its pictures
   * @param onProgress told how far the fitting is, on a thread of the prover's
   * @throws NoProver where no prover can be had
   */
  public Proof fit(Job job, Fit.OnProgress onProgress) throws InterruptedException, NoProver {
    return watched(
        job,
        false,
        () -> {
          Ticket ticket = ground().submit(name, job, onProgress);
          try {
            return ticket.await();
          } finally {
            ground().withdraw(ticket);
          }
        });
  }

  /**
   * Proves components side by side where more than one prover is free; measures and pictures are
   * left out then.
   *
   * @param job the job; its own components are not looked at
   * @param components names of the components, in the order of the program
   * @throws NoProver where no prover can be had
   */
  public Proof proveApart(Job job, List<String> components) throws InterruptedException, NoProver {
    return watched(
        job.only(components),
        true,
        () -> {
          List<List<String>> shares = Apart.shares(components, free());
          List<Proof> proofs = all(shares.stream().map(job::only).toList());
          return shares.size() == 1 ? proofs.getFirst() : Apart.joined(components, proofs);
        });
  }

  /**
   * Proves jobs that have nothing to do with each other, side by side where more than one prover is
   * free; the proofs are in the order of the jobs.
   *
   * @throws NoProver where no prover can be had
   */
  public List<Proof> proveEach(List<Job> jobs) throws InterruptedException, NoProver {
    List<Proof> proofs = recorded.isPresent() ? told(recorded.get(), jobs) : all(jobs);
    for (int place = 0; place < jobs.size(); place++) {
      witness.take(jobs.get(place), false, Optional.of(proofs.get(place)), "");
    }
    return proofs;
  }

  private static List<Proof> told(Recorded recorded, List<Job> jobs) throws NoProver {
    List<Proof> proofs = new ArrayList<>();
    for (Job job : jobs) {
      proofs.add(recorded.of(job, false));
    }
    return proofs;
  }

  /**
   * Whether more than the gate and limits stands between what it proves and this machine: neither
   * the network nor the user's files can be reached then. False where no prover was ready yet.
   */
  public boolean isShutIn() {
    return recorded.map(Recorded::shutIn).orElse(false) || isolation().contains(Sandbox.NO_NETWORK);
  }

  /** Whether a prover is there by now; otherwise a job waits until one has started. */
  public boolean hasProver() {
    return ground.map(Ground::isWarm).orElse(false);
  }

  /** What keeps its provers apart, in the words of the contract; empty where none was ready yet. */
  List<String> isolation() {
    return ground.flatMap(Ground::prover).map(Said.Ready::isolation).orElse(List.of());
  }

  /**
   * The catalog of the provers' Blender, as the bytes of its file. Takes some seconds; no job waits
   * for it.
   *
   * @throws NoProver where it cannot be had
   */
  public byte[] catalog() throws InterruptedException, NoProver {
    try {
      return ground().catalog();
    } catch (IOException e) {
      throw new NoProver("The catalog of this Blender cannot be had: " + e.getMessage() + ".");
    }
  }

  /** How many jobs could begin now. */
  int free() {
    return ground.map(Ground::free).orElse(0);
  }

  /** The host left. */
  @Override
  public void close() {
    if (left.compareAndSet(false, true)) {
      ground.ifPresent(Ground::hostLeft);
    }
  }

  private List<Proof> all(List<Job> jobs) throws InterruptedException, NoProver {
    List<Ticket> tickets = new ArrayList<>();
    try {
      List<Optional<Proof>> known = new ArrayList<>();
      for (Job job : jobs) {
        Optional<Proof> proof = ground().prover().flatMap(prover -> cache.find(job, prover));
        known.add(proof);
        if (proof.isEmpty()) {
          tickets.add(ground().submit(name, job));
        }
      }
      Iterator<Ticket> waiting = tickets.iterator();
      List<Proof> proofs = new ArrayList<>();
      for (Optional<Proof> proof : known) {
        proofs.add(proof.isPresent() ? proof.get() : proven(waiting.next()));
      }
      return proofs;
    } finally {
      tickets.forEach(ground()::withdraw);
    }
  }

  private Proof proven(Ticket ticket) throws InterruptedException, NoProver {
    Proof proof = ticket.await();
    ground().prover().ifPresent(prover -> cache.keep(ticket.job(), prover, proof));
    return proof;
  }

  private Ground ground() throws NoProver {
    return ground.orElseThrow(() ->
        new NoProver(
            "This Blender does not say where its program is: name one with COS3D_PROVER_BLENDER."));
  }
}
