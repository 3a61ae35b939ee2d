/**
 * A program is the Python text that makes one asset; this room reads it and changes single literals
 * in it.
 *
 * <p>Door: {@link org.cos3d.program.Programs#read}. Product: {@link org.cos3d.program.Program},
 * immutable. The form of the text is told in {@code docs/PROGRAMS.md}. Text is read with a real
 * Python parser, so nothing here depends on how code is laid out; offsets in this room count
 * characters of the Java string.
 */
@NullMarked
package org.cos3d.program;

import org.jspecify.annotations.NullMarked;
