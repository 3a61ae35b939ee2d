package org.cos3d.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Component;
import org.cos3d.program.Difference;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Value;
import org.cos3d.scene.Asset;

/** All that one patch changes in the program of one asset, folded into one step. */
final class ProgramEdit {

  private final Asset asset;
  private final Program before;
  private Program now;
  private String said = "";

  ProgramEdit(Asset asset) {
    this.asset = asset;
    this.before = Programs.read(asset.programText());
    this.now = before;
  }

  /** An edit that puts another program in place of the asset's, with its own words for it. */
  ProgramEdit(Asset asset, Program after, String words) {
    this(asset);
    this.now = after;
    this.said = words;
  }

  /** Sets a parameter to a value within its range. */
  void set(String name, Value value) throws ImpossibleWish {
    Parameter parameter =
        now.parameter(name)
            .orElseThrow(() ->
                new ImpossibleWish(
                    "%s has no parameter \"%s\".".formatted(asset.name(), Wording.name(name))));
    if (!parameter.accepts(value)) {
      throw new ImpossibleWish(Wording.outOfRange(asset.name(), parameter, value));
    }
    now = now.with(name, value);
  }

  /** Takes a component out of the program. */
  void remove(String component) throws ImpossibleWish {
    try {
      now = now.without(component);
    } catch (IllegalArgumentException e) {
      throw new ImpossibleWish(
          "%s cannot go from %s: %s."
              .formatted(Wording.name(component), asset.name(), e.getMessage()));
    }
  }

  /** Whether the program becomes another one. */
  boolean changes() {
    return !now.equals(before);
  }

  /** The step that does it. */
  Step step() {
    if (asset.adopted() && now.components().isEmpty()) {
      return new Step.ReleaseObject(asset.id());
    }
    Difference difference = before.changedTo(now);
    List<String> all = now.components().stream().map(Component::name).toList();
    return new Step.EditProgram(
        asset.id(),
        Sha256.of(asset.programText()),
        now.text(),
        asset.adopted() ? all : difference.rerun(),
        difference.dropped(),
        note(difference.dropped()));
  }

  /** The parameters that end with another literal than they had. */
  List<ParameterChange> parameters() {
    List<ParameterChange> changed = new ArrayList<>();
    literals(before)
        .forEach((name, literal) -> {
          String after = literals(now).getOrDefault(name, "");
          if (!after.equals(literal)) {
            changed.add(new ParameterChange(asset.id(), name, literal, after));
          }
        });
    return changed;
  }

  /** What changes, in plain words, such as "Chair: leg length 43 cm → 51.6 cm". */
  Optional<String> words() {
    List<String> changes = changedWords();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(asset.name() + ": " + String.join("; ", changes));
  }

  private List<String> changedWords() {
    List<String> words = new ArrayList<>();
    for (ParameterChange change : parameters()) {
      Parameter old = before.parameter(change.name()).orElseThrow();
      now.parameter(change.name())
          .ifPresent(after ->
              words.add(
                  Wording.name(change.name())
                      + " "
                      + Wording.value(old)
                      + Wording.BECOMES
                      + Wording.value(after)));
    }
    return words;
  }

  private String note(List<String> dropped) {
    List<String> notes = new ArrayList<>(changedWords());
    if (!said.isBlank()) {
      notes.add(said.strip());
    }
    dropped.forEach(component -> notes.add("without " + Wording.name(component)));
    return String.join("; ", notes);
  }

  private static Map<String, String> literals(Program program) {
    Map<String, String> literals = new LinkedHashMap<>();
    program.parameters().forEach(one -> literals.put(one.name(), one.literal()));
    return literals;
  }
}
