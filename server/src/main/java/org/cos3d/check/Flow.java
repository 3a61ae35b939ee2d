package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import org.cos3d.program.Syntax;

/** Follows the statements of a program in the order in which they run. */
final class Flow {

  private final String source;
  private final Expressions expressions;
  private final Definitions definitions;
  private final Imports imports;
  private final Reports reports;
  private final Joins joins;
  private final Loops loops;
  private final Attempts attempts;

  Flow(String source, Expressions expressions, Imports imports, Reports reports, Setting setting) {
    this.source = source;
    this.expressions = expressions;
    this.imports = imports;
    this.reports = reports;
    this.joins = setting.joins();
    this.loops = new Loops(source, expressions, reports, setting, this);
    this.attempts = new Attempts(source, expressions, reports, joins, this);
    this.definitions = new Definitions(source, expressions, setting, this);
  }

  /** All of a program, then its functions, for they run when the module is read. */
  void module(Syntax module) {
    Scope scope = Scope.ofModule();
    block(module, scope);
    definitions.waiting(scope);
  }

  /** The statements of a block. */
  void block(Syntax block, Scope scope) {
    for (Syntax statement : block.namedChildren()) {
      if (scope.env().hasEnded()) {
        return;
      }
      if (scope.env().isMuted()) {
        reports.quietly(() -> statement(statement, scope));
      } else {
        statement(statement, scope);
      }
    }
  }

  void statement(Syntax node, Scope scope) {
    switch (node.type()) {
      case "expression_statement" -> node.namedChildren().forEach(part -> expression(part, scope));
      case "if_statement" -> branch(node, scope);
      case "for_statement" -> loops.each(node, scope);
      case "while_statement" -> loops.repeat(node, scope);
      case "try_statement" -> attempts.attempt(node, scope);
      case "with_statement" -> attempts.with(node, scope);
      case "match_statement" -> match(node, scope);
      case "return_statement" -> {
        Kind value =
            node.namedChildren().isEmpty()
                ? Kind.NONE
                : expressions.of(node.namedChildren().getFirst(), scope);
        scope.routine().ifPresent(routine -> routine.returns(value, joins));
        scope.env().end();
      }
      case "raise_statement" -> {
        node.namedChildren().forEach(part -> expressions.of(part, scope));
        scope.env().end();
      }
      case "continue_statement", "break_statement" -> scope.env().end();
      case "import_statement" -> imports.whole(node, scope);
      case "import_from_statement" -> imports.members(node, scope);
      case "function_definition", "class_definition", "decorated_definition" ->
          definitions.define(node, scope);
      case "delete_statement" ->
          node.walk()
              .filter(part -> part.is("identifier"))
              .forEach(part -> scope.env().put(part.text(source), Kind.UNKNOWN));
      case "global_statement",
          "nonlocal_statement",
          "pass_statement",
          "future_import_statement" -> {}
      default -> node.namedChildren().forEach(part -> expressions.of(part, scope));
    }
  }

  private void expression(Syntax node, Scope scope) {
    switch (node.type()) {
      case "assignment" -> assign(node, scope);
      case "augmented_assignment" -> augment(node, scope);
      default -> expressions.object(node, scope);
    }
  }

  private Kind assign(Syntax node, Scope scope) {
    Optional<Syntax> left = node.child("left");
    Optional<Syntax> right = node.child("right");
    Optional<Syntax> type = node.child("type");
    Kind value =
        right
            .map(one -> one.is("assignment") ? assign(one, scope) : expressions.of(one, scope))
            .orElse(Kind.UNKNOWN);
    if (right.isEmpty() && type.isPresent()) {
      value = definitions.annotated(type.get(), scope);
    }
    Kind held = value;
    Optional<Syntax> from = right.map(Flow::innermost);
    left.ifPresent(target -> {
      expressions.targets().bind(target, held, scope, from);
      scope.body().ifPresent(body -> field(body, target, type, right, held, scope));
    });
    return value;
  }

  private static Syntax innermost(Syntax right) {
    return right.is("assignment") ? right.child("right").map(Flow::innermost).orElse(right) : right;
  }

  private void field(
      ClassBody body,
      Syntax target,
      Optional<Syntax> type,
      Optional<Syntax> right,
      Kind value,
      Scope scope) {
    if (!target.is("identifier")) {
      return;
    }
    String name = target.text(source);
    boolean made = right.filter(one -> one.text(source).contains("field(")).isPresent();
    body.give(
        name, made && type.isPresent() ? definitions.annotated(type.get(), scope) : value, joins);
    if (type.isPresent()) {
      body.field(name);
    }
  }

  private void augment(Syntax node, Scope scope) {
    Optional<Syntax> left = node.child("left");
    Optional<Syntax> right = node.child("right");
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    Kind before = expressions.object(left.get(), scope);
    Kind more = expressions.of(right.get(), scope);
    String sign = node.child("operator").map(one -> one.text(source)).orElse("");
    Kind after = expressions.augmented(node, sign, before, more);
    if (left.get().is("identifier")) {
      scope.bind(left.get().text(source), after, joins);
    } else {
      expressions.targets().bind(left.get(), after, scope, Optional.empty());
    }
  }

  /** {@code if}, {@code elif} and {@code else}, each only where it can be reached. */
  private void branch(Syntax node, Scope scope) {
    List<Syntax> others =
        node.children().stream().filter(one -> one.field().equals("alternative")).toList();
    branch(node, others, 0, scope);
  }

  private void branch(Syntax node, List<Syntax> others, int next, Scope scope) {
    Optional<Syntax> condition = node.child("condition");
    Optional<Syntax> body = node.child("consequence");
    if (condition.isEmpty() || body.isEmpty()) {
      return;
    }
    expressions.object(condition.get(), scope);
    Guard guard = expressions.truth().guard(condition.get(), scope);
    Env before = scope.env();
    Env one = way(guard, true, before, scope, () -> block(body.get(), scope));
    Env other =
        way(
            guard,
            false,
            before,
            scope,
            () -> {
              if (next < others.size()) {
                Syntax alternative = others.get(next);
                if (alternative.is("elif_clause")) {
                  branch(alternative, others, next + 1, scope);
                } else {
                  alternative.child("body").ifPresent(block -> block(block, scope));
                }
              }
            });
    before.meet(one, other, joins);
    scope.moveTo(before);
    if (one.hasEnded() && other.hasEnded()) {
      before.end();
    } else if (one.hasEnded() != other.hasEnded()) {
      doubtAfter(guard, scope);
    }
  }

  /** After {@code if not hasattr(…): return} the rest may be for another Blender. */
  private static void doubtAfter(Guard guard, Scope scope) {
    if (guard.value().isEmpty()) {
      scope.env().doubt(guard.asked());
    }
    if (guard.feature()) {
      scope.env().mute();
    }
  }

  private Env way(Guard guard, boolean way, Env before, Scope scope, Runnable look) {
    Env env = before.copy();
    scope.moveTo(env);
    if (guard.isDead(way)) {
      env.end();
    } else {
      expressions.truth().follow(guard, way, scope, look);
    }
    return scope.env();
  }

  private void match(Syntax node, Scope scope) {
    node.children().stream()
        .filter(one -> one.field().equals("subject"))
        .forEach(one -> expressions.of(one, scope));
    Env before = scope.env();
    Env met = before.copy();
    List<Syntax> cases = node.child("body").map(Syntax::namedChildren).orElse(List.of());
    for (Syntax one : cases) {
      scope.moveTo(before.copy());
      Bound.names(one, source).forEach(name -> scope.bind(name, Kind.UNKNOWN, joins));
      one.child("guard")
          .ifPresent(guard -> guard.namedChildren().forEach(part -> expressions.of(part, scope)));
      one.child("consequence").ifPresent(body -> block(body, scope));
      Env joined = new Env();
      joined.meet(met, scope.env(), joins);
      met = joined;
    }
    scope.moveTo(met);
  }
}
