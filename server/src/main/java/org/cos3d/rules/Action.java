package org.cos3d.rules;

import org.cos3d.program.Program;

/**
 * A small program that changes given objects.
 *
 * @param name its name, which is also its function's
 * @param program its parameters and its function
 * @param needsReference true where its function takes a second object to take its bearings from
 * @param adds true where it may add objects
 * @param removes true where it may remove the objects it is given
 */
public record Action(
    String name, Program program, boolean needsReference, boolean adds, boolean removes) {}
