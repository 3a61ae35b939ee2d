package org.cos3d.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What types inherit, worked out when it is first asked for. Thread-safe. */
final class Lineages {

  private final Map<String, List<Entry>> byId;
  private final Map<String, List<Entry>> byOwner;
  private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Entry>> members = new ConcurrentHashMap<>();

  Lineages(Map<String, List<Entry>> byId, Map<String, List<Entry>> byOwner) {
    this.byId = byId;
    this.byOwner = byOwner;
  }

  /** The type and its bases, nearest first; empty where it is unknown. */
  List<String> of(String type) {
    List<String> known = lineages.get(type);
    if (known != null) {
      return known;
    }
    Set<String> line = new LinkedHashSet<>();
    for (Entry entry : byId.getOrDefault(type, List.of())) {
      if (entry instanceof Entry.Type one) {
        line.add(type);
        line.addAll(one.bases());
      }
    }
    // Unknown names are not kept: whoever reads programs asks for many.
    return line.isEmpty() ? List.of() : keep(lineages, type, List.copyOf(line));
  }

  /** Its properties and functions by name, inherited ones behind its own. */
  Map<String, Entry> members(String type) {
    Map<String, Entry> known = members.get(type);
    if (known != null) {
      return known;
    }
    List<String> line = of(type);
    if (line.isEmpty()) {
      return Map.of();
    }
    Map<String, Entry> found = new LinkedHashMap<>();
    for (String owner : line) {
      for (Entry entry : byOwner.getOrDefault(owner, List.of())) {
        if (entry instanceof Entry.Property || entry instanceof Entry.Function) {
          found.putIfAbsent(entry.name(), entry);
        }
      }
    }
    return keep(members, type, Collections.unmodifiableMap(found));
  }

  private static <V> V keep(Map<String, V> map, String key, V value) {
    V other = map.putIfAbsent(key, value);
    return other == null ? value : other;
  }
}
