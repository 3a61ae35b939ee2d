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

/** What an item of a collection, list, vector is, and what comes out of a loop over it. */
final class Subscripts {

  private static final Map<String, Kind> MATH_ITEMS =
      Map.of(
          "mathutils.Vector", Kind.REAL,
          "mathutils.Euler", Kind.REAL,
          "mathutils.Color", Kind.REAL,
          "mathutils.Quaternion", Kind.REAL,
          "mathutils.Matrix", Kind.Instance.exactly("mathutils.Vector"));

  private static final Set<String> TABLES =
      Set.of("bmesh.types.BMVertSeq", "bmesh.types.BMEdgeSeq", "bmesh.types.BMFaceSeq");

  private static final Version BY_IDENTIFIER = new Version(4, 0);

  private final World world;
  private final Reports reports;
  private final Joins joins;
  private final boolean tablesAreMade;
  private final boolean byIdentifier;

  Subscripts(String source, World world, Reports reports, Joins joins) {
    this.tablesAreMade =
        source.contains("ensure_lookup_table") || source.contains("from_edit_mesh");
    this.byIdentifier = world.version().compareTo(BY_IDENTIFIER) >= 0;
    this.world = world;
    this.reports = reports;
    this.joins = joins;
  }

  /** What {@code value[index]} is; a socket that the node has not is told. */
  Kind item(Kind value, Kind index, Syntax at) {
    return switch (value) {
      case Kind.Row row -> ofRow(row, index);
      case Kind.Dictionary dictionary -> dictionary.value();
      case Kind.Items items -> ofItems(items, index);
      case Kind.Sockets sockets -> ofSockets(sockets, index, at);
      case Kind.Pending pending -> pending;
      case Kind.Instance instance -> {
        if (index instanceof Kind.Number && TABLES.contains(instance.type()) && !tablesAreMade) {
          noTable(instance, at);
        }
        yield each(value);
      }
      default -> each(value);
    };
  }

  /** Elements of a bmesh have places only after their table is made. */
  private void noTable(Kind.Instance sequence, Syntax at) {
    reports.add(
        Problem.error(
            at,
            Family.CONTEXT,
            new Pattern(Pattern.Form.ID, sequence.type(), "ensure_lookup_table"),
            "%s has no places until its ensure_lookup_table() is called"
                .formatted(sequence.type())));
  }

  private static Kind ofRow(Kind.Row row, Kind index) {
    if (row.items().isPresent()
        && index instanceof Kind.Number number
        && number.whole()
        && number.value().isPresent()) {
      List<Kind> items = row.items().get();
      int place = number.value().get().intValue();
      int at = place < 0 ? items.size() + place : place;
      return at >= 0 && at < items.size() ? items.get(at) : Kind.UNKNOWN;
    }
    return row.item();
  }

  /** A node is known by its name where nobody renamed it. */
  Kind ofItems(Kind.Items items, Kind index) {
    boolean nodes = items.item().equals("bpy.types.Node");
    if (nodes && index instanceof Kind.Text(Optional<String> name) && name.isPresent()) {
      Optional<Entry.Node> node = world.nodeNamed(name.get(), items.tree());
      return node.map(world::of).orElseGet(() -> each(items));
    }
    return each(items);
  }

  /** The socket of that name; unknown where the node has several of different kinds. */
  Kind socket(Kind.Sockets sockets, String name) {
    List<Kind> found =
        of(sockets).stream().filter(socket -> socket.name().equals(name)).map(this::kind).toList();
    return found.isEmpty() ? Kind.UNKNOWN : joins.join(found);
  }

  private static List<Socket> of(Kind.Sockets sockets) {
    return sockets.inputs() ? sockets.node().inputs() : sockets.node().outputs();
  }

  private Kind kind(Socket socket) {
    String type = World.TYPES + socket.idname();
    return world.isType(type)
        ? Kind.Instance.exactly(type)
        : Kind.Instance.of("bpy.types.NodeSocket");
  }

  /** Newer Blenders find a socket by its identifier as well. */
  boolean has(Kind.Sockets sockets, String name) {
    return of(sockets).stream()
        .anyMatch(socket ->
            socket.name().equals(name) || (byIdentifier && socket.identifier().equals(name)));
  }

  private Kind ofSockets(Kind.Sockets sockets, Kind index, Syntax at) {
    if (index instanceof Kind.Text(Optional<String> name) && name.isPresent()) {
      if (has(sockets, name.get())) {
        return socket(sockets, name.get());
      }
      missing(sockets, name.get(), at);
      return Kind.UNKNOWN;
    }
    if (index instanceof Kind.Number(boolean whole, Optional<Double> place)
        && whole
        && place.isPresent()) {
      return at(sockets, place.get().intValue());
    }
    return each(sockets);
  }

  /**
   * A socket by its place is known only where the node has all of its sockets always, for those
   * that are hidden have places too.
   */
  private Kind at(Kind.Sockets sockets, int place) {
    List<Socket> all = of(sockets);
    boolean fixed =
        all.stream().allMatch(socket -> socket.when().isEmpty())
            && all.stream().map(Socket::name).distinct().count() == all.size();
    return fixed && place >= 0 && place < all.size() ? kind(all.get(place)) : Kind.UNKNOWN;
  }

  private void missing(Kind.Sockets sockets, String name, Syntax at) {
    if (of(sockets).isEmpty() || growsSockets(sockets.node().name())) {
      return;
    }
    Pattern.Form form = sockets.inputs() ? Pattern.Form.INPUT : Pattern.Form.OUTPUT;
    Set<String> names = of(sockets).stream().map(Socket::name).collect(Collectors.toSet());
    reports.add(
        Problem.error(
            at,
            Family.SOCKET,
            new Pattern(form, sockets.node().name(), name),
            "%s has no %s \"%s\" in Blender %s"
                .formatted(
                    sockets.node().name(),
                    sockets.inputs() ? "input" : "output",
                    name,
                    world.catalog().blender()),
            names));
  }

  /** Nodes whose sockets the program itself makes: groups, zones, switches. */
  private static boolean growsSockets(String node) {
    return node.contains("Group")
        || node.contains("Simulation")
        || node.contains("Repeat")
        || node.contains("Foreach")
        || node.contains("ForEach")
        || node.contains("Capture")
        || node.contains("Bake")
        || node.contains("Switch")
        || node.contains("Script")
        || node.contains("Closure")
        || node.contains("Bundle")
        || node.contains("OutputFile")
        || node.contains("Cryptomatte")
        || node.contains("RLayers")
        || node.contains("Format");
  }

  /** What comes out of a loop. */
  Kind each(Kind value) {
    return switch (value) {
      case Kind.Row row -> row.item();
      case Kind.Items items ->
          items.item().isEmpty()
              ? Kind.UNKNOWN
              : world.isType(items.item()) ? Kind.Instance.of(items.item()) : Kind.UNKNOWN;
      case Kind.Sockets _ -> Kind.Instance.of("bpy.types.NodeSocket");
      case Kind.Numbers numbers ->
          numbers.slot().dimensions().size() > 1
              ? Kind.UNKNOWN
              : switch (numbers.slot().type()) {
                case "bool" -> Kind.BOOL;
                case "int" -> Kind.WHOLE;
                default -> Kind.REAL;
              };
      case Kind.Text _ -> Kind.TEXT;
      case Kind.Instance instance -> ofInstance(instance);
      case Kind.Pending pending -> pending;
      default -> Kind.UNKNOWN;
    };
  }

  /** Sequences of bmesh tell the type of their items by their name: BMVertSeq holds BMVert. */
  private Kind ofInstance(Kind.Instance instance) {
    Kind math = MATH_ITEMS.get(instance.type());
    if (math != null) {
      return math;
    }
    String type = instance.type();
    for (String end : List.of("Seq", "Iter")) {
      if (type.startsWith("bmesh.types.") && type.endsWith(end)) {
        String item = type.substring(0, type.length() - end.length());
        return world.isType(item) ? Kind.Instance.exactly(item) : Kind.UNKNOWN;
      }
    }
    return Kind.UNKNOWN;
  }

  Kind slice(Kind value) {
    return switch (value) {
      case Kind.Row row -> Kind.rowOf(row.item());
      case Kind.Items items -> Kind.rowOf(each(items));
      case Kind.Text _ -> Kind.TEXT;
      case Kind.Numbers numbers -> Kind.rowOf(each(numbers));
      case Kind.Pending pending -> pending;
      default -> Kind.UNKNOWN;
    };
  }

  /** What one of several targets takes of a value. */
  Kind unpacked(Kind value, int place, int count) {
    if (value instanceof Kind.Row row && row.items().isPresent()) {
      List<Kind> items = row.items().get();
      return items.size() == count ? items.get(place) : Kind.UNKNOWN;
    }
    return each(value);
  }
}
