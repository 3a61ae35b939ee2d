package org.cos3d.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cos3d.patch.Failure;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Rung;
import org.cos3d.scene.Vector;

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
   *     "repairing", "fitting", "waiting", "applying"
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
   * What is going to be made, before there is any code; shown again whenever its numbers change.
   *
   * @param request id of the request
   * @param title what the thing is called
   * @param lines what it is, how large, and of which components, in plain words
   * @param findings what does not hold, a sentence each
   * @param parameters its numbers
   * @param blocks the boxes of its components, as they would stand in the scene
   * @param held whether it waits for a {@link HostMessage.PlanAnswer}
   * @param trouble why the last answer was not taken as it was given; empty where it was
   */
  record Planned(
      String request,
      String title,
      List<String> lines,
      List<String> findings,
      List<Parameter> parameters,
      List<Block> blocks,
      boolean held,
      String trouble)
      implements ServerMessage {
    public Planned {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
      parameters = List.copyOf(parameters);
      blocks = List.copyOf(blocks);
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param literal its literal
     * @param unit the word for what it counts in, as programs have it
     * @param low the lowest number that it may be; empty where it is no number
     * @param high the highest
     * @param choices the words that it may be, for a choice
     * @param meaning what it is, in an artist's words
     */
    public record Parameter(
        String name,
        String literal,
        String unit,
        OptionalDouble low,
        OptionalDouble high,
        List<String> choices,
        String meaning) {
      public Parameter {
        choices = List.copyOf(choices);
      }
    }

    /**
     * The box of a component.
     *
     * @param component its name
     * @param label the same for the artist
     * @param corners its eight corners in world space, metres; corner n has the high end along the
     *     box's own X, Y and Z where bit 0, 1 and 2 of n are set
     */
    public record Block(String component, String label, List<Vector> corners) {
      public Block {
        corners = List.copyOf(corners);
      }
    }
  }

  /**
   * How far a component of the plan is.
   *
   * @param request id of the request
   * @param component its name
   * @param state how far
   */
  record ComponentTold(String request, String component, State state) implements ServerMessage {

    /** How far components can be. */
    public enum State {
      /** Its code is written. */
      WRITTEN,
      /** It was tried, and is as it should be. */
      PROVEN,
      /** It was tried, and is not. */
      FAULTY,
      /** It is left out, for its code cannot be used. */
      LEFT_OUT
    }
  }

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
