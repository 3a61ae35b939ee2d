package org.cos3d.rules;

import java.util.List;
import java.util.Optional;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;

/**
 * Carries out sizes and other numbers on what programs made: finds the one parameter meant and sets
 * it.
 */
final class Sizes {
  private final Lexicon lexicon;
  private final Draft draft;

  Sizes(Lexicon lexicon, Draft draft) {
    this.lexicon = lexicon;
    this.draft = draft;
  }

  /**
   * Sets the parameter of the subject that has one of the dimensions; an answer where none or
   * several do.
   */
  void size(Subject subject, List<Dimension> dimensions, Amount amount) {
    AssetView view = subject.asset().orElseThrow();
    ParameterSearch search = new ParameterSearch(lexicon, view.program());
    Parameter parameter =
        find(search, subject, dimensions, amount)
            .orElseThrow(() -> nothing(search, subject, dimensions, amount));
    double measure = Numbers.measure(search, parameter, dimensions);
    boolean inverse = dimensions.contains(Dimension.TAPER) && Meaning.of(parameter).compared();
    Numbers.set(
        draft,
        view,
        parameter,
        Numbers.after(
            parameter,
            draft.value(view, parameter),
            inverse ? amount.opposite() : amount,
            measure));
  }

  /** True where the subject has a parameter of one of the dimensions that can take the amount. */
  boolean has(Subject subject, List<Dimension> dimensions, Amount amount) {
    ParameterSearch search = new ParameterSearch(lexicon, subject.asset().orElseThrow().program());
    return !search.find(query(subject, dimensions, amount)).isEmpty();
  }

  private Optional<Parameter> find(
      ParameterSearch search, Subject subject, List<Dimension> dimensions, Amount amount) {
    List<ParameterSearch.Hit> best = search.best(query(subject, dimensions, amount));
    if (best.size() > 1) {
      throw several(subject, best.stream().map(ParameterSearch.Hit::parameter).toList());
    }
    boolean guessed = best.size() == 1 && best.getFirst().loose() && !isRelative(amount);
    return best.stream().filter(_ -> !guessed).map(ParameterSearch.Hit::parameter).findFirst();
  }

  private static boolean isRelative(Amount amount) {
    return switch (amount) {
      case Amount.Times _ -> true;
      case Amount.By(Quantity quantity) -> quantity.of() == Quantity.Of.SHARE;
      case Amount.To _ -> false;
    };
  }

  private static ParameterSearch.Query query(
      Subject subject, List<Dimension> dimensions, Amount amount) {
    return new ParameterSearch.Query(
        subject.words(),
        subject.component(),
        dimensions,
        Numbers.fitting(amount),
        subject.isWhole());
  }

  private NotClear nothing(
      ParameterSearch search, Subject subject, List<Dimension> dimensions, Amount amount) {
    AssetView view = subject.asset().orElseThrow();
    List<ParameterSearch.Hit> ofAnotherUnit =
        search.best(
            new ParameterSearch.Query(
                subject.words(),
                subject.component(),
                dimensions,
                p -> p.unit().isNumber(),
                subject.isWhole()));
    if (ofAnotherUnit.size() == 1
        && !Numbers.fitting(amount).test(ofAnotherUnit.getFirst().parameter())) {
      return NotClear.refused(ofAnotherUnit(ofAnotherUnit.getFirst().parameter()));
    }
    return subject.component().isEmpty() && !isMentioned(view.program(), subject)
        ? unknown(view, subject)
        : notOne(search, subject, dimensions);
  }

  private static String ofAnotherUnit(Parameter parameter) {
    String unit =
        switch (parameter.unit()) {
          case RATIO -> "is a share (" + parameter.meaning() + ")";
          case COUNT -> "is counted in whole numbers";
          case DEGREE -> "is said in degrees";
          case METRE, COLOR, SWITCH, TEXT, CHOICE -> "is said in units of length";
        };
    return Numbers.capital(Speech.name(parameter))
        + " "
        + unit
        + "; give it as such, or say how much more or less.";
  }

  private boolean isMentioned(Program program, Subject subject) {
    return subject.words().stream()
        .allMatch(word ->
            program.parameters().stream()
                .map(Meaning::of)
                .anyMatch(meaning ->
                    meaning.all().contains(word)
                        || meaning.name().stream().anyMatch(lexicon.synonyms(word)::contains)));
  }

  private static NotClear unknown(AssetView view, Subject subject) {
    List<String> parts =
        view.program().components().stream().map(c -> Words.spoken(c.name())).toList();
    return NotClear.unclear(
        List.of(subject.spoken()),
        parts,
        view.name()
            + " has no \""
            + subject.spoken()
            + "\"; its parts are: "
            + Words.listed(parts, "and")
            + ".");
  }

  private NotClear notOne(ParameterSearch search, Subject subject, List<Dimension> dimensions) {
    AssetView view = subject.asset().orElseThrow();
    List<String> alike = alike(search, view.program(), subject, dimensions);
    List<String> close = alike.isEmpty() ? near(view.program(), subject) : alike;
    String what = dimensions.isEmpty() ? "" : dimensions.getFirst().word();
    String of = subject.isWhole() ? view.name() : subject.spoken();
    String told =
        what.isEmpty()
            ? "\"" + of + "\" does not name one parameter of " + view.name() + "."
            : "No parameter of " + view.name() + " is just the " + what + " of \"" + of + "\".";
    return NotClear.unclear(
        subject.isWhole() && !what.isEmpty() ? List.of(what) : List.of(of),
        close,
        told + (close.isEmpty() ? "" : " It has: " + Words.listed(close, "and") + "."));
  }

  private NotClear several(Subject subject, List<Parameter> parameters) {
    List<String> names = parameters.stream().map(Speech::name).toList();
    return NotClear.unclear(
        List.of(subject.spoken()), names, "Which one: " + Words.listed(names, "or") + "?");
  }

  /** For the whole: its parameters of that dimension or a kindred one. */
  private List<String> alike(
      ParameterSearch search, Program program, Subject subject, List<Dimension> dimensions) {
    return program.parameters().stream()
        .filter(_ -> subject.isWhole())
        .filter(p ->
            search.dimension(p).stream()
                .anyMatch(own ->
                    dimensions.stream()
                        .anyMatch(d -> d == own || lexicon.kin(d.word()).contains(own.word()))))
        .map(Speech::name)
        .toList();
  }

  /** The parameters that the subject's component depends on, or all. */
  private static List<String> near(Program program, Subject subject) {
    List<Parameter> own =
        subject
            .component()
            .map(component ->
                program.parameters().stream()
                    .filter(p -> program.dependencies(component).contains(p.name()))
                    .toList())
            .orElse(program.parameters());
    List<String> mentioned =
        own.stream()
            .filter(p -> subject.words().stream().anyMatch(Meaning.of(p).all()::contains))
            .map(Speech::name)
            .toList();
    return mentioned.isEmpty() ? own.stream().map(Speech::name).limit(12).toList() : mentioned;
  }
}
