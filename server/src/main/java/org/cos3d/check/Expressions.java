package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Syntax;

/** Works out what is known of the value of an expression, and looks at all that is in it. */
final class Expressions {

  private final String source;
  private final Joins joins;
  private final Attributes attributes;
  private final Calls calls;
  private final Subscripts subscripts;
  private final Operations operations;
  private final Truth truth;
  private final Routines routines;
  private final Targets targets;
  private final Branches branches;

  Expressions(String source, World world, Reports reports, Advisor advisor, Setting setting) {
    this.source = source;
    this.joins = setting.joins();
    this.routines = setting.routines();
    Values values = new Values(world, reports, advisor);
    this.attributes = new Attributes(world, reports, advisor, setting);
    this.targets = new Targets(source, setting, this, new Assignments(world, reports, values));
    this.subscripts = new Subscripts(source, world, reports, joins);
    this.operations = new Operations(source, joins, reports);
    this.truth = new Truth(source, world, reports, setting.additions(), this);
    this.branches = new Branches(source, joins, truth, this);
    this.calls = new Calls(source, world, reports, this, values, setting);
  }

  Attributes attributes() {
    return attributes;
  }

  Subscripts subscripts() {
    return subscripts;
  }

  Targets targets() {
    return targets;
  }

  Truth truth() {
    return truth;
  }

  /** What is known of the value of an expression at this point of a scope. */
  Kind of(Syntax node, Scope scope) {
    List<Syntax> parts = node.namedChildren();
    return switch (node.type()) {
      case "identifier" -> used(node, scope);
      case "attribute" -> escaping(attribute(node, scope));
      case "subscript" -> subscript(node, scope);
      case "call" -> calls.of(node, scope);
      case "integer" -> new Kind.Number(true, Numbers.whole(node.text(source)));
      case "float" -> new Kind.Number(false, Numbers.real(node.text(source)));
      case "true" -> new Kind.Bool(Optional.of(true));
      case "false" -> new Kind.Bool(Optional.of(false));
      case "none" -> Kind.NONE;
      case "string" -> text(node, scope);
      case "concatenated_string" -> {
        parts.forEach(part -> of(part, scope));
        yield Kind.TEXT;
      }
      case "parenthesized_expression" ->
          parts.size() == 1 ? of(parts.getFirst(), scope) : Kind.UNKNOWN;
      case "tuple", "list", "expression_list" -> row(parts, scope);
      case "set" -> group(parts, scope);
      case "dictionary" -> dictionary(parts, scope);
      case "unary_operator" ->
          operations.unary(
              node, node.child("argument").map(one -> of(one, scope)).orElse(Kind.UNKNOWN));
      case "binary_operator" ->
          operations.binary(
              node,
              node.child("operator").map(one -> one.text(source)).orElse(""),
              side(node, "left", scope),
              side(node, "right", scope));
      case "boolean_operator" -> branches.logical(node, scope);
      case "not_operator" ->
          Branches.not(parts.isEmpty() ? Kind.UNKNOWN : of(parts.getFirst(), scope));
      case "comparison_operator" -> comparison(node, parts, scope);
      case "conditional_expression" -> branches.choice(parts, scope);
      case "named_expression" -> named(node, scope);
      case "lambda" -> branches.lambda(node, scope);
      case "list_comprehension", "set_comprehension", "generator_expression" ->
          branches.comprehension(node, scope);
      case "dictionary_comprehension" -> {
        branches.comprehension(node, scope);
        yield new Kind.Dictionary(Kind.UNKNOWN);
      }
      case "slice" -> {
        parts.forEach(part -> of(part, scope));
        yield Kind.UNKNOWN;
      }
      case "yield" -> {
        parts.forEach(part -> of(part, scope));
        scope.routine().ifPresent(routine -> routine.returns(Kind.UNKNOWN, joins));
        yield Kind.UNKNOWN;
      }
      case "type" -> parts.size() == 1 ? of(parts.getFirst(), scope) : Kind.UNKNOWN;
      default -> {
        parts.forEach(part -> of(part, scope));
        yield Kind.UNKNOWN;
      }
    };
  }

  private Kind side(Syntax node, String field, Scope scope) {
    return node.child(field).map(one -> of(one, scope)).orElse(Kind.UNKNOWN);
  }

  /**
   * A name whose value goes somewhere else: a function that is passed on may be called with
   * anything, and an object that is passed on may be changed there.
   */
  private Kind used(Syntax node, Scope scope) {
    Kind kind = name(node.text(source), scope);
    escaping(kind);
    if (kind instanceof Kind.Instance instance && instance.facts().containsKey("node_tree")) {
      Map<String, Kind> facts = new HashMap<>(instance.facts());
      facts.remove("node_tree");
      Kind plain = new Kind.Instance(instance.type(), instance.exact(), facts);
      scope.env().get(node.text(source)).ifPresent(_ -> scope.env().put(node.text(source), plain));
      return plain;
    }
    return kind;
  }

  /** What a name holds; nothing of it changes by looking. */
  Kind name(String name, Scope scope) {
    if (routines.isShared(name)) {
      return Kind.UNKNOWN;
    }
    return scope
        .find(name)
        .orElseGet(() -> BuiltIns.has(name) ? new Kind.BuiltIn(name, Kind.UNKNOWN) : Kind.UNKNOWN);
  }

  /** An expression of which only a part is used: {@code a} of {@code a.b} and of {@code a(…)}. */
  Kind object(Syntax node, Scope scope) {
    return switch (node.type()) {
      case "identifier" -> name(node.text(source), scope);
      case "attribute" -> attribute(node, scope);
      default -> of(node, scope);
    };
  }

  /** A method that is not called but passed on may be called with anything. */
  private static Kind escaping(Kind kind) {
    if (kind instanceof Kind.Own own) {
      own.routine().escape();
    }
    return kind;
  }

  private Kind attribute(Syntax node, Scope scope) {
    Optional<Syntax> object = node.child("object");
    Optional<Syntax> name = node.child("attribute");
    if (object.isEmpty() || name.isEmpty()) {
      return Kind.UNKNOWN;
    }
    Kind receiver = object(object.get(), scope);
    if (receiver instanceof Kind.Unknown) {
      routines.methodEscapes(name.get().text(source));
    }
    return attributes.read(receiver, name.get().text(source), node, name.get(), scope);
  }

  private Kind subscript(Syntax node, Scope scope) {
    Kind value = node.child("value").map(one -> object(one, scope)).orElse(Kind.UNKNOWN);
    List<Syntax> indices =
        node.children().stream().filter(one -> one.field().equals("subscript")).toList();
    if (indices.size() != 1) {
      indices.forEach(index -> of(index, scope));
      return Kind.UNKNOWN;
    }
    Kind index = of(indices.getFirst(), scope);
    return indices.getFirst().is("slice")
        ? subscripts.slice(value)
        : subscripts.item(value, index, indices.getFirst());
  }

  private Kind text(Syntax node, Scope scope) {
    boolean computed = false;
    for (Syntax part : node.children()) {
      if (part.is("interpolation")) {
        part.namedChildren().forEach(inner -> of(inner, scope));
        computed = true;
      }
    }
    return computed ? Kind.TEXT : Texts.read(node, source);
  }

  private Kind row(List<Syntax> parts, Scope scope) {
    List<Kind> items = new ArrayList<>();
    boolean known = true;
    for (Syntax part : parts) {
      if (part.is("list_splat")) {
        Kind spread =
            part.namedChildren().isEmpty()
                ? Kind.UNKNOWN
                : of(part.namedChildren().getFirst(), scope);
        if (spread instanceof Kind.Row row && row.items().isPresent()) {
          items.addAll(row.items().get());
        } else {
          items.add(subscripts.each(spread));
          known = false;
        }
      } else {
        items.add(of(part, scope));
      }
    }
    Kind item = items.isEmpty() ? Kind.PENDING : joins.join(items);
    return new Kind.Row(known ? Optional.of(items) : Optional.empty(), item);
  }

  private Kind group(List<Syntax> parts, Scope scope) {
    List<String> words = new ArrayList<>();
    boolean known = true;
    for (Syntax part : parts) {
      if (of(part, scope) instanceof Kind.Text(Optional<String> word) && word.isPresent()) {
        words.add(word.get());
      } else {
        known = false;
      }
    }
    return new Kind.Group(known ? Optional.of(words) : Optional.empty());
  }

  private Kind dictionary(List<Syntax> pairs, Scope scope) {
    List<Kind> held = new ArrayList<>();
    for (Syntax pair : pairs) {
      if (pair.is("pair")) {
        side(pair, "key", scope);
        held.add(side(pair, "value", scope));
      } else {
        pair.namedChildren().forEach(part -> of(part, scope));
        held.add(Kind.UNKNOWN);
      }
    }
    return new Kind.Dictionary(held.isEmpty() ? Kind.UNKNOWN : joins.join(held));
  }

  private Kind comparison(Syntax node, List<Syntax> parts, Scope scope) {
    List<Kind> kinds = new ArrayList<>();
    parts.forEach(part -> kinds.add(object(part, scope)));
    Optional<Boolean> value = truth.compared(node, kinds);
    return value.isEmpty() && truth.asks(node) ? Kind.FEATURE : new Kind.Bool(value);
  }

  private Kind named(Syntax node, Scope scope) {
    Kind value = side(node, "value", scope);
    node.child("name").ifPresent(name -> scope.bind(name.text(source), value, joins));
    return value;
  }

  /** What {@code a += b} leaves in a. */
  Kind augmented(Syntax node, String sign, Kind before, Kind more) {
    return operations.binary(node, sign.replace("=", ""), before, more);
  }
}
