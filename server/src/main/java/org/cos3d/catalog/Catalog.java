package org.cos3d.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that one build of Blender lets programs use. Immutable; what is asked for by name takes about
 * a microsecond.
 */
public final class Catalog {

  private final Header header;
  private final List<Entry> entries;
  private final Map<String, List<Entry>> byId = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byOwner = new LinkedHashMap<>();
  private final Map<String, Map<String, Entry.Variant>> byFamily = new TreeMap<>();
  private final Map<String, Entry.Node> nodes = new TreeMap<>();
  private final Lineages lineages;

  Catalog(Header header, List<Entry> entries) {
    this.header = header;
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      byId.computeIfAbsent(entry.id(), _ -> new ArrayList<>(1)).add(entry);
      byOwner.computeIfAbsent(entry.owner(), _ -> new ArrayList<>()).add(entry);
      if (entry instanceof Entry.Variant variant) {
        byFamily
            .computeIfAbsent(variant.family(), _ -> new TreeMap<>())
            .put(variant.value(), variant);
      } else if (entry instanceof Entry.Node node) {
        nodes.put(node.name(), node);
      }
    }
    this.lineages = new Lineages(byId, byOwner);
  }

  /** Version of the Blender, such as "3.4.1". */
  public String blender() {
    return header.blender();
  }

  /** Version of the Blender: major, minor, patch. */
  public List<Integer> version() {
    return header.version();
  }

  /** Build of the Blender, as it tells it. */
  public String build() {
    return header.build();
  }

  /** SHA-256 of all entries: catalogs with one digest are the same. */
  public String digest() {
    return header.digest();
  }

  /** Names of the add-ons whose operators and types are in it. */
  public List<String> addons() {
    return header.addons();
  }

  /** Situations in which operators were asked whether they can be called: "edit/mesh". */
  public List<String> tried() {
    return header.tried();
  }

  /** All entries, in order of id and kind. */
  public List<Entry> entries() {
    return entries;
  }

  /** All entries with that id: a name may be a function and a type at once. */
  public List<Entry> entries(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /** The first entry with that id. */
  public Optional<Entry> entry(String id) {
    return entries(id).stream().findFirst();
  }

  /** The entry with that id and of that kind. */
  public <E extends Entry> Optional<E> entry(String id, Class<E> kind) {
    return entries(id).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Whether there is an entry with that id. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /** A type, its bases nearest first; empty where there is no such type. */
  public List<String> lineage(String type) {
    return lineages.of(type);
  }

  /** Whether a type is another one or inherits it. */
  public boolean isA(String type, String base) {
    return type.equals(base) || lineages.of(type).contains(base);
  }

  /** A property or function of a type, its own or inherited. */
  public Optional<Entry> member(String type, String name) {
    return Optional.ofNullable(lineages.members(type).get(name));
  }

  /** Properties and functions of a type, its own and inherited ones, nearest first. */
  public Collection<Entry> members(String type) {
    return lineages.members(type).values();
  }

  /** Names of the properties and functions of a type, its own and inherited ones. */
  public Set<String> memberNames(String type) {
    return lineages.members(type).keySet();
  }

  /** What a module holds itself: operators, types, functions, constants and inner modules. */
  public Collection<Entry> children(String module) {
    return byOwner.getOrDefault(module, List.of());
  }

  /** A kind of node by its name in code, such as {@code ShaderNodeMix}. */
  public Optional<Entry.Node> node(String name) {
    return Optional.ofNullable(nodes.get(name));
  }

  /** All kinds of nodes, in order of name. */
  public Collection<Entry.Node> nodes() {
    return nodes.values();
  }

  /** Families of variants: modifier, constraint, light and the like. */
  public Set<String> families() {
    return byFamily.keySet();
  }

  /** A variant by its value in code, such as {@code BEVEL} of the family {@code modifier}. */
  public Optional<Entry.Variant> variant(String family, String value) {
    return Optional.ofNullable(byFamily.getOrDefault(family, Map.of()).get(value));
  }

  /** All variants of a family, in order of value. */
  public Collection<Entry.Variant> variants(String family) {
    return byFamily.getOrDefault(family, Map.of()).values();
  }

  /**
   * Those of the candidates that are most like a name, best first: by letters and by common parts.
   * Empty where none is much like it.
   */
  public static List<String> nearest(String wanted, Collection<String> candidates, int most) {
    return Nearness.nearest(wanted, candidates, most);
  }

  @Override
  public String toString() {
    return "catalog of Blender %s, %d entries".formatted(header.blender(), entries.size());
  }
}
