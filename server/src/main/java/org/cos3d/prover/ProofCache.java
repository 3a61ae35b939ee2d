package org.cos3d.prover;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cos3d.patch.Failure;

/**
 * Proofs by what they are proofs of: the job, the build of Blender, and the code of the prover.
 * What the clock or luck had a say in is not kept.
 */
final class ProofCache {

  /**
   * The job, and the Blender it was run by. The code of the prover is the same as long as the
   * server lives.
   */
  private record Key(Job job, String version, String build) {}

  private final Cache<Key, Proof> proofs;

  /**
   * An empty one.
   *
   * @param weight its greatest size, bytes
   */
  ProofCache(long weight) {
    proofs =
        Caffeine.newBuilder()
            .maximumWeight(weight)
            .<Key, Proof>weigher((key, proof) -> weight(key.job()) + weight(proof))
            .build();
  }

  Optional<Proof> find(Job job, Said.Ready prover) {
    return Optional.ofNullable(proofs.getIfPresent(key(job, prover)));
  }

  /** Remembers a proof; one that lacks a picture may have met a full disk, and is not. */
  void keep(Job job, Said.Ready prover, Proof proof) {
    boolean whole = proof.pictures().size() == job.views().size();
    if (proof.isRepeatable() && (whole || proof.verdict() != Verdict.PROVEN)) {
      proofs.put(key(job, prover), proof);
    }
  }

  private static Key key(Job job, Said.Ready prover) {
    return new Key(job, prover.version(), prover.build());
  }

  private static int weight(Job job) {
    return bytes(job.program()) + job.base().length;
  }

  private static int weight(Proof proof) {
    int weight = 1_000 + bytes(proof.output());
    for (Picture picture : proof.pictures()) {
      weight += picture.png().length;
    }
    for (ComponentProof component : proof.components()) {
      weight += 200 + component.failure().map(Failure::text).map(ProofCache::bytes).orElse(0);
      weight += 60 * component.objects().size();
    }
    for (GateFinding finding : proof.findings()) {
      weight += 100 + bytes(finding.text());
    }
    return weight + proof.measures().map(ProofCache::weight).orElse(0);
  }

  private static int weight(Measures measures) {
    int pairs = measures.contacts().size() + measures.penetrations().size();
    return 200 * measures.objects().size() + 150 * pairs;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
