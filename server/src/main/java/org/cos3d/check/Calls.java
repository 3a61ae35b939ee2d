package org.cos3d.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cos3d.catalog.Entry;
import org.cos3d.program.Syntax;

/** What a call gives, and whether it may be made so. */
final class Calls {

  private final String source;
  private final Expressions expressions;
  private final Arguments arguments;
  private final Results results;
  private final BuiltIns builtIns;
  private final Joins joins;
  private final Situation situation;

  Calls(
      String source,
      World world,
      Reports reports,
      Expressions expressions,
      Values values,
      Setting setting) {
    this.source = source;
    this.expressions = expressions;
    this.joins = setting.joins();
    this.arguments = new Arguments(world, reports, values);
    this.results = new Results(world, reports, expressions, setting.additions());
    this.builtIns = new BuiltIns(source, expressions, joins);
    this.situation = setting.situation();
  }

  Kind of(Syntax node, Scope scope) {
    Optional<Syntax> function = node.child("function");
    if (function.isEmpty()) {
      return Kind.UNKNOWN;
    }
    Kind callee = expressions.object(function.get(), scope);
    List<Argument> given = arguments(node, scope, callee);
    return switch (callee) {
      case Kind.Function called -> {
        arguments.check(called.entry(), given, node);
        Kind result = results.of(called, given);
        removal(called, function.get(), given, scope);
        yield result;
      }
      case Kind.Operator operator -> {
        arguments.check(operator.entry(), given, node);
        situation.check(operator.entry(), function.get());
        yield new Kind.Group(Optional.empty());
      }
      case Kind.TypeItself type -> results.made(type, given);
      case Kind.Own own -> own(own, given);
      case Kind.OwnClass own -> made(own.body(), given);
      case Kind.BuiltIn builtIn -> builtIns.of(builtIn, node, given, scope);
      case Kind.Pending pending -> pending;
      default -> Kind.UNKNOWN;
    };
  }

  /** The arguments; those of questions such as {@code hasattr} are not passed on. */
  private List<Argument> arguments(Syntax node, Scope scope, Kind callee) {
    Syntax list = node.child("arguments").orElse(node);
    List<Argument> given = new ArrayList<>();
    if (list.is("generator_expression")) {
      Kind kind = expressions.of(list, scope);
      return List.of(new Argument(Optional.empty(), "", list, list, kind, false));
    }
    boolean question = callee instanceof Kind.BuiltIn builtIn && BuiltIns.onlyLooks(builtIn.name());
    for (Syntax part : list.namedChildren()) {
      Syntax value = part.child("value").filter(_ -> part.is("keyword_argument")).orElse(part);
      boolean spread = part.is("list_splat") || part.is("dictionary_splat");
      Kind kind = question ? expressions.object(value, scope) : expressions.of(value, scope);
      Optional<Syntax> name = part.child("name").filter(_ -> part.is("keyword_argument"));
      String keyword = name.map(one -> one.text(source)).orElse("");
      given.add(new Argument(name, keyword, part, value, kind, spread));
    }
    return given;
  }

  private Kind own(Kind.Own own, List<Argument> given) {
    give(own.routine(), own.routine().givenParams(), given);
    return own.routine().hasEscaped() && own.routine().result() instanceof Kind.Pending
        ? Kind.UNKNOWN
        : own.routine().result();
  }

  private void give(Routine routine, List<Routine.Param> params, List<Argument> given) {
    boolean spread = given.stream().anyMatch(Argument::spread);
    int place = 0;
    for (Argument argument : given) {
      if (spread) {
        break;
      }
      if (argument.name().isPresent()) {
        routine.give(argument.keyword(), argument.kind(), joins);
      } else if (place < params.size() && !params.get(place).spread()) {
        routine.give(params.get(place++).name(), argument.kind(), joins);
      }
    }
    if (spread) {
      params.forEach(param -> routine.give(param.name(), Kind.UNKNOWN, joins));
    }
  }

  private Kind made(ClassBody body, List<Argument> given) {
    Optional<Routine> init = body.method("__init__");
    if (init.isPresent()) {
      give(init.get(), init.get().givenParams(), given);
    } else {
      giveFields(body, given);
    }
    return body.isPlain() ? new Kind.OwnObject(body) : Kind.UNKNOWN;
  }

  private void giveFields(ClassBody body, List<Argument> given) {
    boolean spread = given.stream().anyMatch(Argument::spread);
    int place = 0;
    for (Argument argument : given) {
      if (argument.name().isPresent()) {
        body.give(argument.keyword(), argument.kind(), joins);
      } else if (place < body.fields().size() && !spread) {
        body.give(body.fields().get(place++), argument.kind(), joins);
      }
    }
    if (spread) {
      body.fields().forEach(field -> body.give(field, Kind.UNKNOWN, joins));
    }
  }

  /** What is removed from Blender's data, and a bmesh that is freed, cannot be used after it. */
  private void removal(Kind.Function called, Syntax function, List<Argument> given, Scope scope) {
    Entry.Function entry = called.entry();
    boolean removes =
        entry.name().equals("remove")
            && (entry.owner().startsWith("bpy.types.BlendData")
                || entry.owner().equals("bpy.types.ObjectModifiers"));
    boolean frees = entry.id().equals("bmesh.types.BMesh.free");
    Optional<Syntax> gone =
        removes
            ? given.stream().filter(Argument::isPlaced).findFirst().map(Argument::value)
            : frees ? function.child("object") : Optional.empty();
    gone.filter(one -> one.is("identifier"))
        .map(one -> one.text(source))
        .filter(name -> scope.env().get(name).filter(Kind.Instance.class::isInstance).isPresent())
        .ifPresent(
            name -> scope.env().put(name, new Kind.Gone(function.text(source), function.line())));
  }
}
