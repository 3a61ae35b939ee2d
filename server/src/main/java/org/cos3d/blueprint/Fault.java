package org.cos3d.blueprint;

/**
 * Something about a finished component that is not as its blueprint says.
 *
 * @param component the component concerned
 * @param about what it is about: faults that are alike at several settings have it in common
 * @param text what is measured and what is wanted, a sentence
 * @param weight how much it matters: 3 for a blemish, 10 for what makes the thing useless
 */
public record Fault(String component, String about, String text, int weight) {

  static final int BLEMISH = 3;
  static final int MISFIT = 5;
  static final int BREAK = 10;
}
