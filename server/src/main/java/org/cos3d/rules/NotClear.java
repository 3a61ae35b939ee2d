package org.cos3d.rules;

import java.util.List;

/** Ends the interpretation of a reading that cannot be carried out; holds what to answer. */
final class NotClear extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reading answer;

  private final int weight;

  private NotClear(Reading answer, String message, int weight) {
    super(message, null, false, false);
    this.answer = answer;
    this.weight = weight;
  }

  /** How much the answer says: of several, the first of the weightiest is given. */
  int weight() {
    return weight;
  }

  Reading answer() {
    return answer;
  }

  /** The words were understood; what they ask cannot be done. */
  static NotClear refused(String message) {
    return new NotClear(new Reading.Refused(message), message, 2);
  }

  /** The words name nothing that is here, or more than one thing. */
  static NotClear unclear(List<String> words, List<String> close, String message) {
    return new NotClear(new Reading.NotUnderstood(words, close, message), message, 1);
  }

  /** As {@link #unclear}, for a reading that was unlikely from the start. */
  static NotClear unlikely(List<String> words, List<String> close, String message) {
    return new NotClear(new Reading.NotUnderstood(words, close, message), message, 0);
  }
}
