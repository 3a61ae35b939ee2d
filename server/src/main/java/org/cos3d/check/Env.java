package org.cos3d.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the names of one scope hold at one point of its code. */
final class Env {

  private final Map<String, Kind> names;
  private final Set<String> unsure;
  private boolean ended;
  private boolean muted;

  Env() {
    this(new HashMap<>(), new HashSet<>(), false);
  }

  private Env(Map<String, Kind> names, Set<String> unsure, boolean ended) {
    this.names = names;
    this.unsure = unsure;
    this.ended = ended;
  }

  /** The same, to follow another way from here. */
  Env copy() {
    Env copy = new Env(new HashMap<>(names), new HashSet<>(unsure), ended);
    copy.muted = muted;
    return copy;
  }

  Optional<Kind> get(String name) {
    return Optional.ofNullable(names.get(name));
  }

  void put(String name, Kind kind) {
    names.put(name, kind);
  }

  void remove(String name) {
    names.remove(name);
  }

  /** From here on nobody knows whether this attribute is there, for the code has asked. */
  void doubt(Set<String> attributes) {
    unsure.addAll(attributes);
  }

  boolean doubts(String attribute) {
    return unsure.contains(attribute);
  }

  /** From here on the code is for a Blender of which nobody knows whether it is this one. */
  void mute() {
    muted = true;
  }

  boolean isMuted() {
    return muted;
  }

  /** Nothing runs after this point. */
  void end() {
    ended = true;
  }

  /** Something runs after this point all the same. */
  void revive() {
    ended = false;
  }

  boolean hasEnded() {
    return ended;
  }

  /** Becomes what holds where two ways meet. */
  void meet(Env one, Env other, Joins joins) {
    unsure.addAll(one.unsure);
    unsure.addAll(other.unsure);
    muted |= one.muted || other.muted;
    if (one.ended || other.ended) {
      become(one.ended ? other : one);
      return;
    }
    Map<String, Kind> met = new HashMap<>();
    one.names.forEach((name, kind) -> {
      Kind there = other.names.get(name);
      met.put(name, there == null ? kind : joins.join(kind, there));
    });
    other.names.forEach(met::putIfAbsent);
    names.clear();
    names.putAll(met);
    ended = false;
  }

  /**
   * Whether code that started from another one would have seen the same from here: names that hold
   * something else, or are new, are such that it has not looked at.
   */
  boolean looksLike(Env other, Predicate<String> lookedAt, Predicate<String> sought) {
    if (muted != other.muted || !unsure.equals(other.unsure)) {
      return false;
    }
    for (Map.Entry<String, Kind> name : names.entrySet()) {
      Kind there = other.names.get(name.getKey());
      boolean differs =
          there == null
              ? sought.test(name.getKey())
              : !there.equals(name.getValue()) && lookedAt.test(name.getKey());
      if (differs) {
        return false;
      }
    }
    return true;
  }

  /** Holds what another one holds. */
  void become(Env other) {
    Map<String, Kind> held = new HashMap<>(other.names);
    names.clear();
    names.putAll(held);
    unsure.addAll(other.unsure);
    muted |= other.muted;
    ended = other.ended;
  }

  /** The names that hold anything. */
  Set<String> names() {
    return Set.copyOf(names.keySet());
  }
}
