package org.cos3d.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cos3d.catalog.Entry.Head;
import org.cos3d.catalog.Entry.Origin;

/** Makes an entry of the keys of its line. */
final class EntryReader {

  private EntryReader() {}

  static Entry read(Fields fields) {
    Head head = head(fields);
    return switch (fields.text("kind")) {
      case "module" -> new Entry.Module(head);
      case "type" -> new Entry.Type(head, fields.list("bases"));
      case "property" -> new Entry.Property(head, SlotReader.read(fields, head.name()));
      case "function" -> function(head, fields);
      case "operator" ->
          new Entry.Operator(head, slots(fields, "parameters"), fields.list("polls"));
      case "node" ->
          new Entry.Node(
              head,
              fields.text("target"),
              fields.list("trees"),
              sockets(fields, "inputs"),
              sockets(fields, "outputs"));
      case "variant" ->
          new Entry.Variant(
              head, fields.text("family"), fields.text("value"), fields.text("target"));
      case "context" -> new Entry.Context(head, SlotReader.read(fields, head.name()));
      case "constant" -> new Entry.Constant(head, SlotReader.read(fields, head.name()));
      default ->
          throw new IllegalStateException(
              "%s has the unknown kind \"%s\"".formatted(head.id(), fields.text("kind")));
    };
  }

  private static Head head(Fields fields) {
    String id = fields.text("id");
    if (id.isEmpty()) {
      throw new IllegalStateException("it has no id");
    }
    int cut = Math.max(id.lastIndexOf('.'), id.indexOf(':'));
    String above = cut < 0 || id.indexOf(':') == cut ? "" : id.substring(0, cut);
    String owner = fields.text("owner");
    return new Head(
        id,
        fields.one(id.substring(cut + 1)),
        owner.isEmpty() ? fields.one(above) : owner,
        fields.text("name"),
        fields.text("doc"));
  }

  private static Entry.Function function(Head head, Fields fields) {
    String origin = fields.text("origin");
    return new Entry.Function(
        head,
        // Nothing empty is written: without parameters and signature it takes nothing.
        fields.has("parameters") || fields.text("signature").isEmpty()
            ? Optional.of(slots(fields, "parameters"))
            : Optional.empty(),
        slots(fields, "returns"),
        fields.text("signature"),
        fields.isTrue("variadic"),
        origin.isEmpty() ? Origin.NATIVE : Origin.valueOf(origin.toUpperCase(Locale.ROOT)),
        fields.isTrue("static"));
  }

  private static List<Slot> slots(Fields fields, String key) {
    return fields.objects(key).stream()
        .map(slot -> SlotReader.read(slot, slot.text("name")))
        .toList();
  }

  private static List<Socket> sockets(Fields fields, String key) {
    return fields.objects(key).stream()
        .map(socket ->
            new Socket(
                SlotReader.read(socket, socket.text("name")),
                socket.text("identifier"),
                socket.text("socket"),
                socket.objects("when").stream().findFirst().map(Fields::texts).orElse(Map.of())))
        .toList();
  }
}
