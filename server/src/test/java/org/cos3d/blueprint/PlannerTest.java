package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.model.Ledger;
import org.cos3d.model.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is asked for, evaluated, and given back with what does not hold. */
class PlannerTest {

  /** The seat's underside does not follow the height. */
  private static final String[] BROKEN = {"HEIGHT - 0.04", "0.35 + 0 * HEIGHT"};

  @TempDir private Path script;
  private Ledger ledger;
  private int scripts;

  @BeforeEach
  void open() throws Exception {
    Map<String, String> settings = Map.of("COS3D_MODEL", "scripted:" + script);
    ledger = Models.read(name -> Optional.ofNullable(settings.get(name))).ledger();
  }

  @Test
  void aSoundBlueprintIsTakenAtOnce() throws Exception {
    answers(Stool.answer());

    assertThat(plan()).isEqualTo(new Plan.Planned(Stool.blueprint(), List.of()));
    assertThat(asked()).singleElement().asString().contains("## The wish\n\na stool");
    assertThat(asked().getFirst()).doesNotContain("What went wrong before");
  }

  @Test
  void aMalformedAnswerIsAskedForOnce() throws Exception {
    answers("Gladly! A stool needs three legs.");
    answers("```json\n" + Stool.answer() + "```");

    assertThat(plan()).isInstanceOf(Plan.Planned.class);
    assertThat(asked().get(1))
        .contains("could not be used: it holds no JSON object.", "Gladly! A stool");
  }

  @Test
  void theSecondMalformedAnswerEndsIt() throws Exception {
    answers("Gladly!");

    assertThat(plan()).isEqualTo(new Plan.Unusable("it holds no JSON object"));
    assertThat(asked()).hasSize(2);
  }

  @Test
  void whatDoesNotHoldIsGivenBack() throws Exception {
    answers(Stool.answer(BROKEN[0], BROKEN[1]));
    answers(Stool.answer());

    assertThat(plan()).isEqualTo(new Plan.Planned(Stool.blueprint(), List.of()));
    assertThat(asked().get(1))
        .contains(
            "does not hold:\n\n- seat: its box is turned inside out along Z with HEIGHT = 0.3",
            BROKEN[1]);
  }

  @Test
  void afterTwoPlansMoreWhatDoesNotHoldIsLeftOpen() throws Exception {
    answers(Stool.answer(BROKEN[0], BROKEN[1]));

    assertThat(((Plan.Planned) plan()).open())
        .anySatisfy(text -> assertThat(text).startsWith("seat: its box is turned inside out"));
    assertThat(asked()).hasSize(3);
  }

  @Test
  void otherAnswersAreNoPlans() throws Exception {
    answers("{\"ask\": \"High or low?\", \"choices\": [\"high\", \"low\"]}");
    assertThat(plan()).isEqualTo(new Plan.AskedBack("High or low?", List.of("high", "low")));
    answers("{\"answer\": \"Three legs never wobble.\"}");
    assertThat(plan()).isEqualTo(new Plan.Answered("Three legs never wobble."));
    answers("{\"edit\": \"Bench\"}");
    assertThat(plan()).isEqualTo(new Plan.ForAsset("Bench"));
    answers("{\"cannot\": \"A sound has no shape.\"}");
    assertThat(plan()).isEqualTo(new Plan.Declined("A sound has no shape."));
    answers("#! withheld\n");
    assertThat(plan()).isInstanceOf(Plan.Declined.class);
    answers("#! cut\n" + Stool.answer());
    assertThat(plan()).isEqualTo(new Plan.Unusable("it came to its longest length before its end"));
  }

  private void answers(String text) throws Exception {
    scripts++;
    String name = "planner.blueprint" + (scripts == 1 ? "" : "." + scripts) + ".md";
    Files.writeString(script.resolve(name), text);
  }

  private Plan plan() throws Exception {
    return new Planner(Path.of("../prompts"))
        .plan(new PlanBrief("a stool", List.of(), List.of()), ledger);
  }

  private List<String> asked() {
    return ledger.entries().stream().map(entry -> entry.question().asked()).toList();
  }
}
