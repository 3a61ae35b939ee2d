/**
 * The hall: tells the whole flow of an instruction, from its words to its answer, and keeps the
 * journal.
 *
 * <p>Door: {@link org.cos3d.session.Studio}, which opens one {@link org.cos3d.session.Conversation}
 * for each host. Products: {@link org.cos3d.session.HostMessage} and {@link
 * org.cos3d.session.ServerMessage}. The only room that opens the doors of others.
 */
@NullMarked
package org.cos3d.session;

import org.jspecify.annotations.NullMarked;
