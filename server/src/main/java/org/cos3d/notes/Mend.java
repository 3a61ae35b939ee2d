package org.cos3d.notes;

/**
 * An edit that is certain: what stands in place of a name, with the same meaning and values.
 *
 * @param name the name that no longer is
 * @param text what is written instead; empty where a keyword is left out
 */
public record Mend(Pattern name, String text) {}
