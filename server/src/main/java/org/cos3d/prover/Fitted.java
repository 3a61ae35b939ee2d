package org.cos3d.prover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a fitting.
 *
 * @param kept whether the values are better than those of the program; else nothing is to be
 *     changed
 * @param literals the parameters that changed, as literals
 * @param unseen parameters that no picture shows: they were left alone
 * @param outlines one for each picture, in order
 * @param seconds time that it took, seconds
 * @param trouble why nothing could be fitted, in plain words; empty where it could
 */
public record Fitted(
    boolean kept,
    Map<String, String> literals,
    List<String> unseen,
    List<Outline> outlines,
    double seconds,
    String trouble) {

  public Fitted {
    literals = new LinkedHashMap<>(literals);
    unseen = List.copyOf(unseen);
    outlines = List.copyOf(outlines);
  }

  /**
   * The outline of a picture.
   *
   * @param mask what it was made from: "alpha", "background" or "mask"; empty where there is none
   * @param trouble why there is none, in plain words
   * @param before overlap with the program's as it was, 0 to 1
   * @param after the same with the values found
   */
  public record Outline(String mask, String trouble, double before, double after) {}
}
