package org.cos3d.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the lines that put an asset together where its program runs alone. */
final class AssemblyWriter {

  private static final int LONGEST_LINE = 120;

  private AssemblyWriter() {}

  /** The whole assembly, as every program of ours has it. */
  static String standard(String title, List<String> components) {
    return """
    # Assembly
    if __name__ == "__main__":
    %s
        asset = bpy.data.collections.new(%s)
        bpy.context.scene.collection.children.link(asset)
        root = bpy.data.objects.new(%s, None)
        for part in [root, *parts]:
            asset.objects.link(part)
        for part in parts:
            part.parent = part.parent or root
    """
        .formatted(parts(components), Literals.quoted(title), Literals.quoted(title));
  }

  private static String parts(List<String> components) {
    List<String> calls = components.stream().map(name -> "*" + name + "()").toList();
    String line = "    parts = [" + String.join(", ", calls) + "]";
    return line.length() <= LONGEST_LINE
        ? line
        : calls.stream()
            .collect(Collectors.joining(",\n        ", "    parts = [\n        ", ",\n    ]"));
  }

  /** The program's text with one more component called by its assembly. */
  static String calling(Program program, String component) {
    Optional<Syntax> assembly = program.assemblyCode();
    if (assembly.isEmpty()) {
      return program.text();
    }
    Optional<String> argument = program.component(component).flatMap(Component::argument);
    if (argument.isPresent()) {
      int end = program.assembly().orElseThrow().endLine();
      return TextLines.of(program.text())
          .insertAfter(end, "    %s(%s)".formatted(component, argument.get()))
          .text();
    }
    String text = program.text();
    Optional<Syntax> list =
        assembly.get().walk().filter(node -> isListOfCalls(node, program)).findFirst();
    if (list.isEmpty()) {
      return rewritten(program, component);
    }
    Syntax last = list.get().namedChildren().getLast();
    String end = last.is("identifier") ? "" : "()";
    String star = last.is("list_splat") ? "*" : "";
    return text.substring(0, last.end())
        + separator(text, list.get(), last)
        + star
        + component
        + end
        + text.substring(last.end());
  }

  /** Items that stand in a line of their own each get one more line. */
  private static String separator(String text, Syntax list, Syntax last) {
    int lineStart = text.lastIndexOf('\n', last.start()) + 1;
    String indent = text.substring(lineStart, last.start());
    return list.line() != last.line() && indent.isBlank() ? ",\n" + indent : ", ";
  }

  private static boolean isListOfCalls(Syntax node, Program program) {
    if (!node.is("list") && !node.is("tuple") && !node.is("argument_list")) {
      return false;
    }
    List<Syntax> items = node.namedChildren();
    return !items.isEmpty() && names(items.getLast(), program);
  }

  /** True for {@code *name()}, {@code name()} and {@code name} of a component. */
  private static boolean names(Syntax item, Program program) {
    return switch (item.type()) {
      case "identifier" -> program.component(item.text(program.text())).isPresent();
      case "call" -> item.child("function").filter(called -> names(called, program)).isPresent();
      case "list_splat" ->
          item.namedChildren().size() == 1 && names(item.namedChildren().getFirst(), program);
      default -> false;
    };
  }

  private static String rewritten(Program program, String component) {
    Assembly old = program.assembly().orElseThrow();
    TextLines lines = TextLines.of(program.text());
    boolean announced =
        old.startLine() > 1
            && Section.announcedBy(lines.line(old.startLine() - 1))
                .filter(Section.ASSEMBLY::equals)
                .isPresent();
    List<String> all = new ArrayList<>(program.components().stream().map(Component::name).toList());
    if (!all.contains(component)) {
      all.add(component);
    }
    return lines
        .replace(
            announced ? old.startLine() - 1 : old.startLine(),
            old.endLine(),
            standard(program.title(), all).stripTrailing())
        .text();
  }
}
