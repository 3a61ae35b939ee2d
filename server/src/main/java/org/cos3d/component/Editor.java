package org.cos3d.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Entries;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;

/** The door: changes programs as an artist wishes, by asking a model. Thread-safe. */
public final class Editor {

  private static final int LONGEST_ANSWER = 12_000;

  /** Tokens of what is known of this Blender: an ordinary edit of a chair stays below 6,000. */
  private static final int MOST_REFERENCE = 70;

  private static final String SCHEMA = EditReader.FORM.schema().toString();

  private final Prompt ofAssets;
  private final Prompt ofObjects;

  /**
   * Reads its prompt.
   *
   * @param prompts folder of the prompts
   */
  public Editor(Path prompts) throws IOException {
    this.ofAssets = Prompt.read(prompts, "component/editor");
    this.ofObjects = Prompt.read(prompts, "component/adopted");
  }

  /** Asks for a wish; once more where the answer is malformed or does not fit the program. */
  public Edit edit(EditBrief brief, Ledger ledger) throws ModelTrouble, InterruptedException {
    return new Talk(brief, ledger).ask("");
  }

  /**
   * Asks once more after a trial.
   *
   * @param trouble what went wrong with the last answer, in plain words
   */
  public Edit mend(EditBrief brief, Edit.Changed last, String trouble, Ledger ledger)
      throws ModelTrouble, InterruptedException {
    Program before = brief.program();
    List<String> changed =
        before.changedTo(last.program()).rerun().stream()
            .filter(name -> isWritten(before, last.program(), name))
            .toList();
    StringBuilder told = new StringBuilder(trouble);
    for (String name : changed) {
      Component component = last.program().component(name).orElseThrow();
      told.append("\n\nYour code of ")
          .append(name)
          .append(" was:\n\n")
          .append(Quoted.fenced("python", last.program().source(component)));
    }
    told.append("\n\nAnswer again with all changes that the wish needs, not only the correction.");
    return new Talk(brief, ledger).ask(told.toString());
  }

  private static boolean isWritten(Program before, Program after, String name) {
    return before
        .component(name)
        .filter(old -> before.source(old).equals(after.source(after.component(name).orElseThrow())))
        .isEmpty();
  }

  /** The questions of one wish. */
  private final class Talk {
    private final EditBrief brief;
    private final Ledger ledger;
    private final Set<String> shown = new LinkedHashSet<>();

    Talk(EditBrief brief, Ledger ledger) {
      this.brief = brief;
      this.ledger = ledger;
      List<Component> code =
          brief.help().apart()
              ? Concerned.in(brief.program(), brief.wish(), brief.chosen())
              : brief.program().components();
      code.forEach(component -> shown.add(component.name()));
    }

    Edit ask(String trouble) throws ModelTrouble, InterruptedException {
      String complaint = trouble;
      String wrong = "";
      boolean shownMore = false;
      for (int tries = 0; tries < brief.help().tries(); ) {
        Reply reply = ledger.ask(question(complaint));
        try {
          switch (read(reply)) {
            case EditReader.Said.Other(Edit edit) -> {
              return edit;
            }
            case EditReader.Said.Needs(List<String> needed) -> {
              if (shownMore || !show(needed)) {
                throw new Malformed(
                    "it asks for code that is shown already, or that there is none of");
              }
              shownMore = true;
            }
            case EditReader.Said.Changes(Revision revision, Entries entries, String say) -> {
              Program revised = brief.program().revised(revision);
              return new Edit.Changed(fitting(revised, entries), say);
            }
          }
        } catch (Malformed | Revision.Impossible e) {
          tries++;
          wrong = e instanceof Revision.Impossible no ? about(no) : String.valueOf(e.getMessage());
          complaint = again(trouble, wrong, reply);
        }
      }
      return new Edit.Unusable(wrong);
    }

    /**
     * The program with the entries that it keeps from now on. Over an object of the artist's there
     * are none, but every component takes that object. What was told of a component whose code is
     * another now holds no longer, unless the answer tells it anew.
     */
    private Program fitting(Program revised, Entries entries) throws Malformed {
      if (brief.over().isPresent()) {
        String argument = brief.over().get().argument();
        for (Component component : revised.components()) {
          if (!component.argument().equals(Optional.of(argument))
              || component.name().equals(argument)) {
            throw new Malformed(
                "%s has to be written as \"def NAME(%s):\", with a name that is not %s"
                    .formatted(component.name(), argument, argument));
          }
        }
        return revised;
      }
      Entries kept = Entries.keptIn(brief.program());
      Optional<String> trouble = entries.trouble(revised, kept);
      if (trouble.isPresent()) {
        throw new Malformed(trouble.get());
      }
      Program before = brief.program();
      Set<String> rewritten =
          revised.components().stream()
              .map(Component::name)
              .filter(name -> isWritten(before, revised, name))
              .collect(Collectors.toSet());
      return kept.withoutParts(rewritten).with(entries).keep(revised);
    }

    private EditReader.Said read(Reply reply) throws Malformed {
      return switch (reply.ended()) {
        case DONE -> EditReader.read(reply.text());
        case CUT -> throw new Malformed("it came to its longest length before its end");
        case WITHHELD ->
            new EditReader.Said.Other(
                new Edit.Declined("The model's provider held back the answer to this wish."));
      };
    }

    /** Whether there is anything new to show. */
    private boolean show(List<String> needed) {
      return needed.stream()
          .filter(name -> brief.program().component(name).isPresent())
          .map(shown::add)
          .reduce(false, Boolean::logicalOr);
    }

    private Question question(String trouble) {
      Described described = new Described(brief.program());
      List<Component> code =
          brief.program().components().stream()
              .filter(component -> shown.contains(component.name()))
              .toList();
      Map<String, String> gaps =
          new HashMap<>(
              Map.ofEntries(
                  Map.entry("title", Quoted.name(brief.asset())),
                  Map.entry("parameters", described.parameters()),
                  Map.entry("measures", described.measures()),
                  Map.entry("shapes", described.shapes(code)),
                  Map.entry("components", described.components(code)),
                  Map.entry("imports", described.imports()),
                  Map.entry("code", described.code(code)),
                  Map.entry("reference", brief.help().reference().on(brief.wish(), MOST_REFERENCE)),
                  Map.entry("scene", String.join("\n", brief.scene())),
                  Map.entry("trouble", trouble),
                  Map.entry("wish", brief.wish())));
      Prompt prompt = brief.over().isPresent() ? ofObjects : ofAssets;
      brief
          .over()
          .ifPresentOrElse(
              over -> {
                gaps.put("object", String.join("\n", over.lines()));
                gaps.put("argument", over.argument());
              },
              () -> {
                gaps.put("docstring", Quoted.line(brief.program().docstring()));
                gaps.put("entries", Entries.keptIn(brief.program()).told(shown));
              });
      return new Question(
              Role.EDITOR,
              brief.asset(),
              prompt.contract(),
              prompt.ask(gaps),
              brief.pictures(),
              LONGEST_ANSWER)
          .answeredIn(SCHEMA);
    }
  }

  private static String about(Revision.Impossible impossible) {
    return impossible.component().isEmpty()
        ? impossible.text()
        : impossible.component() + ": " + impossible.text();
  }

  private static String again(String trouble, String wrong, Reply reply) {
    List<String> parts = new ArrayList<>();
    if (!trouble.isEmpty()) {
      parts.add(trouble);
    }
    parts.add(
        "Your answer could not be used: %s.\n\nIt was:\n\n%s\n\nAnswer again, with one JSON object as described above."
            .formatted(Quoted.line(wrong), Quoted.fenced("", beginning(reply.text()))));
    return String.join("\n\n", parts);
  }

  private static String beginning(String text) {
    return text.length() <= 6_000 ? text : text.substring(0, 6_000) + "…";
  }
}
