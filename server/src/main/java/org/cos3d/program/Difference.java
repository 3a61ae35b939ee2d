package org.cos3d.program;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to happen in the scene when one program takes the place of another.
 *
 * @param rerun components whose code, or something that they depend on, is another or new, in the
 *     order of the text
 * @param dropped components that are gone
 */
public record Difference(List<String> rerun, List<String> dropped) {
  public Difference {
    rerun = List.copyOf(rerun);
    dropped = List.copyOf(dropped);
  }

  static Difference between(Program before, Program after) {
    DefinedTexts then = DefinedTexts.of(before);
    DefinedTexts now = DefinedTexts.of(after);
    Set<String> changed = new HashSet<>();
    for (Map.Entry<String, String> entry : now.byName().entrySet()) {
      if (!entry.getValue().equals(then.byName().get(entry.getKey()))) {
        changed.add(entry.getKey());
      }
    }
    then.byName().keySet().stream()
        .filter(name -> !now.byName().containsKey(name))
        .forEach(changed::add);
    List<Component> rerun =
        now.rest().equals(then.rest()) ? after.dependents(changed) : after.components();
    return new Difference(
        rerun.stream().map(Component::name).toList(),
        before.components().stream()
            .map(Component::name)
            .filter(name -> after.component(name).isEmpty())
            .toList());
  }
}
