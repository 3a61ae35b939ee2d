package org.cos3d.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Role;
import org.cos3d.patch.Composition;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.prover.Client;
import org.cos3d.prover.Proof;
import org.cos3d.rules.Reading;
import org.cos3d.scene.Scene;
import org.cos3d.session.ServerMessage.Answer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request on its way from its words to its answer. Runs on a virtual thread; {@link #take} and
 * {@link #stop} are called from others.
 */
final class Request {

  private static final Logger LOG = LoggerFactory.getLogger(Request.class);

  /** How long a host may take beyond the time limit of a patch, as when it redraws or saves. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String NO_MODEL =
      "No language model is set, and a workflow says how one is asked: COS3D_MODEL names it.";

  private static final String NO_PLAN =
      "There is no plan to show: this can be done without one. Nothing was changed.";

  private static final String NO_PLANNER =
      "No language model is set for something new: COS3D_MODEL names one for all.";

  private final HostMessage.Request asked;
  private final Scene scene;
  private final boolean sceneIsWhole;
  private final History history;
  private final Rooms rooms;
  private final String seed;
  private final Client provers;
  private final HostMessage.Host host;
  private final Line line;
  private final Journal journal;
  private final Stopwatch stopwatch = new Stopwatch();
  private final Spending spending = new Spending();
  private final BaseLine bases;
  private final PlanLine plans;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private volatile @Nullable Thread thread;
  private @Nullable String stopped;
  private boolean patchSent;

  Request(
      HostMessage.Request asked,
      Scene scene,
      boolean sceneIsWhole,
      History history,
      Rooms rooms,
      Client provers,
      HostMessage.Host host,
      Line line,
      Journal journal,
      String seed) {
    this.seed = seed;
    this.asked = asked;
    this.scene = scene;
    this.sceneIsWhole = sceneIsWhole;
    this.history = history;
    this.rooms = rooms;
    this.provers = provers;
    this.host = host;
    this.line = line;
    this.journal = journal;
    this.bases = new BaseLine(asked.request(), line, journal);
    this.plans = new PlanLine(asked, line, journal, stopwatch, this::progress);
  }

  /**
   * Starts it.
   *
   * @param onDone takes its one answer
   */
  void start(Consumer<Answer> onDone) {
    thread = Thread.ofVirtual().name("request-" + id()).start(() -> run(onDone));
  }

  /** Id given by the host. */
  String id() {
    return asked.request();
  }

  /** What it asks for, in plain words. */
  String words() {
    return switch (asked) {
      case HostMessage.Instruction instruction -> instruction.text();
      case HostMessage.Adjustment _ -> "a change by sliders";
    };
  }

  /** Takes a part of what an object is made of. */
  void take(HostMessage.BasePart part) {
    bases.take(part);
  }

  /** Takes what the artist says to the plan. */
  void take(HostMessage.PlanAnswer answer) {
    plans.take(answer);
  }

  /** Takes what came of the patch. */
  void take(Outcome told) {
    outcome.complete(told);
  }

  /**
   * Ends it: at once where nothing was sent yet, else as soon as it is known what came of the
   * patch.
   *
   * @param reason why, in plain words
   * @param patience how long the host may take to say what came of the patch
   */
  synchronized void stop(String reason, Duration patience) {
    if (stopped != null) {
      return;
    }
    stopped = reason;
    Thread runner = thread;
    if (patchSent) {
      outcome.completeOnTimeout(
          Answers.noOutcome(id()), patience.toMillis(), TimeUnit.MILLISECONDS);
    } else if (runner != null) {
      runner.interrupt();
    }
  }

  /** Waits for its end, but not longer than this. */
  void join(Duration longest) {
    Thread runner = thread;
    try {
      if (runner != null) {
        runner.join(longest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Consumer<Answer> onDone) {
    Answer answer = answer();
    journal.write("answer", answer);
    onDone.accept(answer);
  }

  /** The one answer, whatever happens on the way. */
  private Answer answer() {
    Answers answers = new Answers(id(), stopwatch, spending);
    try {
      return carryOut(answers);
    } catch (InterruptedException e) {
      return answers.stopped(whyStopped());
    } catch (RuntimeException | Error e) {
      if (!whyStopped().isEmpty()) {
        return answers.stopped(whyStopped());
      }
      LOG.error("request {} failed: {}", id(), words(), e);
      journal.write("error", e.toString());
      return answers.internal(e);
    }
  }

  /** The whole flow. */
  private Answer carryOut(Answers answers) throws InterruptedException {
    journal.write("request", asked);
    progress("reading", "Reading the request");
    SituationDigest.write(scene, journal);
    writeSetting();
    Tools tools = rooms.tools().seeded(seed);
    boolean modelHelps = rooms.models().has(Role.EDITOR);
    if (asked instanceof HostMessage.Instruction words && words.workflow().isPresent()) {
      return modelHelps
          ? byModel(
              words, new Reading.NotUnderstood(List.of(), List.of(), NO_PLANNER), tools, answers)
          : answers.refused(NO_MODEL);
    }
    Interpreter interpreter = new Interpreter(tools, history, modelHelps);
    Reading reading = interpreter.read(asked, scene, sceneIsWhole);
    journal.write("reading", reading);
    if (modelHelps
        && reading instanceof Reading.NotUnderstood not
        && asked instanceof HostMessage.Instruction words) {
      return byModel(words, not, tools, answers);
    }
    if (!(reading instanceof Reading.Understood understood)) {
      return answers.to(reading);
    }
    Composition composition =
        tools.patches().compose(id(), understood.wishes(), understood.summary(), scene);
    journal.write("composition", composition);
    return switch (composition) {
      case Composition.Impossible impossible -> answers.refused(impossible.message());
      case Composition.Composed(Patch patch) -> tryOut(patch, answers);
    };
  }

  /** By a model. */
  private Answer byModel(
      HostMessage.Instruction instruction, Reading.NotUnderstood not, Tools tools, Answers answers)
      throws InterruptedException {
    ModelWish wish = ModelWishes.read(instruction.text(), scene);
    journal.write("wish", wish);
    Ledger ledger = rooms.models().ledger();
    Workflow workflow = instruction.workflow().orElse(Workflow.FULL);
    spending.begins(ledger, workflow);
    ModelRung rung =
        new ModelRung(
            rooms,
            tools,
            provers,
            bases,
            host,
            journal,
            ledger,
            spending,
            this::progress,
            plans,
            workflow);
    try {
      ModelEdit.Result result = rung.carryOut(instruction, wish, scene);
      return switch (result) {
        case ModelEdit.Result.Ready(Patch patch) -> {
          journal.write("composition", patch);
          yield tryOut(patch, answers);
        }
        case ModelEdit.Result.Told(String text) -> answers.told(text);
        case ModelEdit.Result.AskedBack(String question, List<String> choices) ->
            answers.askedBack(question, choices);
        case ModelEdit.Result.Refused(String text) -> answers.refused(text);
        case ModelEdit.Result.AnotherAsset() -> answers.to(not);
        case ModelEdit.Result.Unsound(String asset, Proof proof) ->
            answers.unsound(asset, proof, "");
      };
    } catch (ModelTrouble trouble) {
      return answers.noModel(trouble);
    } finally {
      journal.write("model", ledger.entries());
    }
  }

  /** What is not of the rules' own making is tried away from the artist's scene first. */
  private Answer tryOut(Patch patch, Answers answers) throws InterruptedException {
    if (plans.isAll()) {
      return answers.refused(NO_PLAN);
    }
    Trial trial =
        new Trial(
            rooms.tools().trust(),
            provers,
            bases,
            rooms.catalogs().of(host),
            rooms.unproven(),
            journal);
    Trial.Begins begins = what -> progress("proving", what);
    return switch (trial.judge(patch, scene, asked.mayRunUnproven(), begins)) {
      case Trial.Judgement.Sound(Patch sound) -> apply(sound, answers);
      case Trial.Judgement.Unsound(String asset, Proof proof, String more) ->
          answers.unsound(asset, proof, more);
      case Trial.Judgement.Untried(String why, boolean leaveHelps) ->
          answers.untried(why, leaveHelps);
    };
  }

  private Answer apply(Patch patch, Answers answers) throws InterruptedException {
    send(patch);
    Outcome told = await(patch);
    journal.write("outcome", told);
    if (told.ending() == Outcome.Ending.APPLIED && told.undoSteps() > 0) {
      history.add(id(), patch.title());
    }
    return answers.to(patch, told, whyStopped());
  }

  /** Besides the scene, what it came upon: with both it can be replayed. */
  private void writeSetting() {
    journal.writeScene(scene);
    journal.write(
        "setting",
        new Setting(
            seed,
            Stream.of(Role.values()).filter(rooms.models()::has).map(Role::name).toList(),
            rooms.unproven().name(),
            rooms.catalogs().of(host).isPresent(),
            sceneIsWhole,
            rooms.models().criticRounds(),
            rooms.trials().fits()));
  }

  private void progress(String stage, String text) throws InterruptedException {
    if (Thread.interrupted() || !whyStopped().isEmpty()) {
      throw new InterruptedException();
    }
    line.send(new ServerMessage.Progress(id(), stage, text, -1));
  }

  /** Sends the patch, unless the artist has stopped it by now: from here on the host decides. */
  private synchronized void send(Patch patch) throws InterruptedException {
    progress("applying", patch.title());
    patchSent = true;
    journal.write("sent", patch);
    line.send(new ServerMessage.PatchSent(patch));
  }

  private Outcome await(Patch patch) throws InterruptedException {
    stopwatch.pause();
    try {
      long limit = Math.round(patch.timeLimit() * 1000) + PATIENCE.toMillis();
      return outcome.get(limit, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Answers.noOutcome(id());
    } catch (ExecutionException e) {
      throw new IllegalStateException("an outcome cannot fail", e);
    } finally {
      stopwatch.resume();
    }
  }

  private synchronized String whyStopped() {
    String why = stopped;
    return why == null ? "" : why;
  }
}
