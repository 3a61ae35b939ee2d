package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Value;

/**
 * Numbers of a plan as an artist sets them.
 *
 * @param values values that their parameters accept, by name
 * @param trouble what could not be taken as it was given, in plain words; empty where all was
 */
record PlanNumbers(Map<String, Value> values, String trouble) {

  /** Reads literals; a number out of its range is brought into it, what is no value is left out. */
  static PlanNumbers read(Map<String, String> literals, Program numbers) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<String> troubles = new ArrayList<>();
    for (Map.Entry<String, String> set : literals.entrySet()) {
      Optional<Parameter> parameter = numbers.parameter(set.getKey());
      if (parameter.isEmpty()) {
        troubles.add("The plan has no parameter %s.".formatted(set.getKey()));
      } else {
        read(parameter.get(), set.getValue(), values, troubles);
      }
    }
    return new PlanNumbers(values, String.join(" ", troubles));
  }

  private static void read(
      Parameter parameter, String literal, Map<String, Value> values, List<String> troubles) {
    Optional<Value> read = Sliders.literal(literal).map(value -> Sliders.fitting(value, parameter));
    if (read.filter(parameter::accepts).isPresent()) {
      values.put(parameter.name(), read.get());
      return;
    }
    Optional<Value> nearest = read.map(parameter::clamp).filter(parameter::accepts);
    nearest.ifPresent(value -> values.put(parameter.name(), value));
    troubles.add(
        "%s cannot be %s: it takes %s%s."
            .formatted(
                parameter.name(),
                literal,
                allowed(parameter),
                nearest.isPresent() ? ", so the nearest was taken" : ", so it stays as it was"));
  }

  private static String allowed(Parameter parameter) {
    return parameter
        .range()
        .map(range ->
            "%s to %s %s"
                .formatted(plain(range.low()), plain(range.high()), parameter.unit().word()))
        .orElseGet(() ->
            switch (parameter.unit()) {
              case CHOICE -> "one of " + String.join(", ", parameter.choices());
              case COLOR -> "red, green and blue, each from 0 to 1";
              case SWITCH -> "True or False";
              case TEXT -> "a text";
              case METRE, DEGREE, COUNT, RATIO -> "a number";
            });
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.valueOf(number);
  }
}
