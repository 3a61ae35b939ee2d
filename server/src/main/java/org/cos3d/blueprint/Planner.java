package org.cos3d.blueprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Revision;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;

/** The door: plans what an artist wishes for, by asking a model. Thread-safe. */
public final class Planner {

  private static final int LONGEST_ANSWER = 12_000;

  /** How often a blueprint that does not hold is given back. */
  private static final int MOST_REPLANS = 2;

  private static final String SCHEMA = BlueprintReader.FORM.schema().toString();

  private final Prompt prompt;
  private final InLife inLife;

  /**
   * Reads its prompt.
   *
   * @param prompts folder of the prompts
   */
  public Planner(Path prompts) throws IOException {
    this.prompt = Prompt.read(prompts, "blueprint/planner");
    this.inLife = InLife.read(prompts);
  }

  /** Asks for a blueprint, evaluates it, and gives back what does not hold, at most twice. */
  public Plan plan(PlanBrief brief, Ledger ledger) throws ModelTrouble, InterruptedException {
    String trouble = "";
    boolean malformed = false;
    for (int replans = 0; ; ) {
      Reply reply = ledger.ask(question(brief, trouble));
      Plan plan;
      try {
        plan = read(reply, brief.wish());
      } catch (Malformed e) {
        if (malformed || !brief.again()) {
          return new Plan.Unusable(e.text());
        }
        malformed = true;
        trouble = again("could not be used: " + e.text() + ".", reply);
        continue;
      }
      if (!(plan instanceof Plan.Planned planned)
          || planned.open().isEmpty()
          || replans == MOST_REPLANS
          || !brief.again()) {
        return plan;
      }
      replans++;
      trouble =
          again(
              "was evaluated over the ranges of its parameters, and does not hold:\n\n- "
                  + String.join("\n- ", planned.open()),
              reply);
    }
  }

  private Plan read(Reply reply, String wish) throws Malformed {
    return switch (reply.ended()) {
      case CUT -> throw new Malformed("it came to its longest length before its end");
      case WITHHELD -> new Plan.Declined("The model's provider held back the answer to this wish.");
      case DONE -> {
        Fields fields = Fields.of(reply.text(), BlueprintReader.FORM);
        if (fields.has("ask")) {
          yield new Plan.AskedBack(fields.text("ask"), fields.texts("choices"));
        }
        if (fields.has("answer")) {
          yield new Plan.Answered(fields.text("answer"));
        }
        if (fields.has("edit")) {
          yield new Plan.ForAsset(fields.text("edit"));
        }
        if (fields.has("cannot")) {
          yield new Plan.Declined(fields.text("cannot"));
        }
        Blueprint read = BlueprintReader.read(fields);
        Blueprint blueprint = read.asking(Said.of(wish, read.components()));
        yield new Plan.Planned(blueprint, findings(blueprint, wish));
      }
    };
  }

  /** What does not hold, and what is not as it is with things of its kind, a sentence each. */
  public List<String> findings(Blueprint blueprint, String wish) {
    List<String> findings = new ArrayList<>(Solver.findings(blueprint));
    try {
      findings.addAll(inLife.findings(blueprint, wish));
    } catch (Revision.Impossible e) {
      return findings; // the solver has told that its numbers make no program
    }
    return findings;
  }

  private Question question(PlanBrief brief, String trouble) {
    String asked =
        prompt.ask(
            Map.of(
                "scene", String.join("\n", brief.scene()),
                "trouble", trouble,
                "wish", brief.wish()));
    return new Question(
            Role.PLANNER, "blueprint", prompt.contract(), asked, brief.pictures(), LONGEST_ANSWER)
        .answeredIn(SCHEMA);
  }

  private static String again(String what, Reply reply) {
    return "Your answer %s\n\nIt was:\n\n%s\n\nAnswer again with the whole JSON object, mended."
        .formatted(what, Quoted.fenced("", reply.text().strip()));
  }
}
