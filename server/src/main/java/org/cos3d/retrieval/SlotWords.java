package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cos3d.catalog.Slot;
import org.cos3d.catalog.Slot.Range;
import org.cos3d.catalog.Slot.Trait;

/** What a slot takes, in few words. */
final class SlotWords {

  private static final int MOST_ITEMS = 12;
  private static final int LONGEST_DEFAULT = 40;

  /** Numbers beyond these are Blender's way of saying that there is no limit. */
  private static final double NO_LIMIT = 1e9;

  private static final Map<String, String> UNITS =
      Map.of(
          "LENGTH",
          "m",
          "ROTATION",
          "radians",
          "AREA",
          "m²",
          "VOLUME",
          "m³",
          "MASS",
          "kg",
          "TIME",
          "frames",
          "TIME_ABSOLUTE",
          "s",
          "VELOCITY",
          "m/s",
          "TEMPERATURE",
          "K",
          "POWER",
          "W");

  private SlotWords() {}

  /** As in a list of parameters: {@code segments: int 1..1000 = 1}. */
  static String parameter(Slot slot) {
    String value = slot.defaultText();
    boolean given =
        !value.isEmpty() && value.length() <= LONGEST_DEFAULT && !slot.is(Trait.REQUIRED);
    return slot.name() + ": " + type(slot) + (given ? " = " + python(value) : "");
  }

  /** What it takes: {@code float[3] m, 0..10}. */
  static String type(Slot slot) {
    StringBuilder text = new StringBuilder(kind(slot));
    if (slot.length() > 0) {
      text.append('[').append(slot.length()).append(']');
    }
    String unit = UNITS.get(slot.unit());
    if (unit != null) {
      text.append(' ').append(unit);
    }
    slot.range().ifPresent(range -> addRange(range, text));
    if (!slot.items().isEmpty()) {
      text.append(' ').append(items(slot));
    }
    return text.toString();
  }

  private static String kind(Slot slot) {
    String target = slot.target().substring(slot.target().lastIndexOf('.') + 1);
    return switch (slot.type()) {
      case "pointer" -> target.isEmpty() ? "object" : target;
      case "collection" -> "collection of " + (target.isEmpty() ? "things" : target);
      case "enum" -> slot.is(Trait.FLAGS) ? "set of" : "one of";
      case "" -> "any";
      default -> slot.type();
    };
  }

  private static String items(Slot slot) {
    List<String> quoted = new ArrayList<>();
    for (String id : slot.itemIds()) {
      if (quoted.size() == MOST_ITEMS) {
        quoted.add("… %d more".formatted(slot.items().size() - MOST_ITEMS));
        break;
      }
      quoted.add("'" + id + "'");
    }
    return String.join(", ", quoted) + (slot.is(Trait.DYNAMIC) ? " (others may exist)" : "");
  }

  private static void addRange(Range range, StringBuilder text) {
    boolean low = range.low() > -NO_LIMIT;
    boolean high = range.high() < NO_LIMIT;
    if (low || high) {
      text.append(low ? " " + number(range.low()) : " ").append("..");
      text.append(high ? number(range.high()) : "");
    }
  }

  static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.4g", number).replaceFirst("0+$", "");
  }

  /** JSON as Python writes it. */
  static String python(String json) {
    return switch (json) {
      case "true" -> "True";
      case "false" -> "False";
      case "null" -> "None";
      default -> json.replace('"', '\'').replace(",", ", ");
    };
  }
}
