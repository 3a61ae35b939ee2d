package org.cos3d.patch;

/** Composes patches. */
public final class Patches {}
