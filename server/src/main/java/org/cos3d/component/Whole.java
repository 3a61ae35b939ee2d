package org.cos3d.component;

import java.util.Map;
import java.util.stream.Collectors;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Programs;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;

/** One whole program to be written without a plan. */
final class Whole {

  private static final int LONGEST_ANSWER = 16_000;
  private static final int MOST_REFERENCE = 300;

  private final Prompt prompt;
  private final Taught taught;
  private final WholeBrief brief;
  private final Ledger ledger;

  Whole(Prompt prompt, Taught taught, WholeBrief brief, Ledger ledger) {
    this.prompt = prompt;
    this.taught = taught;
    this.brief = brief;
    this.ledger = ledger;
  }

  /**
   * Asks, and once more where the answer is no program.
   *
   * @param troubles what went wrong with the program before, by component; empty where there was
   *     none
   * @param old the program before; empty where there was none
   * @return the program; one without components where no answer can be used
   */
  Written write(Map<String, String> troubles, String old)
      throws ModelTrouble, InterruptedException {
    String told =
        troubles.isEmpty()
            ? ""
            : told(
                troubles.entrySet().stream()
                    .map(one -> one.getKey() + ": " + one.getValue())
                    .collect(Collectors.joining("\n")),
                old);
    String problem = "";
    for (int tries = 0; tries < brief.help().tries(); tries++) {
      Reply reply = ledger.ask(question(told));
      try {
        return new Written(CodeReader.program(reply), Map.of(), Map.of());
      } catch (Malformed e) {
        problem = e.text();
      }
      told = told("Your answer could not be used: " + problem + ".", reply.text().strip());
    }
    return new Written(Programs.read(""), Map.of(), Map.of("the program", problem));
  }

  private static String told(String trouble, String old) {
    return trouble
        + "\n\nYour program was:\n\n"
        + Quoted.fenced("python", old)
        + "\n\nAnswer again with the whole program.";
  }

  private Question question(String trouble) {
    Help help = brief.help();
    String asked =
        prompt.ask(
            Map.of(
                "wish", brief.wish(),
                "scene", String.join("\n", brief.scene()),
                "reference", help.reference().on(brief.wish(), MOST_REFERENCE),
                "example", help.examples() ? taught.program(brief.wish()) : "",
                "trouble", trouble));
    return new Question(
        Role.COMPONENT, "program", prompt.contract(), asked, brief.pictures(), LONGEST_ANSWER);
  }
}
