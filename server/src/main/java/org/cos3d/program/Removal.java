package org.cos3d.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes a component out of a program's text. */
final class Removal {
  private record Cut(int start, int end, String instead) {}

  private Removal() {}

  static String of(String text, Component component, Optional<Syntax> assembly) {
    List<Cut> cuts = new ArrayList<>();
    cuts.add(function(text, component));
    assembly.ifPresent(code -> calls(text, component.name(), code, cuts));
    String left = text;
    for (Cut cut : cuts.stream().sorted(Comparator.comparingInt(Cut::start).reversed()).toList()) {
      left = left.substring(0, cut.start()) + cut.instead() + left.substring(cut.end());
    }
    return left;
  }

  /** The function's lines, with the blank lines after it. */
  private static Cut function(String text, Component component) {
    int start = lineStart(text, component.startLine());
    int end = lineStart(text, component.endLine() + 1);
    while (end < text.length() && text.charAt(end) == '\n') {
      end++;
    }
    return new Cut(start, end, "");
  }

  private static int lineStart(String text, int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', offset);
      if (next < 0) {
        return text.length();
      }
      offset = next + 1;
    }
    return offset;
  }

  private static void calls(String text, String name, Syntax node, List<Cut> cuts) {
    for (Syntax child : node.children()) {
      if (!callsIt(text, name, child)) {
        calls(text, name, child, cuts);
      } else if (node.is("list") || node.is("tuple") || node.is("argument_list")) {
        cuts.add(item(node, child));
      } else if (child.is("expression_statement")) {
        boolean alone = node.namedChildren().size() == 1;
        int end = text.indexOf('\n', child.end());
        cuts.add(
            alone
                ? new Cut(child.start(), child.end(), "pass")
                : new Cut(
                    text.lastIndexOf('\n', child.start()) + 1,
                    end < 0 ? text.length() : end + 1,
                    ""));
      } else {
        calls(text, name, child, cuts);
      }
    }
  }

  /** True for {@code name(…)}, {@code *name(…)} and a statement that is nothing but the call. */
  private static boolean callsIt(String text, String name, Syntax node) {
    return switch (node.type()) {
      case "call" ->
          node.child("function").filter(called -> called.text(text).equals(name)).isPresent();
      case "list_splat", "expression_statement" ->
          node.namedChildren().size() == 1 && callsIt(text, name, node.namedChildren().getFirst());
      default -> false;
    };
  }

  /** An item of a list with the comma and space that part it from its neighbour. */
  private static Cut item(Syntax list, Syntax item) {
    List<Syntax> items = list.namedChildren();
    int place = items.indexOf(item);
    if (place + 1 < items.size()) {
      return new Cut(item.start(), items.get(place + 1).start(), "");
    }
    return place > 0
        ? new Cut(items.get(place - 1).end(), item.end(), "")
        : new Cut(item.start(), item.end(), "");
  }
}
