package org.cos3d.rules;

import java.util.List;

/** Ends the interpretation of a reading that cannot be carried out; holds what to answer. */
final class NotClear extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reading answer;

  private NotClear(Reading answer, String message) {
    super(message, null, false, false);
    this.answer = answer;
  }

  Reading answer() {
    return answer;
  }

  /** The words were understood; what they ask cannot be done. */
  static NotClear refused(String message) {
    return new NotClear(new Reading.Refused(message), message);
  }

  /** The words name nothing that is here, or more than one thing. */
  static NotClear unclear(List<String> words, List<String> close, String message) {
    return new NotClear(new Reading.NotUnderstood(words, close, message), message);
  }
}
