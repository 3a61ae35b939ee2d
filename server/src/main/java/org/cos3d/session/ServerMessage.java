package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;

/** What the server says. */
public sealed interface ServerMessage {

  /**
   * The host is welcome.
   *
   * @param protocol version of the contract that the server speaks
   * @param version version of the server
   * @param conversation id of this conversation
   * @param demonstrations names of the ready-made assets
   * @param model the language model in use; empty for none
   */
  record Welcome(
      int protocol, String version, String conversation, List<String> demonstrations, String model)
      implements ServerMessage {
    public Welcome {
      demonstrations = List.copyOf(demonstrations);
    }
  }

  /**
   * The host is turned away; the conversation ends after it.
   *
   * @param reason why
   * @param text what is wrong and which half to update, in plain words
   * @param protocol version of the contract that the server speaks
   */
  record TurnedAway(Reason reason, String text, int protocol) implements ServerMessage {

    /** Reasons for turning a host away. */
    public enum Reason {
      /** The host speaks an older contract. */
      HOST_TOO_OLD,
      /** The host speaks a newer contract. */
      SERVER_TOO_OLD,
      /** The host broke the contract. */
      OUT_OF_ORDER
    }
  }

  /**
   * How far a request is.
   *
   * @param request id of the request
   * @param stage one of "reading", "planning", "searching", "writing", "checking", "proving",
   *     "repairing", "applying"
   * @param text what is being done, in plain words
   * @param share share that is done, 0 to 1; negative where unknown
   */
  record Progress(String request, String stage, String text, double share)
      implements ServerMessage {}

  /**
   * What is this object made of? Answered by {@link HostMessage.BasePart}s.
   *
   * @param request id of the request that it is for
   * @param object id of the object
   */
  record BaseAsked(String request, String object) implements ServerMessage {}

  /**
   * What to change.
   *
   * @param patch the patch
   */
  record PatchSent(Patch patch) implements ServerMessage {}

  /**
   * How a request ended.
   *
   * @param request id of the request
   * @param status how
   * @param rung which rung answered
   * @param message for the artist, in plain words
   * @param unknownWords words that were not understood
   * @param close what could have been meant
   * @param effort what it cost
   * @param failure what went wrong, where something did
   * @param choices answers that the artist may give where it was asked back
   * @param mayRunUnproven whether it was refused only for want of a prover, so that the artist may
   *     ask again and give leave
   */
  record Answer(
      String request,
      Status status,
      Rung rung,
      String message,
      List<String> unknownWords,
      List<String> close,
      List<String> choices,
      Effort effort,
      Optional<Failure> failure,
      boolean mayRunUnproven)
      implements ServerMessage {

    public Answer {
      unknownWords = List.copyOf(unknownWords);
      close = List.copyOf(close);
      choices = List.copyOf(choices);
    }

    /** Ways in which a request can end. */
    public enum Status {
      /** Done in the scene, or, where nothing was to be done there, answered. */
      APPLIED,
      /** Understood but refused; nothing changed. */
      REFUSED,
      /** Not understood; nothing changed. */
      NOT_UNDERSTOOD,
      /** Tried, failed, and rolled back. */
      FAILED,
      /** Stopped by the artist; nothing changed. */
      CANCELLED
    }
  }

  /**
   * What a request cost.
   *
   * @param workflow how the language model was asked; empty where it was not
   * @param tokensIn tokens sent to the language model
   * @param tokensKept those of them that its provider had kept from before
   * @param tokensOut tokens received from it
   * @param modelCalls calls of it
   * @param repairs rounds of repair: how often what failed its trial was given back
   * @param looks pictures of what was made that the critic's model was shown
   * @param criticisms what it found wrong
   * @param modelSeconds time spent waiting for it, side by side ones once
   * @param serverSeconds time spent in the server besides
   * @param cost what the model cost, US dollars; empty where its price is not known
   */
  record Effort(
      String workflow,
      long tokensIn,
      long tokensKept,
      long tokensOut,
      int modelCalls,
      int repairs,
      int looks,
      int criticisms,
      double modelSeconds,
      double serverSeconds,
      OptionalDouble cost) {

    /** The cost of a request that no model was asked for. */
    static Effort withoutModel(double serverSeconds) {
      return new Effort("", 0, 0, 0, 0, 0, 0, 0, 0, serverSeconds, OptionalDouble.of(0));
    }
  }

  /**
   * A sign of life: the answer to the host's.
   *
   * @param number the host's number
   */
  record Heartbeat(long number) implements ServerMessage {}

  /**
   * The server leaves.
   *
   * @param reason why
   */
  record Farewell(String reason) implements ServerMessage {}
}
