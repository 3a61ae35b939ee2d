package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Value;

/** Takes parameters back to the values of the ready-made program that the asset came from. */
final class Resets {
  private final Situation situation;
  private final Lexicon lexicon;
  private final Draft draft;

  Resets(Situation situation, Lexicon lexicon, Draft draft) {
    this.situation = situation;
    this.lexicon = lexicon;
    this.draft = draft;
  }

  void reset(Subject subject, List<Dimension> dimensions) {
    AssetView view =
        subject
            .asset()
            .orElseThrow(() ->
                NotClear.refused(
                    subject.spoken()
                        + " was not made by a program, so nothing is known to take it back to; use undo."));
    Program initial =
        situation.demonstrations().all().stream()
            .filter(one -> one.contents().title().equals(view.program().title()))
            .findFirst()
            .map(Demonstration::program)
            .orElseThrow(() ->
                NotClear.refused(
                    view.name()
                        + " did not come ready-made, so its first values are not known; use undo, or set what you want."));
    List<Parameter> meant = meant(view.program(), subject, dimensions);
    List<Parameter> changed = new ArrayList<>();
    for (Parameter parameter : meant) {
      Optional<Value> before = initial.parameter(parameter.name()).map(Parameter::value);
      if (before.isPresent() && !before.get().equals(draft.value(view, parameter))) {
        draft.set(view, parameter, before.get());
        changed.add(parameter);
      }
    }
    if (changed.isEmpty()) {
      throw NotClear.refused("Nothing to reset: " + subject.spoken() + " has its first values.");
    }
  }

  private List<Parameter> meant(Program program, Subject subject, List<Dimension> dimensions) {
    if (subject.isWhole() && dimensions.isEmpty()) {
      return program.parameters();
    }
    List<Parameter> best =
        new ParameterSearch(lexicon, program)
                .best(
                    new ParameterSearch.Query(
                        subject.words(),
                        subject.component(),
                        dimensions,
                        _ -> true,
                        subject.isWhole()))
                .stream()
                .map(ParameterSearch.Hit::parameter)
                .toList();
    if (best.size() == 1) {
      return best;
    }
    if (dimensions.isEmpty() && subject.component().isPresent()) {
      return ofComponent(program, subject);
    }
    List<String> names = best.stream().map(Speech::name).toList();
    throw NotClear.unclear(
        List.of(subject.spoken()),
        names,
        names.isEmpty()
            ? "\"" + subject.spoken() + "\" is no parameter here."
            : "Which one: " + Words.listed(names, "or") + "?");
  }

  /** The parameters whose name says the component, or that it alone depends on. */
  private static List<Parameter> ofComponent(Program program, Subject subject) {
    return program.parameters().stream()
        .filter(p ->
            Words.stems(p.name()).containsAll(subject.words())
                || program
                    .dependents(Set.of(p.name()))
                    .equals(subject.component().stream().toList()))
        .toList();
  }
}
