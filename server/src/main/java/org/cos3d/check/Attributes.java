package org.cos3d.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Socket;
import org.cos3d.notes.Pattern;
import org.cos3d.notes.Version;
import org.cos3d.program.Syntax;

/** What {@code a.b} is, and whether there is such a thing. */
final class Attributes {

  /** Modules whose members the catalog knows all, so that others are none. */
  private static final Set<String> WHOLE =
      Set.of(
          "bpy.types",
          "bmesh.ops",
          "mathutils",
          "math",
          "cmath",
          "mathutils.noise",
          "mathutils.geometry",
          "mathutils.kdtree",
          "mathutils.bvhtree");

  /** What all collections of Blender can do. */
  private static final Set<String> OF_COLLECTIONS =
      Set.of(
          "bl_rna",
          "data",
          "find",
          "foreach_get",
          "foreach_set",
          "get",
          "id_data",
          "items",
          "keys",
          "values",
          "path_from_id",
          "rna_type",
          "as_bytes",
          "is_property_set",
          "search",
          "path_from_module");

  /** What all of Blender's things tell of themselves. */
  private static final Set<String> OF_ALL = Set.of("bl_rna", "rna_type", "id_data");

  /** What the elements of a bmesh hold, by the name of the attribute. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "verts", "BMVert",
          "edges", "BMEdge",
          "faces", "BMFace",
          "loops", "BMLoop",
          "link_edges", "BMEdge",
          "link_faces", "BMFace",
          "link_loops", "BMLoop");

  private static final Set<String> TREES =
      Set.of("ShaderNodeTree", "GeometryNodeTree", "CompositorNodeTree", "TextureNodeTree");

  /** Owners whose tree is of one kind, though the property only says that it is a tree. */
  private static final Map<String, String> TREE_OF =
      Map.of(
          "bpy.types.Material.node_tree", "ShaderNodeTree",
          "bpy.types.World.node_tree", "ShaderNodeTree",
          "bpy.types.Light.node_tree", "ShaderNodeTree",
          "bpy.types.Scene.node_tree", "CompositorNodeTree",
          "bpy.types.Scene.compositing_node_group", "CompositorNodeTree");

  private final World world;
  private final Reports reports;
  private final Advisor advisor;
  private final Additions additions;
  private final Situation situation;

  Attributes(World world, Reports reports, Advisor advisor, Setting setting) {
    this.world = world;
    this.reports = reports;
    this.advisor = advisor;
    this.additions = setting.additions();
    this.situation = setting.situation();
  }

  /**
   * What an attribute of a value is; a problem is told where there is none.
   *
   * @param node the whole expression {@code a.b}
   * @param at its last part
   */
  Kind read(Kind receiver, String name, Syntax node, Syntax at, Scope scope) {
    if (name.startsWith("__") || scope.env().doubts(name)) {
      return Kind.UNKNOWN;
    }
    return switch (receiver) {
      case Kind.Instance instance -> ofInstance(instance, name, node, at);
      case Kind.Items items -> ofItems(items, name, node, at);
      case Kind.Sockets sockets -> ofSockets(sockets, name);
      case Kind.Module module -> ofModule(module.id(), name, node, at);
      case Kind.TypeItself type -> ofType(type.id(), name, node, at);
      case Kind.OwnObject object -> PlainAttributes.ofOwn(object.body(), name);
      case Kind.OwnClass own -> PlainAttributes.ofOwnClass(own.body(), name);
      case Kind.Text _ -> PlainAttributes.ofText(name);
      case Kind.Row row -> PlainAttributes.ofRow(row, name);
      case Kind.Dictionary dictionary -> PlainAttributes.ofDictionary(dictionary, name);
      case Kind.Gone gone -> {
        reports.add(
            Problem.error(
                at,
                Family.REMOVED,
                new Pattern(Pattern.Form.ID, "", name),
                "%s in line %d took this away: it cannot be used after that"
                    .formatted(gone.call(), gone.line())));
        yield Kind.UNKNOWN;
      }
      case Kind.Pending pending -> pending;
      case Kind.Unknown _ -> ofUnknown(name, node, at);
      case Kind.None none -> {
        if (!none.until().isEmpty()) {
          reports.add(
              Problem.error(
                  at,
                  Family.ATTRIBUTE,
                  new Pattern(Pattern.Form.ID, "None", name),
                  "this is None in Blender %s until %s"
                      .formatted(world.catalog().blender(), none.until())));
        }
        yield Kind.UNKNOWN;
      }
      case Kind.Bool _,
          Kind.Feature _,
          Kind.Number _,
          Kind.Group _,
          Kind.Numbers _,
          Kind.Function _,
          Kind.Operator _,
          Kind.Own _,
          Kind.BuiltIn _ ->
          Kind.UNKNOWN;
    };
  }

  private Kind ofInstance(Kind.Instance instance, String name, Syntax node, Syntax at) {
    Kind fact = instance.facts().get(name);
    if (fact != null) {
      return fact;
    }
    String type = instance.type();
    if (type.equals(World.CONTEXT)) {
      Optional<Entry> member = world.catalog().entry("bpy.context." + name);
      if (member.isPresent()) {
        return world.of(member.get());
      }
      Kind told = world.ofContext(name);
      if (Kind.isKnown(told)) {
        return told;
      }
      if (!world.tellsContext() && world.catalog().member(type, name).isEmpty()) {
        return Kind.UNKNOWN;
      }
    }
    Optional<Entry> member = world.catalog().member(type, name);
    if (member.isPresent()) {
      deprecated(member.get(), at);
      situation.checkBones(member.get().id(), at);
      return refine(instance, member.get());
    }
    if (name.startsWith("_") || OF_ALL.contains(name) || additions.has(name)) {
      return Kind.UNKNOWN;
    }
    Optional<Entry> ofAll = world.memberOfAll(type, name);
    if (ofAll.isPresent()) {
      return refine(instance, ofAll.get());
    }
    if (!instance.exact() && world.heirsHave(type, name)) {
      return world.memberOfHeirs(type, name).map(world::of).orElse(Kind.UNKNOWN);
    }
    if (type.equals("random.Random")) {
      return ofModule("random", name, node, at);
    }
    if (world.isType(type) && isWhole(type)) {
      missing(type, name, node, at, world.namesOf(instance), inputs(instance));
    }
    return Kind.UNKNOWN;
  }

  /** Whether the catalog tells all members of such a type. */
  private static boolean isWhole(String type) {
    return type.startsWith(World.TYPES)
        || type.startsWith("bmesh.types.")
        || type.startsWith("mathutils.");
  }

  /** More than the slot says, where more is known. */
  private Kind refine(Kind.Instance instance, Entry member) {
    if (member instanceof Entry.Function function) {
      return new Kind.Function(function, instance);
    }
    String tree = TREE_OF.get(member.id());
    if (tree != null && world.isType(World.TYPES + tree)) {
      return Kind.Instance.exactly(World.TYPES + tree);
    }
    String own = instance.type().substring(instance.type().lastIndexOf('.') + 1);
    if (member.id().equals("bpy.types.NodeTree.nodes") || member.name().equals("nodes")) {
      if (TREES.contains(own) && world.of(member) instanceof Kind.Items items) {
        return new Kind.Items(items.item(), items.type(), own);
      }
    }
    if (member.owner().startsWith("bmesh.types.")) {
      return ELEMENTS.containsKey(member.name()) && !own.equals("BMesh")
          ? Kind.rowOf(Kind.Instance.exactly("bmesh.types." + ELEMENTS.get(member.name())))
          : world.of(member);
    }
    return world.of(member);
  }

  private void deprecated(Entry member, Syntax at) {
    member
        .deprecated()
        .ifPresent(one -> {
          String removal = one.removal().isEmpty() ? "" : ", to be removed in " + one.removal();
          String note = one.note().isEmpty() ? "" : ": " + one.note();
          reports.add(
              Problem.warning(
                  at,
                  Family.DEPRECATED,
                  new Pattern(Pattern.Form.ID, "", member.id()),
                  "%s is deprecated%s%s%s"
                      .formatted(
                          member.id(),
                          one.since().isEmpty() ? "" : " since " + one.since(),
                          removal,
                          note)));
        });
  }

  /** What was an attribute of a node is often an input of it now. */
  private static String inputs(Kind.Instance instance) {
    if (!(instance.facts().get("inputs") instanceof Kind.Sockets sockets)) {
      return "";
    }
    String names =
        sockets.node().inputs().stream()
            .map(Socket::name)
            .distinct()
            .limit(24)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "; its inputs: " + names;
  }

  private void missing(
      String owner, String name, Syntax node, Syntax at, Set<String> candidates, String more) {
    reports.add(
        Problem.error(
                at,
                Family.ATTRIBUTE,
                new Pattern(Pattern.Form.ID, owner, name),
                "%s has no %s in Blender %s%s"
                    .formatted(owner, name, world.catalog().blender(), more),
                candidates)
            .within(node));
  }

  private Kind ofItems(Kind.Items items, String name, Syntax node, Syntax at) {
    if (!items.type().isEmpty()) {
      Optional<Entry> member = world.catalog().member(items.type(), name);
      if (member.isPresent()) {
        deprecated(member.get(), at);
        return member.get() instanceof Entry.Function function
            ? new Kind.Function(function, items)
            : world.of(member.get());
      }
    }
    Optional<Entry> ofAll = world.catalog().member(World.COLLECTION, name);
    if (ofAll.isPresent() || OF_COLLECTIONS.contains(name)) {
      return new Kind.BuiltIn("collection." + name, items);
    }
    if (name.startsWith("_") || additions.has(name) || !world.isType(items.item())) {
      return Kind.UNKNOWN;
    }
    String owner = items.type().isEmpty() ? items.item() : items.type();
    Set<String> candidates =
        items.type().isEmpty() ? OF_COLLECTIONS : world.catalog().memberNames(items.type());
    String what = items.type().isEmpty() ? "a collection of " + items.item() : items.type();
    reports.add(
        Problem.error(
                at,
                Family.ATTRIBUTE,
                new Pattern(Pattern.Form.ID, owner, name),
                "%s has no %s in Blender %s".formatted(what, name, world.catalog().blender()),
                candidates)
            .within(node));
    return Kind.UNKNOWN;
  }

  private Kind ofSockets(Kind.Sockets sockets, String name) {
    return switch (name) {
      case "get", "values", "keys", "items", "find" ->
          new Kind.BuiltIn("collection." + name, sockets);
      default -> Kind.UNKNOWN;
    };
  }

  private Kind ofModule(String module, String name, Syntax node, Syntax at) {
    String id = module + "." + name;
    switch (id) {
      case "bpy.app.version" -> {
        return Truth.version(world);
      }
      case "bpy.data" -> {
        return Kind.Instance.exactly("bpy.types.BlendData");
      }
      case "bpy.context" -> {
        return Kind.Instance.exactly(World.CONTEXT);
      }
      case "bpy.types", "bpy.ops", "bpy.app" -> {
        return new Kind.Module(id);
      }
      default -> {}
    }
    List<Entry> entries = world.catalog().entries(id);
    if (!entries.isEmpty()) {
      return entries.stream()
          .filter(entry -> entry instanceof Entry.Type)
          .findFirst()
          .map(world::of)
          .orElseGet(() -> world.of(entries.getFirst()));
    }
    if (name.startsWith("_") || additions.has(name)) {
      return Kind.UNKNOWN;
    }
    Pattern pattern = new Pattern(Pattern.Form.ID, module, name);
    if (module.startsWith("bpy.ops.")) {
      reports.add(
          Problem.error(
                  at,
                  Family.OPERATOR,
                  pattern,
                  "there is no operator %s in Blender %s".formatted(id, world.catalog().blender()),
                  operatorsLike(module))
              .within(node));
      return Kind.UNKNOWN;
    }
    if (module.equals("bpy")) {
      // Only notes know what its other modules hold.
      return new Kind.Module(id);
    }
    if (module.equals("bpy.ops")) {
      // Blender gives a module for any name; it is the operator in it that fails.
      return new Kind.Module(id);
    }
    boolean known = WHOLE.contains(module) && !world.catalog().children(module).isEmpty();
    if (known || advisor.known(pattern).isPresent()) {
      Family family = module.equals("bpy.types") ? Family.TYPE : Family.FUNCTION;
      reports.add(
          Problem.error(
                  at,
                  family,
                  pattern,
                  "there is no %s in Blender %s".formatted(id, world.catalog().blender()),
                  world.namesIn(module))
              .within(node));
    }
    return Kind.UNKNOWN;
  }

  private Set<String> operatorsLike(String module) {
    Set<String> own = world.namesIn(module);
    return own.isEmpty() ? world.namesIn("bpy.ops") : own;
  }

  private Kind ofType(String type, String name, Syntax node, Syntax at) {
    Optional<Entry> member = world.catalog().member(type, name);
    if (member.isPresent()) {
      return world.of(member.get());
    }
    if (type.startsWith("mathutils.")
        && !name.startsWith("_")
        && !world.catalog().memberNames(type).isEmpty()) {
      missing(type, name, node, at, world.catalog().memberNames(type), "");
    }
    return Kind.UNKNOWN;
  }

  /** A name that no type of this Blender has, and of which a note knows that it is gone. */
  private Kind ofUnknown(String name, Syntax node, Syntax at) {
    // What hangs on a value of a type that the catalog does not tell may well have it.
    boolean plain = node.child("object").filter(one -> one.is("identifier")).isPresent();
    if (plain && !world.knowsMember(name) && !additions.has(name)) {
      Pattern pattern = new Pattern(Pattern.Form.ID, "", name);
      if (advisor.known(pattern).isPresent()) {
        reports.add(
            new Problem(
                at,
                node,
                Severity.WARNING,
                Family.ATTRIBUTE,
                pattern,
                "nothing has %s in Blender %s".formatted(name, world.catalog().blender()),
                Set.of()));
      }
    }
    return Kind.UNKNOWN;
  }

  /** Whether a new material, world or light of this Blender comes without a tree of nodes. */
  boolean bareMaterials() {
    return world.version().compareTo(new Version(5, 0)) < 0;
  }
}
