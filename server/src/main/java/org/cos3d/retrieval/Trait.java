package org.cos3d.retrieval;

/** What tells a likely answer from an unlikely one among those that have words of a question. */
enum Trait {
  /** How well it fits by its words, as a logarithm. */
  FIT,
  /** Which share of its own name the question says. */
  NAME_SAID,
  /** Which share of the question's words stands in its name or label. */
  ASKED_IN_NAME,
  /** Which share stands in its owner or its kind, and not in its name. */
  ASKED_IN_OWNER,
  /** Which share stands in its name, label, owner or phrases. */
  ASKED_IN_ALL,
  /** Which share of what stands before "of" is in its name: "position of a color stop". */
  HEAD_IN_NAME,
  /** Which share of what stands behind "of" is in its owner. */
  REST_IN_OWNER,
  /** A dotted name in the question leads to its owner. */
  OWNER_MEANT,
  /** It is a property. */
  PROPERTY,
  /** It is a property, and the question begins with a deed: "make". */
  PROPERTY_FOR_DEED,
  /** It is a function. */
  FUNCTION,
  /** It is of mathutils or math. */
  MATHS,
  /** It is of bmesh, and the question says so. */
  BMESH_SAID,
  /** It is an operator. */
  OPERATOR,
  /** It is an operator, and the question is code. */
  OPERATOR_FOR_CODE,
  /** It is a kind of node. */
  NODE,
  /** It is a note. */
  NOTE,
  /** It is a note, and the question is code. */
  NOTE_FOR_CODE,
  /** It is a demonstration. */
  DEMONSTRATION
}
