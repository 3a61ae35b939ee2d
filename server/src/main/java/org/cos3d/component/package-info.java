/**
 * What is asked of models about programs and their components, and how their answers are read.
 *
 * <p>The door is {@link org.cos3d.component.Editor}; it needs a {@link org.cos3d.model.Ledger} to
 * ask through. Products: {@link org.cos3d.component.Edit}.
 */
@NullMarked
package org.cos3d.component;

import org.jspecify.annotations.NullMarked;
