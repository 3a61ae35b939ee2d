package org.cos3d.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.cos3d.blueprint.Planner;
import org.cos3d.component.Editor;
import org.cos3d.component.Writer;
import org.cos3d.critic.Critic;
import org.cos3d.patch.Patches;
import org.cos3d.program.Demonstrations;
import org.cos3d.rules.Actions;
import org.cos3d.rules.Lexicon;
import org.cos3d.rules.Rules;

/**
 * What the flow of a request needs of the rooms below: read once, shared by all conversations.
 *
 * @param demonstrations the ready-made assets
 * @param rules rung 1
 * @param patches composes patches
 * @param trust which programs need no proof
 * @param editor changes programs by asking a model
 * @param planner plans new assets by asking a model
 * @param writer writes the components of plans by asking a model
 * @param critic has a model look at pictures of what was made
 */
record Tools(
    Demonstrations demonstrations,
    Rules rules,
    Patches patches,
    Trust trust,
    Editor editor,
    Planner planner,
    Writer writer,
    Critic critic) {

  /** The same with ids of new assets that follow from a seed. */
  Tools seeded(String seed) {
    return new Tools(
        demonstrations, rules, patches.seeded(seed), trust, editor, planner, writer, critic);
  }

  /** The same, where some more programs are trusted, by their forms. */
  Tools trusting(Set<String> forms) {
    return new Tools(
        demonstrations, rules, patches, trust.with(forms), editor, planner, writer, critic);
  }

  /** Folder of the ready-made assets within that of the prompts. */
  static final String DEMONSTRATIONS = "demonstrations";

  /** Reads all of it from the folder of prompts. */
  static Tools read(Path prompts) throws IOException {
    Demonstrations demonstrations = Demonstrations.load(prompts.resolve(DEMONSTRATIONS));
    Actions actions = Actions.load(prompts.resolve("actions"));
    Rules rules = new Rules(Lexicon.load(prompts.resolve("rules")), actions);
    return new Tools(
        demonstrations,
        rules,
        new Patches(actions),
        Trust.in(demonstrations),
        new Editor(prompts),
        new Planner(prompts),
        new Writer(prompts, demonstrations),
        new Critic(prompts));
  }
}
