package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.notes.Pattern;
import org.cos3d.notes.Version;

/** What the catalog tells, asked the way a check asks. Thread-safe. */
final class World {

  static final String TYPES = "bpy.types.";
  static final String CONTEXT = "bpy.types.Context";
  static final String COLLECTION = "bpy.types.bpy_prop_collection";

  /** What the catalog says where Blender does not say the type. */
  private static final String UNTOLD = "bpy.types.UnknownType";

  private static final String STRUCT = "bpy.types.bpy_struct";

  /** Kinds of slots that are types of mathutils. */
  private static final Map<String, String> MATH =
      Map.of(
          "vector", "mathutils.Vector",
          "matrix", "mathutils.Matrix",
          "quaternion", "mathutils.Quaternion",
          "euler", "mathutils.Euler",
          "color", "mathutils.Color");

  /** Subtypes of arrays that come as vectors. */
  private static final Set<String> VECTORS =
      Set.of(
          "TRANSLATION",
          "DIRECTION",
          "VELOCITY",
          "ACCELERATION",
          "XYZ",
          "XYZ_LENGTH",
          "COORDINATES");

  private final Catalog catalog;
  private final Version version;
  private final Map<String, List<String>> heirs = new HashMap<>();
  private final Map<String, List<Entry.Variant>> variants = new HashMap<>();
  private final Map<String, List<Entry.Node>> labels = new HashMap<>();
  private boolean tellsContext;
  private final Set<String> anywhere = new HashSet<>();
  private final Map<String, Optional<Entry>> ofHeirs = new ConcurrentHashMap<>();

  World(Catalog catalog) {
    this.catalog = catalog;
    this.version = Version.of(catalog.version());
    for (Entry entry : catalog.entries()) {
      switch (entry) {
        case Entry.Type type ->
            type.bases()
                .forEach(
                    base -> heirs.computeIfAbsent(base, _ -> new ArrayList<>()).add(type.id()));
        case Entry.Variant variant ->
            variants.computeIfAbsent(variant.value(), _ -> new ArrayList<>()).add(variant);
        case Entry.Node node ->
            labels.computeIfAbsent(node.label(), _ -> new ArrayList<>()).add(node);
        case Entry.Property _, Entry.Function _ -> anywhere.add(entry.name());
        case Entry.Context _ -> tellsContext = true;
        case Entry.Module _, Entry.Operator _, Entry.Constant _ -> {}
      }
    }
  }

  Catalog catalog() {
    return catalog;
  }

  Version version() {
    return version;
  }

  /** What the context has in every view, where the catalog does not tell. */
  Kind ofContext(String name) {
    Kind object = Kind.Instance.of("bpy.types.Object");
    return switch (name) {
      case "object", "active_object", "edit_object" -> object;
      case "selected_objects", "selected_editable_objects", "visible_objects", "editable_objects" ->
          Kind.rowOf(object);
      default -> Kind.UNKNOWN;
    };
  }

  /** Whether the catalog tells what the context has. */
  boolean tellsContext() {
    return tellsContext;
  }

  /** Whether any type has a member of that name. */
  boolean knowsMember(String name) {
    return anywhere.contains(name);
  }

  /** Whether this Blender has what a note names, as far as the catalog tells. */
  boolean has(Pattern name) {
    return switch (name.form()) {
      case ID -> catalog.has(name.id()) || catalog.member(name.owner(), name.name()).isPresent();
      case NODE -> catalog.node(name.name()).isPresent();
      case KEYWORD, ENUM, INPUT, OUTPUT, VARIANT -> true;
    };
  }

  boolean isType(String id) {
    return !id.equals(UNTOLD) && catalog.entry(id, Entry.Type.class).isPresent();
  }

  /** The types that inherit one. */
  List<String> heirs(String type) {
    return heirs.getOrDefault(type, List.of());
  }

  /** Whether a value known as one type may be of the other, or the other way round. */
  boolean related(String one, String other) {
    return catalog.isA(one, other) || catalog.isA(other, one);
  }

  /**
   * A member as types that inherit this one have it; empty where none has, or where they disagree
   * about what it is, which {@link #heirsHave} tells apart.
   */
  Optional<Entry> memberOfHeirs(String type, String name) {
    return ofHeirs.computeIfAbsent(
        type + " " + name,
        _ -> {
          List<Entry> found =
              heirs(type).stream().flatMap(heir -> catalog.member(heir, name).stream()).toList();
          boolean agree = found.stream().map(this::of).distinct().count() == 1;
          return agree ? Optional.of(found.getFirst()) : Optional.empty();
        });
  }

  /** The one member that all types that inherit this one have, where they have no other. */
  Optional<Entry> oneMemberOfHeirs(String type, String name) {
    List<Entry> found =
        heirs(type).stream()
            .flatMap(heir -> catalog.member(heir, name).stream())
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether a type that inherits this one declares the property anew. */
  boolean heirsChange(String type, Entry.Property property) {
    return heirs(type).stream()
        .anyMatch(heir ->
            catalog
                .member(heir, property.name())
                .filter(other -> !other.equals(property))
                .isPresent());
  }

  boolean heirsHave(String type, String name) {
    return heirs(type).stream().anyMatch(heir -> catalog.member(heir, name).isPresent());
  }

  /** Names that a value of that type, or of one that inherits it, may have. */
  Set<String> namesOf(Kind.Instance instance) {
    Set<String> names = new HashSet<>(catalog.memberNames(instance.type()));
    if (!instance.exact() && names.size() < 400 && heirs(instance.type()).size() < 40) {
      heirs(instance.type()).forEach(heir -> names.addAll(catalog.memberNames(heir)));
    }
    return names;
  }

  /** A member that every struct of Blender has, such as {@code keyframe_insert}. */
  Optional<Entry> memberOfAll(String type, String name) {
    return type.startsWith(TYPES) ? catalog.member(STRUCT, name) : Optional.empty();
  }

  /** The type that {@code new(…)} makes of a value, where it gives a value of that base. */
  Optional<String> variant(String value, String base) {
    return variants.getOrDefault(value, List.of()).stream()
        .map(Entry.Variant::target)
        .filter(target -> catalog.isA(target, base))
        .findFirst()
        .or(() -> named(value, base));
  }

  /** Most are named after their value: COPY_LOCATION makes a CopyLocationConstraint. */
  private Optional<String> named(String value, String base) {
    String id = TYPES + value.replace("_", "") + base.substring(TYPES.length());
    return heirs(base).stream().filter(id::equalsIgnoreCase).findFirst();
  }

  /** The kind of node that has this name in a tree as long as nobody renames it. */
  Optional<Entry.Node> nodeNamed(String label, String tree) {
    List<Entry.Node> found =
        labels.getOrDefault(label, List.of()).stream()
            .filter(node -> tree.isEmpty() || node.trees().contains(tree))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * Names to choose from in place of a node that is not there: the same one of other trees first.
   */
  Set<String> nodesLike(String name) {
    String end = name.replaceFirst("^.*?Node", "Node");
    Set<String> names = catalog.nodes().stream().map(Entry.Node::name).collect(Collectors.toSet());
    Set<String> same = names.stream().filter(one -> one.endsWith(end)).collect(Collectors.toSet());
    return same.isEmpty() ? names : same;
  }

  /** What is known of a value of that kind of node. */
  Kind of(Entry.Node node) {
    return new Kind.Instance(
        node.target(),
        true,
        Map.of("inputs", new Kind.Sockets(node, true), "outputs", new Kind.Sockets(node, false)));
  }

  /** What is known of what an entry stands for. */
  Kind of(Entry entry) {
    return switch (entry) {
      case Entry.Property property -> of(property.slot());
      case Entry.Context context -> of(context.slot());
      case Entry.Constant constant -> of(constant.slot());
      case Entry.Function function -> new Kind.Function(function, Kind.UNKNOWN);
      case Entry.Operator operator -> new Kind.Operator(operator);
      case Entry.Module module -> new Kind.Module(module.id());
      case Entry.Type type -> new Kind.TypeItself(type.id());
      case Entry.Node node -> of(node);
      case Entry.Variant _ -> Kind.UNKNOWN;
    };
  }

  /** What is known of a value in that slot. */
  Kind of(Slot slot) {
    return switch (slot.type()) {
      case "bool" -> isArray(slot) ? new Kind.Numbers(slot) : Kind.BOOL;
      case "int" -> isArray(slot) ? new Kind.Numbers(slot) : Kind.WHOLE;
      case "float" -> isArray(slot) ? array(slot) : Kind.REAL;
      case "string" -> Kind.TEXT;
      case "enum" -> slot.is(Slot.Trait.FLAGS) ? new Kind.Group(Optional.empty()) : Kind.TEXT;
      case "pointer" -> slot.target().isEmpty() ? Kind.UNKNOWN : pointer(slot.target());
      case "collection" -> new Kind.Items(slot.target(), slot.collection(), "");
      case "list" -> Kind.rowOf(slot.target().isEmpty() ? Kind.UNKNOWN : pointer(slot.target()));
      case "none" -> Kind.NONE;
      default -> {
        String type = MATH.get(slot.type());
        yield type == null ? Kind.UNKNOWN : Kind.Instance.exactly(type);
      }
    };
  }

  private static boolean isArray(Slot slot) {
    return slot.length() > 0 || !slot.dimensions().isEmpty();
  }

  private Kind pointer(String target) {
    return isType(target) ? Kind.Instance.of(target) : Kind.UNKNOWN;
  }

  private static Kind array(Slot slot) {
    String subtype = slot.subtype();
    int length = slot.length();
    boolean flat = slot.dimensions().size() <= 1;
    if (flat && VECTORS.contains(subtype) && length >= 2 && length <= 4) {
      return Kind.Instance.exactly("mathutils.Vector");
    }
    if (flat && subtype.equals("EULER") && length == 3) {
      return Kind.Instance.exactly("mathutils.Euler");
    }
    if (flat && subtype.equals("QUATERNION") && length == 4) {
      return Kind.Instance.exactly("mathutils.Quaternion");
    }
    if (flat && subtype.startsWith("COLOR") && length == 3) {
      return Kind.Instance.exactly("mathutils.Color");
    }
    if (subtype.equals("MATRIX")) {
      return Kind.Instance.exactly("mathutils.Matrix");
    }
    return new Kind.Numbers(slot);
  }

  /** The last parts of the ids of what a module holds. */
  Set<String> namesIn(String module) {
    return catalog.children(module).stream().map(Entry::name).collect(Collectors.toSet());
  }
}
