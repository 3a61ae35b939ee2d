package org.cos3d.model;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer as a line of JSON.
 *
 * @param digest {@link Question#digest} of the question
 * @param role its role, as a word
 * @param about what it is about
 * @param model who answered
 * @param contract its unchanging text
 * @param asked its own text
 * @param pictures how many pictures came with it
 * @param answer the answer
 * @param ended why the answer ended
 * @param tokens what it cost
 */
record Exchange(
    String digest,
    String role,
    String about,
    String model,
    String contract,
    String asked,
    int pictures,
    String answer,
    Reply.Ending ended,
    Tokens tokens) {

  private static final Gson GSON = new Gson();

  static Exchange of(String model, Question question, Reply reply) {
    return new Exchange(
        question.digest(),
        question.role().word(),
        question.about(),
        model,
        question.contract(),
        question.asked(),
        question.pictures().size(),
        reply.text(),
        reply.ended(),
        reply.tokens());
  }

  /** Reads a line; null where it is none of an exchange. */
  static @Nullable Exchange read(String line) {
    try {
      Exchange read = GSON.fromJson(line, Exchange.class);
      return read == null || read.digest == null || read.answer == null ? null : read;
    } catch (JsonParseException e) {
      return null;
    }
  }

  String line() {
    return GSON.toJson(this);
  }

  Reply reply() {
    return new Reply(answer, ended, tokens);
  }
}
