package org.cos3d.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Fault;
import org.cos3d.component.Written;
import org.cos3d.model.ModelTrouble;
import org.cos3d.program.Revision;
import org.cos3d.prover.NoProver;

/**
 * Gives components back to their writers until nothing is wrong with them, or each was given back
 * often enough. Of two versions of a component the better one is kept.
 */
final class Mending {

  /** How often a component is given back to its writer. */
  private static final int MOST_REPAIRS = 2;

  /** Weight of code that cannot even be put into the program. */
  private static final int MISSING = 1_000;

  /** Who wrote it. */
  @FunctionalInterface
  interface Writing {

    /** Writes some of it anew; the trouble of each component by its name. */
    Written mend(Written last, Map<String, String> troubles)
        throws ModelTrouble, InterruptedException, Revision.Impossible;
  }

  /** Those who wrote its components, each by itself. */
  interface Writers extends Writing {

    /** The same with the older code of some components. */
    Written restored(Written now, Written before, Set<String> components)
        throws Revision.Impossible;
  }

  /**
   * What was written in the end.
   *
   * @param troubles what is still wrong with it
   * @param unasked why its writers were not asked again; empty where they were
   */
  record Tried(Written written, Troubles troubles, String unasked) {}

  private final FirstNight night;
  private final Checked checked;
  private final Journal journal;
  private final Spending spending;
  private final ModelEdit.Progress progress;
  private final boolean mends;

  /**
   * A mending.
   *
   * @param mends whether anything is given back; otherwise it is only tried
   */
  Mending(
      FirstNight night,
      Checked checked,
      Journal journal,
      Spending spending,
      ModelEdit.Progress progress,
      boolean mends) {
    this.night = night;
    this.checked = checked;
    this.journal = journal;
    this.spending = spending;
    this.progress = progress;
    this.mends = mends;
  }

  /**
   * Tries and mends components that were written apart.
   *
   * @param blueprint what they are held against; empty where they only have to run
   */
  Tried apart(Written first, Optional<Blueprint> blueprint, Writers writers)
      throws InterruptedException, Revision.Impossible {
    return mended(
        first,
        blueprint,
        writers,
        (before, then, next, now) -> {
          Set<String> kept = better(before, then, now);
          return new Better(kept.isEmpty() ? next : writers.restored(next, before, kept), kept);
        });
  }

  /** Tries and mends a program that was written in one piece. */
  Tried whole(Written first, Writing writing) throws InterruptedException, Revision.Impossible {
    return mended(
        first,
        Optional.empty(),
        writing,
        (before, then, next, now) ->
            now.weight() > then.weight()
                ? new Better(before, both(then, now))
                : new Better(next, Set.of()));
  }

  /**
   * Gives some components back once more, for what somebody saw. Of each the old code is kept where
   * the new one is worse by the checks, and of all where the whole is.
   *
   * @param asked what is to be seen, by component
   */
  Again again(
      Tried tried, Optional<Blueprint> blueprint, Map<String, String> asked, Writers writers)
      throws InterruptedException, ModelTrouble, Revision.Impossible {
    spending.repaired();
    progress.tell("repairing", "Asking the model to mend " + String.join(", ", asked.keySet()));
    Written before = tried.written();
    Written next = writers.mend(before, asked);
    Troubles now = troubles(blueprint, next);
    Troubles then = tried.troubles();
    Set<String> kept = new LinkedHashSet<>();
    for (String name : asked.keySet()) {
      boolean same = Objects.equals(next.codes().get(name), before.codes().get(name));
      if (before.codes().containsKey(name) && (same || now.weight(name) > then.weight(name))) {
        kept.add(name);
      }
    }
    kept.forEach(name -> now.take(name, then));
    if (kept.containsAll(asked.keySet()) || now.weight() > then.weight()) {
      return new Again(tried, Set.copyOf(asked.keySet()));
    }
    Written better = kept.isEmpty() ? next : writers.restored(next, before, kept);
    return new Again(new Tried(better, now, tried.unasked()), kept);
  }

  /**
   * What came of giving components back once more.
   *
   * @param kept those whose older code it holds
   */
  record Again(Tried tried, Set<String> kept) {}

  /**
   * The better of two versions.
   *
   * @param kept components whose older code it holds
   */
  private record Better(Written written, Set<String> kept) {}

  /**
   * Chooses, or puts it together, from what was written before and next, and the troubles of both.
   */
  @FunctionalInterface
  private interface Choice {
    Better of(Written before, Troubles then, Written next, Troubles now) throws Revision.Impossible;
  }

  private Tried mended(Written first, Optional<Blueprint> blueprint, Writing writing, Choice choice)
      throws InterruptedException, Revision.Impossible {
    Written written = first;
    Troubles troubles = troubles(blueprint, written);
    Map<String, Integer> repairs = new HashMap<>();
    Map<String, String> worse = new HashMap<>();
    while (true) {
      Map<String, String> asked = mends ? asked(troubles, repairs, worse) : Map.of();
      if (asked.isEmpty()) {
        return new Tried(written, troubles, "");
      }
      spending.repaired();
      progress.tell("repairing", "Asking the model to mend " + String.join(", ", asked.keySet()));
      Written next;
      try {
        next = writing.mend(written, asked);
      } catch (ModelTrouble trouble) {
        return new Tried(written, troubles, trouble.text());
      }
      Troubles now = troubles(blueprint, next);
      Better better = choice.of(written, troubles, next, now);
      worse.clear();
      for (String name : better.kept()) {
        worse.put(name, now.of(name));
        now.take(name, troubles);
      }
      written = better.written();
      troubles = now;
    }
  }

  /** What each component is asked that may still be given back. */
  private static Map<String, String> asked(
      Troubles troubles, Map<String, Integer> repairs, Map<String, String> worse) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String name : troubles.components()) {
      if (repairs.merge(name, 1, Integer::sum) <= MOST_REPAIRS) {
        String second = worse.getOrDefault(name, "");
        asked.put(
            name,
            second.isEmpty()
                ? troubles.of(name)
                : "%s\n\nAnother answer of yours was worse and is not kept:\n%s"
                    .formatted(troubles.of(name), second));
      }
    }
    return asked;
  }

  /** The components whose code before the last repair was better than it is now. */
  private static Set<String> better(Written before, Troubles then, Troubles now) {
    Set<String> better = new LinkedHashSet<>();
    for (String name : then.components()) {
      if (before.codes().containsKey(name) && now.weight(name) > then.weight(name)) {
        better.add(name);
      }
    }
    return better;
  }

  private static Set<String> both(Troubles one, Troubles other) {
    Set<String> both = new LinkedHashSet<>(one.components());
    both.addAll(other.components());
    return both;
  }

  private Troubles troubles(Optional<Blueprint> blueprint, Written written)
      throws InterruptedException, Revision.Impossible {
    Troubles troubles = new Troubles();
    written
        .missing()
        .forEach((name, why) ->
            troubles.add(
                new Fault(name, "missing", "The code could not be used: " + why + ".", MISSING)));
    if (written.program().components().isEmpty()) {
      return troubles;
    }
    progress.tell("proving", "Trying " + written.program().title());
    try {
      night.troubles(blueprint, checked.mended(written.program())).all().forEach(troubles::add);
    } catch (NoProver none) {
      journal.write("untried", none.text());
    }
    return troubles;
  }
}
