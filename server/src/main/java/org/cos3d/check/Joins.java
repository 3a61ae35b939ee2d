package org.cos3d.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a value that may have come on two ways. */
final class Joins {

  private final World world;

  Joins(World world) {
    this.world = world;
  }

  Kind join(Kind one, Kind other) {
    if (one.equals(other) || other instanceof Kind.Pending) {
      return one;
    }
    if (one instanceof Kind.Pending) {
      return other;
    }
    if (one instanceof Kind.None && isObject(other)) {
      return other;
    }
    if (other instanceof Kind.None && isObject(one)) {
      return one;
    }
    return alike(one, other);
  }

  /** What is tested for None before it is used is most often an object. */
  private static boolean isObject(Kind kind) {
    return kind instanceof Kind.Instance
        || kind instanceof Kind.Items
        || kind instanceof Kind.Sockets
        || kind instanceof Kind.OwnObject;
  }

  private Kind alike(Kind one, Kind other) {
    if (one instanceof Kind.Number a && other instanceof Kind.Number b) {
      return a.whole() == b.whole() ? new Kind.Number(a.whole(), Optional.empty()) : Kind.UNKNOWN;
    }
    if (one instanceof Kind.Text && other instanceof Kind.Text) {
      return Kind.TEXT;
    }
    if (one instanceof Kind.Bool && other instanceof Kind.Bool) {
      return Kind.BOOL;
    }
    if (one instanceof Kind.Group && other instanceof Kind.Group) {
      return new Kind.Group(Optional.empty());
    }
    if (one instanceof Kind.Dictionary a && other instanceof Kind.Dictionary b) {
      return new Kind.Dictionary(join(a.value(), b.value()));
    }
    if (one instanceof Kind.Row a && other instanceof Kind.Row b) {
      return rows(a, b);
    }
    if (one instanceof Kind.Instance a && other instanceof Kind.Instance b) {
      return instances(a, b);
    }
    return Kind.UNKNOWN;
  }

  private Kind rows(Kind.Row one, Kind.Row other) {
    if (one.items().isPresent()
        && other.items().isPresent()
        && one.items().get().size() == other.items().get().size()) {
      List<Kind> a = one.items().get();
      List<Kind> b = other.items().get();
      List<Kind> items =
          java.util.stream.IntStream.range(0, a.size())
              .mapToObj(i -> join(a.get(i), b.get(i)))
              .toList();
      return new Kind.Row(Optional.of(items), join(one.item(), other.item()));
    }
    return Kind.rowOf(join(one.item(), other.item()));
  }

  private Kind instances(Kind.Instance one, Kind.Instance other) {
    Map<String, Kind> facts = new HashMap<>(one.facts());
    facts.keySet().retainAll(other.facts().keySet());
    facts.replaceAll((name, kind) -> join(kind, other.facts().getOrDefault(name, Kind.UNKNOWN)));
    if (one.type().equals(other.type())) {
      return new Kind.Instance(one.type(), one.exact() && other.exact(), facts);
    }
    if (world.catalog().isA(one.type(), other.type())) {
      return new Kind.Instance(other.type(), false, facts);
    }
    if (world.catalog().isA(other.type(), one.type())) {
      return new Kind.Instance(one.type(), false, facts);
    }
    return Kind.UNKNOWN;
  }

  /** What is known of all of them. */
  Kind join(List<Kind> kinds) {
    Kind joined = Kind.PENDING;
    for (Kind kind : kinds) {
      joined = join(joined, kind);
    }
    return joined;
  }
}
