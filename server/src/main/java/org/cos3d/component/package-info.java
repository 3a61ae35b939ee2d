/**
 * What is asked of models about programs and their components, and how their answers are read.
 *
 * <p>The doors are {@link org.cos3d.component.Editor} for what stands and {@link
 * org.cos3d.component.Writer} for what is new; they need a {@link org.cos3d.model.Ledger} to ask
 * through. Products: {@link org.cos3d.component.Edit}, {@link org.cos3d.component.Written}.
 */
@NullMarked
package org.cos3d.component;

import org.jspecify.annotations.NullMarked;
