package org.cos3d.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.cos3d.model.Models;
import org.cos3d.program.Demonstrations;
import org.cos3d.prover.Provers;

/**
 * What all conversations have in common.
 *
 * @param version version of the server
 * @param prompts folder of the prompts
 * @param prepared the tools, once they are read
 * @param requests how many requests were made so far
 * @param provers where programs are tried
 * @param unproven what becomes of a program that needs a proof where no prover can be had
 * @param models the language models that the settings name
 * @param trials how much is made of what models wrote before it reaches the artist's scene
 * @param catalogs what is known of the Blenders that hosts run in
 */
record Rooms(
    String version,
    Path prompts,
    CompletableFuture<Tools> prepared,
    AtomicLong requests,
    Provers provers,
    Unproven unproven,
    Models models,
    Trials trials,
    CatalogShelf catalogs) {

  /** The tools; waits for them where they are still being read. */
  Tools tools() {
    return prepared.join();
  }

  /** Names of the ready-made assets; does not wait for them to be read. */
  List<String> demonstrationNames() {
    try {
      return Demonstrations.names(prompts.resolve(Tools.DEMONSTRATIONS));
    } catch (IOException e) {
      throw new UncheckedIOException("the ready-made assets in " + prompts + " are gone", e);
    }
  }
}
