package org.cos3d.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Fault;

/** What is wrong with the components of a program, each told once however often it shows. */
final class Troubles {

  /** Weight of code that does not run: nothing of it can be had. */
  static final int FAILS = 100;

  /** So many are told of one component: whoever mends them mostly mends the rest. */
  private static final int MOST_TOLD = 5;

  private final Map<String, Map<String, Fault>> faults = new LinkedHashMap<>();

  /** Adds a fault, unless the same is known of its component already. */
  void add(Fault fault) {
    faults
        .computeIfAbsent(fault.component(), name -> new LinkedHashMap<>())
        .putIfAbsent(fault.about(), fault);
  }

  /** Takes the faults of one component from elsewhere, in place of those that are here. */
  void take(String component, Troubles other) {
    faults.remove(component);
    Map<String, Fault> own = other.faults.get(component);
    if (own != null) {
      faults.put(component, own);
    }
  }

  /** All of them. */
  List<Fault> all() {
    return faults.values().stream().flatMap(own -> own.values().stream()).toList();
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The components that have any. */
  Set<String> components() {
    return new LinkedHashSet<>(faults.keySet());
  }

  /** How much is wrong with a component; 0 where nothing is. */
  int weight(String component) {
    return faults.getOrDefault(component, Map.of()).values().stream().mapToInt(Fault::weight).sum();
  }

  /** How much is wrong with all of them. */
  int weight() {
    return faults.keySet().stream().mapToInt(this::weight).sum();
  }

  /** What is wrong with a component, a line each, the worst first. */
  String of(String component) {
    return faults.getOrDefault(component, Map.of()).values().stream()
        .sorted((one, other) -> Integer.compare(other.weight(), one.weight()))
        .limit(MOST_TOLD)
        .map(Fault::text)
        .collect(Collectors.joining("\n"));
  }

  /** All of it, for the artist. */
  String remarks() {
    List<String> remarks = new ArrayList<>();
    faults.keySet().forEach(name -> remarks.add(name + ": " + of(name).replaceAll("\\s+", " ")));
    return String.join(" ", remarks);
  }
}
