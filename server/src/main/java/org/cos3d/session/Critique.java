package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.critic.Critic;
import org.cos3d.critic.Look;
import org.cos3d.critic.Opinion;
import org.cos3d.critic.Opinion.Finding;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Picture;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.prover.Client;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;

/**
 * Has a model look at pictures of a new thing, and gives what it finds to the writers of the
 * components concerned. Whether the new code is kept is not the critic's to say: measures decide.
 * Where it cannot be asked the thing stays as it is, and the artist is told.
 */
final class Critique {

  private static final String SHEET = "contact_sheet";

  /** Width and height of each view on the sheet, pixels. */
  private static final int TILE = 384;

  /** Drawing takes a few seconds of the processor more than running. */
  private static final Limits LIMITS =
      new Limits(
          60,
          60,
          Limits.USUAL.memory(),
          Limits.USUAL.objects(),
          Limits.USUAL.vertices(),
          Limits.USUAL.output());

  /**
   * What came of it.
   *
   * @param tried what there is now
   * @param told for the artist, sentences; empty where nobody looked
   */
  record Judged(Mending.Tried tried, String told) {}

  /**
   * What the critic is shown, and who mends what it finds.
   *
   * @param wish what the artist said
   * @param blueprint what was planned
   * @param given the artist's own pictures
   * @param writers those who wrote the components; empty where nothing is given back
   */
  record Case(
      String wish, Blueprint blueprint, List<Picture> given, Optional<Mending.Writers> writers) {}

  private final Critic critic;
  private final int rounds;
  private final Client provers;
  private final Checked checked;
  private final Mending mending;
  private final Journal journal;
  private final Ledger ledger;
  private final Spending spending;
  private final ModelEdit.Progress progress;

  /**
   * A critique.
   *
   * @param rounds how often it looks at most
   */
  Critique(
      Critic critic,
      int rounds,
      Client provers,
      Checked checked,
      Mending mending,
      Journal journal,
      Ledger ledger,
      Spending spending,
      ModelEdit.Progress progress) {
    this.critic = critic;
    this.rounds = rounds;
    this.provers = provers;
    this.checked = checked;
    this.mending = mending;
    this.journal = journal;
    this.ledger = ledger;
    this.spending = spending;
    this.progress = progress;
  }

  /**
   * Looks, and has mended what is found.
   *
   * @param first what was written, and is tried
   * @param shown the program as the artist would get it, with every component that runs
   */
  Judged judge(Case given, Mending.Tried first, Program shown)
      throws InterruptedException, Revision.Impossible {
    Mending.Tried tried = first;
    Program program = shown;
    List<String> told = new ArrayList<>();
    try {
      for (int round = 0; round < rounds; round++) {
        List<Finding> findings = look(given, program);
        if (findings.isEmpty()) {
          told.add("A model looked at pictures of it and found nothing wrong.");
          break;
        }
        Mending.Again again = mended(given, tried, findings, program);
        told.add(told(findings, tried, again));
        if (again.tried().equals(tried)) {
          break;
        }
        tried = again.tried();
        program = PictureFit.carried(program, running(tried.written().program(), program));
      }
    } catch (Unseen unseen) {
      told.add("No model looked at pictures of it: " + unseen.getMessage());
    } catch (ModelTrouble trouble) {
      told.add("What the model saw in pictures was not mended: " + trouble.text());
    }
    return new Judged(tried, String.join(" ", told));
  }

  /** It could not be shown, or what was said of it cannot be used; the message says why. */
  private static final class Unseen extends Exception {
    private static final long serialVersionUID = 1;

    Unseen(String why) {
      super(why);
    }
  }

  private List<Finding> look(Case given, Program program) throws InterruptedException, Unseen {
    Picture sheet = sheet(program);
    progress.tell("looking", "Showing a model pictures of " + given.blueprint().title());
    spending.shown();
    Opinion opinion;
    try {
      opinion =
          critic.look(new Look(given.wish(), given.blueprint(), given.given(), sheet), ledger);
    } catch (ModelTrouble trouble) {
      throw new Unseen(trouble.text());
    }
    journal.write("opinion", opinion);
    return switch (opinion) {
      case Opinion.Given(List<Finding> findings) -> {
        spending.criticised(findings.size());
        yield findings;
      }
      case Opinion.Unusable(String text) ->
          throw new Unseen(
              "its answer could not be used, not even the second: %s.".formatted(text));
    };
  }

  private Picture sheet(Program program) throws InterruptedException, Unseen {
    progress.tell("drawing", "Drawing pictures of " + program.title());
    List<String> components = program.components().stream().map(Component::name).toList();
    Job job =
        new Job(
            checked.mended(program).text(),
            new byte[0],
            Map.of(),
            components,
            List.of(SHEET),
            TILE,
            LIMITS);
    try {
      Proof proof = provers.prove(job);
      return proof.pictures().stream()
          .filter(picture -> picture.view().equals(SHEET))
          .findFirst()
          .map(picture -> new Picture(picture.png(), "image/png"))
          .orElseThrow(() ->
              new Unseen(
                  proof.warnings().isEmpty()
                      ? "no picture of it could be drawn."
                      : "no picture of it could be drawn: %s."
                          .formatted(proof.warnings().getLast())));
    } catch (NoProver none) {
      throw new Unseen(none.text());
    }
  }

  private Mending.Again mended(
      Case given, Mending.Tried tried, List<Finding> findings, Program program)
      throws InterruptedException, ModelTrouble, Revision.Impossible {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (program.component(finding.component()).isPresent()) {
        asked.merge(
            finding.component(),
            "It runs, but pictures of it show: " + finding.wrong(),
            (one, other) -> one + "\n" + other);
      }
    }
    return asked.isEmpty() || given.writers().isEmpty()
        ? new Mending.Again(tried, Set.copyOf(asked.keySet()))
        : mending.again(
            tried, Optional.of(given.blueprint()), asked, given.writers().orElseThrow());
  }

  /** What is found, and what became of it. */
  private static String told(List<Finding> findings, Mending.Tried before, Mending.Again again) {
    List<String> mended = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Finding finding : findings) {
      boolean changed =
          !again.tried().equals(before)
              && !finding.component().isEmpty()
              && !again.kept().contains(finding.component());
      String who = finding.component().isEmpty() ? "" : finding.component() + ": ";
      (changed ? mended : left).add(who + finding.wrong());
    }
    List<String> told = new ArrayList<>();
    if (!mended.isEmpty()) {
      told.add("Written anew, for a model saw in pictures of it: " + String.join(" ", mended));
    }
    if (!left.isEmpty()) {
      told.add("A model sees in pictures of it, and it stays: " + String.join(" ", left));
    }
    return String.join(" ", told);
  }

  /** The same components of another version as a program has. */
  private static Program running(Program version, Program like) {
    Program running = version;
    for (Component component : version.components()) {
      if (like.component(component.name()).isEmpty()) {
        running = running.without(component.name());
      }
    }
    return running;
  }
}
