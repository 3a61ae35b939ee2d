package org.cos3d.prover;

import java.util.Map;

/**
 * Proofs that were made before, told again without any Blender.
 *
 * @param proofs proofs by {@link #key}
 * @param missing why none could be had, by the same
 * @param shutIn whether their provers were kept from the rest of the machine
 */
public record Recorded(Map<String, Proof> proofs, Map<String, String> missing, boolean shutIn) {
  public Recorded {
    proofs = Map.copyOf(proofs);
    missing = Map.copyOf(missing);
  }

  /**
   * What a proof is known by.
   *
   * @param apart whether its components may run side by side
   */
  public static String key(Job job, boolean apart) {
    return job.digest() + (apart ? " apart" : "");
  }

  Proof of(Job job, boolean apart) throws NoProver {
    String key = key(job, apart);
    String why = missing.get(key);
    if (why != null) {
      throw new NoProver(why);
    }
    Proof proof = proofs.get(key);
    if (proof == null) {
      throw new NoProver("No proof of this program was recorded.");
    }
    return proof;
  }
}
