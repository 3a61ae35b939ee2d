package org.cos3d.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.cos3d.model.ModelTrouble.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of refusals, garbage and broken streams: asked once more where that may help. */
@ParameterizedClass
@MethodSource("org.cos3d.model.Dialect#all")
class WireTroubleTest {

  private static OtherSide side;

  @Parameter Dialect dialect;

  @BeforeAll
  static void open() {
    side = new OtherSide();
  }

  @AfterAll
  static void close() {
    side.close();
  }

  @Test
  void whatMayPassIsAskedOnceMore() throws Exception {
    for (int status : new int[] {429, 500, 503, 529}) {
      side.saysFirst(OtherSide.refusal(status), fine());
      assertThat(ask(Duration.ofSeconds(20)).text()).isEqualTo("fine");
      assertThat(side.asked()).hasSize(2);
    }
  }

  @Test
  void whatStaysIsNotAskedAThirdTime() {
    side.says(OtherSide.refusal(500));
    assertThat(trouble(Duration.ofSeconds(20)).kind()).isEqualTo(Kind.SERVER);
    assertThat(side.asked()).hasSize(2);
  }

  @Test
  void whatDoesNotPassIsAskedOnce() {
    for (int status : new int[] {400, 401, 403, 404, 413}) {
      side.says(OtherSide.refusal(status));
      trouble(Duration.ofSeconds(20));
      assertThat(side.asked()).as("status %s", status).hasSize(1);
    }
  }

  @Test
  void theProviderSaysWhenToAskAgain() throws Exception {
    side.saysFirst(OtherSide.refusal(429).withHeader("Retry-After", "1"), fine());
    long began = System.nanoTime();

    assertThat(ask(Duration.ofSeconds(20)).text()).isEqualTo("fine");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(side.asked()).hasSize(2);
  }

  @Test
  void thereIsNoWaitingBeyondTheDeadline() {
    side.saysFirst(OtherSide.refusal(429).withHeader("Retry-After", "60"), fine());
    Instant began = Instant.now();

    assertThat(trouble(Duration.ofSeconds(20)).kind()).isEqualTo(Kind.RATE);
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(side.asked()).hasSize(1);
  }

  @Test
  void aStreamThatBreaksOffIsNoAnswer() {
    String whole =
        dialect.body().apply("x = 1\n".repeat(50), dialect.endings().get(Reply.Ending.DONE));
    side.says(OtherSide.body(dialect, whole.substring(0, whole.length() / 2)));
    assertThat(trouble(Duration.ofSeconds(20)).kind()).isEqualTo(Kind.BROKEN);
    assertThat(side.asked()).hasSize(2);
  }

  @Test
  void aConnectionThatBreaksIsSaidAndMended() throws Exception {
    for (Fault fault :
        new Fault[] {
          Fault.EMPTY_RESPONSE,
          Fault.CONNECTION_RESET_BY_PEER,
          Fault.MALFORMED_RESPONSE_CHUNK,
          Fault.RANDOM_DATA_THEN_CLOSE
        }) {
      ResponseDefinitionBuilder broken = aResponse().withFault(fault);
      side.saysFirst(broken, fine());
      assertThat(ask(Duration.ofSeconds(20)).text()).as("%s", fault).isEqualTo("fine");
      side.says(broken);
      assertThat(trouble(Duration.ofSeconds(20)).kind())
          .as("%s", fault)
          .isIn(Kind.BROKEN, Kind.UNREACHABLE);
    }
  }

  @Test
  void garbageIsNoAnswer() {
    for (String garbage :
        new String[] {
          "",
          "<html>Welcome to this hotel</html>",
          "data: {\n\n",
          "{}",
          "null",
          "data: []\n\n",
          "data: {\"error\": {\"message\": \"overloaded\"}}\n\n"
        }) {
      side.says(OtherSide.body(dialect, garbage));
      ModelTrouble trouble = trouble(Duration.ofSeconds(20));
      assertThat(trouble.kind()).as(garbage).isEqualTo(Kind.BROKEN);
      assertThat(trouble.text()).as(garbage).contains(dialect.provider().word() + ":small");
      assertThat(trouble.text()).hasSizeLessThan(500);
    }
  }

  @Test
  void aBrokenPieceInTheMiddleLeavesNoHoleInTheAnswer() {
    String whole = dialect.body().apply("first second", dialect.endings().get(Reply.Ending.DONE));
    side.says(OtherSide.body(dialect, whole.replaceFirst("\\{(?=[^\\n]*firs)", "{]")));
    ModelTrouble trouble = trouble(Duration.ofSeconds(20));

    assertThat(trouble.kind()).isEqualTo(Kind.BROKEN);
    assertThat(side.asked()).hasSize(2);
  }

  @Test
  void anErrorInTheStreamIsToldInItsOwnWords() {
    String error = "{\"type\": \"error\", \"error\": {\"message\": \"Overloaded just now\"}}";
    side.says(
        OtherSide.body(
            dialect,
            dialect.mediaType().equals("text/event-stream")
                ? "event: error\ndata: " + error + "\n\n"
                : error + "\n"));

    assertThat(trouble(Duration.ofSeconds(20)).text()).contains("Overloaded just now");
  }

  @Test
  void whatIsAskedTwiceMayCostTwice() throws Exception {
    side.saysFirst(OtherSide.body(dialect, ""), fine());
    long asked = ModelContract.QUESTION.estimatedTokens();

    Tokens tokens = ask(Duration.ofSeconds(20)).tokens();
    assertThat(tokens).isEqualTo(dialect.counted().plus(new Tokens(asked, 0, 0)));
  }

  @Test
  void nobodyThereIsSaidWithTheAddress() {
    String nowhere = "http://127.0.0.1:1";
    ModelTrouble trouble =
        TroubledContract.troubleOf(
            new WireModel(OtherSide.choice(dialect, nowhere), Duration.ofMillis(30)),
            Instant.now().plusSeconds(20));

    assertThat(trouble.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(trouble.text()).contains(nowhere, "COS3D_MODEL_URL");
  }

  @Test
  void neitherTroubleNorLogEverShowsTheKey() {
    Logged logged = Logged.begin();
    for (ResponseDefinitionBuilder response :
        new ResponseDefinitionBuilder[] {
          OtherSide.refusal(401),
          OtherSide.refusal(500),
          aResponse().withStatus(400).withBody("bad key " + OtherSide.KEY),
          OtherSide.body(dialect, "data: " + OtherSide.KEY + "\n\n"),
          OtherSide.body(dialect, OtherSide.KEY + "\n")
        }) {
      side.says(response);
      StringWriter all = new StringWriter();
      trouble(Duration.ofSeconds(20)).printStackTrace(new PrintWriter(all));
      assertThat(all.toString()).contains("ModelTrouble").doesNotContain(OtherSide.KEY);
    }
    assertThat(logged.end()).doesNotContain(OtherSide.KEY);
  }

  private ResponseDefinitionBuilder fine() {
    return OtherSide.answer(dialect, "fine", Reply.Ending.DONE);
  }

  private Reply ask(Duration patience) throws ModelTrouble, InterruptedException {
    return side.model(dialect).ask(ModelContract.QUESTION, Instant.now().plus(patience));
  }

  private ModelTrouble trouble(Duration patience) {
    return TroubledContract.troubleOf(side.model(dialect), Instant.now().plus(patience));
  }
}
