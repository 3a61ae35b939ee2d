package org.cos3d.component;

import java.util.Map;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Outline;
import org.cos3d.blueprint.Skeleton;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.ShapeLibrary;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;

/** Components of one blueprint to be written. Safe to use from several threads. */
final class Commission {

  private static final int LONGEST_ANSWER = 8_000;
  private static final int MOST_TRIES = 2;

  /**
   * What came of a component.
   *
   * @param component its name
   * @param text its code; empty where there is none that can be used
   * @param problem why there is none, in plain words; empty where there is
   */
  record Code(String component, String text, String problem) {}

  private final Prompt prompt;
  private final ShapeLibrary library;
  private final Taught taught;
  private final WriteBrief brief;
  private final Ledger ledger;
  private final Outline outline;
  private final Program skeleton;

  Commission(Prompt prompt, ShapeLibrary library, Taught taught, WriteBrief brief, Ledger ledger)
      throws Revision.Impossible {
    this.prompt = prompt;
    this.library = library;
    this.taught = taught;
    this.brief = brief;
    this.ledger = ledger;
    this.outline = Outline.of(brief.blueprint());
    this.skeleton = Skeleton.of(brief.blueprint()).program();
  }

  /** The program before any component. */
  Program skeleton() {
    return skeleton;
  }

  /**
   * Asks, and once more where the answer is no code that fits.
   *
   * @param trouble what went wrong with the code before; empty where there was none
   * @param old the code before; empty where there was none
   */
  Code write(Part part, String trouble, String old) throws ModelTrouble, InterruptedException {
    String told = trouble.isEmpty() ? "" : told(trouble, old);
    String problem = "";
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Reply reply = ledger.ask(question(part, told));
      try {
        String code = CodeReader.read(reply);
        skeleton.joined(part.name(), code, library, brief.blueprint().names());
        return new Code(part.name(), code, "");
      } catch (Malformed e) {
        problem = e.text();
      } catch (Revision.Impossible e) {
        problem = e.text();
      }
      told = told("Your answer could not be used: " + problem + ".", reply.text().strip());
    }
    return new Code(part.name(), "", problem);
  }

  private static String told(String trouble, String old) {
    String code = old.isEmpty() ? "" : "\n\nYour code was:\n\n```python\n" + old + "\n```";
    return trouble + code + "\n\nAnswer again with the whole code of the component.";
  }

  private Question question(Part part, String trouble) {
    String entry = outline.entry(part);
    String materials = outline.materials(part);
    String relations = outline.relations(part);
    OwnNumbers numbers =
        new OwnNumbers(skeleton, String.join("\n", entry, materials, relations, trouble));
    String asked =
        prompt.ask(
            Map.ofEntries(
                Map.entry("asset", brief.blueprint().docstring()),
                Map.entry("wish", brief.wish()),
                Map.entry("parameters", numbers.parameters()),
                Map.entry("measures", numbers.measures()),
                Map.entry("others", numbers.others()),
                Map.entry("shapes", library.described(entry)),
                Map.entry("example", taught.by(part)),
                Map.entry("entry", entry),
                Map.entry("materials", materials),
                Map.entry("relations", relations),
                Map.entry("neighbours", outline.neighbours(part)),
                Map.entry("trouble", trouble)));
    return new Question(
        Role.COMPONENT, part.name(), prompt.contract(), asked, brief.pictures(), LONGEST_ANSWER);
  }
}
