package org.cos3d.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.cos3d.blueprint.BlockOut;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.Value;
import org.cos3d.scene.Vector;
import org.cos3d.session.HostMessage.AfterPlan;
import org.cos3d.session.ServerMessage.ComponentTold;
import org.cos3d.session.ServerMessage.ComponentTold.State;
import org.cos3d.session.ServerMessage.Planned;

/**
 * Shows the host of one request what is planned, waits for its word where the artist wants to see
 * the plan first, and tells how far its components are. {@link #settle} is called on the request's
 * thread, the others on any.
 */
final class PlanLine {

  private final String request;
  private final AfterPlan after;
  private final Line line;
  private final Journal journal;
  private final Stopwatch stopwatch;
  private final ModelEdit.Progress progress;
  private final BlockingQueue<HostMessage.PlanAnswer> answers = new LinkedBlockingQueue<>();
  private final Map<String, State> states = new HashMap<>();
  private volatile boolean shown;

  /**
   * What is to be made.
   *
   * @param blueprint the plan at the numbers that the artist agrees with
   * @param open what does not hold of it
   * @param chosen names of the parameters that the artist set
   */
  record Settled(Blueprint blueprint, List<String> open, Set<String> chosen) {}

  PlanLine(
      HostMessage.Request asked,
      Line line,
      Journal journal,
      Stopwatch stopwatch,
      ModelEdit.Progress progress) {
    this.progress = progress;
    this.request = asked.request();
    this.after =
        asked instanceof HostMessage.Instruction words ? words.afterPlan() : AfterPlan.MAKE;
    this.line = line;
    this.journal = journal;
    this.stopwatch = stopwatch;
  }

  /** Whether the plan is all that is wanted. */
  boolean isAll() {
    return after == AfterPlan.END;
  }

  /** Takes what the artist says to the plan. */
  void take(HostMessage.PlanAnswer answer) {
    answers.add(answer);
  }

  /**
   * Shows a plan, and waits where it is held: without limit, until the artist says go or stops.
   *
   * @param open what does not hold of it
   * @return what is to be made; empty where the plan is all that is wanted
   */
  Optional<Settled> settle(Blueprint planned, List<String> open, PlanEvaluation evaluation)
      throws InterruptedException, Revision.Impossible {
    Blueprint blueprint = planned;
    List<String> findings = open;
    boolean waits = after == AfterPlan.WAIT;
    Program numbers = show(blueprint, findings, evaluation, waits, "");
    if (waits) {
      progress.tell("waiting", "The plan of %s waits for your word".formatted(planned.title()));
    }
    Map<String, Value> chosen = new LinkedHashMap<>();
    while (waits) {
      HostMessage.PlanAnswer answer = await();
      journal.write("plan answer", answer);
      PlanNumbers set = PlanNumbers.read(answer.literals(), numbers);
      if (!set.values().isEmpty()) {
        chosen.putAll(set.values());
        blueprint = blueprint.with(set.values());
        findings = evaluation.findings(blueprint);
      }
      waits = !answer.go() || !set.trouble().isEmpty();
      numbers = show(blueprint, findings, evaluation, waits, set.trouble());
    }
    return isAll()
        ? Optional.empty()
        : Optional.of(new Settled(blueprint, findings, Set.copyOf(chosen.keySet())));
  }

  /** The code of a component is there. */
  void written(String component) {
    tell(component, State.WRITTEN);
  }

  /** A program was tried: components with troubles are faulty, the others of it are proven. */
  void tried(List<String> components, Troubles troubles) {
    for (String component : components) {
      tell(component, troubles.weight(component) > 0 ? State.FAULTY : State.PROVEN);
    }
  }

  /** Components that are not going to be there. */
  void leftOut(List<String> components) {
    components.forEach(component -> tell(component, State.LEFT_OUT));
  }

  private void tell(String component, State state) {
    synchronized (states) {
      if (!shown || states.put(component, state) == state) {
        return;
      }
    }
    line.send(new ComponentTold(request, component, state));
  }

  private HostMessage.PlanAnswer await() throws InterruptedException {
    stopwatch.pause();
    try {
      return answers.take();
    } finally {
      stopwatch.resume();
    }
  }

  private Program show(
      Blueprint blueprint,
      List<String> findings,
      PlanEvaluation evaluation,
      boolean held,
      String trouble)
      throws Revision.Impossible {
    BlockOut blockOut = BlockOut.of(blueprint);
    Vector root = evaluation.place(blockOut.numbers());
    line.send(
        new Planned(
            request,
            blueprint.title(),
            blockOut.lines(),
            findings,
            blockOut.numbers().parameters().stream().map(PlanLine::told).toList(),
            blockOut.blocks().stream().map(block -> standing(block, root)).toList(),
            held,
            trouble));
    shown = true;
    return blockOut.numbers();
  }

  private static Planned.Parameter told(Parameter one) {
    return new Planned.Parameter(
        one.name(),
        one.literal(),
        one.unit().word(),
        one.range().map(range -> OptionalDouble.of(range.low())).orElseGet(OptionalDouble::empty),
        one.range().map(range -> OptionalDouble.of(range.high())).orElseGet(OptionalDouble::empty),
        one.choices(),
        one.meaning());
  }

  private static Planned.Block standing(BlockOut.Block block, Vector root) {
    return new Planned.Block(
        block.component(),
        block.label(),
        block.corners().stream().map(at -> root.plus(new Vector(at.x(), at.y(), at.z()))).toList());
  }
}
