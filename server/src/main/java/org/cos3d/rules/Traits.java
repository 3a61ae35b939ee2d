package org.cos3d.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;

/** Carries out what something shall be like. */
final class Traits {
  private final Lexicon lexicon;
  private final Draft draft;
  private final Referents referents;
  private final Acts acts;
  private final Sizes sizes;
  private final Looks looks;
  private final Physical physical;

  Traits(Sizes sizes, Lexicon lexicon, Draft draft, Referents referents, Acts acts) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.referents = referents;
    this.acts = acts;
    this.sizes = sizes;
    this.looks = new Looks(lexicon, draft, acts);
    this.physical = new Physical(acts);
  }

  /**
   * All that something shall be like; the colour comes after the material, which has one of its
   * own.
   */
  void apply(Subject subject, List<Trait> wanted) {
    long colors = wanted.stream().filter(Trait.Painted.class::isInstance).count();
    List<Dimension> sizes =
        wanted.stream()
            .filter(Trait.Sized.class::isInstance)
            .flatMap(sized -> ((Trait.Sized) sized).dimensions().stream())
            .toList();
    if (colors > 1 || sizes.stream().distinct().count() < sizes.size()) {
      throw NotClear.refused(
          "One thing cannot be both; say what " + subject.spoken() + " shall be in the end.");
    }
    wanted.stream()
        .sorted(Comparator.comparing(trait -> trait instanceof Trait.Painted))
        .forEach(trait -> apply(subject, trait));
  }

  void apply(Subject subject, Trait trait) {
    switch (trait) {
      case Trait.Sized(List<Dimension> dimensions, Amount amount) ->
          size(subject, dimensions, amount);
      case Trait.Measured(Quantity quantity) -> size(subject, List.of(), new Amount.To(quantity));
      case Trait.Vague(List<Dimension> _, String spoken) ->
          throw NotClear.unclear(
              List.of(spoken),
              List.of("70 cm " + spoken),
              "How " + spoken + "? Give a measure, such as \"70 cm " + spoken + "\".");
      case Trait.Painted(Value.Color color, String spoken) -> looks.paint(subject, color, spoken);
      case Trait.Wooden(Value.Color color, String spoken) -> looks.wood(subject, color, spoken);
      case Trait.Shaded(double share) -> looks.shade(subject, share);
      case Trait.Finished(Finish finish) -> looks.finish(subject, finish);
      case Trait.Smooth(boolean smooth) ->
          acts.act(
              smooth ? "smooth" : "flat",
              Map.of(),
              subject,
              "shade " + subject.spoken() + (smooth ? " smooth" : " flat"));
      case Trait.Rough(double roughness) ->
          acts.act(
              "roughness",
              Map.of("ROUGHNESS", new Value.Real(roughness)),
              subject,
              "set the roughness of " + subject.spoken());
      case Trait.Chosen(String word) -> choose(subject, word);
      case Trait.Counted(NounPhrase thing, int count) ->
          count(part(subject, thing), new Amount.To(new Quantity(count, Quantity.Of.BARE)));
      case Trait.Present(NounPhrase thing, boolean present) ->
          include(part(subject, thing), present);
      case Trait.Part(NounPhrase thing, List<Trait> traits) -> {
        Subject part = part(subject, thing);
        for (Trait one : traits) {
          boolean countOfIt =
              one instanceof Trait.Counted(NounPhrase none, int _) && none.isPointer();
          apply(
              part,
              countOfIt && one instanceof Trait.Counted counted
                  ? new Trait.Counted(thing, counted.count())
                  : one);
        }
      }
    }
  }

  /** A part of the subject: "the legs" of a chair; the subject itself where nothing is named. */
  Subject part(Subject subject, NounPhrase thing) {
    if (thing.isPointer()) {
      return subject;
    }
    if (subject.asset().isEmpty()) {
      throw NotClear.unclear(
          List.of(thing.spoken()),
          List.of(),
          subject.spoken()
              + " was not made by a program, so it has no "
              + thing.spoken()
              + " to set.");
    }
    AssetView view = subject.asset().orElseThrow();
    return referents.partOf(view, thing);
  }

  void size(Subject subject, List<Dimension> said, Amount amount) {
    boolean allOfIt =
        said.isEmpty()
            && amount instanceof Amount.Times
            && (subject.isPlain() || subject.isWhole());
    List<Dimension> dimensions = allOfIt ? List.of(Dimension.SIZE) : said;
    if (subject.isPlain()) {
      if (dimensions.contains(Dimension.ROUGHNESS)) {
        throw NotClear.unclear(
            List.of(),
            List.of("matte", "satin", "shiny"),
            "Say matte, satin or shiny, or \"roughness 0.3\".");
      }
      if (dimensions.isEmpty()) {
        throw NotClear.unclear(
            List.of(), List.of("wide", "deep", "high"), "Which way: wide, deep or high?");
      }
      physical.size(subject, dimensions, amount);
      return;
    }
    boolean asOne =
        subject.isWhole()
            && dimensions.contains(Dimension.SIZE)
            && !sizes.has(subject, dimensions, amount)
            && !subject.asset().orElseThrow().isNew();
    if (asOne) {
      physical.size(subject, List.of(Dimension.SIZE), amount);
      return;
    }
    boolean named = dimensions.contains(Dimension.SIZE) && !sizes.has(subject, dimensions, amount);
    sizes.size(subject, named ? List.of() : dimensions, amount);
  }

  /** More or fewer of something that is counted, or exactly so many. */
  void count(Subject subject, Amount amount) {
    if (subject.isPlain()) {
      throw NotClear.unclear(
          List.of(subject.spoken()),
          List.of(),
          subject.spoken()
              + " was not made by a program, so nothing counts it. Say \"duplicate\" for copies.");
    }
    sizes.size(subject, List.of(Dimension.COUNT), amount);
  }

  /** Adds or removes what an asset has once or not at all. */
  void include(Subject subject, boolean present) {
    AssetView view = subject.asset().orElseThrow(() -> notCounted(subject));
    Program program = view.program();
    Optional<Parameter> onOff = single(program, subject, p -> p.unit() == Unit.SWITCH);
    if (onOff.isPresent()) {
      if (draft.value(view, onOff.get()).equals(new Value.Switch(present))) {
        throw NotClear.refused(
            view.name()
                + (present ? " has " : " has no ")
                + Speech.name(onOff.get())
                + (present ? " already." : " to remove."));
      }
      draft.set(view, onOff.get(), new Value.Switch(present));
      return;
    }
    Optional<Parameter> counted = single(program, subject, p -> p.unit() == Unit.COUNT);
    if (present) {
      if (counted.isEmpty()) {
        throw notCounted(subject);
      }
      count(subject, new Amount.By(new Quantity(1, Quantity.Of.BARE)));
      return;
    }
    boolean canBeNone = counted.filter(p -> p.accepts(new Value.Whole(0))).isPresent();
    if (canBeNone) {
      draft.set(view, counted.orElseThrow(), new Value.Whole(0));
      return;
    }
    removeComponent(view, subject);
  }

  private Optional<Parameter> single(Program program, Subject subject, Predicate<Parameter> kind) {
    if (subject.words().isEmpty()) {
      return Optional.empty();
    }
    List<ParameterSearch.Hit> best =
        new ParameterSearch(lexicon, program)
            .best(
                new ParameterSearch.Query(
                    subject.words(), Optional.empty(), List.of(), kind, false));
    boolean exact =
        best.size() == 1
            && Meaning.of(best.getFirst().parameter()).name().stream()
                .allMatch(word ->
                    subject.words().stream()
                        .anyMatch(said -> lexicon.synonyms(said).contains(word)));
    return exact ? Optional.of(best.getFirst().parameter()) : Optional.empty();
  }

  private void removeComponent(AssetView view, Subject subject) {
    String component = subject.component().orElseThrow(() -> notCounted(subject)).name();
    boolean needed =
        view.program().components().stream()
            .anyMatch(other -> !other.name().equals(component) && other.uses().contains(component));
    if (view.isNew() || needed) {
      throw NotClear.refused(
          view.isNew()
              ? "A new "
                  + view.name()
                  + " cannot be made without its "
                  + subject.spoken()
                  + "; make it, then remove them."
              : "Other parts of "
                  + view.name()
                  + " are built on its "
                  + subject.spoken()
                  + ", so they cannot go.");
    }
    draft.add(
        new Wish.RemoveComponent(view.id(), component),
        "remove the " + Words.spoken(component) + " of " + view.name());
  }

  private static NotClear notCounted(Subject subject) {
    List<String> parts =
        subject.asset().stream()
            .flatMap(view -> view.program().components().stream())
            .map(component -> Words.spoken(component.name()))
            .toList();
    return NotClear.unclear(
        List.of(subject.spoken()),
        parts,
        "There is no \""
            + subject.spoken()
            + "\" that can be added or removed"
            + (parts.isEmpty()
                ? "."
                : " here; the parts are: " + Words.listed(parts, "and") + "."));
  }

  /** Sets a property to what was said. */
  void set(Subject subject, List<Dimension> dimensions, Setting setting) {
    if (dimensions.contains(Dimension.COLOR)) {
      look(subject, setting);
      return;
    }
    switch (setting) {
      case Setting.Measure(Amount amount) -> {
        if (dimensions.equals(List.of(Dimension.ROUGHNESS)) && subject.isPlain()) {
          rough(subject, amount);
        } else {
          size(subject, dimensions, amount);
        }
      }
      case Setting.Look(Trait trait) -> {
        if (!dimensions.isEmpty()) {
          throw NotClear.refused(
              "A " + dimensions.getFirst().word() + " is a number; a color or material is none.");
        }
        apply(subject, trait);
      }
      case Setting.Switched(boolean on) -> setOne(subject, Unit.SWITCH, new Value.Switch(on));
      case Setting.Word(String word) -> word(subject, word);
      case Setting.Initial() -> throw new IllegalStateException("a reset is carried out elsewhere");
    }
  }

  private void look(Subject subject, Setting setting) {
    if (!(setting instanceof Setting.Look(Trait trait))) {
      throw NotClear.unclear(
          List.of(),
          List.of("red", "dark blue", "#a05020"),
          "That is no color I know. Say a name, or six digits such as #a05020.");
    }
    apply(subject, trait);
  }

  private void rough(Subject subject, Amount amount) {
    if (amount instanceof Amount.To(Quantity quantity)
        && (quantity.of() == Quantity.Of.BARE || quantity.of() == Quantity.Of.SHARE)) {
      apply(subject, new Trait.Rough(quantity.number()));
      return;
    }
    throw NotClear.refused("A roughness is said as a number from 0 (polished) to 1 (rough).");
  }

  /** Sets the one parameter that has the word among its choices, or the switch of that name. */
  private void choose(Subject subject, String word) {
    AssetView view = subject.asset().orElseThrow(() -> notCounted(subject));
    List<Parameter> having =
        view.program().parameters().stream()
            .filter(p ->
                p.choices().stream().anyMatch(word::equalsIgnoreCase)
                    || p.name().equalsIgnoreCase(word))
            .filter(p -> p.unit() == Unit.CHOICE || p.unit() == Unit.SWITCH)
            .filter(p -> concerns(view.program(), p, subject))
            .toList();
    if (having.size() != 1) {
      throw NotClear.unclear(
          List.of(word),
          List.of(),
          "\"" + word + "\" is not something that " + subject.spoken() + " can be.");
    }
    Parameter parameter = having.getFirst();
    Numbers.set(
        draft,
        view,
        parameter,
        parameter.unit() == Unit.SWITCH
            ? new Value.Switch(true)
            : new Value.Words(
                parameter.choices().stream()
                    .filter(word::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow()));
  }

  private static boolean concerns(Program program, Parameter parameter, Subject subject) {
    return subject.isWhole()
        || Meaning.of(parameter).all().containsAll(subject.words())
        || subject
            .component()
            .filter(program.dependents(Set.of(parameter.name()))::contains)
            .isPresent();
  }

  private void word(Subject subject, String word) {
    AssetView view = subject.asset().orElseThrow(() -> notCounted(subject));
    List<ParameterSearch.Hit> best =
        new ParameterSearch(lexicon, view.program())
            .best(
                new ParameterSearch.Query(
                    subject.words(),
                    Optional.empty(),
                    List.of(),
                    p -> p.unit() == Unit.CHOICE || p.unit() == Unit.TEXT,
                    false));
    if (best.size() != 1) {
      throw NotClear.unclear(
          List.of(word),
          List.of(),
          "\"" + subject.spoken() + "\" cannot be set to \"" + word + "\".");
    }
    Numbers.set(draft, view, best.getFirst().parameter(), new Value.Words(word));
  }

  private void setOne(Subject subject, Unit unit, Value value) {
    AssetView view = subject.asset().orElseThrow(() -> notCounted(subject));
    Parameter parameter =
        single(view.program(), subject, p -> p.unit() == unit)
            .orElseThrow(() -> notCounted(subject));
    draft.set(view, parameter, value);
  }
}
