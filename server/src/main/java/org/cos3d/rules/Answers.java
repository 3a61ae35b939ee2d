package org.cos3d.rules;

import java.util.List;
import java.util.Locale;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Answers questions about what is selected and what can be said. */
final class Answers {
  private final Situation situation;
  private final Lexicon lexicon;
  private final Referents referents;

  Answers(Situation situation, Lexicon lexicon, Referents referents) {
    this.situation = situation;
    this.lexicon = lexicon;
    this.referents = referents;
  }

  /** What can be done here. */
  String help() {
    List<AssetView> focus = referents.focus();
    List<SceneObject> selected = situation.scene().selected();
    if (focus.size() == 1) {
      return ofAsset(focus.getFirst(), selected);
    }
    String make =
        "You can make: "
            + Words.listed(
                situation.demonstrations().all().stream()
                    .map(one -> one.title().toLowerCase(Locale.ROOT))
                    .toList(),
                "or")
            + " (\""
            + example()
            + "\").";
    if (selected.isEmpty()) {
      return make + " Select an object to change it.";
    }
    return "On "
        + Words.listed(selected.stream().limit(4).map(SceneObject::name).toList(), "and")
        + " you can: move, rotate, scale, give a size (\"make it 2 m wide\"), colour, make metal, glass or wood, bevel, subdivide, smooth,"
        + " solidify, mirror, array, duplicate, delete, rename, hide, put on the floor, align, put on top of another object. "
        + make;
  }

  private String example() {
    List<Demonstration> all = situation.demonstrations().all();
    return all.isEmpty() ? "a chair" : "make a " + all.getFirst().title().toLowerCase(Locale.ROOT);
  }

  private String ofAsset(AssetView view, List<SceneObject> selected) {
    Program program = view.program();
    List<String> components =
        selected.stream()
            .map(SceneObject::component)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    boolean one = components.size() == 1 && program.component(components.getFirst()).isPresent();
    List<Parameter> own =
        one
            ? program.parameters().stream()
                .filter(p ->
                    program
                        .dependencies(program.component(components.getFirst()).orElseThrow())
                        .contains(p.name()))
                .toList()
            : program.parameters();
    StringBuilder text =
        new StringBuilder(
            one
                ? "The " + Words.spoken(components.getFirst()) + " of " + view.name()
                : view.name());
    text.append(" has: ");
    text.append(String.join("; ", own.stream().map(Answers::told).toList()));
    text.append(". Parts: ");
    text.append(
        Words.listed(
            program.components().stream().map(c -> Words.spoken(c.name())).toList(), "and"));
    return text.append(
            ". You can also move, rotate, scale, duplicate, rename, hide, delete or reset it, colour a part, or undo.")
        .toString();
  }

  private static String told(Parameter parameter) {
    String range =
        parameter
            .range()
            .map(r -> " (" + Speech.range(parameter.unit(), r) + ")")
            .orElse(
                parameter.choices().isEmpty()
                    ? ""
                    : " (" + Words.listed(parameter.choices(), "or") + ")");
    return Speech.name(parameter) + " " + Speech.value(parameter.unit(), parameter.value()) + range;
  }

  /** True where the part has one angle of its own that is called a turn or a tilt. */
  boolean hasTurn(Subject subject) {
    Program program = subject.asset().orElseThrow().program();
    List<ParameterSearch.Hit> best =
        new ParameterSearch(lexicon, program)
            .best(
                new ParameterSearch.Query(
                    subject.words(),
                    subject.component(),
                    List.of(Dimension.ANGLE),
                    p -> p.unit() == Unit.DEGREE,
                    false));
    return best.size() == 1
        && Words.stems(best.getFirst().parameter().name()).stream()
            .anyMatch(word -> lexicon.has(Kind.ROTATE, word) || lexicon.has(Kind.DIMENSION, word));
  }

  /** How large something is, or what a parameter holds. */
  String ask(Subject subject, List<Dimension> dimensions) {
    if (subject.asset().isPresent()) {
      Program program = subject.asset().orElseThrow().program();
      List<ParameterSearch.Hit> best =
          new ParameterSearch(lexicon, program)
              .best(
                  new ParameterSearch.Query(
                      subject.words(),
                      subject.component(),
                      dimensions,
                      _ -> true,
                      subject.isWhole()));
      if (best.size() == 1) {
        Parameter parameter = best.getFirst().parameter();
        return Numbers.capital(told(parameter))
            + (parameter.meaning().isEmpty() ? "." : ": " + parameter.meaning() + ".");
      }
    }
    if (subject.objects().isEmpty() || dimensions.isEmpty()) {
      throw NotClear.unclear(
          List.of(subject.spoken()),
          List.of(),
          "I do not know what \"" + subject.spoken() + "\" holds.");
    }
    Vector size = Physical.extent(subject.objects());
    return subject.spoken()
        + " is "
        + Speech.metres(size.x())
        + " wide, "
        + Speech.metres(size.y())
        + " deep and "
        + Speech.metres(size.z())
        + " high.";
  }
}
