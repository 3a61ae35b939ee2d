package org.cos3d.patch;

/**
 * One parameter that changes.
 *
 * @param asset id of the asset
 * @param name name of the parameter in the program
 * @param before literal before, as in the program; empty for a new parameter
 * @param after literal after, as in the program; empty for one that goes
 */
public record ParameterChange(String asset, String name, String before, String after) {}
