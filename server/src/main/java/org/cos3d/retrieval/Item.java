package org.cos3d.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that can be found, as the index takes it.
 *
 * @param id its id, by which results name it
 * @param kind what it is: the kind of its entry, "note" or "demonstration"
 * @param names identifiers by which it is asked for exactly, whole
 * @param fields its words by the place where they stand
 * @param phrases what people say for it, each cut into stems
 * @param joined neighbouring words of its names written as one
 * @param worth how likely it is what somebody looks for, whatever the words; 1 for the usual
 * @param seldom words one of which must be in the question, else it is hardly what is meant; empty
 *     where it may well be
 * @param twin the same for items that say the same: a modifier's word and its type, the energy of
 *     each kind of light; only the best one of them is shown among the first
 */
record Item(
    String id,
    String kind,
    List<String> names,
    Map<Field, List<String>> fields,
    List<List<String>> phrases,
    List<String> joined,
    float worth,
    Set<String> seldom,
    String twin) {

  /** Where a word stands. */
  enum Field {
    /** Its own name in code. */
    NAME,
    /** Its name on screen. */
    LABEL,
    /** What it belongs to, and what kind of thing it is. */
    OWNER,
    /** Words of artists for it. */
    LEXICON,
    /** Its explanation. */
    DOC,
    /** The values, parameters or sockets it has. */
    PARTS;

    /** The name of the field in the index. */
    String key() {
      return name();
    }
  }
}
