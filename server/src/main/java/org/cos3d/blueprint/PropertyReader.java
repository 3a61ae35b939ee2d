package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** Reads what a plan says that its wish asks for. */
final class PropertyReader {

  private static final List<String> KINDS = List.of("count", "size", "ratio", "symmetric", "color");

  private static final List<String> HUES = Arrays.stream(Hue.values()).map(Hue::word).toList();

  private static final Form.Word AXIS = new Form.Word(List.of("X", "Y", "Z", ""));

  static final Form FORM =
      Form.of(
          needs("kind", new Form.Word(KINDS)),
          may("of", Plain.TEXT),
          may("axis", AXIS),
          may("to", Plain.TEXT),
          may("to_axis", AXIS),
          may("low", Plain.NUMBER),
          may("high", Plain.NUMBER),
          may("color", Plain.TEXT));

  private final Set<String> names = new HashSet<>();

  /** For a plan of these components. */
  PropertyReader(List<Part> parts) {
    names.add(Property.WHOLE);
    for (Part part : parts) {
      names.add(part.name());
      part.objects().forEach(one -> names.add(one.name()));
    }
  }

  List<Property> read(List<Fields> many) throws Malformed {
    List<Property> properties = new ArrayList<>();
    for (Fields one : many) {
      properties.add(read(one));
    }
    return properties;
  }

  private Property read(Fields one) throws Malformed {
    String of = named(one, "of");
    return switch (one.text("kind").toLowerCase(Locale.ROOT)) {
      case "count" -> {
        if (of.equals(Property.WHOLE)) {
          throw one.wrong("of", "the name of a component or of its objects, to be counted");
        }
        yield new Property.Count(of, low(one), high(one));
      }
      case "size" -> new Property.Size(of, axis(one, "axis"), low(one), high(one));
      case "ratio" ->
          new Property.Ratio(
              of,
              axis(one, "axis"),
              named(one, "to"),
              axis(one, one.has("to_axis") ? "to_axis" : "axis"),
              low(one),
              high(one));
      case "symmetric" -> new Property.Symmetric(of, axis(one, "axis"));
      case "color" ->
          new Property.Colored(
              of,
              Hue.of(one.text("color"))
                  .orElseThrow(() -> one.wrong("color", "one of " + String.join(", ", HUES))));
      default -> throw one.wrong("kind", "one of " + String.join(", ", KINDS));
    };
  }

  private String named(Fields one, String field) throws Malformed {
    String name = one.optionalText(field).orElse(Property.WHOLE);
    if (!names.contains(name)) {
      throw one.wrong(
          field,
          "\"\" for the whole, a component, or the name of its objects: "
              + names.stream()
                  .filter(known -> !known.isEmpty())
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    return name;
  }

  private static Axis axis(Fields one, String field) throws Malformed {
    String axis = one.optionalText(field).orElse("");
    if (!axis.matches("[XYZ]")) {
      throw one.wrong(field, "\"X\", \"Y\" or \"Z\"");
    }
    return Axis.valueOf(axis);
  }

  private static double low(Fields one) throws Malformed {
    double low = one.has("low") ? one.number("low") : 0;
    if (low < 0 || (!one.has("low") && !one.has("high"))) {
      throw one.wrong("low", "a number from 0 up, unless \"high\" alone says it");
    }
    return low;
  }

  private static double high(Fields one) throws Malformed {
    double high = one.has("high") ? one.number("high") : Double.MAX_VALUE;
    if (high < low(one)) {
      throw one.wrong("high", "a number from \"low\" up");
    }
    return high;
  }
}
