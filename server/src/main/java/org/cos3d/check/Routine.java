package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A function of the program, and what is known of its parameters and result. Worked out in rounds:
 * what a round finds holds in the next.
 */
final class Routine {

  /**
   * A parameter.
   *
   * @param spread true for {@code *rest} and {@code **rest}
   * @param keyword true where it is given by name only
   */
  record Param(
      String name,
      Optional<Syntax> annotation,
      Optional<Syntax> otherwise,
      boolean spread,
      boolean keyword) {}

  private final Syntax node;
  private final String name;
  private final List<Param> params;
  private final Optional<ClassBody> owner;
  private final boolean bound;
  private final boolean property;
  private Map<String, Kind> given = Map.of();
  private final Map<String, Kind> gathering = new HashMap<>();
  private Kind result = Kind.PENDING;
  private Kind gatheringResult = Kind.PENDING;
  private boolean escaped;
  private boolean escapedBefore;
  private @Nullable Scope outer;

  Routine(
      Syntax node,
      String name,
      List<Param> params,
      Optional<ClassBody> owner,
      boolean bound,
      boolean property) {
    this.node = node;
    this.name = name;
    this.params = List.copyOf(params);
    this.owner = owner;
    this.bound = bound;
    this.property = property;
  }

  /** A function definition or a lambda. */
  Syntax node() {
    return node;
  }

  String name() {
    return name;
  }

  /** In order, with the object that a method is called on. */
  List<Param> params() {
    return params;
  }

  /** Those that a call gives: a method's own object is left out. */
  List<Param> givenParams() {
    return bound && !params.isEmpty() ? params.subList(1, params.size()) : params;
  }

  Optional<ClassBody> owner() {
    return owner;
  }

  /** Whether its first parameter is the object, or the class, that it is called on. */
  boolean isBound() {
    return bound;
  }

  /** Whether it is read like an attribute. */
  boolean isProperty() {
    return property;
  }

  /** Where it stands; set in each round anew. */
  void standIn(Scope scope) {
    outer = scope;
  }

  Optional<Scope> outer() {
    return Optional.ofNullable(outer);
  }

  /** It is passed around, so nobody knows what it is called with. */
  void escape() {
    escaped = true;
  }

  boolean hasEscaped() {
    return escaped;
  }

  /** A call gives this to a parameter. */
  void give(String parameter, Kind kind, Joins joins) {
    gathering.merge(parameter, kind, joins::join);
  }

  /** It returns this at one of its places. */
  void returns(Kind kind, Joins joins) {
    gatheringResult = joins.join(gatheringResult, kind);
  }

  /** What is known of a parameter; pending where no call was seen yet. */
  Kind given(String parameter) {
    return escaped ? Kind.UNKNOWN : given.getOrDefault(parameter, Kind.PENDING);
  }

  /** What it returns, as far as is known. */
  Kind result() {
    return result;
  }

  /** Ends a round; true where it brought something new. */
  boolean settle() {
    boolean changed =
        !given.equals(gathering) || !result.equals(gatheringResult) || escaped != escapedBefore;
    escapedBefore = escaped;
    given = Map.copyOf(gathering);
    result = gatheringResult;
    gathering.clear();
    gatheringResult = Kind.PENDING;
    return changed;
  }

  /** Reads the parameters of a definition. */
  static List<Param> params(Syntax parameters, String source) {
    List<Param> read = new ArrayList<>();
    boolean keyword = false;
    for (Syntax part : parameters.namedChildren()) {
      switch (part.type()) {
        case "identifier" ->
            read.add(
                new Param(part.text(source), Optional.empty(), Optional.empty(), false, keyword));
        case "default_parameter", "typed_default_parameter" ->
            read.add(
                new Param(
                    part.child("name").map(one -> one.text(source)).orElse(""),
                    part.child("type"),
                    part.child("value"),
                    false,
                    keyword));
        case "typed_parameter" -> {
          Syntax first = part.namedChildren().getFirst();
          boolean spread = !first.is("identifier");
          read.add(
              new Param(
                  last(first, source), part.child("type"), Optional.empty(), spread, keyword));
          keyword |= first.is("list_splat_pattern");
        }
        case "list_splat_pattern", "dictionary_splat_pattern" -> {
          read.add(
              new Param(last(part, source), Optional.empty(), Optional.empty(), true, keyword));
          keyword |= part.is("list_splat_pattern");
        }
        case "keyword_separator" -> keyword = true;
        default -> {}
      }
    }
    return read;
  }

  private static String last(Syntax node, String source) {
    return node.walk()
        .filter(part -> part.is("identifier"))
        .reduce((before, after) -> after)
        .map(part -> part.text(source))
        .orElse("");
  }
}
