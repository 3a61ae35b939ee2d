package org.cos3d.prover;

import java.io.IOException;

/**
 * How messages to and from provers are written. Only the room {@code rpc} knows the generated
 * classes of the contract, so it is there that this is done.
 */
public interface Wire {

  /**
   * A job as it is sent.
   *
   * @param id id of the job
   * @param job the job
   */
  byte[] job(String id, Job job);

  /** The question for the catalog of its Blender. */
  byte[] catalog();

  /** The word that ends a prover. */
  byte[] farewell();

  /**
   * Reads what a prover says.
   *
   * @throws IOException where it breaks the contract
   */
  Said read(byte[] message) throws IOException;
}
