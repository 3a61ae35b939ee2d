package org.cos3d.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.catalog.Slot.Deprecation;
import org.cos3d.catalog.Slot.Item;
import org.cos3d.catalog.Slot.Range;
import org.cos3d.catalog.Slot.Trait;

/** Makes a slot of the keys of its object. */
final class SlotReader {

  private static final Map<String, Trait> TRAITS =
      Map.of(
          "flags", Trait.FLAGS,
          "readonly", Trait.READ_ONLY,
          "dynamic", Trait.DYNAMIC,
          "required", Trait.REQUIRED,
          "keyword", Trait.KEYWORD);

  private SlotReader() {}

  /**
   * Reads a slot.
   *
   * @param name its name in code, which a property has from its id and all others from the file
   */
  static Slot read(Fields fields, String name) {
    return new Slot(
        name,
        fields.text("type"),
        fields.text("subtype"),
        fields.text("unit"),
        range(fields),
        fields.text("default"),
        fields.whole("length"),
        fields.list("dimensions").stream().map(Integer::valueOf).toList(),
        fields.objects("items").stream()
            .map(item -> new Item(item.text("id"), item.text("name"), item.text("doc")))
            .toList(),
        fields.text("target"),
        fields.text("collection"),
        fields.objects("deprecated").stream().findFirst().map(SlotReader::deprecation),
        traits(fields),
        fields.text("doc"));
  }

  private static Optional<Range> range(Fields fields) {
    if (!List.of("min", "max", "soft_min", "soft_max").stream().anyMatch(fields::has)) {
      return Optional.empty();
    }
    double low = fields.number("min", Double.NEGATIVE_INFINITY);
    double high = fields.number("max", Double.POSITIVE_INFINITY);
    return Optional.of(
        new Range(low, high, fields.number("soft_min", low), fields.number("soft_max", high)));
  }

  private static Deprecation deprecation(Fields fields) {
    return new Deprecation(
        fields.text("note"), version(fields, "version"), version(fields, "removal"));
  }

  private static String version(Fields fields, String key) {
    return fields.text(key).isEmpty() ? String.join(".", fields.list(key)) : fields.text(key);
  }

  private static Set<Trait> traits(Fields fields) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    TRAITS.forEach((key, trait) -> {
      if (fields.isTrue(key)) {
        traits.add(trait);
      }
    });
    return traits;
  }
}
