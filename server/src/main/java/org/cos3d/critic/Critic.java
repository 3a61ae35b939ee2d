package org.cos3d.critic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Picture;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;

/** The door: has a model look at pictures of what was made. Thread-safe. */
public final class Critic {

  private static final int LONGEST_ANSWER = 3_000;

  private static final String SCHEMA = OpinionReader.FORM.schema().toString();

  private final Prompt prompt;

  /**
   * Reads its prompt.
   *
   * @param prompts folder of the prompts
   */
  public Critic(Path prompts) throws IOException {
    this.prompt = Prompt.read(prompts, "critic/critic");
  }

  /** Asks for an opinion; an answer that cannot be used is asked for once more. */
  public Opinion look(Look look, Ledger ledger) throws ModelTrouble, InterruptedException {
    List<String> checklist = checklist(look);
    Question question = question(look, checklist, "");
    Reply reply = ledger.ask(question);
    try {
      return read(reply, look, checklist);
    } catch (Malformed first) {
      try {
        return read(ledger.ask(question(look, checklist, again(first, reply))), look, checklist);
      } catch (Malformed second) {
        return new Opinion.Unusable(second.text());
      }
    }
  }

  /** Each component by itself, then what only the whole shows. */
  private static List<String> checklist(Look look) {
    List<String> items = new ArrayList<>();
    for (Blueprint.Part part : look.blueprint().components()) {
      items.add(
          "%s: it is there, it looks like this, and it is where it belongs: %s"
              .formatted(part.name(), Quoted.line(part.docstring())));
    }
    items.add("The whole is what the wish asks for; nothing is missing, nothing is too much.");
    items.add("The parts are in the right proportion to each other.");
    items.add("Colours are as the wish says, or as such a thing has them.");
    if (!look.given().isEmpty()) {
      items.add("Outline, proportions and parts agree with the artist's pictures.");
    }
    return items;
  }

  private Question question(Look look, List<String> checklist, String trouble) {
    List<String> numbered = new ArrayList<>();
    for (int place = 0; place < checklist.size(); place++) {
      numbered.add("%d. %s".formatted(place + 1, checklist.get(place)));
    }
    Blueprint blueprint = look.blueprint();
    String asked =
        prompt.ask(
            Map.of(
                "wish", look.wish(),
                "plan", Quoted.line(blueprint.title() + ": " + blueprint.docstring()),
                "pictures", pictures(look),
                "checklist", String.join("\n", numbered),
                "trouble", trouble));
    List<Picture> shown = new ArrayList<>(look.given());
    shown.add(look.sheet());
    return new Question(Role.CRITIC, "look", prompt.contract(), asked, shown, LONGEST_ANSWER)
        .answeredIn(SCHEMA);
  }

  private static String pictures(Look look) {
    int given = look.given().size();
    return given == 0
        ? "The picture shows what was made."
        : "%s the artist's own, the last one shows what was made."
            .formatted(given == 1 ? "The first picture is" : "The first %d are".formatted(given));
  }

  private static Opinion read(Reply reply, Look look, List<String> checklist) throws Malformed {
    return switch (reply.ended()) {
      case CUT -> throw new Malformed("it came to its longest length before its end");
      case WITHHELD -> new Opinion.Unusable("the model's provider held back the answer");
      case DONE ->
          new Opinion.Given(
              OpinionReader.read(reply.text(), checklist.size(), look.blueprint().names()));
    };
  }

  private static String again(Malformed malformed, Reply reply) {
    return "Your answer could not be used: %s.\n\nIt was:\n\n%s\n\nAnswer again with the whole JSON object, mended."
        .formatted(malformed.text(), Quoted.fenced("", reply.text().strip()));
  }
}
