/**
 * What shall exist, before any code: parameters, measures, components with their boxes, and the
 * relations between them; evaluated over the ranges of the parameters.
 *
 * <p>The door is {@link org.cos3d.blueprint.Planner}. Products: {@link
 * org.cos3d.blueprint.Blueprint}, {@link org.cos3d.blueprint.Plan}, {@link
 * org.cos3d.blueprint.BlockOut}.
 */
@NullMarked
package org.cos3d.blueprint;

import org.jspecify.annotations.NullMarked;
