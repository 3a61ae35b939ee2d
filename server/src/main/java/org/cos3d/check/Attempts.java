package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Syntax;

/** Follows {@code try} and {@code with}, and what they guard. */
final class Attempts {

  private static final Set<String> FAMILIAR =
      Set.of(
          "AttributeError",
          "TypeError",
          "KeyError",
          "ValueError",
          "RuntimeError",
          "Exception",
          "BaseException",
          "ImportError",
          "ModuleNotFoundError",
          "LookupError",
          "IndexError",
          "ReferenceError",
          "NameError");

  private final String source;
  private final Expressions expressions;
  private final Reports reports;
  private final Joins joins;
  private final Flow flow;

  Attempts(String source, Expressions expressions, Reports reports, Joins joins, Flow flow) {
    this.source = source;
    this.expressions = expressions;
    this.reports = reports;
    this.joins = joins;
    this.flow = flow;
  }

  /** What stands in a {@code try} is guarded, unless nothing that Blender raises is caught. */
  void attempt(Syntax node, Scope scope) {
    List<Syntax> handlers =
        node.namedChildren().stream().filter(one -> one.is("except_clause")).toList();
    boolean guarded = handlers.stream().anyMatch(this::catchesBlender);
    Env before = scope.env().copy();
    Runnable tried = () -> node.child("body").ifPresent(body -> flow.block(body, scope));
    if (guarded) {
      reports.quietly(tried);
    } else {
      tried.run();
    }
    Env after = scope.env();
    Env start = new Env();
    start.meet(before, Loops.alive(after), joins);
    for (Syntax handler : handlers) {
      scope.moveTo(start.copy());
      reports.quietly(() -> handle(handler, scope));
      Env met = new Env();
      met.meet(after, scope.env(), joins);
      if (after.hasEnded() && scope.env().hasEnded()) {
        met.end();
      }
      after = met;
    }
    scope.moveTo(after);
    for (Syntax part : node.namedChildren()) {
      if (part.is("else_clause")) {
        part.child("body").ifPresent(body -> flow.block(body, scope));
      } else if (part.is("finally_clause")) {
        boolean ended = scope.env().hasEnded();
        scope.moveTo(Loops.alive(scope.env()));
        part.namedChildren().forEach(body -> flow.block(body, scope));
        if (ended) {
          scope.env().end();
        }
      }
    }
  }

  private boolean catchesBlender(Syntax handler) {
    List<Syntax> parts = handler.namedChildren().stream().filter(one -> !one.is("block")).toList();
    return parts.isEmpty()
        || parts.stream()
            .flatMap(Syntax::walk)
            .anyMatch(one -> one.is("identifier") && FAMILIAR.contains(one.text(source)));
  }

  private void handle(Syntax handler, Scope scope) {
    handler
        .walk()
        .filter(one -> one.is("as_pattern_target"))
        .forEach(one -> scope.bind(one.text(source), Kind.UNKNOWN, joins));
    handler.namedChildren().stream()
        .filter(one -> one.is("block"))
        .forEach(body -> flow.block(body, scope));
  }

  void with(Syntax node, Scope scope) {
    boolean suppressed = false;
    for (Syntax clause : node.namedChildren()) {
      if (!clause.is("with_clause")) {
        continue;
      }
      for (Syntax item : clause.namedChildren()) {
        Syntax value = item.child("value").orElse(item);
        suppressed |= value.text(source).contains("suppress(");
        if (value.is("as_pattern")) {
          List<Syntax> parts = value.namedChildren();
          Kind kind = expressions.of(parts.getFirst(), scope);
          value
              .child("alias")
              .ifPresent(alias ->
                  alias
                      .namedChildren()
                      .forEach(target ->
                          expressions
                              .targets()
                              .bind(
                                  target,
                                  kind instanceof Kind.Instance ? kind : Kind.UNKNOWN,
                                  scope,
                                  Optional.empty())));
        } else {
          expressions.of(value, scope);
        }
      }
    }
    Runnable look = () -> node.child("body").ifPresent(body -> flow.block(body, scope));
    if (suppressed) {
      reports.quietly(look);
    } else {
      look.run();
    }
  }
}
