package org.cos3d.session;

import java.util.Optional;
import org.cos3d.patch.Sha256;
import org.cos3d.scene.ObjectFacts;

/**
 * The base of an object, for the journal.
 *
 * @param object id of the object
 * @param facts what it is made of; empty where no program can edit it
 * @param name its name in the library
 * @param bytes how large the library is
 * @param sha256 digest of the library
 * @param library the library, where it is small enough to be kept; else empty
 * @param trouble why something is missing; empty where nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
record BaseTold(
    String object,
    Optional<ObjectFacts> facts,
    String name,
    int bytes,
    String sha256,
    byte[] library,
    String trouble) {

  private static final int MOST_KEPT = 1 << 20;

  static BaseTold of(String object, HostMessage.BasePart first, byte[] library) {
    byte[] kept = library.length <= MOST_KEPT ? library : new byte[0];
    return new BaseTold(
        object,
        first.facts(),
        first.name(),
        library.length,
        Sha256.of(library),
        kept,
        first.trouble());
  }

  /** As the host told it. */
  HostMessage.BasePart part(String request) {
    String why = bytes > 0 && library.length == 0 ? "its data was too large to be kept" : trouble;
    return new HostMessage.BasePart(request, object, 0, 1, library, name, facts, why);
  }
}
