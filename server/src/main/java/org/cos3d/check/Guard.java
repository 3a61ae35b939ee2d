package org.cos3d.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition tells of the code behind it.
 *
 * @param value what it comes to in this Blender, where that is known
 * @param feature true where it asks for a feature of Blender and nobody knows the answer: nothing
 *     is told of the code behind it
 * @param asked attributes that it asks for
 * @param narrowed what is known of names where it holds
 * @param otherwise what is known of names where it does not hold
 */
record Guard(
    Optional<Boolean> value,
    boolean feature,
    Set<String> asked,
    Map<String, Kind> narrowed,
    Map<String, Kind> otherwise) {

  static final Guard NOTHING = new Guard(Optional.empty(), false, Set.of(), Map.of(), Map.of());

  static Guard of(Optional<Boolean> value, boolean feature) {
    return new Guard(value, feature && value.isEmpty(), Set.of(), Map.of(), Map.of());
  }

  /** Whether code that runs only where the condition comes to this is not looked at. */
  boolean isMute(boolean way) {
    return feature || isDead(way);
  }

  /** Whether the condition never comes to this. */
  boolean isDead(boolean way) {
    return value.isPresent() && value.get() != way;
  }

  Guard not() {
    return new Guard(
        value.map(one -> !one),
        feature,
        asked,
        /* narrowed= */ otherwise,
        /* otherwise= */ narrowed);
  }

  /** Both, or one of both. */
  Guard with(Guard other, boolean and) {
    Optional<Boolean> both =
        isDead(and) || other.isDead(and)
            ? Optional.of(!and)
            : value.isPresent() && other.value.isPresent() ? Optional.of(and) : Optional.empty();
    Set<String> all = new HashSet<>(asked);
    all.addAll(other.asked);
    return new Guard(
        both,
        both.isEmpty() && (feature || other.feature),
        all,
        and ? joined(narrowed, other.narrowed) : Map.of(),
        and ? Map.of() : joined(otherwise, other.otherwise));
  }

  private static Map<String, Kind> joined(Map<String, Kind> one, Map<String, Kind> other) {
    Map<String, Kind> all = new HashMap<>(one);
    all.putAll(other);
    return all;
  }
}
