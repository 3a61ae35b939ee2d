package org.cos3d.check;

import java.util.Optional;
import org.cos3d.program.Syntax;

/** Follows loops. */
final class Loops {

  /** Loops inside loops of this depth are looked at once only. */
  private static final int DEEPEST = 3;

  private static final String APPENDING = ".append(";

  private final String source;
  private final Expressions expressions;
  private final Reports reports;
  private final Joins joins;
  private final Mentions mentions;
  private final Flow flow;
  private int depth;
  private boolean cut;

  Loops(String source, Expressions expressions, Reports reports, Setting setting, Flow flow) {
    this.source = source;
    this.expressions = expressions;
    this.reports = reports;
    this.joins = setting.joins();
    this.mentions = setting.mentions();
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
   * A loop: what its end leaves behind may be there at its beginning. Where that makes a difference
   * its body is looked at once more, and what was told of it the first time is forgotten.
   */
  private void loop(Syntax node, Scope scope, Runnable begin) {
    Env before = scope.env();
    boolean deep = depth >= DEEPEST;
    Env start = before.copy();
    if (deep) {
      cut = true;
      Bound.names(node, source).forEach(name -> start.put(name, Kind.UNKNOWN));
    }
    Env after = deep ? around(node, scope, begin, start) : settled(node, scope, begin, start);
    before.meet(start, after, joins);
    scope.moveTo(before);
    node.child("alternative")
        .flatMap(other -> other.child("body"))
        .ifPresent(body -> flow.block(body, scope));
  }

  /** What holds after the body, however often it ran; the beginning becomes what holds at each. */
  private Env settled(Syntax node, Scope scope, Runnable begin, Env start) {
    int told = reports.count();
    boolean cutBefore = cut;
    cut = false;
    depth++;
    Env after = around(node, scope, begin, start);
    depth--;
    Env met = start.copy();
    met.meet(after, start, joins);
    boolean whole =
        !cut && met.looksLike(start, name -> !isOnlyFilled(name, node), scope::wasSought);
    cut |= cutBefore;
    if (whole) {
      return after;
    }
    reports.forget(told);
    start.become(met);
    return around(node, scope, begin, start);
  }

  /**
   * A list to which a loop appends, and that it does not look at: what is in it changes nothing.
   */
  private boolean isOnlyFilled(String name, Syntax loop) {
    return mentions.of(name).stream()
        .filter(place -> loop.start() <= place.start() && place.end() <= loop.end())
        .allMatch(place -> source.startsWith(APPENDING, place.end()));
  }

  private Env around(Syntax node, Scope scope, Runnable begin, Env start) {
    scope.moveTo(start.copy());
    turn(node, scope, begin);
    return alive(scope.env());
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
