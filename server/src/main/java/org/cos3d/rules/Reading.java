package org.cos3d.rules;

import java.util.List;

/** What came of reading a sentence. */
public sealed interface Reading {

  /**
   * The whole sentence is understood.
   *
   * @param wishes what to do, in order, within one patch
   * @param summary what will be done, in plain words
   */
  record Understood(List<Wish> wishes, String summary) implements Reading {
    public Understood {
      wishes = List.copyOf(wishes);
    }
  }

  /**
   * The sentence, or a part of it, is not understood; nothing shall be done.
   *
   * @param words the words that are not understood; empty where each is known but not what they say
   *     together
   * @param close words near to those, or the things that may have been meant
   * @param message all of it in plain words
   */
  record NotUnderstood(List<String> words, List<String> close, String message) implements Reading {
    public NotUnderstood {
      words = List.copyOf(words);
      close = List.copyOf(close);
    }
  }

  /**
   * It is understood and cannot be done, with the reason and what can be done instead, in plain
   * words.
   */
  record Refused(String message) implements Reading {}

  /** It was a question, and this is the answer; nothing changes. */
  record Answer(String message) implements Reading {}
}
