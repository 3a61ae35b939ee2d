package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cos3d.blueprint.Stool;
import org.cos3d.patch.Patch;
import org.cos3d.patch.Step;
import org.cos3d.session.HostMessage.AfterPlan;
import org.cos3d.session.HostMessage.PlanAnswer;
import org.cos3d.session.Replay.Ending;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.ComponentTold;
import org.cos3d.session.ServerMessage.ComponentTold.State;
import org.cos3d.session.ServerMessage.Planned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan is shown before there is code, waits where it is to, and is made with the artist's
 * numbers.
 */
class PlanLineTest {

  private static final String WISH = "please dream up some odd little perch for a parrot";

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = new Stage(folder, Unproven.REFUSE, Map.of());
    stage.script("planner.blueprint.md", Stool.answer());
    stage.script("component.seat.md", code("seat", "pass"));
    stage.script("component.legs.md", code("legs", "pass"));
    stage.show(List.of(), List.of());
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void whereNothingElseIsWishedThePlanIsShownAndMade() throws Exception {
    ask(AfterPlan.MAKE);
    Planned plan = stage.line.hear(Planned.class);

    assertThat(plan.title()).isEqualTo("Stool");
    assertThat(plan.held()).isFalse();
    assertThat(plan.findings()).isEmpty();
    assertThat(plan.lines())
        .containsExactly(
            "A stool with three legs.",
            "In all 36 × 36 × 45 cm",
            "Seat, 36 × 36 × 4 cm",
            "Legs, 3 objects, 36 × 36 × 41 cm");
    assertThat(plan.parameters())
        .extracting(Planned.Parameter::name)
        .containsExactly("HEIGHT", "WIDTH", "LEGS", "WOOD");
    assertThat(plan.parameters().getFirst().high()).hasValue(0.8);
    assertThat(plan.blocks()).extracting(Planned.Block::label).containsExactly("Seat", "Legs × 3");
    assertThat(stage.applied().steps()).hasSize(1);
  }

  @Test
  void itsComponentsAreToldOfAsTheyAreWrittenTriedMendedAndLeftOut() throws Exception {
    stage.script("component.seat.md", code("seat", "raise seat"));
    ask(AfterPlan.MAKE);

    assertThat(states("seat", State.LEFT_OUT))
        .startsWith(State.WRITTEN, State.FAULTY, State.WRITTEN, State.FAULTY)
        .endsWith(State.FAULTY, State.LEFT_OUT);
    stage.applied();
  }

  @Test
  void soundComponentsEndAsProven() throws Exception {
    ask(AfterPlan.MAKE);

    assertThat(states("legs", State.PROVEN)).containsExactly(State.WRITTEN, State.PROVEN);
    stage.applied();
  }

  @Test
  void aHeldPlanFollowsTheNumbersAndIsMadeWithThem() throws Exception {
    ask(AfterPlan.WAIT);
    Planned first = stage.line.hear(Planned.class);
    assertThat(first.held()).isTrue();
    assertThat(top(first)).isCloseTo(0.45, within(1e-9));
    assertThat(stage.line.hear(ServerMessage.Progress.class).stage()).isEqualTo("waiting");
    assertThat(stage.line.hearsNothing()).as("it waits").isTrue();

    answer(Map.of("HEIGHT", "0.6", "LEGS", "4"), false);
    Planned second = stage.line.hear(Planned.class);
    assertThat(second.held()).isTrue();
    assertThat(second.trouble()).isEmpty();
    assertThat(top(second)).isCloseTo(0.6, within(1e-9));
    assertThat(second.lines()).contains("Legs, 4 objects, 36 × 36 × 56 cm");
    assertThat(second.parameters().getFirst().literal()).isEqualTo("0.6");

    answer(Map.of("WIDTH", "0.4"), true);
    assertThat(stage.line.hear(Planned.class).held()).isFalse();
    Patch patch = stage.applied();
    assertThat(((Step.MakeAsset) patch.steps().getFirst()).program())
        .contains("HEIGHT = 0.6 ", "WIDTH = 0.4 ", "LEGS = 4 ", "0.3 to 0.8");
    assertThat(
            Replay.of(
                    stage.journal(), Stage.PROMPTS, folder.resolve("catalogs"), OptionalInt.empty())
                .getFirst()
                .ending())
        .isEqualTo(Ending.SAME);
  }

  @Test
  void whatNumbersBreakIsFoundAgain() throws Exception {
    stage.script(
        "planner.blueprint.md",
        Stool.answer().replace("\"title\": \"Stool\"", "\"title\": \"Sofa\""));
    ask(AfterPlan.WAIT);
    Planned first = stage.line.hear(Planned.class);
    answer(Map.of("HEIGHT", "0.3", "WIDTH", "0.3"), false);
    Planned second = stage.line.hear(Planned.class);

    assertThat(first.findings())
        .anySatisfy(text -> assertThat(text).contains("0.45 m at its longest"));
    assertThat(second.findings())
        .anySatisfy(text -> assertThat(text).contains("0.3 m at its longest"));
  }

  @Test
  void numbersOutOfTheirRangesAreBroughtIntoThemAndThePlanGoesOnWaiting() throws Exception {
    ask(AfterPlan.WAIT);
    stage.line.hear(Planned.class);
    answer(Map.of("HEIGHT", "7.5"), true);
    Planned plan = stage.line.hear(Planned.class);

    assertThat(plan.held()).isTrue();
    assertThat(plan.trouble())
        .isEqualTo("HEIGHT cannot be 7.5: it takes 0.3 to 0.8 m, so the nearest was taken.");
    assertThat(top(plan)).isCloseTo(0.8, within(1e-9));

    answer(Map.of("HEIGHT", "__import__('os')", "WOOD", "3", "FEET", "2"), true);
    plan = stage.line.hear(Planned.class);
    assertThat(plan.held()).isTrue();
    assertThat(plan.trouble())
        .contains(
            "HEIGHT cannot be __import__('os')",
            "WOOD cannot be 3: it takes red, green and blue, each from 0 to 1, so it stays",
            "The plan has no parameter FEET.");
    answer(Map.of(), true);
    assertThat(((Step.MakeAsset) stage.applied().steps().getFirst()).program())
        .contains("HEIGHT = 0.8 ");
  }

  @Test
  void stoppedWhileItWaitsItEndsAtOnceAndNothingIsWritten() throws Exception {
    ask(AfterPlan.WAIT);
    stage.line.hear(Planned.class);
    long began = System.nanoTime();
    stage.receive(new HostMessage.Cancel("r1"));
    Answer answer = stage.line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.CANCELLED);
    assertThat(answer.effort().modelCalls()).isEqualTo(1);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    assertThat(stage.line.hearsNothing()).isTrue();
    assertThat(
            Replay.of(
                    stage.journal(), Stage.PROMPTS, folder.resolve("catalogs"), OptionalInt.empty())
                .getFirst()
                .ending())
        .isEqualTo(Ending.SAME);
  }

  @Test
  void whereTheHostLeavesWhileItWaitsTheRequestEnds() throws Exception {
    ask(AfterPlan.WAIT);
    stage.line.hear(Planned.class);
    stage.receive(new HostMessage.Farewell("closed"));

    assertThat(stage.line.hear(Answer.class).status()).isEqualTo(Status.CANCELLED);
    assertThat(stage.line.isEnded()).isTrue();
  }

  @Test
  void aPlanThatIsAllThatIsWantedEndsTheRequest() throws Exception {
    ask(AfterPlan.END);
    Planned plan = stage.line.hear(Planned.class);
    Answer answer = stage.line.hear(Answer.class);

    assertThat(plan.held()).isFalse();
    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.failure()).isEmpty();
    assertThat(answer.message()).contains("all that was asked for");
    assertThat(answer.effort().modelCalls()).isEqualTo(1);
    assertThat(stage.line.hearsNothing()).isTrue();
  }

  @Test
  void whatNeedsNoPlanIsRefusedWhereThePlanIsAllThatIsWanted() throws Exception {
    stage.receive(instruction("make a chair", AfterPlan.END));
    Answer answer = stage.line.hear(Answer.class);

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.message()).contains("no plan to show");
    assertThat(stage.line.hearsNothing()).isTrue();
  }

  private List<State> states(String component, State last) throws InterruptedException {
    List<State> states = new ArrayList<>();
    while (states.isEmpty() || states.getLast() != last) {
      ComponentTold told = stage.line.hear(ComponentTold.class);
      if (told.component().equals(component)) {
        states.add(told.state());
      }
    }
    return states;
  }

  private static double top(Planned plan) {
    return plan.blocks().stream()
        .flatMap(block -> block.corners().stream())
        .mapToDouble(at -> at.z())
        .max()
        .orElseThrow();
  }

  private void ask(AfterPlan after) {
    stage.receive(instruction(WISH, after));
  }

  private void answer(Map<String, String> literals, boolean go) {
    stage.receive(new PlanAnswer("r1", literals, go));
  }

  private static HostMessage.Instruction instruction(String words, AfterPlan after) {
    return new HostMessage.Instruction(
        "r1", words, List.of(), List.of(), false, Optional.empty(), after);
  }

  private static String code(String component, String line) {
    return "def %s():\n    \"\"\"Part.\"\"\"\n    %s\n    return [make(HEIGHT)]\n"
        .formatted(component, line);
  }
}
