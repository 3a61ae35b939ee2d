package org.cos3d.rules;

import java.util.List;

/**
 * What a word or phrase of the lexicon can mean.
 *
 * @param kind its class
 * @param attributes what its line of the lexicon says of it
 */
record Sense(Kind kind, List<String> attributes) {
  String attribute(int index) {
    return attributes.get(index);
  }

  double number(int index) {
    return Double.parseDouble(attributes.get(index));
  }
}
