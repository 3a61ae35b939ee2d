package org.cos3d.retrieval;

/**
 * Something that was found, ready to be read by a person or by a model.
 *
 * @param id id of a catalog, or {@code note:auto-smooth}, {@code demonstration:chair/legs}
 * @param kind the kind of the catalog's entry, "note" or "demonstration"
 * @param score how well it fits; only the order means something
 * @param text how it is used, in a few lines: signature, units and ranges, what it is, and what
 *     differs between versions
 */
public record Snippet(String id, String kind, double score, String text) {

  /** A model reads about so many characters as one token. */
  private static final int CHARACTERS_OF_A_TOKEN = 4;

  /** About how many tokens of a model the text takes. */
  public int tokens() {
    return (id.length() + text.length()) / CHARACTERS_OF_A_TOKEN + 1;
  }
}
