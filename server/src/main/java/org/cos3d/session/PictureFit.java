package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Value;
import org.cos3d.prover.Client;
import org.cos3d.prover.Fit;
import org.cos3d.prover.Fitted;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.NoProver;
import org.cos3d.prover.Proof;

/**
 * Fits the parameters of a new program to the outlines in the artist's pictures, in a prover. The
 * code stays as it is; values are taken only where the outlines agree better with them.
 */
final class PictureFit {

  /** How far off a model's angles may be as a rule, degrees. */
  private static final double DOUBT = 8;

  private static final double SECONDS = 45;

  /** Time for running the program, reading the pictures and telling what came of it, seconds. */
  private static final double AROUND = 35;

  private static final Limits LIMITS =
      new Limits(
          SECONDS + AROUND,
          2 * (SECONDS + AROUND),
          Limits.USUAL.memory(),
          Limits.USUAL.objects(),
          Limits.USUAL.vertices(),
          Limits.USUAL.output());

  private static final int MOST_NAMED = 6;

  /**
   * What came of it.
   *
   * @param program the program, with other values where they are better
   * @param told for the artist, in plain words; empty where there is nothing to tell
   */
  record Result(Program program, String told) {}

  private final Client provers;
  private final boolean wanted;
  private final Journal journal;
  private final ModelEdit.Progress progress;

  PictureFit(Client provers, boolean wanted, Journal journal, ModelEdit.Progress progress) {
    this.provers = provers;
    this.wanted = wanted;
    this.journal = journal;
    this.progress = progress;
  }

  /**
   * The program with its parameters fitted to the pictures of an instruction.
   *
   * @param title what the thing is
   * @param views from where the pictures show it
   * @param chosen names of parameters that the artist set, which stay as they are
   */
  Result fit(
      HostMessage.Instruction asked,
      String title,
      List<Blueprint.View> views,
      Program program,
      Set<String> chosen)
      throws InterruptedException {
    if (!wanted || asked.images().isEmpty()) {
      return new Result(program, "");
    }
    List<Fit.Shot> shots = shots(asked, views);
    if (shots.isEmpty()) {
      return new Result(
          program,
          "It was not fitted to the pictures: the plan does not say from where they show it.");
    }
    List<String> movable = chosen.isEmpty() ? List.of() : movable(program, chosen);
    if (!chosen.isEmpty() && movable.isEmpty()) {
      return new Result(
          program, "It was not fitted to the pictures, for all of its numbers were chosen.");
    }
    Fit fit = new Fit(shots, movable, KnownSizes.of(asked.text()), SECONDS);
    progress.tell("fitting", "Fitting " + title + " to the pictures");
    try {
      List<String> components = program.components().stream().map(Component::name).toList();
      Job job = Job.of(program.text(), LIMITS).only(components).fitted(fit);
      Proof proof = provers.fit(job, this::tell);
      return proof
          .fitted()
          .map(fitted -> new Result(with(program, fitted), told(program, fitted)))
          .orElseGet(() ->
              new Result(
                  program, "It was not fitted to the pictures, for that ended before its time."));
    } catch (NoProver none) {
      journal.write("unfitted", none.text());
      return new Result(program, "It was not fitted to the pictures: " + none.text());
    }
  }

  /** Another version of the program, with the values that this one has. */
  static Program carried(Program fitted, Program to) {
    Program changed = to;
    for (Parameter parameter : fitted.parameters()) {
      if (to.parameter(parameter.name()).isPresent()) {
        changed = changed.with(parameter.name(), parameter.value());
      }
    }
    return changed;
  }

  private static List<String> movable(Program program, Set<String> chosen) {
    return program.parameters().stream()
        .filter(one -> one.range().isPresent() && !chosen.contains(one.name()))
        .map(Parameter::name)
        .toList();
  }

  /** Pictures that the plan tells the cameras of. */
  private static List<Fit.Shot> shots(HostMessage.Instruction asked, List<Blueprint.View> views) {
    List<Fit.Shot> shots = new ArrayList<>();
    for (Blueprint.View view : views) {
      int place = view.picture() - 1;
      if (place < asked.images().size() && shots.size() < Fit.MOST_PICTURES) {
        shots.add(
            new Fit.Shot(
                asked.images().get(place),
                asked.mask(place),
                view.azimuth(),
                view.elevation(),
                view.fieldOfView(),
                DOUBT));
      }
    }
    return shots;
  }

  /**
   * Called by a thread of the prover's, which the end of this request is none of the business of.
   */
  private void tell(double share, double overlap) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      progress.tell(
          "fitting",
          "Fitting to the pictures: %.0f %% of the time, outlines agree to %.0f %%"
              .formatted(100 * share, 100 * overlap));
    } catch (InterruptedException stopped) {
      // The request itself is interrupted as well, and gives up the job.
    }
  }

  private static Program with(Program program, Fitted fitted) {
    Program changed = program;
    for (Map.Entry<String, String> one : fitted.literals().entrySet()) {
      Parameter parameter = program.parameter(one.getKey()).orElseThrow();
      changed =
          changed.with(
              one.getKey(), parameter.clamp(new Value.Real(Double.parseDouble(one.getValue()))));
    }
    return changed;
  }

  private static String told(Program program, Fitted fitted) {
    if (!fitted.trouble().isEmpty()) {
      return "It was not fitted to the pictures: " + fitted.trouble() + "." + unmasked(fitted);
    }
    List<Fitted.Outline> seen =
        fitted.outlines().stream().filter(one -> !one.mask().isEmpty()).toList();
    String before = percent(seen.stream().mapToDouble(Fitted.Outline::before).average().orElse(0));
    String after = percent(seen.stream().mapToDouble(Fitted.Outline::after).average().orElse(0));
    if (!fitted.kept()) {
      return "Its outlines agree with the pictures to %s; other values would be no better.%s"
          .formatted(before, unmasked(fitted));
    }
    String unseen =
        fitted.unseen().isEmpty()
            ? ""
            : " The pictures do not show, so left alone: " + names(fitted.unseen()) + ".";
    return "Fitted to the pictures: outlines agree to %s, %s before; changed %s.%s%s"
        .formatted(after, before, changes(program, fitted), unseen, unmasked(fitted));
  }

  private static String changes(Program program, Fitted fitted) {
    List<String> changes =
        fitted.literals().entrySet().stream()
            .map(one ->
                "%s %s → %s"
                    .formatted(
                        one.getKey(),
                        program.parameter(one.getKey()).map(Parameter::literal).orElse("?"),
                        one.getValue()))
            .toList();
    return changes.isEmpty() ? "nothing but where the cameras stand" : names(changes);
  }

  private static String unmasked(Fitted fitted) {
    return fitted.outlines().stream()
        .map(Fitted.Outline::trouble)
        .filter(trouble -> !trouble.isEmpty())
        .distinct()
        .map(trouble -> " A picture could not be used: " + trouble + ".")
        .collect(Collectors.joining());
  }

  private static String names(List<String> many) {
    String named = many.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return many.size() > MOST_NAMED
        ? named + " and %d more".formatted(many.size() - MOST_NAMED)
        : named;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
