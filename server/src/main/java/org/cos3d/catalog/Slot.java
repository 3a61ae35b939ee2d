package org.cos3d.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place for a value: a property, a parameter, a result.
 *
 * @param name its name in code
 * @param type what it takes: bool, int, float, string, enum, pointer, collection, any, none, list,
 *     dict, callable, matrix, vector and the like; empty where unknown
 * @param subtype Blender's subtype, such as {@code DISTANCE}; empty where it has none
 * @param unit Blender's unit, such as {@code LENGTH}; empty where it has none
 * @param range the numbers it takes; empty where none is declared
 * @param defaultText the default as JSON; empty where unknown or None
 * @param length how many values an array holds; 0 for a single value and for any number of them
 * @param dimensions lengths along each axis of an array with several; empty otherwise
 * @param items what an enum takes; empty where unknown
 * @param target id of the type that a pointer leads to, or of a collection's items; may be empty
 * @param collection id of the collection's own type where that has functions; may be empty
 * @param deprecated that it will go; empty where it stays
 * @param traits what else is known
 * @param doc what it is, in Blender's words; may be empty
 */
public record Slot(
    String name,
    String type,
    String subtype,
    String unit,
    Optional<Range> range,
    String defaultText,
    int length,
    List<Integer> dimensions,
    List<Item> items,
    String target,
    String collection,
    Optional<Deprecation> deprecated,
    Set<Trait> traits,
    String doc) {

  /** What else may be known of a slot. */
  public enum Trait {
    /** An enum that takes a set of its items. */
    FLAGS,
    /** It cannot be assigned. */
    READ_ONLY,
    /** Its items were read on live objects and may be others elsewhere. */
    DYNAMIC,
    /** A parameter that must be given. */
    REQUIRED,
    /** A parameter that is given by its name only. */
    KEYWORD
  }

  /**
   * The numbers that a slot takes; infinite where there is no limit.
   *
   * @param low least value that is kept
   * @param high greatest value that is kept
   * @param softLow least value that sliders reach
   * @param softHigh greatest value that sliders reach
   */
  public record Range(double low, double high, double softLow, double softHigh) {

    /** True where Blender keeps the number as it is. */
    public boolean contains(double number) {
      return low <= number && number <= high;
    }
  }

  /** One value of an enum: its id in code, its label on screen, its explanation. */
  public record Item(String id, String label, String doc) {}

  /**
   * That a slot will go.
   *
   * @param note what to use instead, in Blender's words; may be empty
   * @param since version that deprecated it, such as "5.0"; may be empty
   * @param removal version that it goes with; may be empty
   */
  public record Deprecation(String note, String since, String removal) {}

  public Slot {
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
    traits = Set.copyOf(traits);
  }

  /** Whether that is known of it. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The ids of the items. */
  public List<String> itemIds() {
    return items.stream().map(Item::id).toList();
  }
}
