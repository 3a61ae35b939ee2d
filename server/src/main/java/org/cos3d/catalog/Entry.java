package org.cos3d.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cos3d.catalog.Slot.Trait;

/** One thing that a program may use. */
public sealed interface Entry {

  /** What all entries have. */
  Head head();

  /**
   * What all entries have.
   *
   * @param id the full name, such as {@code bpy.types.BevelModifier.segments}
   * @param name the last part of it, such as {@code segments}
   * @param owner id of the type or module that it belongs to; empty where there is none
   * @param label its name on screen; may be empty
   * @param doc what it is, in Blender's words; may be empty
   */
  record Head(String id, String name, String owner, String label, String doc) {}

  /** Where a function comes from. */
  enum Origin {
    RNA,
    NATIVE,
    PYTHON
  }

  /** A module, such as {@code bmesh.ops}. */
  record Module(Head head) implements Entry {}

  /**
   * A type.
   *
   * @param bases ids of its bases, nearest first
   */
  record Type(Head head, List<String> bases) implements Entry {
    public Type {
      bases = List.copyOf(bases);
    }
  }

  /** A property of a type, at the type that declares it. */
  record Property(Head head, Slot slot) implements Entry {}

  /**
   * A function of a type or a module.
   *
   * @param parameters what it takes, in order; empty where unknown
   * @param returns what it gives
   * @param signature how it is called, as text, where parameters are unknown; may be empty
   * @param variadic whether it takes arguments beyond these
   * @param origin where it comes from
   * @param ofType whether it is called on the type and not on one of its values
   */
  record Function(
      Head head,
      Optional<List<Slot>> parameters,
      List<Slot> returns,
      String signature,
      boolean variadic,
      Origin origin,
      boolean ofType)
      implements Entry {
    public Function {
      parameters = parameters.map(List::copyOf);
      returns = List.copyOf(returns);
    }
  }

  /**
   * An operator; all of its parameters are given by name.
   *
   * @param polls situations in which it can be called, of those in {@link Catalog#tried}
   */
  record Operator(Head head, List<Slot> parameters, List<String> polls) implements Entry {
    public Operator {
      parameters = List.copyOf(parameters);
      polls = List.copyOf(polls);
    }
  }

  /**
   * A kind of node.
   *
   * @param target id of its type
   * @param trees kinds of trees that take it, such as {@code ShaderNodeTree}
   */
  record Node(
      Head head, String target, List<String> trees, List<Socket> inputs, List<Socket> outputs)
      implements Entry {
    public Node {
      trees = List.copyOf(trees);
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * A value by which {@code new(…)} picks a type, such as {@code modifier:BEVEL}.
   *
   * @param family what it is a kind of: modifier, constraint, light, texture and the like
   * @param value the value in code
   * @param target id of the type
   */
  record Variant(Head head, String family, String value, String target) implements Entry {}

  /** A member of {@code bpy.context}. */
  record Context(Head head, Slot slot) implements Entry {}

  /** A value of a module, such as {@code bpy.data} or {@code math.pi}. */
  record Constant(Head head, Slot slot) implements Entry {}

  /** The full name. */
  default String id() {
    return head().id();
  }

  /** The last part of the full name. */
  default String name() {
    return head().name();
  }

  /** Id of the type or module that it belongs to; empty where there is none. */
  default String owner() {
    return head().owner();
  }

  /** Its name on screen; may be empty. */
  default String label() {
    return head().label();
  }

  /** What it is, in Blender's words; may be empty. */
  default String doc() {
    return head().doc();
  }

  /** What it is, as the file calls it: module, type, property, and so on. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** That it will go; empty where it stays or nothing is known. */
  default Optional<Slot.Deprecation> deprecated() {
    return switch (this) {
      case Property property -> property.slot().deprecated();
      case Context context -> context.slot().deprecated();
      case Constant constant -> constant.slot().deprecated();
      case Module _, Type _, Function _, Operator _, Node _, Variant _ -> Optional.empty();
    };
  }

  /** Whether it is a property that cannot be assigned. */
  default boolean readOnly() {
    return this instanceof Property property && property.slot().is(Trait.READ_ONLY);
  }
}
