package org.cos3d.session;

import java.util.concurrent.CompletableFuture;

/**
 * What all conversations have in common.
 *
 * @param version version of the server
 * @param prepared the tools, once they are read
 */
record Rooms(String version, CompletableFuture<Tools> prepared) {

  /** The tools; waits for them where they are still being read. */
  Tools tools() {
    return prepared.join();
  }
}
