package org.cos3d.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;

/**
 * Carries out colours and materials: by a program's colour where one stands for just what is meant,
 * else on the objects.
 */
final class Looks {
  private final Lexicon lexicon;
  private final Draft draft;
  private final Acts acts;

  Looks(Lexicon lexicon, Draft draft, Acts acts) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.acts = acts;
  }

  void paint(Subject subject, Value.Color color, String spoken) {
    Optional<Parameter> parameter = colorOf(subject, false);
    if (parameter.isPresent()) {
      draft.set(subject.asset().orElseThrow(), parameter.get(), color, spoken);
      return;
    }
    acts.act("color", Map.of("COLOR", color), subject, "paint " + subject.spoken() + " " + spoken);
  }

  void wood(Subject subject, Value.Color color, String spoken) {
    Optional<Parameter> parameter = colorOf(subject, true);
    if (parameter.isPresent()) {
      draft.set(subject.asset().orElseThrow(), parameter.get(), color, spoken);
      return;
    }
    Finish finish = new Finish(spoken, Optional.of(color), OptionalDouble.of(0), 0.5, 0);
    finish(subject, finish);
  }

  /** Towards white by a share, or towards black by a negative one. */
  void shade(Subject subject, double share) {
    Optional<Parameter> parameter = colorOf(subject, false);
    if (parameter.isEmpty()) {
      String way = share < 0 ? "darken " : "lighten ";
      acts.act("shade", Map.of("SHARE", new Value.Real(share)), subject, way + subject.spoken());
      return;
    }
    AssetView view = subject.asset().orElseThrow();
    if (draft.value(view, parameter.get()) instanceof Value.Color now) {
      draft.set(
          view,
          parameter.get(),
          new Value.Color(
              shaded(now.red(), share), shaded(now.green(), share), shaded(now.blue(), share)),
          share < 0 ? "darker" : "lighter");
    }
  }

  private static double shaded(double channel, double share) {
    double moved = share < 0 ? channel * (1 + share) : channel + (1 - channel) * share;
    return Math.round(Math.min(1, Math.max(0, moved)) * 1000) / 1000.0;
  }

  void finish(Subject subject, Finish finish) {
    if (subject.objects().isEmpty() && subject.asset().isPresent()) {
      Optional<Parameter> parameter = finish.color().flatMap(_ -> colorOf(subject, false));
      if (parameter.isPresent() && finish.transmission() > 0) {
        throw NotClear.refused(
            Numbers.capital(Speech.name(parameter.get()))
                + " is a color, which cannot let light through; name the part that shall be "
                + finish.spoken()
                + ".");
      }
      if (parameter.isPresent()) {
        draft.set(
            subject.asset().orElseThrow(),
            parameter.get(),
            finish.color().orElseThrow(),
            finish.spoken());
        return;
      }
    }
    Map<String, Value> settings = new HashMap<>();
    finish.color().ifPresent(color -> settings.put("COLOR", color));
    settings.put("KEEP_COLOR", new Value.Switch(finish.color().isEmpty()));
    finish.metallic().ifPresent(metallic -> settings.put("METALLIC", new Value.Real(metallic)));
    settings.put("KEEP_METALLIC", new Value.Switch(finish.metallic().isEmpty()));
    settings.put("ROUGHNESS", new Value.Real(finish.roughness()));
    settings.put("TRANSMISSION", new Value.Real(finish.transmission()));
    acts.act("material", settings, subject, "make " + subject.spoken() + " " + finish.spoken());
  }

  /**
   * The colour parameter that stands for just the subject: named by it, used by it alone, or the
   * main one of the whole. Empty where the objects themselves have to be painted.
   */
  private Optional<Parameter> colorOf(Subject subject, boolean wooden) {
    if (subject.asset().isEmpty()) {
      return Optional.empty();
    }
    Program program = subject.asset().orElseThrow().program();
    if (subject.isWhole()) {
      return mainColor(program, subject, wooden);
    }
    Optional<Parameter> named = namedColor(program, subject);
    if (subject.component().isEmpty()
        || named.filter(p -> isOnlyFor(program, p, subject)).isPresent()) {
      if (named.isEmpty() && subject.objects().isEmpty()) {
        throw unknown(program, subject);
      }
      return named;
    }
    Component component = subject.component().orElseThrow();
    List<Parameter> own =
        colors(program).filter(p -> program.dependencies(component).contains(p.name())).toList();
    boolean all = subject.objects().isEmpty() || !subject.pointed() || named.isPresent();
    return own.size() == 1 && isOnlyFor(program, own.getFirst(), subject) && all
        ? Optional.of(own.getFirst())
        : Optional.empty();
  }

  private static Stream<Parameter> colors(Program program) {
    return program.parameters().stream().filter(parameter -> parameter.unit() == Unit.COLOR);
  }

  private Optional<Parameter> namedColor(Program program, Subject subject) {
    List<ParameterSearch.Hit> best =
        new ParameterSearch(lexicon, program)
            .best(
                new ParameterSearch.Query(
                    subject.words(),
                    Optional.empty(),
                    List.of(),
                    p -> p.unit() == Unit.COLOR,
                    false));
    if (best.isEmpty() && subject.component().isEmpty()) {
      List<Parameter> mentioning =
          colors(program).filter(p -> Meaning.of(p).all().containsAll(subject.words())).toList();
      return mentioning.size() == 1 ? Optional.of(mentioning.getFirst()) : Optional.empty();
    }
    return best.size() == 1 ? Optional.of(best.getFirst().parameter()) : Optional.empty();
  }

  private static boolean isOnlyFor(Program program, Parameter parameter, Subject subject) {
    return program
        .dependents(Set.of(parameter.name()))
        .equals(subject.component().stream().toList());
  }

  private Optional<Parameter> mainColor(Program program, Subject subject, boolean wooden) {
    List<Parameter> all = colors(program).toList();
    if (all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    List<Parameter> main =
        all.stream()
            .filter(p ->
                Meaning.of(p).all().stream()
                        .anyMatch(word -> lexicon.has(wooden ? Kind.WOOD_WORD : Kind.MAIN, word))
                    || (wooden
                        && Words.stems(p.name()).stream()
                            .anyMatch(word -> lexicon.has(Kind.WOOD_WORD, word))))
            .toList();
    if (main.size() == 1) {
      return Optional.of(main.getFirst());
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = all.stream().map(Speech::name).toList();
    throw NotClear.unclear(
        List.of(subject.spoken()),
        names,
        subject.spoken()
            + " has several colors: "
            + Words.listed(names, "and")
            + ". Say which one, or name the part to paint.");
  }

  private static NotClear unknown(Program program, Subject subject) {
    List<String> names = colors(program).map(Speech::name).toList();
    return NotClear.unclear(
        List.of(subject.spoken()),
        names,
        "\""
            + subject.spoken()
            + "\" is neither a part nor a color of "
            + subject.asset().map(AssetView::name).orElse("it")
            + (names.isEmpty() ? "." : "; its colors are: " + Words.listed(names, "and") + "."));
  }
}
