package org.cos3d.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One node of a program's syntax tree, copied out of the parser so that nothing native has to be
 * kept.
 *
 * @param type the grammar's word for it, such as {@code function_definition}
 * @param field what it is to its parent, such as {@code body}; empty where the grammar names
 *     nothing
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param line its first line, from 1
 * @param endLine its last line
 * @param named false for punctuation and keywords
 * @param missing true where the parser had to invent it
 */
public record Syntax(
    String type,
    String field,
    int start,
    int end,
    int line,
    int endLine,
    boolean named,
    boolean missing,
    List<Syntax> children) {

  /** The first child that the grammar calls so. */
  public Optional<Syntax> child(String name) {
    // Asked of most nodes, several times: a stream would cost more than all else.
    for (Syntax child : children) {
      if (child.field.equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The children without punctuation, keywords and comments. */
  public List<Syntax> namedChildren() {
    int named = 0;
    for (Syntax child : children) {
      named += child.counts() ? 1 : 0;
    }
    // Asked of every node: mostly all of them count, or there are none.
    if (named == children.size()) {
      return children;
    }
    List<Syntax> found = new ArrayList<>(named);
    for (Syntax child : children) {
      if (child.counts()) {
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  private boolean counts() {
    return named && !is("comment");
  }

  /** Whether it is of that type. */
  public boolean is(String kind) {
    return type.equals(kind);
  }

  /** Its text within the program it was read from. */
  public String text(String source) {
    return source.substring(start, end);
  }

  /** This node and all below it, each before its children. */
  public Stream<Syntax> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Syntax::walk));
  }
}
