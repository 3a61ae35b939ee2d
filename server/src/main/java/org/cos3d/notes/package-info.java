/**
 * What changed between the versions of Blender, and what is easily done wrong, as told in {@code
 * prompts/retrieval/notes}: read here for those who search and those who check.
 *
 * <p>Door: {@link org.cos3d.notes.Notes#read}. Product: {@link org.cos3d.notes.Note}. The form of
 * the files is told in {@code docs/CHECK.md}.
 */
@NullMarked
package org.cos3d.notes;

import org.jspecify.annotations.NullMarked;
