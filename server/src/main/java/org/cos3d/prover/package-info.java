/**
 * The proving ground: background hosts that run a program away from the artist's scene. The door is
 * {@link org.cos3d.prover.Provers}, its product {@link org.cos3d.prover.Proof}.
 */
@NullMarked
package org.cos3d.prover;

import org.jspecify.annotations.NullMarked;
