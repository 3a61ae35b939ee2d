package org.cos3d.model;

import com.google.gson.Gson;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one provider speaks, written down from its own documentation.
 *
 * @param title for the report of the tests
 * @param provider whose it is
 * @param base what stands between the server's address and {@code path}
 * @param path where questions go
 * @param mediaType of its answers
 * @param endings its words for why an answer ended
 * @param body an answer: its text, and its word for why it ended
 * @param contractAt JSON path of the question's contract
 * @param askedAt JSON path of its own text
 * @param pictureAt JSON path of its picture
 * @param pictureBefore what stands before the picture's base64
 * @param longestAt JSON path of the most tokens of the answer
 * @param schemaAt JSON path of the schema that the answer shall keep to
 * @param keyHeader the header with the key
 * @param keyBefore what stands before the key there
 * @param counted what its answers cost, as it counts
 */
record Dialect(
    String title,
    Choice.Provider provider,
    String base,
    String path,
    String mediaType,
    Map<Reply.Ending, String> endings,
    BinaryOperator<String> body,
    String contractAt,
    String askedAt,
    String pictureAt,
    String pictureBefore,
    String longestAt,
    String schemaAt,
    String keyHeader,
    String keyBefore,
    Tokens counted) {

  private static final String EVENTS = "text/event-stream";
  private static final String DATA_URL = "data:image/png;base64,";
  private static final Map<Reply.Ending, String> OPENAI_ENDINGS =
      Map.of(
          Reply.Ending.DONE,
          "stop",
          Reply.Ending.CUT,
          "length",
          Reply.Ending.WITHHELD,
          "content_filter");

  static Stream<Dialect> all() {
    return Stream.of(
        openAi("OpenAI", Choice.Provider.OPENAI, EVENTS, "max_completion_tokens", Dialect::chunks),
        openAi("compatible", Choice.Provider.COMPATIBLE, EVENTS, "max_tokens", Dialect::chunks),
        openAi(
            "compatible, whole",
            Choice.Provider.COMPATIBLE,
            "application/json",
            "max_tokens",
            Dialect::whole),
        anthropic(),
        gemini(),
        mistral(),
        ollama());
  }

  private static Dialect openAi(
      String title,
      Choice.Provider provider,
      String type,
      String longest,
      BinaryOperator<String> body) {
    return new Dialect(
        title,
        provider,
        "/v1",
        "/chat/completions",
        type,
        OPENAI_ENDINGS,
        body,
        "$.messages[0].content",
        "$.messages[1].content[0].text",
        "$.messages[1].content[1].image_url.url",
        DATA_URL,
        "$." + longest,
        "$.response_format.json_schema.schema",
        "Authorization",
        "Bearer ",
        new Tokens(100, 40, 20));
  }

  private static Dialect anthropic() {
    return new Dialect(
        "Anthropic",
        Choice.Provider.ANTHROPIC,
        "/v1",
        "/messages",
        EVENTS,
        Map.of(
            Reply.Ending.DONE,
            "end_turn",
            Reply.Ending.CUT,
            "max_tokens",
            Reply.Ending.WITHHELD,
            "refusal"),
        Dialect::messages,
        "$.system[0].text",
        "$.messages[0].content[0].text",
        "$.messages[0].content[1].source.data",
        "",
        "$.max_tokens",
        "$.output_config.format.schema",
        "x-api-key",
        "",
        new Tokens(100, 40, 20, 10));
  }

  private static Dialect gemini() {
    return new Dialect(
        "Gemini",
        Choice.Provider.GEMINI,
        "/v1beta",
        "/models/small:streamGenerateContent?alt=sse",
        EVENTS,
        Map.of(
            Reply.Ending.DONE,
            "STOP",
            Reply.Ending.CUT,
            "MAX_TOKENS",
            Reply.Ending.WITHHELD,
            "SAFETY"),
        Dialect::candidates,
        "$.systemInstruction.parts[0].text",
        "$.contents[0].parts[0].text",
        "$.contents[0].parts[1].inlineData.data",
        "",
        "$.generationConfig.maxOutputTokens",
        "$.generationConfig.responseJsonSchema",
        "x-goog-api-key",
        "",
        new Tokens(100, 40, 20));
  }

  private static Dialect mistral() {
    return new Dialect(
        "Mistral",
        Choice.Provider.MISTRAL,
        "/v1",
        "/chat/completions",
        EVENTS,
        OPENAI_ENDINGS,
        Dialect::chunks,
        "$.messages[0].content[0].text",
        "$.messages[1].content[0].text",
        "$.messages[1].content[1].image_url",
        DATA_URL,
        "$.max_tokens",
        "$.response_format.json_schema.schema",
        "Authorization",
        "Bearer ",
        new Tokens(100, 0, 20));
  }

  private static Dialect ollama() {
    return new Dialect(
        "Ollama",
        Choice.Provider.OLLAMA,
        "",
        "/api/chat",
        "application/x-ndjson",
        Map.of(Reply.Ending.DONE, "stop", Reply.Ending.CUT, "length"),
        Dialect::lines,
        "$.messages[0].content",
        "$.messages[1].content",
        "$.messages[1].images[0]",
        "",
        "$.options.num_predict",
        "$.format",
        "Authorization",
        "Bearer ",
        new Tokens(100, 0, 20));
  }

  private static String chunks(String text, String ending) {
    String pieces =
        halves(text)
            .map(half ->
                event(
                    "{'id':'1','object':'chat.completion.chunk','created':1,'model':'small','choices':[{'index':0,'delta':{'role':'assistant','content':%s},'finish_reason':null}]}",
                    half))
            .collect(Collectors.joining());
    return pieces
        + event(
            "{'id':'1','object':'chat.completion.chunk','created':1,'model':'small','choices':[{'index':0,'delta':{'content':''},'finish_reason':%s}],'usage':{'prompt_tokens':100,'completion_tokens':20,'total_tokens':120,'prompt_tokens_details':{'cached_tokens':40}}}",
            ending)
        + "data: [DONE]\n\n";
  }

  private static String whole(String text, String ending) {
    return "{'id':'1','object':'chat.completion','created':1,'model':'small','choices':[{'index':0,'message':{'role':'assistant','content':%s},'finish_reason':%s}],'usage':{'prompt_tokens':100,'completion_tokens':20,'total_tokens':120,'prompt_tokens_details':{'cached_tokens':40}}}"
        .replace('\'', '"')
        .formatted(json(text), json(ending));
  }

  private static String messages(String text, String ending) {
    String pieces =
        halves(text)
            .map(half ->
                "event: content_block_delta\n"
                    + event(
                        "{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':%s}}",
                        half))
            .collect(Collectors.joining());
    return "event: message_start\n"
        + event(
            "{'type':'message_start','message':{'id':%s,'type':'message','role':'assistant','model':'small','content':[],'stop_reason':null,'usage':{'input_tokens':50,'cache_creation_input_tokens':10,'cache_read_input_tokens':40,'output_tokens':1}}}",
            "1")
        + "event: content_block_start\n"
        + event(
            "{'type':'content_block_start','index':0,'content_block':{'type':'text','text':%s}}",
            "")
        + pieces
        + "event: content_block_stop\n"
        + event("{'type':%s,'index':0}", "content_block_stop")
        + "event: message_delta\n"
        + event(
            "{'type':'message_delta','delta':{'stop_reason':%s,'stop_sequence':null},'usage':{'output_tokens':20}}",
            ending)
        + "event: message_stop\n"
        + event("{'type':%s}", "message_stop");
  }

  private static String candidates(String text, String ending) {
    String pieces =
        halves(text)
            .map(half ->
                event(
                    "{'candidates':[{'content':{'parts':[{'text':%s}],'role':'model'},'index':0}],'usageMetadata':{'promptTokenCount':100,'totalTokenCount':100},'modelVersion':'small'}",
                    half))
            .collect(Collectors.joining());
    return pieces
        + event(
            "{'candidates':[{'content':{'parts':[{'text':''}],'role':'model'},'finishReason':%s,'index':0}],'usageMetadata':{'promptTokenCount':100,'cachedContentTokenCount':40,'candidatesTokenCount':15,'thoughtsTokenCount':5,'totalTokenCount':120},'modelVersion':'small'}",
            ending);
  }

  private static String lines(String text, String ending) {
    String pieces =
        halves(text)
            .map(half ->
                "{'model':'small','created_at':'2026-01-01T00:00:00Z','message':{'role':'assistant','content':%s},'done':false}\n"
                    .replace('\'', '"')
                    .formatted(json(half)))
            .collect(Collectors.joining());
    return pieces
        + "{'model':'small','created_at':'2026-01-01T00:00:00Z','message':{'role':'assistant','content':''},'done':true,'done_reason':%s,'total_duration':1,'prompt_eval_count':100,'eval_count':20}\n"
            .replace('\'', '"')
            .formatted(json(ending));
  }

  private static Stream<String> halves(String text) {
    int middle = text.length() / 3;
    return Stream.of(text.substring(0, middle), text.substring(middle));
  }

  private static String event(String template, String value) {
    return "data: " + template.replace('\'', '"').formatted(json(value)) + "\n\n";
  }

  private static String json(String text) {
    return new Gson().toJson(text);
  }

  @Override
  public String toString() {
    return title;
  }
}
