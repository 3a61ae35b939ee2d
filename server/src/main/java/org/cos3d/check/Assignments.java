package org.cos3d.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** Whether attributes of Blender's things can be set, and to that. */
final class Assignments {

  private final World world;
  private final Reports reports;
  private final Values values;

  Assignments(World world, Reports reports, Values values) {
    this.world = world;
    this.reports = reports;
    this.values = values;
  }

  /**
   * Looks at {@code a.b = value}; returns what is known of {@code a} from then on.
   *
   * @param value what is assigned
   * @param from the expression that gives it; empty where the value is a part of one
   */
  Kind write(
      Kind receiver, Syntax node, Syntax at, String name, Kind value, Optional<Syntax> from) {
    if (receiver instanceof Kind.OwnObject) {
      return receiver;
    }
    if (!(receiver instanceof Kind.Instance instance)) {
      return receiver;
    }
    Optional<Entry> member = memberFor(instance, name);
    if (member.isPresent() && member.get() instanceof Entry.Property property) {
      writeTo(property, instance, at, value, from);
    }
    Map<String, Kind> facts = new HashMap<>(instance.facts());
    facts.remove(name);
    if (name.equals("use_nodes")) {
      facts.remove("node_tree");
    }
    return new Kind.Instance(instance.type(), instance.exact(), facts);
  }

  private Optional<Entry> memberFor(Kind.Instance instance, String name) {
    Optional<Entry> member = world.catalog().member(instance.type(), name);
    return member.isPresent() || instance.exact()
        ? member
        : world.oneMemberOfHeirs(instance.type(), name);
  }

  private void writeTo(
      Entry.Property property,
      Kind.Instance instance,
      Syntax at,
      Kind value,
      Optional<Syntax> from) {
    Slot slot = property.slot();
    boolean own = instance.exact() || !world.heirsChange(instance.type(), property);
    // Nodes of some kinds have a type of their own that can be set; the catalog tells one of both.
    boolean told = !property.id().equals("bpy.types.Node.type");
    if (slot.is(Slot.Trait.READ_ONLY) && own && told) {
      reports.add(
          Problem.error(
              at,
              Family.READ_ONLY,
              new Pattern(Pattern.Form.ID, property.owner(), property.name()),
              property.id() + " can be read but not set"));
      return;
    }
    if (property.owner().startsWith(World.TYPES) && own) {
      from.ifPresent(node -> values.check(value, slot, property.id(), node));
    }
  }
}
