package org.cos3d.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Syntax;

/** What conditions come to in this Blender, as far as that can be told. */
final class Truth {

  /** Whoever asks these asks what this Blender has. */
  private static final List<String> QUESTIONS =
      List.of(
          "hasattr(",
          "getattr(",
          "bpy.app.",
          "bl_rna",
          "rna_type",
          "dir(",
          "enum_items",
          ".poll(",
          "__dict__",
          "callable(");

  private final String source;
  private final World world;
  private final Reports reports;
  private final Additions additions;
  private final Expressions expressions;

  Truth(String source, World world, Reports reports, Additions additions, Expressions expressions) {
    this.source = source;
    this.world = world;
    this.reports = reports;
    this.additions = additions;
    this.expressions = expressions;
  }

  /** What a condition tells of the code behind it; what is in it has been looked at before. */
  Guard guard(Syntax node, Scope scope) {
    List<Syntax> parts = node.namedChildren();
    return switch (node.type()) {
      case "parenthesized_expression" ->
          parts.size() == 1 ? guard(parts.getFirst(), scope) : Guard.NOTHING;
      case "not_operator" ->
          node.child("argument").map(one -> guard(one, scope).not()).orElse(Guard.NOTHING);
      case "boolean_operator" -> {
        boolean and = node.child("operator").filter(one -> one.is("and")).isPresent();
        yield parts.size() == 2
            ? guard(parts.get(0), scope).with(guard(parts.get(1), scope), and)
            : Guard.NOTHING;
      }
      case "call" -> call(node, scope);
      case "comparison_operator" -> comparison(node, parts, scope);
      default -> plain(node, scope);
    };
  }

  private Guard plain(Syntax node, Scope scope) {
    Kind kind = quietly(node, scope);
    boolean feature = kind instanceof Kind.Feature || asks(node);
    return Guard.of(value(kind), feature);
  }

  /** Whether a value counts as true. */
  private static Optional<Boolean> value(Kind kind) {
    return switch (kind) {
      case Kind.Bool bool -> bool.value();
      case Kind.None _ -> Optional.of(false);
      case Kind.Number number -> number.value().map(amount -> amount != 0);
      default -> Optional.empty();
    };
  }

  private Kind quietly(Syntax node, Scope scope) {
    Kind[] kind = {Kind.UNKNOWN};
    reports.quietly(() -> kind[0] = expressions.object(node, scope));
    return kind[0];
  }

  /** Whether an expression asks what this Blender has. */
  boolean asks(Syntax node) {
    String text = node.text(source);
    return QUESTIONS.stream().anyMatch(text::contains);
  }

  private Guard call(Syntax node, Scope scope) {
    String function = node.child("function").map(one -> one.text(source)).orElse("");
    List<Syntax> arguments = node.child("arguments").map(Syntax::namedChildren).orElse(List.of());
    if (function.equals("hasattr") && arguments.size() == 2) {
      return asked(arguments.get(0), arguments.get(1), scope);
    }
    if (function.equals("isinstance") && arguments.size() == 2) {
      return instance(arguments.get(0), arguments.get(1), scope);
    }
    return plain(node, scope);
  }

  private Guard asked(Syntax object, Syntax attribute, Scope scope) {
    if (!(quietly(attribute, scope) instanceof Kind.Text(Optional<String> name))
        || name.isEmpty()) {
      return Guard.of(Optional.empty(), true);
    }
    Optional<Boolean> has = has(quietly(object, scope), name.get());
    return new Guard(has, has.isEmpty(), Set.of(name.get()), Map.of(), Map.of());
  }

  /** Whether a value has an attribute; empty where it cannot be told. */
  Optional<Boolean> has(Kind receiver, String name) {
    if (additions.has(name)) {
      return Optional.empty();
    }
    return switch (receiver) {
      case Kind.Instance instance -> {
        if (world.catalog().member(instance.type(), name).isPresent()) {
          yield Optional.of(true);
        }
        boolean open =
            instance.type().equals(World.CONTEXT)
                || !world.isType(instance.type())
                || world.memberOfAll(instance.type(), name).isPresent()
                || (!instance.exact() && world.heirsHave(instance.type(), name));
        yield open ? Optional.empty() : Optional.of(false);
      }
      case Kind.Module module when module.id().equals("bpy.types") ->
          Optional.of(world.catalog().has("bpy.types." + name));
      case Kind.Items items when !items.type().isEmpty() ->
          world.catalog().member(items.type(), name).isPresent()
              ? Optional.of(true)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Guard instance(Syntax object, Syntax type, Scope scope) {
    if (!object.is("identifier")) {
      return Guard.NOTHING;
    }
    Kind is =
        switch (quietly(type, scope)) {
          case Kind.TypeItself itself -> Kind.Instance.of(itself.id());
          case Kind.OwnClass own -> new Kind.OwnObject(own.body());
          default -> Kind.UNKNOWN;
        };
    String name = object.text(source);
    Kind before = expressions.name(name, scope);
    // What is known already may be more than the question tells.
    boolean more =
        before instanceof Kind.Instance known
            && is instanceof Kind.Instance asked
            && world.catalog().isA(known.type(), asked.type());
    return new Guard(
        Optional.empty(),
        false,
        Set.of(),
        Map.of(name, more ? before : is),
        before instanceof Kind.Instance ? Map.of() : Map.of(name, Kind.UNKNOWN));
  }

  private Guard comparison(Syntax node, List<Syntax> parts, Scope scope) {
    List<Kind> kinds = new ArrayList<>();
    parts.forEach(part -> kinds.add(quietly(part, scope)));
    Optional<Boolean> value = compared(node, kinds);
    boolean feature = asks(node) || kinds.stream().anyMatch(kind -> kind instanceof Kind.Feature);
    Guard guard = Guard.of(value, feature);
    return value.isEmpty() && parts.size() == 2 ? narrowing(guard, node, parts, kinds) : guard;
  }

  /** Where {@code x is None} does not hold, x is what else it may be. */
  private Guard narrowing(Guard guard, Syntax node, List<Syntax> parts, List<Kind> kinds) {
    String sign = sign(node);
    boolean none = kinds.get(1) instanceof Kind.None && parts.get(0).is("identifier");
    if (!none || !(sign.equals("is") || sign.equals("=="))) {
      return guard;
    }
    return new Guard(
        guard.value(),
        guard.feature(),
        guard.asked(),
        Map.of(parts.get(0).text(source), Kind.UNKNOWN),
        Map.of());
  }

  private String sign(Syntax node) {
    StringBuilder sign = new StringBuilder();
    node.children().stream()
        .filter(one -> one.field().equals("operators"))
        .forEach(one -> sign.append(sign.isEmpty() ? "" : " ").append(one.text(source)));
    return sign.toString().replaceAll("\\s+", " ");
  }

  /** What a comparison of such values comes to. */
  Optional<Boolean> compared(Syntax node, List<Kind> kinds) {
    if (kinds.size() != 2) {
      return Optional.empty();
    }
    String sign = sign(node);
    Kind left = kinds.get(0);
    Kind right = kinds.get(1);
    return switch (sign) {
      case "in" -> member(left, right);
      case "not in" -> member(left, right).map(one -> !one);
      case "is" -> right instanceof Kind.None ? isNone(left) : Optional.empty();
      case "is not" ->
          right instanceof Kind.None ? isNone(left).map(one -> !one) : Optional.empty();
      case "==", "!=", "<", "<=", ">", ">=" -> order(left, right).map(order -> holds(sign, order));
      default -> Optional.empty();
    };
  }

  private static boolean holds(String sign, int order) {
    return switch (sign) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static Optional<Boolean> isNone(Kind kind) {
    return kind instanceof Kind.None ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> member(Kind left, Kind right) {
    if (left instanceof Kind.Text(Optional<String> name)
        && name.isPresent()
        && right instanceof Kind.Sockets sockets) {
      return Optional.of(expressions.subscripts().has(sockets, name.get()));
    }
    return Optional.empty();
  }

  /** Order of two constants: below, at or above 0; empty where one of them is none. */
  private static Optional<Integer> order(Kind left, Kind right) {
    if (left instanceof Kind.Number a && right instanceof Kind.Number b) {
      return a.value().flatMap(one -> b.value().map(other -> Double.compare(one, other)));
    }
    if (left instanceof Kind.Row(var some, var _)
        && right instanceof Kind.Row(var others, var _)
        && some.isPresent()
        && others.isPresent()) {
      return rows(some.get(), others.get());
    }
    return Optional.empty();
  }

  private static Optional<Integer> rows(List<Kind> some, List<Kind> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      Optional<Integer> order = order(some.get(i), others.get(i));
      if (order.isEmpty() || order.get() != 0) {
        return order;
      }
    }
    return Optional.of(Integer.compare(some.size(), others.size()));
  }

  /** Makes what a condition tells hold at this point of a scope. */
  void enter(Guard guard, boolean way, Scope scope) {
    scope.env().doubt(guard.value().isPresent() ? Set.of() : guard.asked());
    (way ? guard.narrowed() : guard.otherwise()).forEach(scope.env()::put);
  }

  /**
   * Looks at code that runs only where a condition comes to this; not at all where it never does.
   */
  void follow(Guard guard, boolean way, Scope scope, Runnable look) {
    if (guard.isDead(way)) {
      return;
    }
    enter(guard, way, scope);
    if (guard.feature()) {
      reports.quietly(look);
    } else {
      look.run();
    }
  }

  /** The version of this Blender, as programs compare it. */
  static Kind version(World world) {
    List<Kind> numbers =
        world.catalog().version().stream()
            .<Kind>map(number -> new Kind.Number(true, Optional.of((double) number)))
            .toList();
    return new Kind.Row(Optional.of(numbers), Kind.WHOLE);
  }
}
