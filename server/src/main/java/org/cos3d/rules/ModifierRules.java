package org.cos3d.rules;

import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.scene.Vector;

/** The rules for modifiers, copies, names, visibility, and how things stand to each other. */
final class ModifierRules {
  private static final Rule<List<NounPhrase>> THINGS = NounPhrases.SOME_OR_SELECTED;
  private static final Rule<Quantity> COUNT =
      ProgramRules.COUNT.map(count -> new Quantity(count, Quantity.Of.BARE));
  private static final Rule<?> WITH =
      or(word(Kind.WITH), word(Kind.BY), word(Kind.IN), word(Kind.TO)).maybe();

  private static final Rule<Quantity> SIZE =
      or(word(Kind.WIDTH_OF), word(Kind.THICKNESS_OF))
          .maybe()
          .before(Spoken.MEASURE.where(quantity -> quantity.of() == Quantity.Of.LENGTH));

  private static final Rule<Made> BEVELLED =
      or(
              word(Kind.BEVEL).skip(word(Kind.EDGES).skip(word(Kind.OF).maybe())).before(THINGS),
              word(Kind.BEVEL)
                  .before(THINGS)
                  .skip(word(Kind.POSSESSIVE).maybe())
                  .skip(word(Kind.EDGES)),
              word(Kind.BEVEL).before(THINGS))
          .map(things -> new Made("bevel", things));

  private static final Rule<Clause> BEVEL =
      BEVELLED
          .then(
              or(SIZE, Spoken.NUMBER.map(metres -> new Quantity(metres, Quantity.Of.LENGTH)))
                  .maybe(),
              (made, size) -> made.with("WIDTH", size))
          .then(
              or(word(Kind.AND), NounPhrases.comma())
                  .maybe()
                  .before(WITH)
                  .before(COUNT)
                  .skip(word(Kind.SEGMENTS))
                  .maybe(),
              (made, segments) -> made.with("SEGMENTS", segments))
          .map(Made::clause);

  private static final Rule<Clause> SUBDIVIDE =
      word(Kind.SUBDIVIDE)
          .before(THINGS)
          .map(things -> new Made("subdivide", things))
          .then(
              or(
                      WITH.before(COUNT).skip(word(Kind.LEVELS)),
                      word(Kind.MULTIPLE)
                          .where(sense -> sense.number(0) >= 2)
                          .map(sense -> new Quantity(sense.number(0), Quantity.Of.BARE)))
                  .maybe(),
              (made, levels) -> made.with("LEVELS", levels).clause());

  private static final Rule<Clause> SMOOTH =
      or(
          word(Kind.SMOOTH).before(THINGS).map(things -> new Made("smooth", things).clause()),
          word(Kind.FLAT).before(THINGS).map(things -> new Made("flat", things).clause()));

  private static final Rule<Clause> SOLIDIFY =
      word(Kind.SOLIDIFY)
          .before(THINGS)
          .map(things -> new Made("solidify", things))
          .then(SIZE.maybe(), (made, size) -> made.with("THICKNESS", size).clause());

  private static final Rule<Clause> MIRROR =
      word(Kind.MIRROR)
          .before(THINGS)
          .map(things -> new Made("mirror", things))
          .then(
              or(
                  or(word(Kind.AROUND), word(Kind.IN))
                      .maybe()
                      .skip(word(Kind.ARTICLE).maybe())
                      .before(word(Kind.AXIS))
                      .map(axis -> axis.attribute(0)),
                  nothing("x")),
              (made, axis) -> made.saying("AXIS", axis).clause());

  private static final Rule<Vector> ROW =
      or(
          or(word(Kind.AROUND), word(Kind.IN))
              .maybe()
              .before(word(Kind.DIRECTION))
              .map(ModifierRules::direction),
          word(Kind.AROUND)
              .maybe()
              .skip(word(Kind.ARTICLE).maybe())
              .before(word(Kind.AXIS))
              .map(ModifierRules::axisDirection));

  private static final Rule<Quantity> GAP =
      or(
          word(Kind.APART).before(length()),
          word(Kind.BY).before(length()),
          length().skip(word(Kind.APART)),
          word(Kind.WITH).before(length()).skip(word(Kind.APART).maybe()));

  private static final Rule<Copies> HOW_MANY =
      or(
              or(word(Kind.BY), word(Kind.TO))
                  .maybe()
                  .before(ProgramRules.COUNT.skip(or(word(Kind.TIMES), word(Kind.COPIES)).maybe()))
                  .map(Double::intValue),
              word(Kind.MULTIPLE)
                  .where(sense -> sense.number(0) >= 2)
                  .map(sense -> (int) sense.number(0)))
          .map(Copies::new);

  private static final Rule<Copies> PLACED =
      or(
          or(HOW_MANY, nothing(new Copies(1)))
              .skip(word(Kind.IN_ROW).maybe())
              .then(
                  MotionRules.STEP.where(step -> step.quantity().of() == Quantity.Of.LENGTH),
                  Copies::stepping),
          or(HOW_MANY, nothing(new Copies(1)))
              .skip(word(Kind.IN_ROW).maybe())
              .then(ROW.maybe(), Copies::along)
              .then(GAP.maybe(), Copies::apart)
              .then(ROW.maybe(), Copies::along));

  private static final Rule<Clause> ARRAY =
      or(
          word(Kind.ARRAY)
              .before(THINGS)
              .then(
                  PLACED.where(copies -> copies.count() > 1),
                  (things, copies) -> copies.array(things)),
          word(Kind.ARRAY)
              .before(ProgramRules.COUNT.map(Double::intValue))
              .then(NounPhrases.SOME, (count, things) -> new Copies(count).array(things)));

  private static final Rule<Clause> DUPLICATE =
      or(
          word(Kind.DUPLICATE)
              .before(THINGS)
              .then(PLACED, (things, copies) -> copies.duplicate(things)),
          word(Kind.CREATE)
              .before(
                  or(ProgramRules.COUNT.map(Double::intValue), word(Kind.INDEFINITE).map(_ -> 1)))
              .skip(word(Kind.COPIES))
              .then(THINGS, Copied::new)
              .then(
                  PLACED,
                  (copied, placed) -> placed.times(copied.count()).duplicate(copied.things())));

  private static final Rule<Clause> RENAME =
      or(
          word(Kind.RENAME)
              .before(NounPhrases.ONE)
              .skip(or(word(Kind.TO), word(Kind.AS)).maybe())
              .then(Naming.NAME, Clause.Rename::new),
          word(Kind.RENAME)
              .skip(or(word(Kind.TO), word(Kind.AS)))
              .then(Naming.NAME, (_, name) -> new Clause.Rename(NounPhrase.NONE, name)));

  private static final Rule<Clause> SHOW =
      or(
          word(Kind.HIDE).before(THINGS).map(things -> new Clause.Show(things, false)),
          word(Kind.SHOW).before(THINGS).map(things -> new Clause.Show(things, true)),
          word(Kind.CHANGE)
              .before(NounPhrases.SOME)
              .skip(word(Kind.INVISIBLE))
              .map(things -> new Clause.Show(things, false)),
          word(Kind.CHANGE)
              .before(NounPhrases.SOME)
              .skip(word(Kind.VISIBLE))
              .map(things -> new Clause.Show(things, true)));

  private static final Rule<Clause> FLOOR =
      word(Kind.DROP)
          .before(THINGS)
          .skip(word(Kind.DIRECTION).maybe())
          .skip(or(word(Kind.TO), word(Kind.OF), word(Kind.ON_TOP)).maybe())
          .skip(word(Kind.FLOOR))
          .map(Clause.Floor::new);

  private static final Rule<Clause> PUT_ON =
      word(Kind.PUT_ON)
          .before(THINGS)
          .skip(word(Kind.ON_TOP))
          .then(NounPhrases.ONE, Clause.PutOn::new);

  private static final Rule<Clause> ALIGN =
      word(Kind.ALIGN)
          .before(THINGS)
          .skip(word(Kind.DIRECTION).maybe())
          .skip(word(Kind.ALIGN_WITH))
          .then(NounPhrases.ONE, Aligned::new)
          .then(
              or(
                  or(word(Kind.AROUND), word(Kind.IN))
                      .maybe()
                      .skip(word(Kind.ARTICLE).maybe())
                      .before(word(Kind.AXIS))
                      .map(axis -> axis.attribute(0)),
                  nothing("")),
              (aligned, axis) -> new Clause.Align(aligned.things(), aligned.reference(), axis));

  /** All of them. */
  static final Rule<Clause> CLAUSE =
      or(
          FLOOR, PUT_ON, BEVEL, SUBDIVIDE, SMOOTH, SOLIDIFY, MIRROR, ARRAY, DUPLICATE, SHOW, ALIGN,
          RENAME);

  private ModifierRules() {}

  private record Aligned(List<NounPhrase> things, NounPhrase reference) {}

  private record Made(
      String action,
      List<NounPhrase> things,
      Map<String, Quantity> settings,
      Map<String, String> words) {
    Made(String action, List<NounPhrase> things) {
      this(action, things, Map.of(), Map.of());
    }

    Made with(String setting, Optional<Quantity> quantity) {
      Map<String, Quantity> all = new HashMap<>(settings);
      quantity.ifPresent(value -> all.put(setting, value));
      return new Made(action, things, Map.copyOf(all), words);
    }

    Made saying(String setting, String word) {
      return new Made(action, things, settings, Map.of(setting, word));
    }

    Clause clause() {
      return new Clause.Modify(action, things, settings, words);
    }
  }

  private record Copied(int count, List<NounPhrase> things) {}

  private record Copies(int count, Vector direction, Optional<Quantity> gap) {
    Copies(int count) {
      this(count, new Vector(1, 0, 0), Optional.empty());
    }

    Copies times(int other) {
      return new Copies(other, direction, gap);
    }

    Copies along(Optional<Vector> said) {
      return new Copies(count, said.orElse(direction), gap);
    }

    Copies stepping(Clause.Step step) {
      return new Copies(count, step.direction(), Optional.of(step.quantity()));
    }

    Copies apart(Optional<Quantity> said) {
      return new Copies(count, direction, said.or(() -> gap));
    }

    Clause duplicate(List<NounPhrase> things) {
      return new Clause.Duplicate(things, count, direction, gap);
    }

    Clause array(List<NounPhrase> things) {
      Made made =
          new Made("array", things)
              .with("COUNT", Optional.of(new Quantity(count, Quantity.Of.BARE)))
              .with("GAP", gap);
      String axis = direction.x() != 0 ? "x" : direction.y() != 0 ? "y" : "z";
      boolean backward = direction.x() + direction.y() + direction.z() < 0;
      return made.saying("AXIS", backward ? "-" + axis : axis).clause();
    }
  }

  private static Rule<Quantity> length() {
    return Spoken.MEASURE.where(quantity -> quantity.of() == Quantity.Of.LENGTH);
  }

  private static Vector direction(Sense sense) {
    return new Vector(sense.number(0), sense.number(1), sense.number(2));
  }

  private static Vector axisDirection(Sense sense) {
    return switch (sense.attribute(0)) {
      case "x" -> new Vector(1, 0, 0);
      case "y" -> new Vector(0, 1, 0);
      default -> new Vector(0, 0, 1);
    };
  }
}
