package org.cos3d.prover;

import java.util.List;

/** What a prover says. */
public sealed interface Said {

  /**
   * It is ready for jobs.
   *
   * @param protocol version of the contract that it speaks
   * @param name the program that it is, such as "Blender"
   * @param version such as "3.4.1"
   * @param build such as a commit hash; empty where unknown
   * @param isolation what keeps it from the rest of the machine
   * @param memory memory that it holds before any job, bytes
   */
  record Ready(
      int protocol, String name, String version, String build, List<String> isolation, long memory)
      implements Said {
    public Ready {
      isolation = List.copyOf(isolation);
    }
  }

  /** Something about a job. */
  sealed interface OfJob extends Said {

    /** Id of the job. */
    String job();
  }

  /**
   * A component begins to run.
   *
   * @param job id of the job
   * @param component name of the component
   */
  record Running(String job, String component) implements OfJob {}

  /**
   * A picture was drawn.
   *
   * @param job id of the job
   * @param picture the picture
   */
  record Drawn(String job, Picture picture) implements OfJob {}

  /**
   * The fitting of a job goes on.
   *
   * @param job id of the job
   * @param share share of its time that is gone, 0 to 1
   * @param overlap mean overlap of the outlines at best so far, 0 to 1
   */
  record Fitting(String job, double share, double overlap) implements OfJob {}

  /**
   * The job is done.
   *
   * @param job id of the job
   * @param proof what came of it, without the pictures
   */
  record Done(String job, Proof proof) implements OfJob {}

  /**
   * A part of the catalog.
   *
   * @param index which part, from 0
   * @param count how many parts there are
   * @param data its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // it is handed on at once, and never compared
  record CatalogPart(int index, int count, byte[] data) implements Said {}

  /** Something that this server does not know; it is skipped. */
  record Unknown() implements Said {}
}
