package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.program.Syntax;

/** Where each name stands in a program: gathered in one go, for the tree is large. */
final class Mentions {

  private final Map<String, List<Syntax>> places = new HashMap<>();

  private Mentions() {}

  static Mentions of(Syntax module, String source) {
    Mentions mentions = new Mentions();
    mentions.look(module, source);
    return mentions;
  }

  private void look(Syntax node, String source) {
    if (node.is("identifier")) {
      places.computeIfAbsent(node.text(source), _ -> new ArrayList<>(2)).add(node);
    }
    for (Syntax child : node.children()) {
      look(child, source);
    }
  }

  /** In order of the text. */
  List<Syntax> of(String name) {
    return places.getOrDefault(name, List.of());
  }
}
