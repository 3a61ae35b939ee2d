package org.cos3d.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.ImageContent.DetailLevel;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.cos3d.model.ModelTrouble.Kind;
import org.jspecify.annotations.Nullable;

/** A model that is asked over the network. */
final class WireModel implements LanguageModel {

  private static final Duration USUAL_WAIT = Duration.ofMillis(800);

  /**
   * Characters for each token that an answer may have: twice as many as any language has. Who keeps
   * to the limit that it was told never comes so far.
   */
  private static final int MOST_CHARACTERS_PER_TOKEN = 8;

  private final Choice choice;
  private final Duration wait;

  /** The strictest way of asking for JSON that the provider is not known to refuse. */
  private volatile Structure structure = Structure.SCHEMA;

  WireModel(Choice choice) {
    this(choice, USUAL_WAIT);
  }

  /** A model that waits so long before it asks again, where the provider does not say how long. */
  WireModel(Choice choice, Duration wait) {
    this.choice = choice;
    this.wait = wait;
  }

  @Override
  public String name() {
    return choice.title();
  }

  /** Asks in the strictest way that the provider takes, and remembers it. */
  @Override
  public Reply ask(Question question, Instant until) throws ModelTrouble, InterruptedException {
    List<Structure> ways = Structure.ways(choice, question, structure);
    @Nullable ModelTrouble refused = null;
    for (Structure way : ways) {
      try {
        Reply reply = ask(question, way, until);
        if (refused != null) {
          structure = way;
        }
        return reply;
      } catch (ModelTrouble trouble) {
        if (!Structure.isRefusedBy(trouble)) {
          throw trouble;
        }
        refused = refused == null ? trouble : refused;
      }
    }
    throw Objects.requireNonNull(refused);
  }

  /** Asks, and once more where that may help and the time is long enough. */
  private Reply ask(Question question, Structure way, Instant until)
      throws ModelTrouble, InterruptedException {
    try {
      return askOnce(question, way, until);
    } catch (ModelTrouble trouble) {
      Duration pause = trouble.after().orElse(wait);
      boolean helps =
          trouble.passes() && (way == Structure.FREE || !Structure.isRefusedBy(trouble));
      if (!helps || Instant.now().plus(pause).isAfter(until)) {
        throw trouble;
      }
      Thread.sleep(pause);
      Reply reply = askOnce(question, way, until);
      return trouble.mayCost() ? reply.dearerBy(question.estimatedTokens()) : reply;
    }
  }

  private Reply askOnce(Question question, Structure way, Instant until)
      throws ModelTrouble, InterruptedException {
    try (Wire wire = new Wire(until, question.longest())) {
      Hearing hearing = new Hearing(wire::enough, MOST_CHARACTERS_PER_TOKEN * question.longest());
      Duration patience = Duration.between(Instant.now(), until);
      try {
        Providers.open(choice, wire.builder(), patience, question.longest())
            .chat(request(question, way), hearing);
      } catch (LangChain4jException | IllegalArgumentException e) {
        hearing.onError(e);
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return told(question, hearing, wire);
    }
  }

  private Reply told(Question question, Hearing hearing, Wire wire) throws ModelTrouble {
    Wire.Refusal refusal = wire.refusal();
    if (wire.late()) {
      throw new ModelTrouble(
          Kind.TIMEOUT,
          "%s did not finish its answer in time. COS3D_MODEL_SECONDS sets how long it may take."
              .formatted(name()));
    }
    if (refusal != null) {
      throw Refusals.trouble(choice, refusal);
    }
    if (wire.full()) {
      String begun = hearing.heard.toString();
      long out = Math.max(question.longest(), tokens(question, begun, null).out());
      return new Reply(begun, Reply.Ending.CUT, new Tokens(question.estimatedTokens(), 0, out));
    }
    String garbled = wire.garbled();
    ChatResponse response = hearing.response;
    if (garbled != null || response == null || hearing.error != null) {
      String why = garbled != null ? garbled : reason(hearing.error);
      throw new ModelTrouble(
          Kind.BROKEN,
          "The answer of %s cannot be read: %s.".formatted(name(), Refusals.quote(choice, why)));
    }
    if (response.finishReason() == null) {
      throw new ModelTrouble(Kind.BROKEN, "The answer of %s broke off.".formatted(name()));
    }
    String text = response.aiMessage().text();
    return new Reply(
        text == null ? "" : text,
        ending(response.finishReason()),
        tokens(question, text == null ? "" : text, response.tokenUsage()));
  }

  private static String reason(@Nullable Throwable error) {
    return error == null || error.getMessage() == null ? "nothing came" : error.getMessage();
  }

  private static Reply.Ending ending(FinishReason reason) {
    return switch (reason) {
      case LENGTH -> Reply.Ending.CUT;
      case CONTENT_FILTER, OTHER -> Reply.Ending.WITHHELD;
      case STOP, TOOL_EXECUTION -> Reply.Ending.DONE;
    };
  }

  /** As the provider counts; estimated where it does not say. */
  private static Tokens tokens(Question question, String text, @Nullable TokenUsage usage) {
    if (usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null) {
      return new Tokens(question.estimatedTokens(), 0, Math.round(text.length() / 3.2));
    }
    long in = usage.inputTokenCount();
    long out = usage.outputTokenCount();
    long kept = 0;
    long stored = 0;
    if (usage instanceof AnthropicTokenUsage anthropic) {
      kept = orZero(anthropic.cacheReadInputTokens());
      stored = orZero(anthropic.cacheCreationInputTokens());
      in += kept + stored;
    } else if (usage instanceof OpenAiTokenUsage openAi && openAi.inputTokensDetails() != null) {
      kept = orZero(openAi.inputTokensDetails().cachedTokens());
    } else if (usage instanceof GoogleAiGeminiTokenUsage gemini) {
      kept = orZero(gemini.cachedContentTokenCount());
      out += orZero(gemini.thoughtsTokenCount());
    }
    return new Tokens(in, kept, out, stored);
  }

  private static long orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private ChatRequest request(Question question, Structure way) {
    return ChatRequest.builder()
        .messages(messages(question))
        .responseFormat(way.format(question))
        .build();
  }

  private List<ChatMessage> messages(Question question) {
    List<Content> contents = new ArrayList<>();
    contents.add(TextContent.from(question.asked()));
    for (Picture picture : question.pictures()) {
      contents.add(content(picture));
    }
    return List.of(SystemMessage.from(question.contract()), UserMessage.from(contents));
  }

  private ImageContent content(Picture picture) {
    String base64 = Base64.getEncoder().encodeToString(picture.bytes());
    if (choice.provider() == Choice.Provider.MISTRAL) {
      // given as bytes, langchain4j tells Mistral that every picture is a JPEG
      return ImageContent.from("data:%s;base64,%s".formatted(picture.mediaType(), base64));
    }
    return ImageContent.from(base64, picture.mediaType(), DetailLevel.HIGH);
  }

  /** Takes the answer as it comes. */
  private static final class Hearing implements StreamingChatResponseHandler {
    private final Runnable enough;
    private final int longest;
    private final StringBuilder heard = new StringBuilder();
    private @Nullable ChatResponse response;
    private @Nullable Throwable error;

    /**
     * Hears an answer.
     *
     * @param enough called where it is longer than it may be
     * @param longest most characters that it may have
     */
    Hearing(Runnable enough, int longest) {
      this.enough = enough;
      this.longest = longest;
    }

    @Override
    public void onPartialResponse(String piece) {
      heard.append(piece, 0, Math.min(piece.length(), longest - heard.length() + 1));
      if (heard.length() > longest) {
        heard.setLength(longest);
        enough.run();
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
      response = complete;
    }

    @Override
    public void onError(Throwable thrown) {
      error = thrown;
    }
  }
}
