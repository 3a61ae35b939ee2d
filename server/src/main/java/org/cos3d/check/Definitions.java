package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.program.Syntax;

/** Functions and classes of the program: where they are defined, and what is in them. */
final class Definitions {

  private final String source;
  private final Expressions expressions;
  private final Routines routines;
  private final Joins joins;
  private final Flow flow;

  Definitions(String source, Expressions expressions, Setting setting, Flow flow) {
    this.source = source;
    this.expressions = expressions;
    this.routines = setting.routines();
    this.joins = setting.joins();
    this.flow = flow;
  }

  void define(Syntax node, Scope scope) {
    Syntax definition = node.child("definition").orElse(node);
    List<Syntax> decorators =
        node.namedChildren().stream().filter(one -> one.is("decorator")).toList();
    decorators.forEach(one -> one.namedChildren().forEach(part -> expressions.of(part, scope)));
    if (definition.is("class_definition")) {
      defineClass(definition, scope);
    } else if (definition.is("function_definition")) {
      defineFunction(definition, decorators, scope);
    }
  }

  private void defineFunction(Syntax node, List<Syntax> decorators, Scope scope) {
    String name = node.child("name").map(one -> one.text(source)).orElse("");
    List<Routine.Param> params =
        node.child("parameters").map(one -> Routine.params(one, source)).orElse(List.of());
    Stream<String> marks = decorators.stream().map(one -> one.text(source).strip());
    List<String> marked = marks.toList();
    boolean loose = marked.stream().anyMatch(one -> one.equals("@staticmethod"));
    boolean property =
        marked.stream().anyMatch(one -> one.equals("@property") || one.contains("cached_property"));
    boolean plain =
        marked.stream()
            .allMatch(one ->
                one.matches("@(functools\\.)?(cache|lru_cache.*|wraps.*)")
                    || one.matches("@(staticmethod|classmethod|property|.*cached_property)"));
    Routine routine =
        routines.routine(
            node,
            () ->
                new Routine(
                    node,
                    name,
                    params,
                    scope.body(),
                    scope.body().isPresent() && !loose,
                    property));
    params.forEach(param ->
        param
            .otherwise()
            .ifPresent(value -> routine.give(param.name(), expressions.of(value, scope), joins)));
    routine.standIn(scope);
    if (!plain) {
      routine.escape();
    }
    scope.postpone(routine);
    scope.body().ifPresent(body -> body.method(routine));
    scope.bind(name, plain ? new Kind.Own(routine, Optional.empty()) : Kind.UNKNOWN, joins);
  }

  private void defineClass(Syntax node, Scope scope) {
    String name = node.child("name").map(one -> one.text(source)).orElse("");
    List<Syntax> bases = node.child("superclasses").map(Syntax::namedChildren).orElse(List.of());
    bases.forEach(base -> expressions.of(base, scope));
    ClassBody body = routines.body(node, () -> new ClassBody(name, bases.isEmpty()));
    Scope inner = Scope.of(body, scope);
    node.child("body").ifPresent(block -> flow.block(block, inner));
    inner.waiting().forEach(scope::postpone);
    scope.bind(name, new Kind.OwnClass(body), joins);
  }

  /** Looks at the functions of a scope, whose other code has run by now. */
  void waiting(Scope scope) {
    for (Routine routine : scope.waiting()) {
      Scope inner = Scope.of(routine, routine.outer().orElse(scope));
      enter(routine, inner);
      routine.node().child("body").ifPresent(body -> flow.block(body, inner));
      if (!inner.env().hasEnded()) {
        routine.returns(Kind.NONE, joins);
      }
      waiting(inner);
    }
  }

  private void enter(Routine routine, Scope inner) {
    List<Routine.Param> params = routine.params();
    for (int i = 0; i < params.size(); i++) {
      Routine.Param param = params.get(i);
      inner.bind(param.name(), given(routine, param, i, inner), joins);
    }
  }

  private Kind given(Routine routine, Routine.Param param, int place, Scope scope) {
    if (place == 0 && routine.isBound() && routine.owner().isPresent()) {
      return routine.owner().get().isPlain()
          ? new Kind.OwnObject(routine.owner().get())
          : Kind.UNKNOWN;
    }
    if (param.spread()) {
      return Kind.UNKNOWN;
    }
    if (param.annotation().isPresent()) {
      Kind said = annotated(param.annotation().get(), scope);
      if (Kind.isKnown(said)) {
        return said;
      }
    }
    return routine.given(param.name());
  }

  /** What an annotation tells, where it names a type of the catalog or a class of the program. */
  Kind annotated(Syntax annotation, Scope scope) {
    String text = annotation.text(source).strip();
    if (!text.matches("[\\w.]+")) {
      return Kind.UNKNOWN;
    }
    return switch (expressions.of(annotation, scope)) {
      case Kind.TypeItself type -> Kind.Instance.of(type.id());
      case Kind.OwnClass own when own.body().isPlain() -> new Kind.OwnObject(own.body());
      default -> Kind.UNKNOWN;
    };
  }
}
