package org.cos3d.program;

/**
 * The lines that put the asset together where the program runs alone.
 *
 * @param startLine its first line, from 1
 * @param endLine its last line
 */
public record Assembly(int startLine, int endLine) {}
