package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a module, a function, a class or a comprehension in one round. */
final class Scope {

  private final @Nullable Scope outer;
  private final Optional<Routine> routine;
  private final Optional<ClassBody> body;
  private final Map<String, Kind> joined = new HashMap<>();
  private final Set<String> sought;
  private final List<Routine> waiting = new ArrayList<>();
  private Env env;

  private Scope(
      @Nullable Scope outer,
      Optional<Routine> routine,
      Optional<ClassBody> body,
      Env env,
      Set<String> sought) {
    this.outer = outer;
    this.routine = routine;
    this.body = body;
    this.env = env;
    this.sought = sought;
  }

  static Scope ofModule() {
    return new Scope(null, Optional.empty(), Optional.empty(), new Env(), new HashSet<>());
  }

  static Scope of(Routine routine, Scope outer) {
    return new Scope(outer, Optional.of(routine), Optional.empty(), new Env(), new HashSet<>());
  }

  static Scope of(ClassBody body, Scope outer) {
    return new Scope(outer, Optional.empty(), Optional.of(body), new Env(), new HashSet<>());
  }

  /** A comprehension or lambda: it sees what holds where it stands. */
  static Scope within(Scope outer) {
    return new Scope(outer, outer.routine, Optional.empty(), outer.env.copy(), outer.sought);
  }

  Optional<Routine> routine() {
    return routine;
  }

  Optional<ClassBody> body() {
    return body;
  }

  /** What holds at the point that is looked at. */
  Env env() {
    return env;
  }

  /** Goes on from another point. */
  void moveTo(Env other) {
    env = other;
  }

  void bind(String name, Kind kind, Joins joins) {
    env.put(name, kind);
    joined.merge(name, kind, joins::join);
  }

  /** What a name holds here; empty where nothing of the program binds it. */
  Optional<Kind> find(String name) {
    Optional<Kind> here = env.get(name);
    if (here.isPresent()) {
      return here;
    }
    sought.add(name);
    if (joined.containsKey(name)) {
      return Optional.of(Kind.UNKNOWN);
    }
    for (Scope scope = outer; scope != null; scope = scope.outer) {
      Kind held = scope.body.isPresent() ? null : scope.joined.get(name);
      if (held != null) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  /** Whether the code so far has asked for the name at a point where nothing had bound it. */
  boolean wasSought(String name) {
    return sought.contains(name);
  }

  /** A function whose code is looked at when the rest of this scope is known. */
  void postpone(Routine later) {
    waiting.add(later);
  }

  List<Routine> waiting() {
    return waiting;
  }
}
