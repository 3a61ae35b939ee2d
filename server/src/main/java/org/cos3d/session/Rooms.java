package org.cos3d.session;

import java.util.concurrent.CompletableFuture;
import org.cos3d.patch.Patches;
import org.cos3d.program.Demonstrations;

/**
 * The rooms that the flow of a request passes through.
 *
 * @param version version of the server
 * @param shelf the ready-made assets, once they are read
 * @param patches composes patches
 */
record Rooms(String version, CompletableFuture<Demonstrations> shelf, Patches patches) {

  /** The ready-made assets; waits for them where they are still being read. */
  Demonstrations demonstrations() {
    return shelf.join();
  }
}
