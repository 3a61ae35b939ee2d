package org.cos3d.retrieval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;

/** Follows a dotted name as code writes it through the types of the catalog, as far as it goes. */
final class Paths {

  /**
   * How far a name goes.
   *
   * @param owners ids of the types or modules on which the last part was looked for
   * @param wanted that last part
   */
  record Reached(Set<String> owners, String wanted) {}

  private final Catalog catalog;
  private final Lexicon lexicon;

  Paths(Catalog catalog, Lexicon lexicon) {
    this.catalog = catalog;
    this.lexicon = lexicon;
  }

  /** Follows a name such as {@code obj.data.use_auto_smooth}; empty where its start is unknown. */
  Optional<Reached> follow(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    for (int start = Math.min(parts.size() - 1, 4); start >= 1; start--) {
      Set<String> owners = start(parts.subList(0, start));
      if (!owners.isEmpty()) {
        return Optional.of(walk(owners, parts.subList(start, parts.size())));
      }
    }
    return Optional.empty();
  }

  private Reached walk(Set<String> owners, List<String> parts) {
    Set<String> at = owners;
    for (String part : parts.subList(0, parts.size() - 1)) {
      Set<String> next = new LinkedHashSet<>();
      for (String owner : at) {
        catalog.member(owner, part).ifPresent(member -> next.addAll(held(member)));
        if (catalog.has(owner + "." + part) && next.isEmpty()) {
          next.add(owner + "." + part);
        }
      }
      if (next.isEmpty()) {
        return new Reached(at, part);
      }
      at = next;
    }
    return new Reached(at, parts.getLast());
  }

  private Set<String> start(List<String> head) {
    String dotted = String.join(".", head);
    Set<String> owners = new LinkedHashSet<>();
    for (String id : List.of(dotted, "bpy.types." + dotted, "bpy.context." + dotted)) {
      for (Entry entry : catalog.entries(id)) {
        switch (entry) {
          case Entry.Module _, Entry.Type _ -> owners.add(id);
          case Entry.Constant constant -> owners.addAll(held(constant.slot()));
          case Entry.Context context when id.equals(dotted) -> owners.addAll(held(context.slot()));
          case Entry.Context _,
              Entry.Property _,
              Entry.Function _,
              Entry.Operator _,
              Entry.Node _,
              Entry.Variant _ -> {}
        }
      }
    }
    if (owners.isEmpty() && head.size() == 1) {
      owners.addAll(lexicon.types(head.getFirst()));
      owners.removeIf(type -> !catalog.has(type));
    }
    return owners;
  }

  private static Set<String> held(Entry member) {
    return member instanceof Entry.Property property ? held(property.slot()) : Set.of();
  }

  private static Set<String> held(Slot slot) {
    Set<String> types = new LinkedHashSet<>();
    if (!slot.collection().isEmpty()) {
      types.add(slot.collection());
    }
    if (!slot.target().isEmpty()) {
      types.add(slot.target());
    }
    return types;
  }
}
