package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import org.cos3d.model.ModelTrouble;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Verdict;
import org.cos3d.rules.Reading;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.Effort;

/** Words the one answer of a request. */
final class Answers {

  private static final String NOTHING_CHANGED = " (nothing was changed)";

  private final String request;
  private final Stopwatch stopwatch;
  private final Spending spending;

  Answers(String request, Stopwatch stopwatch, Spending spending) {
    this.request = request;
    this.stopwatch = stopwatch;
    this.spending = spending;
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
        List.of(),
        Effort.withoutModel(0),
        Optional.empty(),
        false);
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

  /** The reading that leads to no patch. */
  Answer to(Reading reading) {
    return switch (reading) {
      case Reading.NotUnderstood not ->
          answer(
              Status.NOT_UNDERSTOOD,
              not.message(),
              not.words(),
              not.close(),
              Optional.empty(),
              false);
      case Reading.Refused refused -> refused(refused.message());
      case Reading.Answer said -> answer(Status.APPLIED, said.message(), Optional.empty());
      case Reading.Understood understood ->
          throw new IllegalArgumentException("what is understood becomes a patch: " + understood);
    };
  }

  /** It cannot be done; nothing was changed. */
  Answer refused(String message) {
    return answer(Status.REFUSED, message, Optional.empty());
  }

  /** A program could not be tried first, so nothing was sent; told whether leave would help. */
  Answer untried(String why, boolean leaveHelps) {
    return answer(Status.REFUSED, why, List.of(), List.of(), Optional.empty(), leaveHelps);
  }

  /** What came of the patch; told why the artist stopped it, or nothing where nobody did. */
  Answer to(Patch patch, Outcome outcome, String whyStopped) {
    String reason = outcome.failure().map(Failure::text).orElse("");
    return switch (outcome.ending()) {
      case APPLIED -> answer(Status.APPLIED, patch.message(), Optional.empty());
      case REFUSED ->
          answer(
              Status.REFUSED,
              "Blender refused the code: " + orElse(reason, "it says no more") + NOTHING_CHANGED,
              outcome.failure());
      case ROLLED_BACK ->
          answer(
              Status.FAILED,
              where(outcome) + orElse(reason, "it failed in Blender") + NOTHING_CHANGED,
              outcome.failure());
      case HALF_DONE ->
          answer(
              Status.FAILED,
              orElse(reason, "It failed in Blender, and not everything could be put back."),
              outcome.failure());
      case STALE ->
          answer(
              Status.REFUSED,
              orElse(reason, "the scene has changed in the meantime; ask again") + NOTHING_CHANGED,
              outcome.failure());
      case NOT_NOW ->
          answer(
              Status.REFUSED,
              orElse(reason, "Blender is busy with something else; ask again") + NOTHING_CHANGED,
              outcome.failure());
      case UNKNOWN ->
          whyStopped.isEmpty()
              ? silent()
              : answer(Status.CANCELLED, whyStopped + ".", outcome.failure());
    };
  }

  /**
   * A trial away from the artist's scene went wrong, so nothing was sent.
   *
   * @param more what else is to be told of the trial, a sentence; empty for nothing
   */
  Answer unsound(String asset, Proof proof, String more) {
    Failure failure =
        proof.failure().orElseGet(() -> Failure.of("internal", "the trial does not say why"));
    boolean refused = proof.verdict() == Verdict.REFUSED;
    return answer(
        refused ? Status.REFUSED : Status.FAILED,
        "The program of %s %s: %s%s%s%s"
            .formatted(
                asset,
                refused ? "is not safe to run" : "was tried in the background first and failed",
                where(failure),
                failure.text(),
                NOTHING_CHANGED,
                more.isEmpty() ? "" : ". " + more),
        Optional.of(failure));
  }

  /** It was a question, and this is the answer. */
  Answer told(String text) {
    return answer(Status.APPLIED, text, Optional.empty());
  }

  /** The model asks back; nothing was changed. */
  Answer askedBack(String question, List<String> choices) {
    return answer(
        Status.NOT_UNDERSTOOD, question, List.of(), choices, choices, Optional.empty(), false);
  }

  /** The model could not be asked; nothing was changed. */
  Answer noModel(ModelTrouble trouble) {
    return answer(
        Status.FAILED,
        trouble.text() + NOTHING_CHANGED,
        Optional.of(Failure.of("model", trouble.text())));
  }

  private Answer silent() {
    String text =
        "Blender did not say what came of the request; look at the scene, and undo it if need be.";
    return answer(Status.FAILED, text, Optional.of(Failure.of("internal", text)));
  }

  private static String where(Outcome outcome) {
    return outcome
        .failure()
        .filter(failure -> !failure.component().isEmpty())
        .map(Answers::where)
        .orElse("");
  }

  private static String where(Failure failure) {
    boolean untold = !failure.text().startsWith("line ");
    String line = failure.line() > 0 && untold ? "line " + failure.line() : "";
    String comma = failure.component().isEmpty() || line.isEmpty() ? "" : ", ";
    String place = failure.component() + comma + line;
    return place.isEmpty() ? "" : place + ": ";
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  /** The artist stopped it before anything was sent. */
  Answer stopped(String why) {
    return answer(Status.CANCELLED, why + "; nothing was changed.", Optional.empty());
  }

  /** The server itself failed. */
  Answer internal(Throwable error) {
    String text =
        "Something went wrong inside the server (%s); nothing was changed. Its log says more."
            .formatted(error.getClass().getSimpleName());
    return answer(Status.FAILED, text, Optional.of(Failure.of("internal", text)));
  }

  private Answer answer(Status status, String message, Optional<Failure> failure) {
    return answer(status, message, List.of(), List.of(), failure, false);
  }

  private Answer answer(
      Status status,
      String message,
      List<String> words,
      List<String> close,
      Optional<Failure> failure,
      boolean mayRunUnproven) {
    return answer(status, message, words, close, List.of(), failure, mayRunUnproven);
  }

  private Answer answer(
      Status status,
      String message,
      List<String> words,
      List<String> close,
      List<String> choices,
      Optional<Failure> failure,
      boolean mayRunUnproven) {
    return new Answer(
        request,
        status,
        spending.rung(),
        message,
        words,
        close,
        choices,
        spending.effort(stopwatch.seconds()),
        failure,
        mayRunUnproven);
  }
}
