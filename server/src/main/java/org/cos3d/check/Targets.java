package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import org.cos3d.program.Syntax;

/** Gives values to the targets of assignments, loops and {@code with}. */
final class Targets {

  private final String source;
  private final Joins joins;
  private final Routines routines;
  private final Expressions expressions;
  private final Assignments assignments;

  Targets(String source, Setting setting, Expressions expressions, Assignments assignments) {
    this.source = source;
    this.joins = setting.joins();
    this.routines = setting.routines();
    this.expressions = expressions;
    this.assignments = assignments;
  }

  /**
   * Gives a value to the target of an assignment, a loop, a {@code with}.
   *
   * @param from the expression that gives the value; empty where the value is a part of one
   */
  void bind(Syntax target, Kind value, Scope scope, Optional<Syntax> from) {
    switch (target.type()) {
      case "identifier" -> scope.bind(target.text(source), value, joins);
      case "attribute" -> bindAttribute(target, value, scope, from);
      case "subscript" -> bindSubscript(target, scope);
      case "list_splat_pattern" ->
          target
              .namedChildren()
              .forEach(inner -> bind(inner, Kind.rowOf(Kind.UNKNOWN), scope, Optional.empty()));
      case "pattern_list", "tuple_pattern", "list_pattern", "tuple", "list", "expression_list" -> {
        List<Syntax> targets = target.namedChildren();
        boolean spread = targets.stream().anyMatch(one -> one.is("list_splat_pattern"));
        for (int i = 0; i < targets.size(); i++) {
          Kind item =
              spread ? Kind.UNKNOWN : expressions.subscripts().unpacked(value, i, targets.size());
          bind(targets.get(i), item, scope, Optional.empty());
        }
      }
      case "parenthesized_expression" ->
          target.namedChildren().forEach(inner -> bind(inner, value, scope, from));
      default ->
          target
              .namedChildren()
              .forEach(inner -> bind(inner, Kind.UNKNOWN, scope, Optional.empty()));
    }
  }

  /**
   * The target is read as well: {@code a.b.c = 1} needs {@code a.b}, and {@code c} has to be there.
   */
  private void bindAttribute(Syntax target, Kind value, Scope scope, Optional<Syntax> from) {
    Optional<Syntax> object = target.child("object");
    Optional<Syntax> at = target.child("attribute");
    if (object.isEmpty() || at.isEmpty()) {
      return;
    }
    String name = at.get().text(source);
    Kind receiver = expressions.object(object.get(), scope);
    if (receiver instanceof Kind.OwnObject own) {
      own.body().give(name, value, joins);
      return;
    }
    if (receiver instanceof Kind.Unknown) {
      routines.attributeUnknown(name, joins);
    }
    if (receiver instanceof Kind.OwnClass || receiver instanceof Kind.TypeItself) {
      return;
    }
    if (!(receiver instanceof Kind.Instance instance && instance.facts().containsKey(name))) {
      expressions.attributes().read(receiver, name, target, at.get(), scope);
    }
    Kind after = assignments.write(receiver, target, at.get(), name, value, from);
    if (object.get().is("identifier") && !after.equals(receiver)) {
      String holder = object.get().text(source);
      scope.env().get(holder).ifPresent(_ -> scope.env().put(holder, after));
    }
  }

  private void bindSubscript(Syntax target, Scope scope) {
    target.child("value").ifPresent(one -> expressions.object(one, scope));
    target.children().stream()
        .filter(one -> one.field().equals("subscript"))
        .forEach(index -> expressions.of(index, scope));
    Optional<Syntax> value = target.child("value");
    if (value.isPresent()
        && value.get().is("identifier")
        && expressions.name(value.get().text(source), scope) instanceof Kind.Dictionary) {
      scope.bind(value.get().text(source), new Kind.Dictionary(Kind.UNKNOWN), joins);
    } else if (value.isPresent()
        && value.get().is("identifier")
        && expressions.name(value.get().text(source), scope) instanceof Kind.Row) {
      scope.bind(value.get().text(source), Kind.rowOf(Kind.UNKNOWN), joins);
    }
  }
}
