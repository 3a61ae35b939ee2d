package org.cos3d.prover;

/**
 * One refusal of the gate.
 *
 * @param line line of the program, counted from 1
 * @param column column, counted from 0
 * @param family such as "import" or "operator"
 * @param text what was refused, why, and the allowed way
 */
public record GateFinding(int line, int column, String family, String text) {}
