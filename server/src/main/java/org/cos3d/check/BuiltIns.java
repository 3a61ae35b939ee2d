package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.program.Syntax;

/** What Python's own functions give, and methods of lists, texts and collections. */
final class BuiltIns {

  private static final Set<String> NAMES =
      Set.of(
          "range",
          "len",
          "int",
          "ord",
          "hash",
          "id",
          "float",
          "str",
          "repr",
          "chr",
          "format",
          "bool",
          "round",
          "abs",
          "min",
          "max",
          "sum",
          "sorted",
          "list",
          "tuple",
          "set",
          "frozenset",
          "reversed",
          "enumerate",
          "zip",
          "dict",
          "isinstance",
          "issubclass",
          "hasattr",
          "any",
          "all",
          "callable",
          "getattr",
          "setattr",
          "next",
          "iter",
          "map",
          "filter",
          "print",
          "type",
          "super",
          "divmod",
          "pow",
          "vars",
          "dir",
          "globals",
          "locals",
          "input",
          "open",
          "exec",
          "eval",
          "object",
          "property",
          "staticmethod",
          "classmethod",
          "slice",
          "bytes",
          "bytearray",
          "complex",
          "bin",
          "hex",
          "oct",
          "ascii",
          "delattr",
          "compile",
          "memoryview",
          "help",
          "breakpoint");

  private static final Set<String> LOOKING =
      Set.of(
          "hasattr",
          "isinstance",
          "len",
          "print",
          "type",
          "bool",
          "str",
          "repr",
          "getattr",
          "enumerate",
          "range",
          "id",
          "callable");

  private final String source;
  private final Expressions expressions;
  private final Joins joins;

  BuiltIns(String source, Expressions expressions, Joins joins) {
    this.source = source;
    this.expressions = expressions;
    this.joins = joins;
  }

  static boolean has(String name) {
    return NAMES.contains(name);
  }

  /** Whether a function only looks at its arguments and changes and keeps none of them. */
  static boolean onlyLooks(String name) {
    return LOOKING.contains(name);
  }

  Kind of(Kind.BuiltIn function, Syntax node, List<Argument> given, Scope scope) {
    Kind first = given.isEmpty() ? Kind.UNKNOWN : given.getFirst().kind();
    return switch (function.name()) {
      case "range" -> Kind.rowOf(Kind.WHOLE);
      case "len", "int", "ord", "hash", "id" -> Kind.WHOLE;
      case "float" -> Kind.REAL;
      case "str", "repr", "chr", "format", "bin", "hex", "oct", "ascii" -> Kind.TEXT;
      case "bool", "isinstance", "issubclass", "any", "all", "callable" -> Kind.BOOL;
      case "hasattr" -> {
        Optional<Boolean> value = expressions.truth().guard(node, scope).value();
        yield value.isPresent() ? new Kind.Bool(value) : Kind.FEATURE;
      }
      case "getattr" -> attribute(given, scope);
      case "round" -> rounded(first, given.size());
      case "abs" ->
          first instanceof Kind.Number number
              ? new Kind.Number(number.whole(), Optional.empty())
              : Kind.UNKNOWN;
      case "min", "max" -> most(given);
      case "sum" ->
          first instanceof Kind.Row row
                  && row.item() instanceof Kind.Number number
                  && number.whole()
              ? Kind.WHOLE
              : Kind.UNKNOWN;
      case "sorted", "list", "tuple", "reversed", "iter", "set", "frozenset" ->
          listed(function.name(), first, given);
      case "filter" -> Kind.rowOf(given.size() > 1 ? each(given.get(1).kind()) : Kind.UNKNOWN);
      case "map" -> Kind.rowOf(Kind.UNKNOWN);
      case "next" ->
          given.size() == 1
              ? each(first)
              : given.size() == 2 ? joins.join(each(first), given.get(1).kind()) : Kind.UNKNOWN;
      case "enumerate" -> Kind.rowOf(tuple(List.of(Kind.WHOLE, each(first))));
      case "zip" ->
          given.stream().anyMatch(Argument::spread)
              ? Kind.rowOf(Kind.UNKNOWN)
              : Kind.rowOf(tuple(given.stream().map(one -> each(one.kind())).toList()));
      case "dict" -> new Kind.Dictionary(Kind.UNKNOWN);
      case "print" -> Kind.NONE;
      default -> method(function, node, given, scope);
    };
  }

  private Kind each(Kind kind) {
    return expressions.subscripts().each(kind);
  }

  private static Kind tuple(List<Kind> items) {
    return new Kind.Row(Optional.of(items), Kind.UNKNOWN);
  }

  private Kind listed(String name, Kind first, List<Argument> given) {
    if (given.isEmpty()) {
      return name.equals("list") ? Kind.rowOf(Kind.PENDING) : Kind.UNKNOWN;
    }
    boolean same = first instanceof Kind.Row && (name.equals("list") || name.equals("tuple"));
    return same ? first : Kind.rowOf(each(first));
  }

  private static Kind rounded(Kind value, int arguments) {
    if (!(value instanceof Kind.Number)) {
      return Kind.UNKNOWN;
    }
    return arguments == 1
        ? Kind.WHOLE
        : value instanceof Kind.Number number && number.whole() ? Kind.WHOLE : Kind.REAL;
  }

  /** The greatest of several numbers is whole where all are. */
  private Kind most(List<Argument> given) {
    if (given.stream().anyMatch(one -> !one.isPlaced())) {
      return Kind.UNKNOWN;
    }
    List<Kind> kinds =
        given.size() == 1
            ? List.of(each(given.getFirst().kind()))
            : given.stream().map(Argument::kind).toList();
    Kind joined = joins.join(kinds);
    return joined instanceof Kind.Number number
        ? new Kind.Number(number.whole(), Optional.empty())
        : Kind.UNKNOWN;
  }

  /** {@code getattr} with a default asks for a feature; without one it is a plain attribute. */
  private Kind attribute(List<Argument> given, Scope scope) {
    boolean plain =
        given.size() == 2
            && given.get(1).kind() instanceof Kind.Text(Optional<String> word)
            && word.isPresent();
    if (!plain) {
      return Kind.UNKNOWN;
    }
    Syntax at = given.get(1).value();
    String name = ((Kind.Text) given.get(1).kind()).value().orElse("");
    return expressions.attributes().read(given.getFirst().kind(), name, at, at, scope);
  }

  private Kind method(Kind.BuiltIn function, Syntax node, List<Argument> given, Scope scope) {
    Kind receiver = function.receiver();
    Kind first = given.isEmpty() ? Kind.UNKNOWN : given.getFirst().kind();
    return switch (function.name()) {
      case "collection.get" -> got(receiver, first, given);
      case "collection.values" -> Kind.rowOf(each(receiver));
      case "collection.keys" -> Kind.rowOf(Kind.TEXT);
      case "collection.items" -> Kind.rowOf(tuple(List.of(Kind.TEXT, each(receiver))));
      case "collection.find" -> Kind.WHOLE;
      case "text.make" -> Kind.TEXT;
      case "text.split" -> Kind.rowOf(Kind.TEXT);
      case "text.test" -> expressions.truth().asks(node) ? Kind.FEATURE : Kind.BOOL;
      case "row.copy" -> receiver;
      case "row.append" -> grown(node, receiver, first, scope);
      case "row.extend" -> grown(node, receiver, each(first), scope);
      case "dictionary.get" ->
          receiver instanceof Kind.Dictionary dictionary ? dictionary.value() : Kind.UNKNOWN;
      case "dictionary.values" ->
          receiver instanceof Kind.Dictionary dictionary
              ? Kind.rowOf(dictionary.value())
              : Kind.UNKNOWN;
      case "dictionary.items" ->
          receiver instanceof Kind.Dictionary dictionary
              ? Kind.rowOf(tuple(List.of(Kind.UNKNOWN, dictionary.value())))
              : Kind.UNKNOWN;
      default -> Kind.UNKNOWN;
    };
  }

  private Kind got(Kind receiver, Kind key, List<Argument> given) {
    Kind otherwise = given.size() > 1 ? given.get(1).kind() : Kind.NONE;
    if (receiver instanceof Kind.Sockets sockets
        && key instanceof Kind.Text(Optional<String> name)
        && name.isPresent()) {
      boolean has = expressions.subscripts().has(sockets, name.get());
      return has ? expressions.subscripts().socket(sockets, name.get()) : otherwise;
    }
    if (receiver instanceof Kind.Items items) {
      return expressions.subscripts().ofItems(items, key);
    }
    return Kind.UNKNOWN;
  }

  /** A list that takes one more item, where a name holds it. */
  private Kind grown(Syntax node, Kind receiver, Kind item, Scope scope) {
    Optional<String> holder =
        node.child("function")
            .flatMap(one -> one.child("object"))
            .filter(one -> one.is("identifier"))
            .map(one -> one.text(source));
    if (holder.isPresent() && receiver instanceof Kind.Row row) {
      String name = holder.get();
      Kind more = Kind.rowOf(joins.join(row.item(), item));
      if (scope.env().get(name).isPresent()) {
        scope.bind(name, more, joins);
      }
    }
    return Kind.NONE;
  }
}
