package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of the program, and what is known of the attributes of its objects. */
final class ClassBody {

  private final String name;
  private final boolean plain;
  private final List<String> fields = new ArrayList<>();
  private final Map<String, Routine> methods = new HashMap<>();
  private Map<String, Kind> attributes = Map.of();
  private final Map<String, Kind> gathering = new HashMap<>();

  /**
   * @param plain true where it inherits nothing, so that all of it is in sight
   */
  ClassBody(String name, boolean plain) {
    this.name = name;
    this.plain = plain;
  }

  String name() {
    return name;
  }

  boolean isPlain() {
    return plain;
  }

  /** The annotated names of its body, in order: the arguments of a dataclass. */
  List<String> fields() {
    return fields;
  }

  void field(String field) {
    if (!fields.contains(field)) {
      fields.add(field);
    }
  }

  void method(Routine routine) {
    methods.put(routine.name(), routine);
  }

  Optional<Routine> method(String wanted) {
    return Optional.ofNullable(methods.get(wanted));
  }

  Iterable<Routine> methods() {
    return methods.values();
  }

  /** An attribute is set to this somewhere. */
  void give(String attribute, Kind kind, Joins joins) {
    gathering.merge(attribute, kind, joins::join);
  }

  /** What is known of an attribute; pending where nothing was seen yet. */
  Kind attribute(String attribute) {
    return attributes.getOrDefault(attribute, plain ? Kind.PENDING : Kind.UNKNOWN);
  }

  /** Ends a round; true where it brought something new. */
  boolean settle() {
    boolean changed = !attributes.equals(gathering);
    attributes = Map.copyOf(gathering);
    gathering.clear();
    return changed;
  }
}
