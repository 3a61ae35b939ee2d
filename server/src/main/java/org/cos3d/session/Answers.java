package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Rung;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.Effort;

/** Words the one answer of a request. */
final class Answers {

  private final String request;
  private final Stopwatch stopwatch;

  Answers(String request, Stopwatch stopwatch) {
    this.request = request;
    this.stopwatch = stopwatch;
  }

  /** A second request came while the first is still on its way. */
  static Answer stillBusy(String request, String busyWith) {
    return new Answer(
        request,
        Status.REFUSED,
        Rung.RULES,
        "Still working on \"" + busyWith + "\": wait for it or stop it, then ask again.",
        List.of(),
        List.of(),
        Effort.withoutModel(0),
        Optional.empty());
  }

  /** Stands for the outcome that a host did not tell in time. */
  static Outcome noOutcome(String request) {
    return new Outcome(
        request,
        Outcome.Ending.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        0,
        List.of());
  }

  /** Some words were not understood. */
  Answer notUnderstood(List<String> words, List<String> close, String message) {
    return answer(Status.NOT_UNDERSTOOD, message, words, close, Optional.empty());
  }

  /** The artist stopped it before anything was sent. */
  Answer stopped(String why) {
    return answer(Status.CANCELLED, why, Optional.empty());
  }

  /** The server itself failed. */
  Answer internal(Throwable error) {
    String text =
        "Something went wrong inside the server (%s); nothing was changed. Its log says more."
            .formatted(error.getClass().getSimpleName());
    return answer(Status.FAILED, text, Optional.of(Failure.of("internal", text)));
  }

  private Answer answer(Status status, String message, Optional<Failure> failure) {
    return answer(status, message, List.of(), List.of(), failure);
  }

  private Answer answer(
      Status status,
      String message,
      List<String> words,
      List<String> close,
      Optional<Failure> failure) {
    return new Answer(
        request,
        status,
        Rung.RULES,
        message,
        words,
        close,
        Effort.withoutModel(stopwatch.seconds()),
        failure);
  }
}
