/**
 * Finds what a program needs: entries of the catalog, notes on how the versions differ, and
 * demonstrations, by plain words, by an identifier, or by one that is wrong.
 *
 * <p>Door: {@link org.cos3d.retrieval.Library}. Product: {@link org.cos3d.retrieval.Snippet}. All
 * in memory, and nothing here calls anybody. How it ranks is told in {@code docs/RETRIEVAL.md}.
 */
@NullMarked
package org.cos3d.retrieval;

import org.jspecify.annotations.NullMarked;
