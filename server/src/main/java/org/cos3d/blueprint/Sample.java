package org.cos3d.blueprint;

import java.util.ArrayList;
import java.util.Collections;
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
public record Sample(String words, Map<String, Value> changes) {

  /** The parameters' own values. */
  public static final Sample USUAL = new Sample("", Map.of());

  private static final int BY_CHANCE = 12;

  public Sample {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /** Their own values, the ends, and some by chance, always the same. */
  static List<Sample> of(List<NewParameter> parameters) {
    List<Sample> samples = new ArrayList<>();
    samples.add(USUAL);
    samples.addAll(alone(parameters));
    samples.addAll(together(parameters));
    Random random = new Random(6102026);
    boolean turns = parameters.stream().anyMatch(one -> !others(one).isEmpty());
    for (int round = 0; round < BY_CHANCE && turns; round++) {
      Map<String, Value> changes = new LinkedHashMap<>();
      parameters.forEach(one -> byChance(one, random, changes));
      samples.add(new Sample("with " + told(changes), changes));
    }
    return samples;
  }

  /** All numbers at their lowest and at their highest, and each switch and choice turned alone. */
  public static List<Sample> together(List<NewParameter> parameters) {
    List<NewParameter> numbers =
        parameters.stream().filter(one -> one.range().isPresent()).toList();
    List<Sample> samples = new ArrayList<>();
    if (!numbers.isEmpty()) {
      samples.add(all("with every parameter at its lowest", numbers, 0));
      samples.add(all("with every parameter at its highest", numbers, 1));
    }
    parameters.stream()
        .filter(one -> one.range().isEmpty())
        .forEach(one -> others(one).forEach(value -> samples.add(at(one, value))));
    return samples;
  }

  /** Each number at both of its ends, while the others stay. */
  public static List<Sample> alone(List<NewParameter> parameters) {
    List<Sample> samples = new ArrayList<>();
    parameters.stream()
        .filter(one -> one.range().isPresent())
        .forEach(one -> others(one).forEach(value -> samples.add(at(one, value))));
    return samples;
  }

  /** What else a parameter may be: its ends, its other words, on or off; nothing for free words. */
  private static List<Value> others(NewParameter one) {
    if (one.range().isPresent()) {
      return List.of(within(one, 0), within(one, 1));
    }
    if (one.value() instanceof Value.Switch(boolean on)) {
      return List.of(new Value.Switch(!on));
    }
    return one.choices().stream()
        .<Value>map(Value.Words::new)
        .filter(choice -> !choice.equals(one.value()))
        .toList();
  }

  private static void byChance(NewParameter one, Random random, Map<String, Value> changes) {
    double share = random.nextDouble();
    if (one.range().isPresent()) {
      changes.put(one.name(), within(one, share));
      return;
    }
    List<Value> others = others(one);
    int place = (int) (share * (others.size() + 1));
    if (place < others.size()) {
      changes.put(one.name(), others.get(place));
    }
  }

  private static Sample at(NewParameter one, Value value) {
    Map<String, Value> changes = Map.of(one.name(), value);
    return new Sample("with " + told(changes), changes);
  }

  private static Sample all(String words, List<NewParameter> numbers, double share) {
    Map<String, Value> changes = new LinkedHashMap<>();
    numbers.forEach(one -> changes.put(one.name(), within(one, share)));
    return new Sample(words, changes);
  }

  private static Value within(NewParameter one, double share) {
    Range range = one.range().orElseThrow();
    double number = range.low() + share * (range.high() - range.low());
    return one.unit() == Unit.COUNT ? new Value.Whole(Math.round(number)) : new Value.Real(number);
  }

  private static String told(Map<String, Value> changes) {
    List<String> told = new ArrayList<>();
    changes.forEach((name, value) -> told.add(name + told(value)));
    return String.join(", ", told);
  }

  private static String told(Value value) {
    return switch (value) {
      case Value.Switch(boolean on) -> on ? " on" : " off";
      case Value.Words(String text) -> " = \"" + text + "\"";
      case Value.Whole _, Value.Real _ -> " = " + Solver.plain(value.asNumber());
      case Value.Color _ -> " changed";
    };
  }
}
