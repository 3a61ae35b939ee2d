package org.cos3d.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One question to a model. The text that is the same in many questions comes first, so that
 * providers can keep what they made of it.
 *
 * @param role for what it is asked
 * @param about what the answer is about, such as the name of a component
 * @param contract text that is the same for every question of this kind
 * @param asked text of this question
 * @param pictures what is shown with it
 * @param longest most tokens that the answer may have
 * @param schema JSON schema of the answer, for providers that hold a model to one; empty where the
 *     answer is no JSON. Whoever asks reads the answer strictly all the same
 */
public record Question(
    Role role,
    String about,
    String contract,
    String asked,
    List<Picture> pictures,
    int longest,
    String schema) {

  /** How many characters of English and Python come to a token, seldom fewer. */
  private static final double CHARACTERS_PER_TOKEN = 3.2;

  private static final int TOKENS_PER_PICTURE = 1600;

  public Question {
    pictures = List.copyOf(pictures);
  }

  /** A question whose answer is no JSON. */
  public Question(
      Role role, String about, String contract, String asked, List<Picture> pictures, int longest) {
    this(role, about, contract, asked, pictures, longest, "");
  }

  /** The same, answered in JSON of this schema. */
  public Question answeredIn(String jsonSchema) {
    return new Question(role, about, contract, asked, pictures, longest, jsonSchema);
  }

  /** The same, asked with another text. */
  public Question asking(String text) {
    return new Question(role, about, contract, text, pictures, longest, schema);
  }

  /** About how many tokens it will cost to ask, rather too many than too few. */
  public long estimatedTokens() {
    double text = (contract.length() + asked.length()) / CHARACTERS_PER_TOKEN;
    return Math.round(text) + (long) pictures.size() * TOKENS_PER_PICTURE;
  }

  /** A name for its content: SHA-256 in lower-case hexadecimal. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(role.word(), contract, asked)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      pictures.forEach(picture -> digest.update(picture.bytes()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
