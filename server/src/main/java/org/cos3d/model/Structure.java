package org.cos3d.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cos3d.model.ModelTrouble.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How strictly a provider is asked to keep a model to JSON, strictest first. Not every endpoint
 * knows every way: one that refuses is asked in the next.
 */
enum Structure {
  /**
   * JSON of the question's schema. Not OpenAI's strict kind, which forbids fields to be left out.
   */
  SCHEMA,
  /** Any JSON object. */
  OBJECT,
  /** As the prompt says. */
  FREE;

  /** How a refusal speaks of it, whatever its status. */
  private static final Pattern OF_STRUCTURE =
      Pattern.compile(
          "response_?format|json_?schema|json_object|output_config|structured|grammar|responseJson",
          Pattern.CASE_INSENSITIVE);

  /** Ways to ask this question, from one way on. */
  static List<Structure> ways(Choice choice, Question question, Structure from) {
    if (question.schema().isEmpty()) {
      return List.of(FREE);
    }
    return Arrays.stream(values())
        .filter(way -> way.compareTo(from) >= 0 && way.fits(choice, question))
        .toList();
  }

  /** Anthropic takes objects of known fields only, and no JSON without a schema. */
  private boolean fits(Choice choice, Question question) {
    boolean anthropic = choice.provider() == Choice.Provider.ANTHROPIC;
    return switch (this) {
      case SCHEMA -> !anthropic || !question.schema().contains("\"additionalProperties\":{");
      case OBJECT -> !anthropic;
      case FREE -> true;
    };
  }

  /** What the provider is told; null for nothing. */
  @Nullable ResponseFormat format(Question question) {
    return switch (this) {
      case SCHEMA ->
          ResponseFormat.builder()
              .type(ResponseFormatType.JSON)
              .jsonSchema(
                  JsonSchema.builder()
                      .name(question.role().word() + "_answer")
                      .rootElement(JsonRawSchema.from(question.schema()))
                      .build())
              .build();
      case OBJECT -> ResponseFormat.JSON;
      case FREE -> null;
    };
  }

  /** Whether a refusal may be of the way of asking. */
  static boolean isRefusedBy(ModelTrouble trouble) {
    boolean spoken = OF_STRUCTURE.matcher(trouble.text()).find();
    return trouble.kind() == Kind.REJECTED
        || (spoken && (trouble.kind() == Kind.NOT_FOUND || trouble.kind() == Kind.SERVER));
  }
}
