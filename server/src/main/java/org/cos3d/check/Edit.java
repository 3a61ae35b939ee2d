package org.cos3d.check;

/**
 * An exact change of a program's text.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last one
 * @param text what comes instead
 */
public record Edit(int start, int end, String text) {}
