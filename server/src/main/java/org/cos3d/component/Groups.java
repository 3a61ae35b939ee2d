package org.cos3d.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cos3d.blueprint.Blueprint.Part;

/**
 * Puts simple components together, so that what they have in common is told once. How simple one is
 * shows in how much its planner had to say; a group is no more work than one larger component, so
 * that nobody waits longer for it.
 */
final class Groups {

  /** Characters that say how to build a simple component. */
  private static final int SIMPLE = 400;

  /** Characters that say how to build all of a group. */
  private static final int TOGETHER = 1_000;

  /** Components of a group. */
  private static final int MOST = 4;

  /** Kinds of objects that a simple component has. */
  private static final int MOST_OBJECTS = 2;

  /** Kinds of components that are plain geometry, for which nothing more has to be told. */
  private static final Set<String> PLAIN = Set.of("solid", "repeated");

  private Groups() {}

  /** Each component is in one group; both groups and what is in them keep the order. */
  static List<List<Part>> of(List<Part> parts) {
    List<List<Part>> groups = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : parts) {
      if (!isSimple(part)) {
        groups.add(List.of(part));
        continue;
      }
      if (!fits(open, part)) {
        open = new ArrayList<>();
      }
      if (open.isEmpty()) {
        groups.add(open);
      }
      open.add(part);
    }
    return groups.stream().map(List::copyOf).toList();
  }

  private static boolean isSimple(Part part) {
    return PLAIN.contains(part.kind())
        && part.shape().length() <= SIMPLE
        && part.objects().size() <= MOST_OBJECTS;
  }

  private static boolean fits(List<Part> group, Part part) {
    int characters = group.stream().mapToInt(one -> one.shape().length()).sum();
    return group.size() < MOST && characters + part.shape().length() <= TOGETHER;
  }
}
