package org.cos3d.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cos3d.program.Syntax;

/** Expressions of which parts run only sometimes, or in a scope of their own. */
final class Branches {

  private final String source;
  private final Joins joins;
  private final Truth truth;
  private final Expressions expressions;

  Branches(String source, Joins joins, Truth truth, Expressions expressions) {
    this.source = source;
    this.joins = joins;
    this.truth = truth;
    this.expressions = expressions;
  }

  /** {@code a and b}, {@code a or b}: what stands behind is looked at only where it can run. */
  Kind logical(Syntax node, Scope scope) {
    Optional<Syntax> left = node.child("left");
    Optional<Syntax> right = node.child("right");
    if (left.isEmpty() || right.isEmpty()) {
      return Kind.UNKNOWN;
    }
    boolean and = node.child("operator").filter(one -> one.is("and")).isPresent();
    Kind first = expressions.of(left.get(), scope);
    Guard guard = truth.guard(left.get(), scope);
    Env before = scope.env();
    scope.moveTo(before.copy());
    Kind[] second = {Kind.UNKNOWN};
    truth.follow(guard, and, scope, () -> second[0] = expressions.of(right.get(), scope));
    scope.moveTo(before);
    if (and) {
      return both(first, second[0]);
    }
    return joins.join(first, second[0]);
  }

  private static Kind both(Kind one, Kind other) {
    if (one instanceof Kind.Feature || other instanceof Kind.Feature) {
      return Kind.FEATURE;
    }
    if (one instanceof Kind.Bool(Optional<Boolean> a)
        && other instanceof Kind.Bool(Optional<Boolean> b)) {
      boolean never = a.equals(Optional.of(false)) || b.equals(Optional.of(false));
      boolean always = a.equals(Optional.of(true)) && b.equals(Optional.of(true));
      return never || always ? new Kind.Bool(Optional.of(always)) : Kind.BOOL;
    }
    return Kind.UNKNOWN;
  }

  Kind choice(List<Syntax> parts, Scope scope) {
    if (parts.size() != 3) {
      return Kind.UNKNOWN;
    }
    Syntax condition = parts.get(1);
    expressions.of(condition, scope);
    Guard guard = truth.guard(condition, scope);
    Env before = scope.env();
    List<Kind> ways = new ArrayList<>();
    for (boolean way : new boolean[] {true, false}) {
      scope.moveTo(before.copy());
      Syntax taken = way ? parts.get(0) : parts.get(2);
      if (guard.value().orElse(way) == way) {
        truth.follow(guard, way, scope, () -> ways.add(expressions.of(taken, scope)));
      }
    }
    scope.moveTo(before);
    return joins.join(ways);
  }

  Kind lambda(Syntax node, Scope scope) {
    Scope inner = Scope.within(scope);
    node.child("parameters")
        .ifPresent(parameters ->
            Routine.params(parameters, source)
                .forEach(param -> {
                  param.otherwise().ifPresent(value -> expressions.of(value, scope));
                  inner.env().put(param.name(), Kind.UNKNOWN);
                }));
    node.child("body").ifPresent(body -> expressions.of(body, inner));
    return Kind.UNKNOWN;
  }

  Kind comprehension(Syntax node, Scope scope) {
    Scope inner = Scope.within(scope);
    Optional<Syntax> body = node.child("body");
    boolean[] dead = {false};
    for (Syntax part : node.namedChildren()) {
      if (part.is("for_in_clause")) {
        Kind held = part.child("right").map(one -> expressions.of(one, inner)).orElse(Kind.UNKNOWN);
        part.child("left")
            .ifPresent(left ->
                expressions
                    .targets()
                    .bind(left, expressions.subscripts().each(held), inner, Optional.empty()));
      } else if (part.is("if_clause")) {
        for (Syntax condition : part.namedChildren()) {
          expressions.of(condition, inner);
          Guard guard = truth.guard(condition, inner);
          dead[0] |= guard.isMute(true);
          truth.enter(guard, true, inner);
        }
      }
    }
    if (dead[0] || body.isEmpty()) {
      return Kind.rowOf(Kind.UNKNOWN);
    }
    return Kind.rowOf(expressions.of(body.get(), inner));
  }

  static Kind not(Kind kind) {
    return switch (kind) {
      case Kind.Bool bool -> new Kind.Bool(bool.value().map(one -> !one));
      case Kind.Feature feature -> feature;
      default -> Kind.BOOL;
    };
  }
}
