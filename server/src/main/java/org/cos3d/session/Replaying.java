package org.cos3d.session;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.cos3d.model.Ledger;
import org.cos3d.model.Models;
import org.cos3d.model.Role;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.prover.Client;
import org.cos3d.prover.Proof;
import org.cos3d.prover.Provers;
import org.cos3d.prover.Recorded;
import org.cos3d.session.Replay.Ending;
import org.cos3d.session.Replay.Recording;
import org.cos3d.session.Replay.Result;
import org.jspecify.annotations.Nullable;

/** Where one recorded request is played again: everything but the server's own code is recorded. */
final class Replaying {

  private static final String OLD =
      "The journal is of an older version, which did not keep what a replay needs.";

  private final Tools tools;
  private final Path prompts;
  private final Path catalogs;

  Replaying(Tools tools, Path prompts, Path catalogs) {
    this.tools = tools;
    this.prompts = prompts;
    this.catalogs = catalogs;
  }

  /** The host of a request that is played again: it says what it said then. */
  private static final class Played implements Line {
    private final Recording recording;
    private final CompletableFuture<Optional<Patch>> sent = new CompletableFuture<>();
    private final Iterator<JsonElement> planAnswers;
    private @Nullable Request request;

    Played(Recording recording) {
      this.recording = recording;
      this.planAnswers = recording.all("plan answer").iterator();
    }

    @Override
    public void send(ServerMessage message) {
      try {
        Request running = request;
        if (running == null) {
          return;
        }
        switch (message) {
          case ServerMessage.PatchSent(Patch patch) -> {
            sent.complete(Optional.of(patch));
            Optional<JsonElement> outcome = recording.first("outcome");
            running.take(
                outcome.isPresent()
                    ? JournalRecord.read(outcome.get(), Outcome.class)
                    : Answers.noOutcome(running.id()));
          }
          case ServerMessage.BaseAsked(String id, String object) -> running.take(base(id, object));
          case ServerMessage.Planned planned when planned.held() -> answer(running);
          default -> {}
        }
      } catch (JournalRecord.Unreadable e) {
        throw new IllegalStateException(e);
      }
    }

    /** What the artist said to the plan then; stopped where nothing more was said. */
    private void answer(Request running) throws JournalRecord.Unreadable {
      if (planAnswers.hasNext()) {
        running.take(JournalRecord.read(planAnswers.next(), HostMessage.PlanAnswer.class));
      } else {
        running.stop("Stopped", Duration.ZERO);
      }
    }

    private HostMessage.BasePart base(String id, String object) throws JournalRecord.Unreadable {
      for (JsonElement entry : recording.all("base")) {
        BaseTold told = JournalRecord.read(entry, BaseTold.class);
        if (told.object().equals(object)) {
          return told.part(id);
        }
      }
      return new HostMessage.BasePart(
          id, object, 0, 1, new byte[0], "", Optional.empty(), "it was not recorded");
    }

    @Override
    public void end() {
      sent.complete(Optional.empty());
    }
  }

  /** Plays a request again and compares the patch. */
  Result replay(int number, Recording recording, HostMessage.@Nullable Host host, History history)
      throws JournalRecord.Unreadable, InterruptedException {
    Optional<JsonElement> recorded = recording.first("sent");
    Optional<JsonElement> kept = recording.first("setting");
    String then = recorded.map(JsonElement::toString).orElse("");
    if (host == null || kept.isEmpty()) {
      return result(number, recording, Ending.CANNOT, OLD, then, "");
    }
    if (recording.scene.isEmpty()) {
      return result(
          number,
          recording,
          Ending.CANNOT,
          "The scene had more than %,d objects, or its file began in another journal, so it was not kept."
              .formatted(SceneTold.MOST),
          then,
          "");
    }
    Setting setting = JournalRecord.read(kept.get(), Setting.class);
    CatalogShelf shelf = new CatalogShelf(catalogs, prompts);
    if (setting.checks()) {
      shelf.welcome(host, Journal.silent());
      if (shelf.of(host).isEmpty()) {
        return result(
            number,
            recording,
            Ending.CANNOT,
            "The catalog of Blender %s is not kept here: \"./cos3d catalog\" makes it."
                .formatted(host.version()),
            then,
            "");
      }
    }
    Optional<Patch> patch = play(recording, setting, host, history, shelf);
    String now = patch.map(JournalEntry::json).map(JsonElement::toString).orElse("");
    boolean same = now.equals(then);
    String text =
        same
            ? then.isEmpty() ? "No patch was sent, and none would be." : "The patch is the same."
            : now.isEmpty()
                ? "No patch would be sent now."
                : then.isEmpty() ? "A patch would be sent now." : "The patch is another one.";
    return result(number, recording, same ? Ending.SAME : Ending.DIFFERENT, text, then, now);
  }

  private Optional<Patch> play(
      Recording recording,
      Setting setting,
      HostMessage.Host host,
      History history,
      CatalogShelf shelf)
      throws JournalRecord.Unreadable, InterruptedException {
    Set<Role> roles = setting.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
    List<Ledger.Entry> asked = new ArrayList<>();
    for (JsonElement entries : recording.all("model")) {
      asked.addAll(JournalRecord.readAll(entries.getAsJsonArray(), Ledger.Entry.class));
    }
    Rooms rooms =
        new Rooms(
            "replay",
            prompts,
            CompletableFuture.completedFuture(tools.trusting(trusted(recording))),
            new AtomicLong(),
            Provers.none(),
            Unproven.valueOf(setting.unproven()),
            Models.replayed(roles, asked, setting.criticRounds()),
            new Trials(setting.fits(), Trials.usual().alone()),
            shelf.telling(lookedUp(recording)));
    Played line = new Played(recording);
    Request request =
        new Request(
            recording.asked,
            recording.scene.orElseThrow(),
            setting.sceneIsWhole(),
            history.copy(),
            rooms,
            Client.of(proofs(recording)),
            host,
            line,
            Journal.silent(),
            setting.seed());
    line.request = request;
    request.start(_ -> line.end());
    return line.sent.join();
  }

  private static Set<String> trusted(Recording recording) {
    Set<String> forms = new HashSet<>();
    recording.all("trusted").forEach(form -> forms.add(form.getAsString()));
    return forms;
  }

  private static Map<String, String> lookedUp(Recording recording) throws JournalRecord.Unreadable {
    Map<String, String> found = new HashMap<>();
    for (JsonElement entry : recording.all("looked up")) {
      BlenderReference.LookedUp one = JournalRecord.read(entry, BlenderReference.LookedUp.class);
      found.putIfAbsent(one.words(), one.found());
    }
    return found;
  }

  private static Recorded proofs(Recording recording) throws JournalRecord.Unreadable {
    Map<String, Proof> proofs = new HashMap<>();
    Map<String, String> missing = new HashMap<>();
    boolean shutIn = false;
    for (JsonElement entry : recording.all("proof")) {
      Proved proved = JournalRecord.read(entry, Proved.class);
      String key = proved.job() + (proved.apart() ? " apart" : "");
      proved
          .proof()
          .ifPresentOrElse(proof -> proofs.put(key, proof), () -> missing.put(key, proved.why()));
      shutIn |= proved.shutIn();
    }
    return new Recorded(proofs, missing, shutIn);
  }

  private static Result result(
      int number, Recording recording, Ending ending, String text, String then, String now) {
    HostMessage.Request asked = recording.asked;
    String words =
        asked instanceof HostMessage.Instruction instruction
            ? instruction.text()
            : "a change by sliders";
    return new Result(number, asked.request(), words, ending, text, then, now);
  }
}
