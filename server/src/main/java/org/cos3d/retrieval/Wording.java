package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.catalog.Slot.Trait;
import org.cos3d.catalog.Socket;

/** Tells an entry of the catalog in a few lines: how it is written, and what it is. */
final class Wording {

  private static final String OBJECT_MODE = "object/";
  private static final String NOTHING_ACTIVE = OBJECT_MODE + "none";
  private static final int MOST_KINDS = 4;
  private static final int MOST_PARAMETERS = 14;
  private static final int MOST_MEMBERS = 24;
  private static final int LONGEST_DOC = 160;

  private static final Map<String, String> NEW =
      Map.of(
          "modifier", "obj.modifiers.new('%2$s', '%1$s')",
          "constraint", "obj.constraints.new('%1$s')",
          "light", "bpy.data.lights.new('%2$s', '%1$s')",
          "texture", "bpy.data.textures.new('%2$s', '%1$s')",
          "curve", "bpy.data.curves.new('%2$s', '%1$s')",
          "curve_modifier", "fcurve.modifiers.new('%1$s')",
          "metaball", "metaball.elements.new(type='%1$s')",
          "force", "obj.field.type = '%1$s'");

  private final Catalog catalog;
  private final Map<String, String> remarks;

  /**
   * Words for the entries of a catalog.
   *
   * @param remarks a line of a note by the id of the entry that it is about
   */
  Wording(Catalog catalog, Map<String, String> remarks) {
    this.catalog = catalog;
    this.remarks = remarks;
  }

  /** How it is written, what it is, what is to be known: a line each. */
  String text(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(written(entry));
    String doc = doc(entry);
    if (!doc.isEmpty()) {
      lines.add(doc.length() > LONGEST_DOC ? doc.substring(0, LONGEST_DOC - 1) + "…" : doc);
    }
    if (entry instanceof Entry.Operator operator) {
      situation(operator.polls()).ifPresent(lines::add);
    }
    entry.deprecated().ifPresent(old -> lines.add(deprecated(old)));
    String remark = remarks.get(entry.id());
    if (remark != null) {
      lines.add(remark);
    }
    return String.join("\n", lines);
  }

  /**
   * Where an operator works; nothing where it works with nothing selected, or where all is unknown.
   */
  private static Optional<String> situation(List<String> polls) {
    if (polls.isEmpty() || polls.contains(NOTHING_ACTIVE)) {
      return Optional.empty();
    }
    List<String> kinds =
        polls.stream()
            .filter(poll -> poll.startsWith(OBJECT_MODE))
            .map(poll -> poll.substring(OBJECT_MODE.length()))
            .toList();
    if (kinds.isEmpty()) {
      return Optional.of("works in: " + String.join(", ", polls));
    }
    return Optional.of(
        kinds.size() > MOST_KINDS
            ? "needs an active object"
            : "needs an active object of: " + String.join(", ", kinds));
  }

  private static String deprecated(Slot.Deprecation old) {
    StringBuilder text = new StringBuilder("deprecated");
    if (!old.since().isEmpty()) {
      text.append(" since ").append(old.since());
    }
    if (!old.removal().isEmpty()) {
      text.append(", goes in ").append(old.removal());
    }
    return old.note().isEmpty() ? text.toString() : text.append(": ").append(old.note()).toString();
  }

  private String doc(Entry entry) {
    String target =
        switch (entry) {
          case Entry.Variant variant -> variant.target();
          case Entry.Node node -> node.target();
          default -> "";
        };
    return entry.doc().isEmpty() && !target.isEmpty()
        ? catalog.entry(target, Entry.Type.class).map(Entry::doc).orElse("")
        : entry.doc();
  }

  private String written(Entry entry) {
    return switch (entry) {
      case Entry.Module module -> "import " + module.id();
      case Entry.Type type -> type(type);
      case Entry.Property property -> property(property);
      case Entry.Function function -> function(function);
      case Entry.Operator operator -> operator.id() + "(" + parameters(operator.parameters()) + ")";
      case Entry.Node node ->
          "nodes.new('%s')  in: %s  out: %s"
              .formatted(node.name(), sockets(node.inputs()), sockets(node.outputs()));
      case Entry.Variant variant -> variant(variant);
      case Entry.Context context -> context.id() + ": " + SlotWords.type(context.slot());
      case Entry.Constant constant -> constant.id() + ": " + SlotWords.type(constant.slot());
    };
  }

  private String variant(Entry.Variant variant) {
    String label = variant.label().isEmpty() ? variant.value() : variant.label();
    String made =
        NEW.getOrDefault(variant.family(), "type='%1$s'").formatted(variant.value(), label);
    String members = members(variant.target());
    return made
        + (variant.target().isEmpty() ? "" : "  # " + lastPart(variant.target()))
        + (members.isEmpty() ? "" : ": " + members);
  }

  private String type(Entry.Type type) {
    String bases = type.bases().isEmpty() ? "" : "(" + lastPart(type.bases().getFirst()) + ")";
    String members = members(type.id());
    return type.id() + bases + (members.isEmpty() ? "" : ": " + members);
  }

  /** Names of what a type has itself. */
  private String members(String type) {
    List<String> own =
        catalog.members(type).stream()
            .filter(member -> member.owner().equals(type))
            .map(member -> member.name() + (member instanceof Entry.Function ? "()" : ""))
            .toList();
    return own.size() <= MOST_MEMBERS
        ? String.join(", ", own)
        : String.join(", ", own.subList(0, MOST_MEMBERS)) + ", …";
  }

  private static String property(Entry.Property property) {
    Slot slot = property.slot();
    String text = property.id() + ": " + SlotWords.type(slot);
    if (slot.is(Trait.READ_ONLY)) {
      boolean holds = slot.type().equals("pointer") || slot.type().equals("collection");
      return holds ? text : text + ", read-only";
    }
    String value = SlotWords.python(slot.defaultText());
    return value.isEmpty() ? text : text + ", default " + value;
  }

  private static String function(Entry.Function function) {
    String taken =
        function.parameters().map(Wording::parameters).orElseGet(() -> inner(function.signature()));
    String given =
        function.returns().stream()
            .map(slot ->
                function.returns().size() == 1 ? SlotWords.type(slot) : SlotWords.parameter(slot))
            .collect(Collectors.joining(", "));
    return "%s(%s%s)%s"
        .formatted(
            function.id(),
            taken,
            function.variadic() && function.parameters().isPresent() ? ", …" : "",
            given.isEmpty() ? "" : " -> " + given);
  }

  private static String inner(String signature) {
    int open = signature.indexOf('(');
    int close = signature.lastIndexOf(')');
    return open >= 0 && close > open ? signature.substring(open + 1, close) : "…";
  }

  private static String parameters(List<Slot> slots) {
    List<String> texts = new ArrayList<>();
    for (Slot slot : slots) {
      if (texts.size() == MOST_PARAMETERS) {
        texts.add("… %d more".formatted(slots.size() - MOST_PARAMETERS));
        break;
      }
      texts.add(SlotWords.parameter(slot));
    }
    return String.join(", ", texts);
  }

  private static String sockets(List<Socket> sockets) {
    return sockets.isEmpty()
        ? "nothing"
        : sockets.stream()
            .filter(socket -> !socket.name().isEmpty())
            .map(Wording::socket)
            .distinct()
            .limit(MOST_MEMBERS)
            .collect(Collectors.joining(", "));
  }

  private static String socket(Socket socket) {
    return "'%s'%s"
        .formatted(
            socket.name(),
            socket.when().entrySet().stream()
                .map(when -> " if %s=%s".formatted(when.getKey(), when.getValue()))
                .sorted()
                .collect(Collectors.joining()));
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }
}
