package org.cos3d.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A provider that a test plays. */
final class OtherSide implements AutoCloseable {

  static final String KEY = "sk-nobody-may-read-this";

  /** How long its models wait before they ask again. */
  private static final Duration SHORT = Duration.ofMillis(30);

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().jettyAcceptors(1));

  OtherSide() {
    server.start();
  }

  WireModel model(Dialect dialect) {
    return new WireModel(choice(dialect, server.baseUrl() + dialect.base()), SHORT);
  }

  static Choice choice(Dialect dialect, String address) {
    return new Choice(dialect.provider(), "small", address, KEY);
  }

  /** Answers each question alike. */
  void says(ResponseDefinitionBuilder response) {
    server.resetAll();
    server.stubFor(any(anyUrl()).willReturn(response));
  }

  /** Answers the first question so, and those after it otherwise. */
  void saysFirst(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
    server.resetAll();
    server.stubFor(
        any(anyUrl())
            .inScenario("turns")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("asked")
            .willReturn(first));
    server.stubFor(any(anyUrl()).inScenario("turns").whenScenarioStateIs("asked").willReturn(then));
  }

  /** Answers questions that hold something at a JSON path so, and all others otherwise. */
  void saysTo(String path, ResponseDefinitionBuilder with, ResponseDefinitionBuilder without) {
    server.resetAll();
    server.stubFor(any(anyUrl()).willReturn(without));
    server.stubFor(
        any(anyUrl()).withRequestBody(matchingJsonPath(path + ".properties")).willReturn(with));
  }

  static ResponseDefinitionBuilder answer(Dialect dialect, String text, Reply.Ending ending) {
    return body(dialect, dialect.body().apply(text, dialect.endings().get(ending)));
  }

  static ResponseDefinitionBuilder body(Dialect dialect, String body) {
    return aResponse()
        .withStatus(200)
        .withHeader("Content-Type", dialect.mediaType())
        .withBody(body.getBytes(StandardCharsets.UTF_8));
  }

  static ResponseDefinitionBuilder refusal(int status) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"error\": {\"message\": \"No: the key %s is not for this.\"}}".formatted(KEY));
  }

  /** All that was asked so far. */
  List<LoggedRequest> asked() {
    return server.findAll(WireMock.anyRequestedFor(anyUrl()));
  }

  @Override
  public void close() {
    server.stop();
  }
}
