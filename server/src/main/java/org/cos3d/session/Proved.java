package org.cos3d.session;

import java.util.Optional;
import org.cos3d.prover.Proof;

/**
 * What came of a job, for the journal.
 *
 * @param job digest of the job
 * @param apart whether its components could run side by side
 * @param shutIn whether the provers were kept from the rest of the machine
 * @param proof the proof; empty where none could be had
 * @param why why none could be had; empty where one was
 */
record Proved(String job, boolean apart, boolean shutIn, Optional<Proof> proof, String why) {}
