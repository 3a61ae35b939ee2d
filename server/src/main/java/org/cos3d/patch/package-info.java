/**
 * Turns wishes into one patch: everything that the host shall change, declared beforehand.
 *
 * <p>Door: {@link org.cos3d.patch.Patches}. Products: {@link org.cos3d.patch.Patch}, and the {@link
 * org.cos3d.patch.Outcome} that comes back. Knows the rooms below: rules, program, scene.
 */
@NullMarked
package org.cos3d.patch;

import org.jspecify.annotations.NullMarked;
