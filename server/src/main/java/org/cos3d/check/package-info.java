/**
 * Checks a program against the catalog of the Blender that will run it, before it runs, and mends
 * what is certain.
 *
 * <p>Door: {@link org.cos3d.check.Checks}. Products: {@link org.cos3d.check.Finding}, {@link
 * org.cos3d.check.Mended}. What is known of a value is a {@link org.cos3d.check.Kind}, worked out
 * statement by statement along the flow of the program; where a kind is unknown nothing is said.
 */
@NullMarked
package org.cos3d.check;

import org.jspecify.annotations.NullMarked;
