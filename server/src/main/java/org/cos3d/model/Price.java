package org.cos3d.model;

/**
 * What a model costs.
 *
 * @param in US dollars for a million tokens of questions
 * @param kept the same for those that the provider had kept from before
 * @param out US dollars for a million tokens of answers
 */
record Price(double in, double kept, double out) {

  private static final double MILLION = 1e6;

  /** What Anthropic, the one who counts them apart, takes for storing a token rather than not. */
  private static final double STORING = 1.25;

  /** What tokens cost, in US dollars. */
  double of(Tokens tokens) {
    double fresh = tokens.in() - tokens.kept() + (STORING - 1) * tokens.stored();
    return (in * fresh + kept * tokens.kept() + out * tokens.out()) / MILLION;
  }
}
