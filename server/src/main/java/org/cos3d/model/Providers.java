package org.cos3d.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.Map;

/** What each provider needs to be asked one question. */
final class Providers {

  /** Where Ollama listens when nobody says otherwise. */
  private static final String OLLAMA = "http://127.0.0.1:11434";

  private Providers() {}

  /**
   * A model of langchain4j for one question.
   *
   * @param http its connection
   * @param patience how long it may take
   * @param longest most tokens of the answer; said to each provider, for some cut at 1,024
   *     otherwise
   */
  static StreamingChatModel open(
      Choice choice, HttpClientBuilder http, Duration patience, int longest) {
    return switch (choice.provider()) {
      case OPENAI -> openAi(choice, http, patience).maxCompletionTokens(longest).build();
      case COMPATIBLE -> openAi(choice, http, patience).maxTokens(longest).build();
      case ANTHROPIC -> anthropic(choice, http, patience, longest);
      case GEMINI -> gemini(choice, http, patience, longest);
      case MISTRAL -> mistral(choice, http, patience, longest);
      case OLLAMA -> ollama(choice, http, patience, longest);
      case SCRIPTED, RECORDED ->
          throw new IllegalArgumentException(choice.provider() + " needs no connection");
    };
  }

  private static OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder openAi(
      Choice choice, HttpClientBuilder http, Duration patience) {
    var builder =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .modelName(choice.name())
            .timeout(patience);
    if (!choice.address().isEmpty()) {
      builder.baseUrl(choice.address());
    }
    return choice.key().isEmpty() ? builder : builder.apiKey(choice.key());
  }

  private static StreamingChatModel anthropic(
      Choice choice, HttpClientBuilder http, Duration patience, int longest) {
    var builder =
        AnthropicStreamingChatModel.builder()
            .httpClientBuilder(http)
            .apiKey(choice.key())
            .modelName(choice.name())
            .maxTokens(longest)
            .cacheSystemMessages(true)
            .timeout(patience);
    return choice.address().isEmpty() ? builder.build() : builder.baseUrl(choice.address()).build();
  }

  private static StreamingChatModel gemini(
      Choice choice, HttpClientBuilder http, Duration patience, int longest) {
    var builder =
        GoogleAiGeminiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .apiKey(choice.key())
            .modelName(choice.name())
            .maxOutputTokens(longest)
            .timeout(patience);
    return choice.address().isEmpty() ? builder.build() : builder.baseUrl(choice.address()).build();
  }

  private static StreamingChatModel mistral(
      Choice choice, HttpClientBuilder http, Duration patience, int longest) {
    var builder =
        MistralAiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .apiKey(choice.key())
            .modelName(choice.name())
            .maxTokens(longest)
            .timeout(patience);
    return choice.address().isEmpty() ? builder.build() : builder.baseUrl(choice.address()).build();
  }

  private static StreamingChatModel ollama(
      Choice choice, HttpClientBuilder http, Duration patience, int longest) {
    var builder =
        OllamaStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(choice.address().isEmpty() ? OLLAMA : choice.address())
            .modelName(choice.name())
            .numPredict(longest)
            .timeout(patience);
    return choice.key().isEmpty()
        ? builder.build()
        : builder.customHeaders(Map.of("Authorization", "Bearer " + choice.key())).build();
  }

  /** Where the choice is served, in words. */
  static String where(Choice choice) {
    if (!choice.address().isEmpty()) {
      return choice.address();
    }
    return choice.provider() == Choice.Provider.OLLAMA ? OLLAMA : choice.provider().word();
  }
}
