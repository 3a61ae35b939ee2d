package org.cos3d.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cos3d.catalog.Slot;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** Tells whether a value fits where it is put: into a property, or as an argument. */
final class Values {

  private static final int LONGEST = 16;

  private final World world;
  private final Reports reports;
  private final Advisor advisor;

  Values(World world, Reports reports, Advisor advisor) {
    this.world = world;
    this.reports = reports;
    this.advisor = advisor;
  }

  /**
   * Looks at a value.
   *
   * @param id the property or keyword that takes it, with its owner
   * @param at the expression that gives the value
   */
  void check(Kind value, Slot slot, String id, Syntax at) {
    if (!Kind.isKnown(value)) {
      return;
    }
    switch (slot.type()) {
      case "enum" -> checkEnum(value, slot, id, at);
      case "bool", "int", "float" -> {
        // Tables, and arrays of any length, take too much to be told wrong.
        if (slot.dimensions().size() > 1 || slot.dimensions().equals(List.of(0))) {
          return;
        }
        if (slot.length() > 0) {
          checkArray(value, slot, id, at);
        } else {
          checkNumber(value, slot, id, at);
        }
      }
      case "string" -> {
        if (!(value instanceof Kind.Text)) {
          wrong(id, at, "a text", value, slot.itemIds());
        }
      }
      case "pointer" -> checkPointer(value, slot, id, at);
      default -> {}
    }
  }

  private void checkEnum(Kind value, Slot slot, String id, Syntax at) {
    boolean flags = slot.is(Slot.Trait.FLAGS);
    switch (value) {
      case Kind.Text text -> {
        if (flags) {
          wrong(id, at, "a set of texts", value, slot.itemIds());
        } else {
          text.value().ifPresent(word -> checkItem(word, slot, id, at));
        }
      }
      case Kind.Group group -> {
        if (!flags) {
          wrong(id, at, "one text", value, slot.itemIds());
        } else {
          group.texts().ifPresent(words -> words.forEach(word -> checkItem(word, slot, id, at)));
        }
      }
      case Kind.Number _, Kind.Bool _, Kind.Row _, Kind.None _ ->
          wrong(id, at, flags ? "a set of texts" : "a text", value, slot.itemIds());
      default -> {}
    }
  }

  /** Items that were read on live objects may be others elsewhere: there a note must agree. */
  private void checkItem(String word, Slot slot, String id, Syntax at) {
    List<String> items = slot.itemIds();
    // A single item stands for a list that Blender makes at run time.
    if (items.size() < 2 || items.contains(word)) {
      return;
    }
    Pattern name = new Pattern(Pattern.Form.ENUM, id, word);
    if (slot.is(Slot.Trait.DYNAMIC) && advisor.known(name).isEmpty()) {
      return;
    }
    reports.add(
        Problem.error(
            at,
            Family.ENUM,
            name,
            "%s has no value \"%s\" in Blender %s%s"
                .formatted(id, word, world.catalog().blender(), called(word, slot)),
            items));
  }

  /** Many write the label on screen for the value. */
  private static String called(String word, Slot slot) {
    String said = word.replace('_', ' ').strip();
    return slot.items().stream()
        .filter(item -> !said.isEmpty() && starts(item.label(), said))
        .findFirst()
        .map(item -> "; \"" + item.label() + "\" is " + item.id())
        .orElse("");
  }

  private static boolean starts(String label, String said) {
    return label.regionMatches(true, 0, said, 0, said.length());
  }

  private void checkNumber(Kind value, Slot slot, String id, Syntax at) {
    boolean whole = !slot.type().equals("float");
    switch (value) {
      case Kind.Number number -> {
        if (whole && !number.whole()) {
          wrong(id, at, slot.type().equals("bool") ? "True or False" : "a whole number", value);
        } else {
          number.value().ifPresent(amount -> checkRange(amount, slot, id, at));
        }
      }
      case Kind.Bool _ -> {}
      case Kind.Text _,
          Kind.Row _,
          Kind.None _,
          Kind.Group _,
          Kind.Dictionary _,
          Kind.Items _,
          Kind.Sockets _,
          Kind.Numbers _ ->
          wrong(id, at, slot.type().equals("bool") ? "True or False" : "one number", value);
      case Kind.Instance instance -> {
        if (instance.type().startsWith(World.TYPES) || instance.type().startsWith("mathutils.")) {
          wrong(id, at, "one number", value);
        }
      }
      default -> {}
    }
  }

  private void checkRange(double amount, Slot slot, String id, Syntax at) {
    Optional<Slot.Range> range = slot.range().filter(one -> !one.contains(amount));
    range.ifPresent(one -> {
      double kept = amount < one.low() ? one.low() : one.high();
      // A single-precision limit such as pi is a little off when written with all digits.
      if (Math.abs(amount - kept) > 1e-5 * Math.max(1, Math.abs(kept))) {
        reports.add(
            Problem.warning(
                at,
                Family.RANGE,
                new Pattern(Pattern.Form.ID, "", id),
                "%s takes %s to %s: Blender makes %s of %s"
                    .formatted(
                        id, plain(one.low()), plain(one.high()), plain(kept), plain(amount))));
      }
    });
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.6g", number);
  }

  private void checkArray(Kind value, Slot slot, String id, Syntax at) {
    switch (value) {
      case Kind.Number _, Kind.Bool _, Kind.Text _, Kind.None _ ->
          wrong(id, at, slot.length() + " numbers", value);
      case Kind.Row row -> {
        row.items().ifPresent(items -> checkLength(items.size(), slot, id, at));
        if (row.item() instanceof Kind.Text || row.item() instanceof Kind.Row) {
          wrong(id, at, slot.length() + " numbers", value);
        }
      }
      case Kind.Numbers numbers -> {
        if (numbers.slot().dimensions().size() <= 1 && numbers.slot().length() > 0) {
          checkLength(numbers.slot().length(), slot, id, at);
        }
      }
      case Kind.Instance instance -> {
        switch (instance.type()) {
          case "mathutils.Color", "mathutils.Euler" -> checkLength(3, slot, id, at);
          case "mathutils.Quaternion" -> checkLength(4, slot, id, at);
          default -> {}
        }
      }
      default -> {}
    }
  }

  /** Long arrays are those whose length changes with the object; the catalog tells their most. */
  private void checkLength(int length, Slot slot, String id, Syntax at) {
    if (length != slot.length() && slot.length() <= LONGEST) {
      reports.add(
          Problem.error(
              at,
              Family.LENGTH,
              new Pattern(Pattern.Form.ID, "", id),
              "%s takes %d numbers, not %d".formatted(id, slot.length(), length)));
    }
  }

  private void checkPointer(Kind value, Slot slot, String id, Syntax at) {
    if (!world.isType(slot.target())) {
      return;
    }
    switch (value) {
      case Kind.Text _, Kind.Number _, Kind.Bool _, Kind.Items _ ->
          wrong(id, at, "a " + slot.target(), value);
      case Kind.Instance instance -> {
        if (world.isType(instance.type()) && !world.related(instance.type(), slot.target())) {
          wrong(id, at, "a " + slot.target(), value);
        }
      }
      default -> {}
    }
  }

  private void wrong(String id, Syntax at, String wanted, Kind value) {
    wrong(id, at, wanted, value, List.of());
  }

  private void wrong(String id, Syntax at, String wanted, Kind value, List<String> items) {
    reports.add(
        Problem.error(
            at,
            Family.ARGUMENT,
            new Pattern(Pattern.Form.ID, "", id),
            "%s takes %s, not %s".formatted(id, wanted, Words.of(value)),
            items));
  }
}
