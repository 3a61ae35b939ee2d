package org.cos3d.rules;

/**
 * Something the grammar read.
 *
 * @param value what was read
 * @param end the position after it
 */
record Match<T>(T value, int end) {}
