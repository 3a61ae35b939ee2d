package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cos3d.program.Range;
import org.cos3d.program.Revision.NewParameter;
import org.cos3d.program.Unit;
import org.cos3d.program.Value;

/**
 * One setting of the parameters at which a blueprint has to hold.
 *
 * @param words what is special about it, such as "with LEGS = 6"; empty for the parameters' own
 *     values
 * @param changes values other than their own
 */
record Sample(String words, Map<String, Value> changes) {

  private static final int BY_CHANCE = 12;

  /** Their own values, each at both ends, all at both ends, and some by chance, always the same. */
  static List<Sample> of(List<NewParameter> parameters) {
    List<NewParameter> numbers =
        parameters.stream().filter(one -> one.range().isPresent()).toList();
    List<Sample> samples = new ArrayList<>();
    samples.add(new Sample("", Map.of()));
    for (NewParameter one : numbers) {
      Range range = one.range().orElseThrow();
      samples.add(at(one, range.low()));
      samples.add(at(one, range.high()));
    }
    samples.add(all("with every parameter at its lowest", numbers, 0));
    samples.add(all("with every parameter at its highest", numbers, 1));
    Random random = new Random(6102026);
    for (int round = 0; round < BY_CHANCE && !numbers.isEmpty(); round++) {
      Map<String, Value> changes = new LinkedHashMap<>();
      numbers.forEach(one -> changes.put(one.name(), within(one, random.nextDouble())));
      samples.add(new Sample("with " + told(changes), changes));
    }
    for (NewParameter one : parameters) {
      if (one.unit() == Unit.SWITCH) {
        boolean on = one.value().equals(new Value.Switch(true));
        samples.add(
            new Sample(
                "with " + one.name() + (on ? " off" : " on"),
                Map.of(one.name(), new Value.Switch(!on))));
      }
    }
    return samples;
  }

  private static Sample at(NewParameter one, double number) {
    Value value = value(one, number);
    return new Sample("with " + told(Map.of(one.name(), value)), Map.of(one.name(), value));
  }

  private static Sample all(String words, List<NewParameter> numbers, double share) {
    Map<String, Value> changes = new LinkedHashMap<>();
    numbers.forEach(one -> changes.put(one.name(), within(one, share)));
    return new Sample(words, changes);
  }

  private static Value within(NewParameter one, double share) {
    Range range = one.range().orElseThrow();
    return value(one, range.low() + share * (range.high() - range.low()));
  }

  private static Value value(NewParameter one, double number) {
    return one.unit() == Unit.COUNT ? new Value.Whole(Math.round(number)) : new Value.Real(number);
  }

  private static String told(Map<String, Value> changes) {
    List<String> told = new ArrayList<>();
    changes.forEach((name, value) -> told.add(name + " = " + Solver.plain(value.asNumber())));
    return String.join(", ", told);
  }
}
