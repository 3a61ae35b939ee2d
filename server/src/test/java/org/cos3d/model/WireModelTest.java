package org.cos3d.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.jayway.jsonpath.JsonPath;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Each provider's wire keeps to the contract, and carries the question whole. */
@ParameterizedClass
@MethodSource("org.cos3d.model.Dialect#all")
class WireModelTest extends TroubledContract {

  private static OtherSide side;

  private static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"say\":{\"type\":\"string\"}},\"required\":[\"say\"],\"additionalProperties\":false}";

  @Parameter Dialect dialect;

  @BeforeAll
  static void open() {
    side = new OtherSide();
  }

  @AfterAll
  static void close() {
    side.close();
  }

  @Override
  LanguageModel answering(String text, Reply.Ending ending) {
    side.says(OtherSide.answer(dialect, text, ending));
    return side.model(dialect);
  }

  @Override
  LanguageModel refusing(int status) {
    side.says(OtherSide.refusal(status));
    return side.model(dialect);
  }

  @Override
  LanguageModel silent() {
    side.says(aResponse().withStatus(200).withFixedDelay(20_000));
    return side.model(dialect);
  }

  @Override
  Set<Reply.Ending> endings() {
    return dialect.endings().keySet();
  }

  @Test
  void theQuestionReachesTheProviderWhole() throws Exception {
    LoggedRequest asked = ask();
    String body = asked.getBodyAsString();

    assertThat(asked.getUrl()).isEqualTo(dialect.base() + dialect.path());
    assertThat(JsonPath.<String>read(body, dialect.contractAt())).isEqualTo(QUESTION.contract());
    assertThat(JsonPath.<String>read(body, dialect.askedAt())).isEqualTo(QUESTION.asked());
    assertThat(JsonPath.<String>read(body, dialect.pictureAt()))
        .isEqualTo(
            dialect.pictureBefore()
                + Base64.getEncoder().encodeToString(QUESTION.pictures().getFirst().bytes()));
    assertThat(JsonPath.<Integer>read(body, dialect.longestAt())).isEqualTo(QUESTION.longest());
  }

  @Test
  void theKeyGoesIntoItsHeaderAndNowhereElse() throws Exception {
    LoggedRequest asked = ask();

    assertThat(asked.getHeader(dialect.keyHeader())).isEqualTo(dialect.keyBefore() + OtherSide.KEY);
    assertThat(asked.getUrl() + asked.getBodyAsString()).doesNotContain(OtherSide.KEY);
    assertThat(
            asked.getHeaders().all().stream().filter(one -> one.toString().contains(OtherSide.KEY)))
        .hasSize(1);
  }

  @Test
  void nothingOfHttp2IsWishedFor() throws Exception {
    LoggedRequest asked = ask();

    assertThat(asked.getProtocol()).isEqualTo("HTTP/1.1");
    assertThat(asked.containsHeader("Upgrade")).isFalse();
    assertThat(asked.containsHeader("HTTP2-Settings")).isFalse();
  }

  @Test
  void tokensAreThoseOfTheProvider() throws Exception {
    Reply reply = answering(ANSWER, Reply.Ending.DONE).ask(QUESTION, soon());

    assertThat(reply.tokens()).isEqualTo(dialect.counted());
  }

  @Test
  void theSchemaReachesTheProvider() throws Exception {
    side.says(OtherSide.answer(dialect, "{\"say\": \"done\"}", Reply.Ending.DONE));
    side.model(dialect).ask(QUESTION.answeredIn(SCHEMA), soon());

    String body = side.asked().getFirst().getBodyAsString();
    assertThat(JsonPath.<Object>read(body, dialect.schemaAt()))
        .isEqualTo(JsonPath.<Object>read(SCHEMA, "$"));
  }

  @Test
  void withoutASchemaNothingIsSaidOfIt() throws Exception {
    assertThat(ask().getBodyAsString())
        .doesNotContain("response_format", "output_config", "responseJsonSchema", "\"format\"");
  }

  @Test
  void whereTheSchemaIsRefusedItIsAskedLessStrictlyAndThatIsRemembered() throws Exception {
    side.saysTo(
        dialect.schemaAt(),
        OtherSide.refusal(400),
        OtherSide.answer(dialect, "{\"say\": \"done\"}", Reply.Ending.DONE));
    WireModel model = side.model(dialect);
    Reply reply = model.ask(QUESTION.answeredIn(SCHEMA), soon());

    assertThat(reply.text()).isEqualTo("{\"say\": \"done\"}");
    assertThat(reply.tokens()).isEqualTo(dialect.counted());
    assertThat(side.asked()).hasSize(2);
    model.ask(QUESTION.answeredIn(SCHEMA), soon());
    assertThat(side.asked()).hasSize(3);
  }

  @Test
  void whereEveryWayIsRefusedItIsToldAndNothingIsRemembered() throws Exception {
    side.says(OtherSide.refusal(400));
    WireModel model = side.model(dialect);
    ModelTrouble trouble =
        catchThrowableOfType(
            ModelTrouble.class, () -> model.ask(QUESTION.answeredIn(SCHEMA), soon()));

    assertThat(trouble.kind()).isEqualTo(ModelTrouble.Kind.REJECTED);
    assertThat(side.asked()).hasSizeBetween(2, 3);
    side.says(OtherSide.answer(dialect, "{}", Reply.Ending.DONE));
    model.ask(QUESTION.answeredIn(SCHEMA), soon());
    assertThat(JsonPath.<Object>read(side.asked().getFirst().getBodyAsString(), dialect.schemaAt()))
        .isNotNull();
  }

  @Test
  void anthropicIsGivenNoSchemaWithOpenNames() throws Exception {
    String open =
        "{\"type\":\"object\",\"properties\":{},\"additionalProperties\":{\"type\":\"string\"}}";
    side.says(OtherSide.answer(dialect, "{}", Reply.Ending.DONE));
    side.model(dialect).ask(QUESTION.answeredIn(open), soon());

    boolean given = side.asked().getFirst().getBodyAsString().contains("additionalProperties");
    assertThat(given).isEqualTo(dialect.provider() != Choice.Provider.ANTHROPIC);
  }

  private LoggedRequest ask() throws Exception {
    answering(ANSWER, Reply.Ending.DONE).ask(QUESTION, soon());
    assertThat(side.asked()).hasSize(1);
    return side.asked().getFirst();
  }
}
