package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cos3d.program.Range;
import org.cos3d.program.Revision;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** Reads parameters and measures out of answers: blueprints and edits write them alike. */
public final class Numbers {

  /** A parameter as it is declared. */
  public static final Form PARAMETER =
      Form.of(
          needs("name", Plain.TEXT),
          needs("value", Plain.VALUE),
          needs("unit", new Form.Word(Arrays.stream(Unit.values()).map(Unit::word).toList())),
          may("low", Plain.NUMBER),
          may("high", Plain.NUMBER),
          may("choices", Plain.TEXTS),
          needs("meaning", Plain.TEXT));

  /** A measure as it is defined. */
  public static final Form MEASURE =
      Form.of(
          needs("name", Plain.TEXT),
          needs("expression", Plain.EXPRESSION),
          may("meaning", Plain.TEXT));

  private Numbers() {}

  /** A literal of JSON as a value; what it means shows when it meets its parameter. */
  public static Value value(Fields fields, String name) throws Malformed {
    JsonElement json = fields.any(name);
    if (json instanceof JsonArray parts && parts.size() >= 3) {
      return color(fields, name, parts);
    }
    if (!(json instanceof JsonPrimitive single)) {
      throw fields.wrong(name, "a number, a text, true or false, or [red, green, blue]");
    }
    if (single.isBoolean()) {
      return new Value.Switch(single.getAsBoolean());
    }
    if (single.isString()) {
      return new Value.Words(single.getAsString());
    }
    double number = fields.number(name);
    boolean whole = single.getAsString().matches("-?\\d{1,15}");
    return whole ? new Value.Whole((long) number) : new Value.Real(number);
  }

  private static Value color(Fields fields, String name, JsonArray parts) throws Malformed {
    List<Double> channels = new ArrayList<>();
    for (JsonElement part : parts) {
      if (!(part instanceof JsonPrimitive channel)
          || !channel.isNumber()
          || !(channel.getAsDouble() >= 0 && channel.getAsDouble() <= 1)) {
        throw fields.wrong(name, "three numbers from 0 to 1");
      }
      channels.add(channel.getAsDouble());
    }
    return new Value.Color(channels.get(0), channels.get(1), channels.get(2));
  }

  /** Parameters as they are declared. */
  public static List<Revision.NewParameter> parameters(List<Fields> many) throws Malformed {
    List<Revision.NewParameter> parameters = new ArrayList<>();
    for (Fields one : many) {
      parameters.add(parameter(one));
    }
    return parameters;
  }

  private static Revision.NewParameter parameter(Fields one) throws Malformed {
    Unit unit = unit(one);
    Value value = value(one, "value");
    Optional<Range> range = Optional.empty();
    if (unit.isNumber()) {
      if (one.number("low") > one.number("high")) {
        throw new Malformed("the range of %s runs from high to low".formatted(one.text("name")));
      }
      range = Optional.of(new Range(one.number("low"), one.number("high")));
    }
    List<String> choices = unit == Unit.CHOICE ? one.texts("choices") : List.of();
    if (!fits(unit, value, range, choices)) {
      throw one.wrong("value", "a %s inside of its range".formatted(unit.word()));
    }
    return new Revision.NewParameter(
        one.text("name"), value, unit, range, choices, one.text("meaning"));
  }

  private static boolean fits(Unit unit, Value value, Optional<Range> range, List<String> choices) {
    return switch (value) {
      case Value.Whole whole ->
          unit.isNumber() && range.filter(r -> r.contains((double) whole.number())).isPresent();
      case Value.Real real ->
          unit.isNumber()
              && unit != Unit.COUNT
              && range.filter(r -> r.contains(real.number())).isPresent();
      case Value.Color _ -> unit == Unit.COLOR;
      case Value.Switch _ -> unit == Unit.SWITCH;
      case Value.Words words ->
          unit == Unit.TEXT || (unit == Unit.CHOICE && choices.contains(words.text()));
    };
  }

  private static Unit unit(Fields one) throws Malformed {
    String word = one.text("unit").toLowerCase(Locale.ROOT);
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            one.wrong(
                "unit",
                "one of "
                    + Arrays.stream(Unit.values())
                        .map(Unit::word)
                        .collect(Collectors.joining(", "))));
  }

  /** Measures as they are defined. */
  public static List<Revision.NewMeasure> measures(List<Fields> many) throws Malformed {
    List<Revision.NewMeasure> measures = new ArrayList<>();
    for (Fields one : many) {
      measures.add(
          new Revision.NewMeasure(
              one.text("name"),
              one.expression("expression"),
              one.optionalText("meaning").orElse("")));
    }
    return measures;
  }
}
