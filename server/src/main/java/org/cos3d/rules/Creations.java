package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cos3d.program.Demonstration;

/** Carries out the making of ready-made things. */
final class Creations {
  private final Situation situation;
  private final Lexicon lexicon;
  private final Draft draft;
  private final Traits traits;

  Creations(Situation situation, Lexicon lexicon, Draft draft, Traits traits) {
    this.situation = situation;
    this.lexicon = lexicon;
    this.draft = draft;
    this.traits = traits;
  }

  void create(Clause.Create clause) {
    Demonstration demonstration = find(clause.thing());
    if (clause.count() != 1) {
      throw NotClear.refused(
          "One "
              + demonstration.title().toLowerCase(Locale.ROOT)
              + " at a time: make one, then say \"duplicate it\" or \"duplicate it 3 times\".");
    }
    AssetView view = draft.make(demonstration, clause.name());
    Subject whole =
        new Subject(Optional.of(view), List.of(), Optional.empty(), List.of(), false, view.name());
    traits.apply(whole, clause.traits());
    draft.mention(whole);
  }

  private Demonstration find(String thing) {
    List<String> words = List.of(thing.split(" "));
    List<String> singular = new ArrayList<>(words);
    singular.set(singular.size() - 1, Words.stem(singular.getLast()));
    List<Demonstration> found = new ArrayList<>();
    for (List<String> phrase : List.of(words, singular)) {
      lexicon.senses(Kind.ASSET, phrase).stream()
          .flatMap(sense -> situation.demonstrations().named(sense.attribute(0)).stream())
          .filter(one -> !found.contains(one))
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(situation.demonstrations().called(thing));
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    List<String> all = situation.demonstrations().all().stream().map(Demonstration::title).toList();
    List<String> titles = found.isEmpty() ? all : found.stream().map(Demonstration::title).toList();
    throw NotClear.unlikely(
        List.of(thing),
        titles,
        found.isEmpty()
            ? "There is no ready-made \""
                + thing
                + "\". Ready-made are: "
                + Words.listed(titles, "and")
                + "."
            : "Which one: " + Words.listed(titles, "or") + "?");
  }
}
