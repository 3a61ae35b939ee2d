package org.cos3d.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence names.
 *
 * @param form how it names it
 * @param words the stems of its nouns; the name as it is for {@link Form#QUOTED}
 * @param spoken the words as they were said
 * @param owner what it belongs to: "the chair" in "the legs of the chair"
 */
record NounPhrase(Form form, List<String> words, String spoken, Optional<NounPhrase> owner) {

  /** Nothing is named: what is selected is meant. */
  static final NounPhrase NONE = new NounPhrase(Form.NONE, List.of(), "", Optional.empty());

  enum Form {
    NONE,
    /** "it", "the selection". */
    PRONOUN,
    /** "them": several things. */
    PLURAL_PRONOUN,
    EVERYTHING,
    WORDS,
    QUOTED
  }

  boolean isPointer() {
    return form == Form.NONE || form == Form.PRONOUN || form == Form.PLURAL_PRONOUN;
  }

  NounPhrase of(NounPhrase whole) {
    return owner
        .map(own -> new NounPhrase(form, words, spoken, Optional.of(own.of(whole))))
        .orElseGet(() -> new NounPhrase(form, words, spoken, Optional.of(whole)));
  }
}
