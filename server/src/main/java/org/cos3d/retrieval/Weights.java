package org.cos3d.retrieval;

import static java.util.Map.entry;

import java.util.Map;
import org.cos3d.retrieval.Item.Field;

/**
 * How much each kind of match counts. Found on the training half of the questions in {@code
 * test-assets/retrieval}.
 *
 * @param fields by the place where a word stands
 * @param norms by the place, how much a long text there is held against it, 0 to 1
 * @param plain for plain words
 * @param code for identifiers
 * @param phrase for phrases of the lexicon and the notes
 * @param seldom what is left of an item that is hardly meant
 * @param hint for items of a kind that the question names
 * @param traits for the last look at the best ones
 */
record Weights(
    Map<Field, Float> fields,
    Map<Field, Float> norms,
    Plain plain,
    Code code,
    Phrase phrase,
    float seldom,
    float hint,
    Map<Trait, Float> traits) {

  /**
   * For plain words.
   *
   * @param other what the places beyond the best one add, 0 to 1
   * @param synonym a word that means the same
   * @param joined two words that stand as one
   * @param slip a word that differs in a letter or two
   * @param common words that stand in most questions, such as "make"
   * @param coverage how much it counts which share of the words is found, as a power
   */
  record Plain(
      float other, float synonym, float joined, float slip, float common, float coverage) {}

  /**
   * For identifiers.
   *
   * @param exact a whole identifier
   * @param suffix the end of a dotted identifier
   * @param receiver the type that a variable's name tells
   * @param owner the type or module that a dotted name leads to
   * @param inherited what is left of that for what the owner inherits
   * @param near a member of the owner that is called nearly so
   */
  record Code(
      float exact, float suffix, float receiver, float owner, float inherited, float near) {}

  /**
   * For phrases.
   *
   * @param weight what they count
   * @param whole how much it counts that all of the phrase is found, as a power
   * @param asked how much it counts that the phrase is all that is asked, as a power
   */
  record Phrase(float weight, float whole, float asked) {}

  /**
   * Logistic regression on the training half, both Blenders, each with half of the lexicon's
   * phrases left out at random: with all of them that half is answered too well to say what helps
   * where no phrase is near.
   */
  private static final Map<Trait, Float> TRAITS =
      Map.ofEntries(
          entry(Trait.FIT, 3.36f),
          entry(Trait.NAME_SAID, 0.92f),
          entry(Trait.ASKED_IN_NAME, 1.26f),
          entry(Trait.ASKED_IN_OWNER, 2.11f),
          entry(Trait.ASKED_IN_ALL, 1.58f),
          entry(Trait.HEAD_IN_NAME, 1.31f),
          entry(Trait.REST_IN_OWNER, 1.11f),
          entry(Trait.OWNER_MEANT, 1.15f),
          entry(Trait.PROPERTY, -0.45f),
          entry(Trait.FUNCTION, 0.40f),
          entry(Trait.OPERATOR, -0.68f),
          entry(Trait.NODE, 0.42f),
          entry(Trait.NOTE, 0.61f),
          entry(Trait.DEMONSTRATION, 0.39f),
          entry(Trait.MATHS, 0.41f),
          entry(Trait.NOTE_FOR_CODE, 0.80f),
          entry(Trait.OPERATOR_FOR_CODE, 0.74f),
          entry(Trait.BMESH_SAID, 0.54f),
          entry(Trait.PROPERTY_FOR_DEED, -0.98f));

  static final Weights USUAL =
      new Weights(
          Map.of(
              Field.NAME, 1.6f,
              Field.LABEL, 1.4f,
              Field.OWNER, 1.2f,
              Field.LEXICON, 1.07f,
              Field.DOC, 1.05f,
              Field.PARTS, 0.4f),
          Map.of(
              Field.NAME, 0.6f,
              Field.LABEL, 0.6f,
              Field.OWNER, 0.4f,
              Field.LEXICON, 0.3f,
              Field.DOC, 0.5f,
              Field.PARTS, 0.7f),
          new Plain(0.56f, 0.6f, 0.8f, 0.5f, 0.56f, 1f),
          new Code(30f, 8f, 4f, 7.5f, 0.6f, 5.3f),
          new Phrase(3f, 1.5f, 0.5f),
          0.4f,
          1.15f,
          TRAITS);

  /** What a word counts that stands there. */
  float of(Field field) {
    return fields.getOrDefault(field, 0f);
  }
}
