/**
 * The door to the world: hosts call it over gRPC on the loopback address with the server's token.
 *
 * <p>Door: {@link org.cos3d.rpc.Door}. The only room that knows the classes generated from the
 * contract; it translates between them and the records of the rooms below, and decides nothing.
 */
@NullMarked
package org.cos3d.rpc;

import org.jspecify.annotations.NullMarked;
