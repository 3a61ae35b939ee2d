/** The server: reads its settings, wires the rooms, starts and stops. */
@NullMarked
package org.cos3d;

import org.jspecify.annotations.NullMarked;
