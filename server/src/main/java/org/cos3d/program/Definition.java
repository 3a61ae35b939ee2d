package org.cos3d.program;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name of the module is made from, for following dependencies and for computing measures.
 *
 * @param name the name
 * @param uses the names that its code reads
 * @param expression the expression that gives its value; null for functions and for what several
 *     statements make
 * @param place which item of the expression's value it is, or -1 for the whole
 */
record Definition(String name, Set<String> uses, @Nullable Syntax expression, int place) {
  Definition {
    uses = Set.copyOf(uses);
  }

  /** The same name with one more statement that has a part in it. */
  Definition joined(Set<String> moreUses) {
    Set<String> all = new HashSet<>(uses);
    all.addAll(moreUses);
    return new Definition(name, all, null, -1);
  }
}
