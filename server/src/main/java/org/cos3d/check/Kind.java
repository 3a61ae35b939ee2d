package org.cos3d.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;

/** What is known of a value. Immutable. */
sealed interface Kind {

  /** Nothing is known: whatever is done with it is right. */
  record Unknown() implements Kind {}

  /** Nothing has reached it yet in this round; joined with anything it is that. */
  record Pending() implements Kind {}

  /**
   * None.
   *
   * @param until what makes it something else; empty where nobody knows
   */
  record None(String until) implements Kind {}

  record Bool(Optional<Boolean> value) implements Kind {}

  /** True or False, as this Blender has a feature or not; which of both nobody knows. */
  record Feature() implements Kind {}

  /**
   * A number.
   *
   * @param whole true for an int
   */
  @SuppressWarnings("AvoidCommonTypeNames") // Python's; Java's own is not used in this room
  record Number(boolean whole, Optional<Double> value) implements Kind {}

  record Text(Optional<String> value) implements Kind {}

  /**
   * A list, tuple or anything else that is iterated.
   *
   * @param items its items where each is known, empty where their number is not
   * @param item what is known of all of them
   */
  record Row(Optional<List<Kind>> items, Kind item) implements Kind {}

  /**
   * A dictionary.
   *
   * @param value what is known of all values
   */
  record Dictionary(Kind value) implements Kind {}

  /** A set; the members where all are known texts. */
  record Group(Optional<List<String>> texts) implements Kind {}

  /**
   * A value of a type of the catalog.
   *
   * @param exact true where it is of that very type and of none that inherits it
   * @param facts attributes of which more is known than the type tells
   */
  record Instance(String type, boolean exact, Map<String, Kind> facts) implements Kind {
    public Instance {
      facts = Map.copyOf(facts);
    }

    static Instance of(String type) {
      return new Instance(type, false, Map.of());
    }

    static Instance exactly(String type) {
      return new Instance(type, true, Map.of());
    }
  }

  /**
   * A collection of Blender.
   *
   * @param item id of the type of its items
   * @param type id of its own type; empty where it has no functions of its own
   * @param tree the kind of tree whose nodes these are; empty where they are none
   */
  record Items(String item, String type, String tree) implements Kind {}

  /** The inputs or outputs of a known kind of node. */
  record Sockets(Entry.Node node, boolean inputs) implements Kind {}

  /** An array property that is no vector. */
  record Numbers(Slot slot) implements Kind {}

  /** A module of the catalog, or {@code bpy.ops.mesh} and the like. */
  record Module(String id) implements Kind {}

  /** A function of the catalog, with what it is called on. */
  record Function(Entry.Function entry, Kind receiver) implements Kind {}

  record Operator(Entry.Operator entry) implements Kind {}

  /** A type of the catalog itself. */
  record TypeItself(String id) implements Kind {}

  /** A function of the program. */
  record Own(Routine routine, Optional<ClassBody> self) implements Kind {}

  /** A class of the program. */
  record OwnClass(ClassBody body) implements Kind {}

  /** An object of a class of the program. */
  record OwnObject(ClassBody body) implements Kind {}

  /** A built-in function, or a method of a list, text, collection, with what it is called on. */
  record BuiltIn(String name, Kind receiver) implements Kind {}

  /**
   * What was removed from Blender's data.
   *
   * @param call by which call, such as {@code bm.free}
   * @param line where
   */
  record Gone(String call, int line) implements Kind {}

  Kind UNKNOWN = new Unknown();
  Kind PENDING = new Pending();
  Kind NONE = new None("");
  Kind BOOL = new Bool(Optional.empty());
  Kind FEATURE = new Feature();
  Kind WHOLE = new Number(true, Optional.empty());
  Kind REAL = new Number(false, Optional.empty());
  Kind TEXT = new Text(Optional.empty());

  /** A row of any number of such items. */
  static Kind rowOf(Kind item) {
    return new Row(Optional.empty(), item);
  }

  /**
   * Whether it tells anything. No method of the value itself: a record whose interface has one
   * waits for the constants of the interface, as they wait for the record.
   */
  static boolean isKnown(Kind kind) {
    return !(kind instanceof Unknown) && !(kind instanceof Pending);
  }
}
