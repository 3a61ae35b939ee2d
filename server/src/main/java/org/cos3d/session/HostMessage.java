package org.cos3d.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.patch.Outcome;
import org.cos3d.scene.ObjectFacts;
import org.cos3d.scene.SceneChanges;
import org.cos3d.scene.SceneSnapshot;

/** What a host says. */
public sealed interface HostMessage {

  /**
   * The host introduces itself: the first message of a conversation.
   *
   * @param protocol version of the contract that the host speaks
   * @param version version of the host's half
   * @param host the program in which the artist works
   */
  record Hello(int protocol, String version, Host host) implements HostMessage {}

  /**
   * A program in which an artist works.
   *
   * @param name such as "Blender"
   * @param version such as "3.4.1"
   * @param build such as a commit hash; empty where unknown
   * @param platform operating system and processor
   * @param python version of the Python inside it
   * @param executable path of its executable; empty where unknown
   * @param background whether it runs without a window
   * @param process process id
   */
  record Host(
      String name,
      String version,
      String build,
      String platform,
      String python,
      String executable,
      boolean background,
      long process) {}

  /**
   * The whole scene, or a chunk of it.
   *
   * @param scene what is there
   */
  record SceneShown(SceneSnapshot scene) implements HostMessage {}

  /**
   * The scene changed.
   *
   * @param changes what changed
   */
  record SceneChanged(SceneChanges changes) implements HostMessage {}

  /** What the artist asks for; answered exactly once. */
  sealed interface Request extends HostMessage {

    /** Id of the request, given by the host. */
    String request();

    /** Whether the artist gives leave, this once, to run a program that no prover can try first. */
    boolean mayRunUnproven();
  }

  /**
   * What the artist asks for in words.
   *
   * @param request id of the request
   * @param text the words
   * @param images pictures to go by, PNG or JPEG
   * @param masks the artist's own masks of the pictures, in the same order; no bytes where there is
   *     none, and none at all where there are no more
   * @param mayRunUnproven whether a program may run that no prover can try first
   * @param workflow how a model is to be asked, whatever rules understand; empty for as usual
   * @param afterPlan what follows once something new is planned
   */
  record Instruction(
      String request,
      String text,
      List<byte[]> images,
      List<byte[]> masks,
      boolean mayRunUnproven,
      Optional<Workflow> workflow,
      AfterPlan afterPlan)
      implements Request {
    public Instruction {
      images = List.copyOf(images);
      masks = List.copyOf(masks);
    }

    /** The mask of a picture, counted from 0; no bytes where there is none. */
    byte[] mask(int picture) {
      return picture < masks.size() ? masks.get(picture) : new byte[0];
    }

    /** The same, as usual, of pictures without masks. */
    public Instruction(String request, String text, List<byte[]> images, boolean mayRunUnproven) {
      this(request, text, images, List.of(), mayRunUnproven, Optional.empty(), AfterPlan.MAKE);
    }
  }

  /** What may follow once something new is planned. */
  enum AfterPlan {
    /** It is made. */
    MAKE,
    /** The plan waits for a {@link PlanAnswer} that says go. */
    WAIT,
    /** Nothing: the request is refused there, as is whatever needs no plan. */
    END
  }

  /**
   * What the artist says to a plan that waits.
   *
   * @param request id of the request
   * @param literals new literals by name of parameter; what is not named stays
   * @param go whether it is to be made
   */
  record PlanAnswer(String request, Map<String, String> literals, boolean go)
      implements HostMessage {
    public PlanAnswer {
      literals = Collections.unmodifiableMap(new LinkedHashMap<>(literals));
    }
  }

  /**
   * What the artist asks for by sliders.
   *
   * @param request id of the request
   * @param asset id of the asset
   * @param literals new literals by name of parameter
   * @param mayRunUnproven whether a program may run that no prover can try first
   */
  record Adjustment(
      String request, String asset, Map<String, String> literals, boolean mayRunUnproven)
      implements Request {
    public Adjustment {
      literals = Collections.unmodifiableMap(new LinkedHashMap<>(literals));
    }
  }

  /**
   * What came of a patch.
   *
   * @param outcome the outcome
   */
  record OutcomeTold(Outcome outcome) implements HostMessage {}

  /**
   * A part of an object's base, as the server asked for it.
   *
   * @param request id of the request that it is for
   * @param object id of the object
   * @param index which part it is, from 0
   * @param count how many there are
   * @param data bytes of a small .blend library; empty where there is none
   * @param name name of the object in the library; with the first part
   * @param facts what it is made of; with the first part, empty where no program can edit it
   * @param trouble why something is missing, in plain words; empty where nothing is
   */
  @SuppressWarnings("ArrayRecordComponent") // it is put together with the others, never compared
  record BasePart(
      String request,
      String object,
      int index,
      int count,
      byte[] data,
      String name,
      Optional<ObjectFacts> facts,
      String trouble)
      implements HostMessage {}

  /**
   * The artist no longer wants the answer.
   *
   * @param request id of the request
   */
  record Cancel(String request) implements HostMessage {}

  /**
   * A sign of life.
   *
   * @param number a number that the answer repeats
   */
  record Heartbeat(long number) implements HostMessage {}

  /**
   * The host leaves.
   *
   * @param reason why
   */
  record Farewell(String reason) implements HostMessage {}

  /**
   * The artist went back or forth in the history past edits of ours.
   *
   * @param undone ids of the requests whose edits are undone now
   * @param redone ids of the requests whose edits are there again
   */
  record HistoryMoved(List<String> undone, List<String> redone) implements HostMessage {
    public HistoryMoved {
      undone = List.copyOf(undone);
      redone = List.copyOf(redone);
    }
  }
}
