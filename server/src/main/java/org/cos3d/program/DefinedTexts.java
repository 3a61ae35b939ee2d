package org.cos3d.program;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text that defines each name of a program, without what makes no difference: comments beside
 * it and where it stands.
 *
 * @param byName literal, expression or whole function, by name
 * @param rest statements outside of all of these, such as a loop of the module; without imports,
 *     comments and the assembly
 */
record DefinedTexts(Map<String, String> byName, String rest) {

  static DefinedTexts of(Program program) {
    TextLines lines = TextLines.of(program.text());
    Map<String, String> byName = new HashMap<>();
    BitSet told = new BitSet(lines.count() + 1);
    for (Parameter one : program.parameters()) {
      byName.put(one.name(), one.literal());
      told.set(one.line(), Declarations.last(one) + 1);
    }
    for (Measure one : program.measures()) {
      byName.put(one.name(), one.expression());
      told.set(one.line(), Declarations.last(one) + 1);
    }
    for (Shape one : program.shapes()) {
      byName.put(one.name(), lines.between(one.startLine(), one.endLine()));
      told.set(one.startLine(), one.endLine() + 1);
    }
    for (Component one : program.components()) {
      byName.put(one.name(), lines.between(one.startLine(), one.endLine()));
      told.set(one.startLine(), one.endLine() + 1);
    }
    program.assembly().ifPresent(one -> told.set(one.startLine(), one.endLine() + 1));
    String rest =
        IntStream.rangeClosed(Reviser.lastImport(program) + 1, lines.count())
            .filter(number -> !told.get(number))
            .mapToObj(lines::line)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    return new DefinedTexts(byName, rest);
  }
}
