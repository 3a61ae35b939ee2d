package org.cos3d.check;

import java.util.Optional;
import org.cos3d.program.Syntax;

/** Follows loops. */
final class Loops {

  /** Loops inside loops of this depth are looked at once only. */
  private static final int DEEPEST = 3;

  private final String source;
  private final Expressions expressions;
  private final Reports reports;
  private final Joins joins;
  private final Flow flow;
  private int depth;

  Loops(String source, Expressions expressions, Reports reports, Joins joins, Flow flow) {
    this.source = source;
    this.expressions = expressions;
    this.reports = reports;
    this.joins = joins;
    this.flow = flow;
  }

  void each(Syntax node, Scope scope) {
    loop(node, scope, () -> next(node, scope));
  }

  void repeat(Syntax node, Scope scope) {
    loop(node, scope, () -> {});
  }

  private void next(Syntax node, Scope scope) {
    Kind held = node.child("right").map(one -> expressions.object(one, scope)).orElse(Kind.UNKNOWN);
    node.child("left")
        .ifPresent(target ->
            expressions
                .targets()
                .bind(target, expressions.subscripts().each(held), scope, Optional.empty()));
  }

  /**
   * A loop: what its end leaves behind may be there at its beginning, so its body is looked at once
   * for that, and once for good.
   */
  private void loop(Syntax node, Scope scope, Runnable begin) {
    Env before = scope.env();
    Env first = before.copy();
    if (depth < DEEPEST) {
      scope.moveTo(first);
      depth++;
      reports.quietly(() -> turn(node, scope, begin));
      depth--;
      Env start = new Env();
      start.meet(alive(scope.env()), before, joins);
      scope.moveTo(start);
    } else {
      scope.moveTo(first);
      Bound.names(node, source).forEach(name -> scope.env().put(name, Kind.UNKNOWN));
    }
    Env start = scope.env().copy();
    turn(node, scope, begin);
    Env after = alive(scope.env());
    before.meet(start, after, joins);
    scope.moveTo(before);
    node.child("alternative")
        .flatMap(other -> other.child("body"))
        .ifPresent(body -> flow.block(body, scope));
  }

  /** A body may end by {@code continue} or {@code break}, and the code after the loop goes on. */
  static Env alive(Env env) {
    Env copy = env.copy();
    copy.revive();
    return copy;
  }

  private void turn(Syntax node, Scope scope, Runnable begin) {
    begin.run();
    Optional<Syntax> body = node.child("body");
    Optional<Syntax> condition = node.child("condition");
    if (condition.isPresent()) {
      expressions.object(condition.get(), scope);
      Guard guard = expressions.truth().guard(condition.get(), scope);
      boolean endless = guard.value().filter(one -> one).isPresent();
      if (!endless) {
        Guard open =
            new Guard(
                Optional.empty(),
                guard.feature(),
                guard.asked(),
                guard.narrowed(),
                guard.otherwise());
        body.ifPresent(
            block -> expressions.truth().follow(open, true, scope, () -> flow.block(block, scope)));
        return;
      }
    }
    body.ifPresent(block -> flow.block(block, scope));
  }
}
