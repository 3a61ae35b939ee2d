package org.cos3d.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.notes.Pattern;

/** What functions of the catalog give. */
final class Results {

  private static final Set<String> SAME = Set.of("copy", "evaluated_get", "make_local");
  private static final Set<String> WHOLE_MATH =
      Set.of("floor", "ceil", "trunc", "gcd", "lcm", "comb", "perm", "factorial", "isqrt");
  private static final Set<String> OTHER_MATH =
      Set.of("isclose", "isfinite", "isinf", "isnan", "modf", "frexp", "prod");

  /** Names that Blender takes for a node of another name. */
  private static final Set<String> ALIASES = Set.of("ShaderNodeBsdfGlossy");

  private final World world;
  private final Reports reports;
  private final Expressions expressions;
  private final Additions additions;

  Results(World world, Reports reports, Expressions expressions, Additions additions) {
    this.additions = additions;
    this.world = world;
    this.reports = reports;
    this.expressions = expressions;
  }

  private static boolean isContext(Kind kind) {
    return kind instanceof Kind.Instance instance && instance.type().equals(World.CONTEXT);
  }

  /** A value made by calling its type. */
  Kind made(Kind.TypeItself type, List<Argument> given) {
    if (type.id().equals("mathutils.Color")
        && !given.isEmpty()
        && given.getFirst().kind() instanceof Kind.Row(Optional<List<Kind>> items, Kind _)
        && items.isPresent()
        && items.get().size() != 3) {
      reports.add(
          Problem.error(
              given.getFirst().value(),
              Family.LENGTH,
              new Pattern(Pattern.Form.ID, "mathutils", "Color"),
              "mathutils.Color takes 3 numbers (RGB), not " + items.get().size()));
    }
    return type.id().startsWith("mathutils.") || type.id().startsWith("random.")
        ? Kind.Instance.exactly(type.id())
        : Kind.UNKNOWN;
  }

  Kind of(Kind.Function called, List<Argument> given) {
    Entry.Function entry = called.entry();
    switch (entry.id()) {
      case "bpy.types.Nodes.new" -> {
        return node(called.receiver(), given);
      }
      case "bpy.types.BlendDataObjects.new" -> {
        return object(given);
      }
      case "bpy.types.NodeTreeInterface.new_socket" -> checkSocketType(entry, given);
      case "bpy.types.BlendDataNodeTrees.new" -> {
        checkTypeName(entry, "type", argument(given, 1, "type"), heirNames("bpy.types.NodeTree"));
        Optional<Kind> tree =
            word(given, 1, "type")
                .map(word -> World.TYPES + word)
                .filter(world::isType)
                .map(Kind.Instance::exactly);
        return tree.orElse(plain(entry));
      }
      case "bpy.types.BlendDataMaterials.new",
          "bpy.types.BlendDataWorlds.new",
          "bpy.types.BlendDataLights.new" -> {
        return bare(narrowed(entry, given));
      }
      default -> {}
    }
    if (entry.id().equals("bpy.types.Context.copy")
        || (entry.name().equals("copy") && isContext(called.receiver()))) {
      return new Kind.Dictionary(Kind.UNKNOWN);
    }
    if (SAME.contains(entry.name()) && called.receiver() instanceof Kind.Instance instance) {
      return new Kind.Instance(instance.type(), instance.exact(), Map.of());
    }
    if (entry.owner().equals("math")) {
      return mathematics(entry.name());
    }
    if (entry.owner().equals("random") || entry.owner().equals("random.Random")) {
      return random(entry.name(), given);
    }
    return narrowed(entry, given);
  }

  private List<String> heirNames(String base) {
    return world.heirs(base).stream().map(id -> id.substring(World.TYPES.length())).toList();
  }

  /** Sockets of a group are of the plain types; those with a subtype are made by setting it. */
  private void checkSocketType(Entry.Function entry, List<Argument> given) {
    List<String> all = heirNames("bpy.types.NodeSocket");
    List<String> plain =
        all.stream()
            .filter(name ->
                all.stream().noneMatch(other -> !other.equals(name) && name.startsWith(other)))
            .toList();
    checkTypeName(entry, "socket_type", argument(given, 3, "socket_type"), plain);
  }

  /** A text that has to name one of these types. */
  private void checkTypeName(
      Entry.Function entry, String parameter, Optional<Argument> given, List<String> names) {
    boolean told = names.size() > 1 && given.isPresent();
    if (told
        && given.get().kind() instanceof Kind.Text(Optional<String> word)
        && word.isPresent()
        && !names.contains(word.get())
        && !additions.has(word.get())) {
      String id = entry.id() + "." + parameter;
      reports.add(
          Problem.error(
              given.get().value(),
              Family.ENUM,
              new Pattern(Pattern.Form.ENUM, id, word.get()),
              "%s takes no \"%s\" in Blender %s"
                  .formatted(id, word.get(), world.catalog().blender()),
              names));
    }
  }

  private static Kind mathematics(String name) {
    if (WHOLE_MATH.contains(name)) {
      return Kind.WHOLE;
    }
    return OTHER_MATH.contains(name) ? Kind.UNKNOWN : Kind.REAL;
  }

  private Kind random(String name, List<Argument> given) {
    Kind first = given.isEmpty() ? Kind.UNKNOWN : given.getFirst().kind();
    return switch (name) {
      case "random", "uniform", "gauss", "triangular", "normalvariate", "betavariate" -> Kind.REAL;
      case "randint", "randrange" -> Kind.WHOLE;
      case "choice" -> expressions.subscripts().each(first);
      case "sample", "choices" -> Kind.rowOf(expressions.subscripts().each(first));
      default -> Kind.UNKNOWN;
    };
  }

  /** Before 5.0 what has nodes is made without them. */
  private Kind bare(Kind made) {
    return made instanceof Kind.Instance instance && expressions.attributes().bareMaterials()
        ? new Kind.Instance(
            instance.type(),
            instance.exact(),
            Map.of("node_tree", new Kind.None("use_nodes = True is set")))
        : made;
  }

  private Kind object(List<Argument> given) {
    Kind data = argument(given, 1, "object_data").map(Argument::kind).orElse(Kind.UNKNOWN);
    Map<String, Kind> facts = data instanceof Kind.Instance ? Map.of("data", data) : Map.of();
    return new Kind.Instance("bpy.types.Object", true, facts);
  }

  private Kind node(Kind receiver, List<Argument> given) {
    Optional<Argument> type = argument(given, 0, "type");
    Optional<String> word = word(given, 0, "type");
    Kind any = Kind.Instance.of("bpy.types.Node");
    if (type.isEmpty() || word.isEmpty() || world.catalog().nodes().isEmpty()) {
      return any;
    }
    Optional<Entry.Node> node = world.catalog().node(word.get());
    String tree = receiver instanceof Kind.Items items ? items.tree() : "";
    if (node.isEmpty()
        && !ALIASES.contains(word.get())
        && !world.isType(World.TYPES + word.get())) {
      reports.add(
          Problem.error(
              type.get().value(),
              Family.NODE,
              new Pattern(Pattern.Form.NODE, "", word.get()),
              "there is no node %s in Blender %s".formatted(word.get(), world.catalog().blender()),
              world.nodesLike(word.get())));
      return Kind.UNKNOWN;
    }
    node.filter(one -> !tree.isEmpty() && !one.trees().isEmpty() && !one.trees().contains(tree))
        .ifPresent(one ->
            reports.add(
                Problem.error(
                    type.get().value(),
                    Family.NODE,
                    new Pattern(Pattern.Form.NODE, "", one.name()),
                    "%s cannot be used in a %s in Blender %s"
                        .formatted(one.name(), tree, world.catalog().blender()))));
    return node.map(world::of).orElse(any);
  }

  /** Where a text picks the type of what is made, that type. */
  private Kind narrowed(Entry.Function entry, List<Argument> given) {
    Kind plain = plain(entry);
    if (!(plain instanceof Kind.Instance instance) || entry.parameters().isEmpty()) {
      return plain;
    }
    for (int i = 0; i < entry.parameters().get().size(); i++) {
      Slot slot = entry.parameters().get().get(i);
      if (slot.type().equals("enum") || slot.name().equals("type")) {
        Optional<Kind> picked =
            word(given, i, slot.name())
                .flatMap(value -> world.variant(value, instance.type()))
                .map(Kind.Instance::exactly);
        if (picked.isPresent()) {
          return picked.get();
        }
      }
    }
    return plain;
  }

  private Kind plain(Entry.Function entry) {
    List<Slot> returns = entry.returns();
    if (returns.isEmpty()) {
      return Kind.UNKNOWN;
    }
    if (returns.size() == 1) {
      return world.of(returns.getFirst());
    }
    List<Kind> items = returns.stream().map(world::of).toList();
    return new Kind.Row(Optional.of(items), Kind.UNKNOWN);
  }

  private static Optional<String> word(List<Argument> given, int place, String name) {
    return argument(given, place, name)
        .map(Argument::kind)
        .filter(Kind.Text.class::isInstance)
        .flatMap(kind -> ((Kind.Text) kind).value());
  }

  private static Optional<Argument> argument(List<Argument> given, int place, String name) {
    for (Argument argument : given) {
      if (argument.keyword().equals(name)) {
        return Optional.of(argument);
      }
    }
    boolean placed =
        place < given.size() && given.subList(0, place + 1).stream().allMatch(Argument::isPlaced);
    return placed ? Optional.of(given.get(place)) : Optional.empty();
  }
}
