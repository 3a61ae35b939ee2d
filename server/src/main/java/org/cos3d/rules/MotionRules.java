package org.cos3d.rules;

import static org.cos3d.rules.Rule.list;
import static org.cos3d.rules.Rule.nothing;
import static org.cos3d.rules.Rule.or;
import static org.cos3d.rules.Rule.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.scene.Vector;

/** The rules for where things are, how they are turned, and how large they are as a whole. */
final class MotionRules {
  private static final Rule<List<NounPhrase>> THINGS = NounPhrases.SOME_OR_SELECTED;

  private static final Rule<Vector> DIRECTION =
      word(Kind.DIRECTION)
          .map(sense -> new Vector(sense.number(0), sense.number(1), sense.number(2)));

  private static final Rule<Quantity> FAR =
      word(Kind.BY).maybe().before(or(Spoken.QUANTITY, Spoken.SLIGHT.map(Spoken::share)));

  /** "20 cm to the left", "up by 1 m". */
  static final Rule<Clause.Step> STEP =
      or(
          FAR.then(DIRECTION, (quantity, direction) -> new Clause.Step(direction, quantity)),
          DIRECTION.then(FAR, Clause.Step::new));

  private static final Rule<?> AND =
      or(word(Kind.AND), NounPhrases.comma().skip(word(Kind.AND).maybe()), nothing(true));

  private static final Rule<Clause> MOVE =
      word(Kind.MOVE).before(THINGS).then(list(STEP, AND, 3), Clause.Move::new);

  private static final Rule<Clause> RAISE =
      word(Kind.RAISE_MOVE)
          .then(THINGS, Raising::new)
          .then(
              or(
                  Spoken.BY,
                  word(Kind.TO).before(Spoken.QUANTITY).map(Amount.To::new),
                  Spoken.SLIGHT.map(share -> new Amount.By(Spoken.share(share))),
                  Spoken.MEASURE.map(Amount.By::new),
                  nothing(new Amount.By(Spoken.share(Spoken.PLAIN_CHANGE)))),
              Raising::clause);

  private static final Rule<Vector> PLACE =
      or(
          word(Kind.CENTRE_WORD).map(_ -> Vector.ZERO),
          list(metres(), or(NounPhrases.comma(), nothing(true)), 3)
              .where(all -> all.size() == 3)
              .map(all -> new Vector(all.get(0), all.get(1), all.get(2))),
          axis("x")
              .then(axis("y"), (x, y) -> new Vector(x, y, 0))
              .then(axis("z"), (xy, z) -> new Vector(xy.x(), xy.y(), z)));

  private static final Rule<Clause> MOVE_TO =
      or(
          word(Kind.PLACE)
              .before(THINGS)
              .skip(or(word(Kind.TO), word(Kind.IN), word(Kind.OF)))
              .then(PLACE, Clause.MoveTo::new),
          word(Kind.ALIGN)
              .before(THINGS)
              .then(
                  or(word(Kind.TO), word(Kind.IN)).before(word(Kind.CENTRE_WORD)),
                  (things, _) -> new Clause.MoveTo(things, Vector.ZERO)));

  private static final Rule<Double> ANGLE =
      word(Kind.BY)
          .maybe()
          .before(Spoken.QUANTITY)
          .where(
              quantity -> quantity.of() == Quantity.Of.ANGLE || quantity.of() == Quantity.Of.BARE)
          .map(Quantity::number);

  private static final Rule<String> AXIS =
      word(Kind.AROUND)
          .maybe()
          .skip(word(Kind.ARTICLE).maybe())
          .before(word(Kind.AXIS))
          .map(axis -> axis.attribute(0));

  private static final Rule<Clause> ROTATE =
      or(
          word(Kind.ROTATE)
              .before(THINGS)
              .then(ANGLE, Turn::new)
              .then(or(AXIS, nothing("z")), Turn::about)
              .then(word(Kind.ROTATE_WAY).maybe(), Turn::turned),
          word(Kind.ROTATE)
              .before(THINGS)
              .then(word(Kind.ROTATE_WAY), (things, way) -> new Sided(things, way))
              .then(
                  ANGLE,
                  (sided, angle) ->
                      new Turn(sided.things(), angle).about("z").turned(Optional.of(sided.way()))),
          word(Kind.ROTATE)
              .before(THINGS)
              .then(AXIS, (things, axis) -> new Turn(things, 0).about(axis))
              .then(ANGLE, (turn, angle) -> new Clause.Rotate(turn.things(), turn.axis(), angle)));

  private static final Rule<Clause> TILT =
      or(
          word(Kind.ROTATE)
              .before(THINGS)
              .then(word(Kind.TILT_WAY), Sided::new)
              .then(ANGLE, Sided::tilted),
          word(Kind.ROTATE)
              .before(THINGS)
              .then(ANGLE, Turn::new)
              .then(
                  word(Kind.TILT_WAY),
                  (turn, way) -> new Sided(turn.things(), way).tilted(turn.degrees())));

  private static final Rule<Clause> FLIP =
      or(
          word(Kind.FLIP).before(THINGS).map(things -> new Clause.Rotate(things, "x", 180)),
          word(Kind.ROTATE)
              .before(NounPhrases.SOME)
              .skip(word(Kind.AROUND_END))
              .map(things -> new Clause.Rotate(things, "z", 180)),
          word(Kind.ROTATE)
              .before(NounPhrases.SOME)
              .skip(word(Kind.UPSIDE_DOWN))
              .map(things -> new Clause.Rotate(things, "x", 180)),
          word(Kind.TURN_ROUND).before(THINGS).map(things -> new Clause.Rotate(things, "z", 180)));

  private static final Rule<Double> FACTOR =
      or(
          word(Kind.BY).maybe().skip(word(Kind.TO).maybe()).before(Spoken.MULTIPLE),
          or(word(Kind.BY), word(Kind.TO))
              .before(Spoken.MEASURE)
              .where(q -> q.of() == Quantity.Of.SHARE)
              .map(Quantity::number),
          word(Kind.BY).maybe().before(Spoken.NUMBER),
          direction(1).before(byShare()).map(share -> 1 + share),
          direction(-1).before(byShare()).map(share -> 1 - share),
          direction(1).map(_ -> 1 + Spoken.PLAIN_CHANGE),
          direction(-1).map(_ -> 1 / (1 + Spoken.PLAIN_CHANGE)));

  private static final Rule<String> ALONG =
      or(
          or(word(Kind.IN), word(Kind.AROUND))
              .maybe()
              .skip(word(Kind.ARTICLE).maybe())
              .before(word(Kind.AXIS))
              .map(axis -> axis.attribute(0)),
          nothing(""));

  private static final Rule<Clause> SCALE =
      or(
          word(Kind.SCALE).before(THINGS).then(FACTOR, Scaling::new).then(ALONG, Scaling::along),
          word(Kind.SCALE)
              .before(THINGS)
              .then(ALONG, (things, axis) -> new Along(things, axis))
              .then(
                  FACTOR,
                  (along, factor) -> new Clause.Scale(along.things(), along.axis(), factor)));

  /** All of them. */
  static final Rule<Clause> CLAUSE = or(MOVE, RAISE, MOVE_TO, ROTATE, TILT, FLIP, SCALE);

  private MotionRules() {}

  private record Turn(List<NounPhrase> things, double degrees, String axis) {
    Turn(List<NounPhrase> things, double degrees) {
      this(things, degrees, "z");
    }

    Turn about(String other) {
      return new Turn(things, degrees, other);
    }

    /** Seen from above, clockwise and to the right is a negative turn about Z. */
    Clause turned(Optional<Sense> way) {
      boolean clockwise = way.filter(sense -> sense.attribute(0).equals("clockwise")).isPresent();
      return new Clause.Rotate(things, axis, clockwise ? -degrees : degrees);
    }
  }

  private record Sided(List<NounPhrase> things, Sense way) {
    Clause tilted(double degrees) {
      return new Clause.Rotate(things, way.attribute(0), degrees * way.number(1));
    }
  }

  private record Raising(Sense verb, List<NounPhrase> things) {
    Clause clause(Amount amount) {
      return new Clause.Raise(things, verb.attribute(0).equals("up") ? amount : amount.opposite());
    }
  }

  private record Along(List<NounPhrase> things, String axis) {}

  private record Scaling(List<NounPhrase> things, double factor) {
    Clause along(String axis) {
      return new Clause.Scale(things, axis, factor);
    }
  }

  private static Rule<Double> metres() {
    return Spoken.QUANTITY
        .where(quantity -> quantity.of() == Quantity.Of.LENGTH || quantity.of() == Quantity.Of.BARE)
        .map(Quantity::number);
  }

  private static Rule<Double> axis(String name) {
    Rule<Double> said =
        NounPhrases.comma()
            .maybe()
            .before(word(Kind.AND).maybe())
            .before(word(Kind.AXIS, name))
            .skip(word(Kind.TO).maybe())
            .before(metres());
    return or(said, name.equals("z") ? nothing(0.0) : (Rule<Double>) (_, _) -> Stream.empty());
  }

  private static Rule<Sense> direction(int sign) {
    return word(Kind.DIRECTION)
        .where(sense -> sense.number(2) == sign && sense.number(0) == 0 && sense.number(1) == 0);
  }

  private static Rule<Double> byShare() {
    return word(Kind.BY)
        .maybe()
        .before(
            or(
                Spoken.MEASURE
                    .where(quantity -> quantity.of() == Quantity.Of.SHARE)
                    .map(Quantity::number),
                Spoken.SLIGHT,
                Spoken.FRACTION));
  }
}
