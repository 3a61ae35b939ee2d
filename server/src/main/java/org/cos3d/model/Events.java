package org.cos3d.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import org.jspecify.annotations.Nullable;

/**
 * Hands the events of a stream on until one cannot be read or tells of an error, and ends the
 * stream there. The parsers of langchain4j would pass over such an event, and the answer would have
 * a hole that nobody sees.
 */
final class Events implements ServerSentEventListener {

  private final ServerSentEventListener listener;
  private @Nullable String trouble;

  Events(ServerSentEventListener listener) {
    this.listener = listener;
  }

  /** What is wrong with the stream; null where nothing is. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void onOpen(SuccessfulHttpResponse response) {
    listener.onOpen(response);
  }

  @Override
  public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
    handOn(event, () -> listener.onEvent(event, context));
    if (trouble != null) {
      context.parsingHandle().cancel();
    }
  }

  @Override
  public void onEvent(ServerSentEvent event) {
    handOn(event, () -> listener.onEvent(event));
  }

  private void handOn(ServerSentEvent event, Runnable step) {
    if (trouble != null) {
      return;
    }
    trouble = complaint(event.data());
    if (trouble == null) {
      try {
        step.run();
      } catch (RuntimeException e) {
        trouble = "a piece of it is not of the form that was agreed on";
      }
    }
  }

  /** What an event says of an error; null where it tells of none. */
  private static @Nullable String complaint(@Nullable String data) {
    if (data == null || !data.contains("\"error\"")) {
      return null;
    }
    try {
      JsonElement read = JsonParser.parseString(data);
      JsonElement error = read.isJsonObject() ? read.getAsJsonObject().get("error") : null;
      return error == null || error.isJsonNull() ? null : Refusals.message(data);
    } catch (JsonParseException e) {
      return null; // whoever takes the event says so
    }
  }

  @Override
  public void onError(Throwable error) {
    listener.onError(error);
  }

  @Override
  public void onClose() {
    if (trouble == null) {
      listener.onClose();
    }
  }
}
