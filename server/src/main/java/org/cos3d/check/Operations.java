package org.cos3d.check;

import java.util.Optional;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** Arithmetic on kinds. */
final class Operations {

  private final String source;
  private final Joins joins;
  private final Reports reports;

  Operations(String source, Joins joins, Reports reports) {
    this.source = source;
    this.joins = joins;
    this.reports = reports;
  }

  Kind unary(Syntax node, Kind value) {
    boolean minus = node.text(source).startsWith("-");
    return switch (value) {
      case Kind.Number number when minus ->
          new Kind.Number(number.whole(), number.value().map(amount -> -amount));
      case Kind.Number number -> new Kind.Number(number.whole(), number.value());
      case Kind.Instance instance when instance.type().startsWith("mathutils.") -> value;
      default -> Kind.UNKNOWN;
    };
  }

  /** What an operation gives; its sign is Python's. */
  Kind binary(Syntax node, String sign, Kind left, Kind right) {
    check(node, sign, left, right);
    if (left instanceof Kind.Pending || right instanceof Kind.Pending) {
      return Kind.PENDING;
    }
    if (left instanceof Kind.Number a && right instanceof Kind.Number b) {
      return numbers(sign, a, b);
    }
    if (left instanceof Kind.Text) {
      return sign.equals("%") || (sign.equals("+") && right instanceof Kind.Text)
          ? Kind.TEXT
          : Kind.UNKNOWN;
    }
    if (left instanceof Kind.Row a && right instanceof Kind.Row b && sign.equals("+")) {
      return new Kind.Row(Optional.empty(), joins.join(a.item(), b.item()));
    }
    if (left instanceof Kind.Row a && right instanceof Kind.Number && sign.equals("*")) {
      return Kind.rowOf(a.item());
    }
    return vectors(sign, left, right);
  }

  /** What vectors and matrices refuse. */
  private void check(Syntax node, String sign, Kind left, Kind right) {
    boolean vectors = isMath(left, "Vector") || isMath(right, "Vector");
    boolean matrices = isMath(left, "Matrix") || isMath(right, "Matrix");
    if (sign.equals("*") && vectors && matrices) {
      wrong(node, "a Matrix and a Vector are multiplied by @, not by *");
    }
    boolean listed = left instanceof Kind.Row || right instanceof Kind.Row;
    if ((sign.equals("+") || sign.equals("-")) && vectors && listed) {
      wrong(node, "a Vector is added to a Vector only: write Vector(…) around the list");
    }
  }

  private void wrong(Syntax node, String text) {
    reports.add(
        Problem.error(
            node, Family.ARGUMENT, new Pattern(Pattern.Form.ID, "mathutils", "Vector"), text));
  }

  /** Powers and what is written with letters is left unknown. */
  private static Kind numbers(String sign, Kind.Number a, Kind.Number b) {
    boolean whole = a.whole() && b.whole();
    return switch (sign) {
      case "+", "-", "*", "%", "//" -> whole ? Kind.WHOLE : Kind.REAL;
      case "/" -> Kind.REAL;
      case "|", "&", "^", "<<", ">>" -> Kind.WHOLE;
      default -> Kind.UNKNOWN;
    };
  }

  private static Kind vectors(String sign, Kind left, Kind right) {
    boolean sum = sign.equals("+") || sign.equals("-");
    if (isMath(left, "Vector") && isMath(right, "Vector") && sum) {
      return left;
    }
    boolean scaled = sign.equals("*") || sign.equals("/");
    if (isMath(left, "Vector") && right instanceof Kind.Number && scaled) {
      return left;
    }
    if (left instanceof Kind.Number && isMath(right, "Vector") && sign.equals("*")) {
      return right;
    }
    if (isMath(left, "Matrix") && sign.equals("@")) {
      return isMath(right, "Matrix") || isMath(right, "Vector") ? right : Kind.UNKNOWN;
    }
    return Kind.UNKNOWN;
  }

  private static boolean isMath(Kind kind, String type) {
    return kind instanceof Kind.Instance instance && instance.type().equals("mathutils." + type);
  }
}
