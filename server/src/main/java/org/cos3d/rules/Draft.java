package org.cos3d.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Parameter;
import org.cos3d.program.Value;

/** What a sentence comes to while its clauses are worked through, one after the other. */
final class Draft {
  private final List<Wish> wishes = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private final Map<String, Map<String, Value>> values = new HashMap<>();
  private Optional<Subject> last = Optional.empty();
  private Optional<AssetView> made = Optional.empty();
  private boolean copied;

  /** The value that the parameter has after the clauses so far. */
  Value value(AssetView view, Parameter parameter) {
    return values
        .getOrDefault(view.id(), Map.of())
        .getOrDefault(parameter.name(), parameter.value());
  }

  /** Sets a parameter; the caller has checked its range. */
  void set(AssetView view, Parameter parameter, Value after) {
    set(view, parameter, after, Speech.value(parameter.unit(), after));
  }

  /** As {@link #set(AssetView, Parameter, Value)}, for a value with a name: "dark blue". */
  void set(AssetView view, Parameter parameter, Value after, String spoken) {
    Value before = value(view, parameter);
    values.computeIfAbsent(view.id(), _ -> new LinkedHashMap<>()).put(parameter.name(), after);
    if (view.isNew()) {
      summary.add(Speech.name(parameter) + " " + spoken);
      return;
    }
    boolean color = after instanceof Value.Color;
    summary.add(
        view.name()
            + ": "
            + Speech.name(parameter)
            + (color ? "" : " " + Speech.value(parameter.unit(), before))
            + " → "
            + spoken);
    Wish.Change change = new Wish.Change(parameter.name(), before, after);
    if (!wishes.isEmpty()
        && wishes.getLast() instanceof Wish.SetParameters(String id, List<Wish.Change> changes)
        && id.equals(view.id())) {
      wishes.set(wishes.size() - 1, new Wish.SetParameters(id, joined(changes, change)));
    } else {
      wishes.add(new Wish.SetParameters(view.id(), List.of(change)));
    }
  }

  private static List<Wish.Change> joined(List<Wish.Change> changes, Wish.Change next) {
    List<Wish.Change> all = new ArrayList<>(changes);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).parameter().equals(next.parameter())) {
        all.set(i, new Wish.Change(next.parameter(), all.get(i).before(), next.after()));
        return all;
      }
    }
    all.add(next);
    return all;
  }

  /** Starts an asset; later clauses about "it" set its parameters. */
  AssetView make(Demonstration demonstration, Optional<String> name) {
    if (made.isPresent()) {
      throw NotClear.refused(
          "One new thing at a time: ask for the second one when the first is there.");
    }
    AssetView view =
        new AssetView(
            Optional.empty(), demonstration.program(), name.orElse(demonstration.title()));
    wishes.add(new Wish.MakeAsset(demonstration, Map.of(), name));
    summary.add("new " + demonstration.title().toLowerCase(Locale.ROOT));
    made = Optional.of(view);
    return view;
  }

  void add(Wish wish, String told) {
    wishes.add(wish);
    summary.add(told);
  }

  /** From now on "it" could be the copy or the original. */
  void copy() {
    copied = true;
  }

  boolean copied() {
    return copied;
  }

  void mention(Subject subject) {
    last = Optional.of(subject);
  }

  Optional<Subject> last() {
    return last;
  }

  /** The asset that this sentence makes. */
  Optional<AssetView> made() {
    return made;
  }

  Reading.Understood finish() {
    List<Wish> finished =
        wishes.stream()
            .map(wish ->
                wish instanceof Wish.MakeAsset make
                    ? new Wish.MakeAsset(
                        make.demonstration(), values.getOrDefault("", Map.of()), make.name())
                    : wish)
            .toList();
    return new Reading.Understood(finished, String.join("; ", summary));
  }
}
