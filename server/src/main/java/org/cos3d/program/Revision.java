package org.cos3d.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one edit changes in the text of a program. Whatever it does not name stays byte for byte as
 * it was.
 *
 * @param settings other values for parameters, by name
 * @param parameters parameters that are new, or declared anew
 * @param measures measures that are new, or follow from another expression
 * @param components whole text of components that are new or written anew, by name, each with the
 *     functions that only it uses
 * @param replacements pieces of components that change
 * @param removed names of components that go
 */
public record Revision(
    Map<String, Value> settings,
    List<NewParameter> parameters,
    List<NewMeasure> measures,
    Map<String, String> components,
    List<Replacement> replacements,
    List<String> removed) {

  public Revision {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    parameters = List.copyOf(parameters);
    measures = List.copyOf(measures);
    components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    replacements = List.copyOf(replacements);
    removed = List.copyOf(removed);
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return settings.isEmpty()
        && parameters.isEmpty()
        && measures.isEmpty()
        && components.isEmpty()
        && replacements.isEmpty()
        && removed.isEmpty();
  }

  /**
   * A parameter as it shall be declared.
   *
   * @param name its name, in capitals
   * @param range the numbers it may take; empty for units without a range
   * @param choices the words it may take; empty unless the unit is {@link Unit#CHOICE}
   * @param meaning what it is, in an artist's words
   */
  public record NewParameter(
      String name,
      Value value,
      Unit unit,
      Optional<Range> range,
      List<String> choices,
      String meaning) {
    public NewParameter {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A measure as it shall be.
   *
   * @param name its name, in capitals
   * @param expression what it follows from
   * @param meaning what it is; may be empty
   */
  public record NewMeasure(String name, String expression, String meaning) {}

  /**
   * A piece of a component's text that becomes another.
   *
   * @param component name of the component
   * @param find the piece, which stands exactly once in the component and the functions that only
   *     it uses
   * @param by what stands there instead
   */
  public record Replacement(String component, String find, String by) {}

  /** Says that a revision cannot be; the text tells its writer why, and what to do. */
  public static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;

    private final String component;

    Impossible(@Nullable String component, String text) {
      super(text);
      this.component = component == null ? "" : component;
    }

    /** Why, and what to do, in plain words. */
    public String text() {
      return String.valueOf(getMessage());
    }

    /** Name of the component that it is about; empty where it is about none. */
    public String component() {
      return component;
    }
  }
}
