package org.cos3d.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes measures by plain arithmetic over literals, parameters and other measures; runs no code.
 */
final class Evaluation {

  /** What an expression comes to while it is computed. */
  private sealed interface Term {
    record Quantity(double value, boolean whole) implements Term {}

    record Row(List<Term> items) implements Term {}

    /** Only compared: a measure is no text. */
    record Words(String text) implements Term {}
  }

  /** Raised where an expression is not plain arithmetic, or has no value. */
  private static final class NotComputable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotComputable(String what) {
      super(what, null, false, false);
    }
  }

  private final Program program;
  private final Map<String, Definition> definitions;
  private final Map<String, Value> changes;
  private final Set<String> open = new HashSet<>();

  Evaluation(Program program, Map<String, Definition> definitions, Map<String, Value> changes) {
    this.program = program;
    this.definitions = definitions;
    this.changes = changes;
  }

  Optional<Value> value(String name) {
    Value changed = changes.get(name);
    if (changed != null) {
      return Optional.of(changed);
    }
    Optional<Parameter> parameter = program.parameter(name);
    if (parameter.isPresent()) {
      return parameter.map(Parameter::value);
    }
    try {
      return switch (named(name)) {
        case Term.Quantity number -> Optional.of(value(number));
        case Term.Row row -> color(row);
        case Term.Words _ -> Optional.empty();
      };
    } catch (NotComputable why) {
      return Optional.empty();
    }
  }

  private static Value value(Term.Quantity number) {
    return number.whole() ? new Value.Whole((long) number.value()) : new Value.Real(number.value());
  }

  private static Optional<Value> color(Term.Row row) {
    if (row.items().size() != 3
        || !row.items().stream().allMatch(Term.Quantity.class::isInstance)) {
      return Optional.empty();
    }
    List<Double> parts = row.items().stream().map(Evaluation::number).toList();
    return Optional.of(new Value.Color(parts.get(0), parts.get(1), parts.get(2)));
  }

  private Term named(String name) {
    Value changed = changes.get(name);
    Optional<Value> given =
        changed != null ? Optional.of(changed) : program.parameter(name).map(Parameter::value);
    if (given.isPresent()) {
      return term(given.get());
    }
    Definition definition = definitions.get(name);
    Syntax expression = definition == null ? null : definition.expression();
    if (definition == null || expression == null || !open.add(name)) {
      throw new NotComputable(name);
    }
    Term whole = compute(expression);
    open.remove(name);
    return definition.place() < 0 ? whole : item(whole, definition.place());
  }

  private static Term term(Value value) {
    return switch (value) {
      case Value.Real real -> new Term.Quantity(real.number(), false);
      case Value.Whole whole -> new Term.Quantity(whole.number(), true);
      case Value.Switch onOff -> new Term.Quantity(onOff.on() ? 1 : 0, true);
      case Value.Color color ->
          new Term.Row(
              List.of(fraction(color.red()), fraction(color.green()), fraction(color.blue())));
      case Value.Words words -> new Term.Words(words.text());
    };
  }

  private static Term.Quantity fraction(double number) {
    if (!Double.isFinite(number)) {
      throw new NotComputable("no finite number");
    }
    return new Term.Quantity(number, false);
  }

  private Term compute(Syntax node) {
    List<Syntax> parts = node.namedChildren();
    return switch (node.type()) {
      case "integer", "float", "true", "false", "string" ->
          Literals.read(node, program.text())
              .map(Evaluation::term)
              .orElseThrow(() -> new NotComputable("a literal"));
      case "identifier" -> named(node.text(program.text()));
      case "attribute" -> constant(node.text(program.text()));
      case "parenthesized_expression" -> compute(single(parts));
      case "unary_operator" -> unary(node);
      case "binary_operator" -> binary(node);
      case "conditional_expression" ->
          number(compute(parts.get(1))) != 0 ? compute(parts.get(0)) : compute(parts.get(2));
      case "comparison_operator" -> comparison(node);
      case "boolean_operator" -> connective(node);
      case "not_operator" -> truth(number(compute(single(parts))) == 0);
      case "tuple", "list", "expression_list" ->
          new Term.Row(parts.stream().map(this::compute).toList());
      case "subscript" -> item(compute(parts.get(0)), (int) number(compute(parts.get(1))));
      case "call" -> call(node);
      default -> throw new NotComputable(node.type());
    };
  }

  private static Syntax single(List<Syntax> parts) {
    if (parts.size() != 1) {
      throw new NotComputable("more than one part");
    }
    return parts.getFirst();
  }

  private static Term item(Term whole, int place) {
    if (whole instanceof Term.Row(List<Term> items)) {
      int index = place < 0 ? items.size() + place : place;
      if (index >= 0 && index < items.size()) {
        return items.get(index);
      }
    }
    throw new NotComputable("no such item");
  }

  private static double number(Term term) {
    if (term instanceof Term.Quantity(double value, boolean _)) {
      return value;
    }
    throw new NotComputable("not a number");
  }

  private static Term.Quantity truth(boolean holds) {
    return new Term.Quantity(holds ? 1 : 0, true);
  }

  private static Term constant(String dotted) {
    return switch (dotted) {
      case "math.pi" -> fraction(Math.PI);
      case "math.tau" -> fraction(2 * Math.PI);
      case "math.e" -> fraction(Math.E);
      default -> throw new NotComputable(dotted);
    };
  }

  private Syntax part(Syntax node, String field) {
    return node.child(field).orElseThrow(() -> new NotComputable(field));
  }

  private Term unary(Syntax node) {
    Term.Quantity number = Arithmetic.check(compute(part(node, "argument")));
    return switch (part(node, "operator").text(program.text())) {
      case "-" -> new Term.Quantity(-number.value(), number.whole());
      case "+" -> number;
      default -> throw new NotComputable("operator");
    };
  }

  private Term binary(Syntax node) {
    Term.Quantity left = Arithmetic.check(compute(part(node, "left")));
    Term.Quantity right = Arithmetic.check(compute(part(node, "right")));
    return Arithmetic.operate(part(node, "operator").text(program.text()), left, right);
  }

  private Term comparison(Syntax node) {
    List<Term> terms = node.namedChildren().stream().map(this::compute).toList();
    List<String> signs =
        node.children().stream()
            .filter(child -> !child.named())
            .map(child -> child.text(program.text()))
            .toList();
    boolean holds = true;
    for (int i = 0; i < signs.size(); i++) {
      holds &= compare(signs.get(i), terms.get(i), terms.get(i + 1));
    }
    return truth(holds);
  }

  private static boolean compare(String sign, Term one, Term other) {
    if (one instanceof Term.Words(String text) && other instanceof Term.Words(String its)) {
      return Arithmetic.compare(sign, text.compareTo(its), 0);
    }
    return Arithmetic.compare(sign, number(one), number(other));
  }

  private Term connective(Syntax node) {
    Term left = compute(part(node, "left"));
    boolean and = part(node, "operator").text(program.text()).equals("and");
    return (number(left) != 0) == and ? compute(part(node, "right")) : left;
  }

  private Term call(Syntax node) {
    String function = part(node, "function").text(program.text());
    List<Term> arguments = new ArrayList<>();
    for (Syntax argument : part(node, "arguments").namedChildren()) {
      arguments.add(compute(argument));
    }
    if (arguments.size() == 1 && arguments.getFirst() instanceof Term.Row(List<Term> items)) {
      if (function.equals("len")) {
        return new Term.Quantity(items.size(), true);
      }
      arguments = items;
    }
    return Arithmetic.call(function, arguments.stream().map(Arithmetic::check).toList());
  }

  /** Python's arithmetic. */
  private static final class Arithmetic {
    static Term.Quantity check(Term term) {
      if (term instanceof Term.Quantity number) {
        return number;
      }
      throw new NotComputable("not a number");
    }

    static Term operate(String operator, Term.Quantity left, Term.Quantity right) {
      double a = left.value();
      double b = right.value();
      boolean whole = left.whole() && right.whole();
      return switch (operator) {
        case "+" -> result(a + b, whole);
        case "-" -> result(a - b, whole);
        case "*" -> result(a * b, whole);
        case "/" -> result(a / b, false);
        case "//" -> result(Math.floor(a / b), whole);
        case "%" -> result(a - b * Math.floor(a / b), whole);
        case "**" -> result(Math.pow(a, b), whole && b >= 0);
        default -> throw new NotComputable(operator);
      };
    }

    static boolean compare(String sign, double a, double b) {
      return switch (sign) {
        case "<" -> a < b;
        case "<=" -> a <= b;
        case ">" -> a > b;
        case ">=" -> a >= b;
        case "==" -> a == b;
        case "!=" -> a != b;
        default -> throw new NotComputable(sign);
      };
    }

    static Term call(String function, List<Term.Quantity> arguments) {
      List<Double> numbers = arguments.stream().map(Term.Quantity::value).toList();
      boolean whole = arguments.stream().allMatch(Term.Quantity::whole);
      String name = function.startsWith("math.") ? function.substring("math.".length()) : function;
      return switch (name) {
        case "min" ->
            result(
                numbers.stream().min(Double::compare).orElseThrow(() -> new NotComputable(name)),
                whole);
        case "max" ->
            result(
                numbers.stream().max(Double::compare).orElseThrow(() -> new NotComputable(name)),
                whole);
        case "sum" -> result(numbers.stream().mapToDouble(Double::doubleValue).sum(), whole);
        case "hypot" -> result(Math.sqrt(numbers.stream().mapToDouble(n -> n * n).sum()), false);
        default ->
            switch (numbers.size()) {
              case 1 -> one(name, numbers.get(0), whole);
              case 2 -> two(name, numbers.get(0), numbers.get(1));
              default -> throw new NotComputable(name);
            };
      };
    }

    private static Term one(String name, double x, boolean whole) {
      return switch (name) {
        case "abs", "fabs" -> result(Math.abs(x), whole);
        case "round" -> result(Math.rint(x), true);
        case "int", "trunc" -> result(x < 0 ? Math.ceil(x) : Math.floor(x), true);
        case "float" -> result(x, false);
        case "floor" -> result(Math.floor(x), true);
        case "ceil" -> result(Math.ceil(x), true);
        case "sqrt" -> result(Math.sqrt(x), false);
        case "radians" -> result(Math.toRadians(x), false);
        case "degrees" -> result(Math.toDegrees(x), false);
        case "sin" -> result(Math.sin(x), false);
        case "cos" -> result(Math.cos(x), false);
        case "tan" -> result(Math.tan(x), false);
        case "asin" -> result(Math.asin(x), false);
        case "acos" -> result(Math.acos(x), false);
        case "atan" -> result(Math.atan(x), false);
        case "exp" -> result(Math.exp(x), false);
        case "log" -> result(Math.log(x), false);
        default -> throw new NotComputable(name);
      };
    }

    private static Term two(String name, double x, double y) {
      return switch (name) {
        case "atan2" -> result(Math.atan2(x, y), false);
        case "pow" -> result(Math.pow(x, y), false);
        case "fmod" -> result(x % y, false);
        case "round" -> {
          double scale = Math.pow(10, y);
          yield result(Math.rint(x * scale) / scale, false);
        }
        default -> throw new NotComputable(name);
      };
    }

    private static Term result(double value, boolean whole) {
      Term.Quantity number = fraction(value);
      return new Term.Quantity(number.value(), whole);
    }
  }
}
