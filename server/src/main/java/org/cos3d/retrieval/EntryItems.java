package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.catalog.Socket;
import org.cos3d.retrieval.Item.Field;

/** Makes items of the entries of a catalog. */
final class EntryItems {

  /** Types that only build or describe Blender's own windows. */
  private static final Set<String> OF_WINDOWS =
      Set.of(
          "bpy.types.Panel",
          "bpy.types.Menu",
          "bpy.types.Header",
          "bpy.types.UIList",
          "bpy.types.UILayout",
          "bpy.types.AssetShelf",
          "bpy.types.Operator",
          "bpy.types.Gizmo",
          "bpy.types.GizmoGroup",
          "bpy.types.FileHandler",
          "bpy.types.KeyingSetInfo",
          "bpy.types.RenderEngine",
          "bpy.types.AddonPreferences",
          "bpy.types.Macro");

  private static final List<String> NODE_PREFIXES =
      List.of(
          "ShaderNode", "GeometryNode", "CompositorNode", "FunctionNode", "TextureNode", "Node");

  private final Catalog catalog;
  private final Lexicon lexicon;
  private final NoteItems notes;
  private final Map<String, List<String>> variantsOf = new HashMap<>();
  private final Map<String, Set<String>> seldom = new LinkedHashMap<>();
  private final Map<String, Boolean> ofWindows = new ConcurrentHashMap<>();

  EntryItems(Catalog catalog, Lexicon lexicon, NoteItems notes) {
    this.notes = notes;
    this.catalog = catalog;
    this.lexicon = lexicon;
    for (String prefix : lexicon.seldom()) {
      String bare = prefix.replaceFirst("^bpy\\.(types|ops)\\.", "");
      seldom.putIfAbsent(prefix, Set.copyOf(Words.stems(bare)));
    }
    for (Entry entry : catalog.entries()) {
      if (entry instanceof Entry.Variant variant) {
        variantsOf.computeIfAbsent(variant.target(), _ -> new ArrayList<>(1)).add(variant.id());
      } else if (entry instanceof Entry.Node node) {
        variantsOf.computeIfAbsent(node.target(), _ -> new ArrayList<>(1)).add(node.id());
      }
    }
  }

  /**
   * The item of an entry.
   *
   * @param phrases those of the entry
   */
  Item item(Entry entry, List<List<String>> phrases) {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.NAME, Words.stems(bareName(entry)));
    fields.put(Field.LABEL, Words.stems(entry.label()));
    fields.put(Field.DOC, Words.stems(doc(entry)));
    fields.put(Field.OWNER, owner(entry));
    fields.put(Field.PARTS, parts(entry));
    fields.put(Field.LEXICON, phrases.stream().flatMap(List::stream).toList());
    List<String> joined = new ArrayList<>(Words.joined(bareName(entry)));
    joined.addAll(Words.joined(entry.label()));
    return new Item(
        entry.id(),
        entry.kind(),
        names(entry),
        fields,
        phrases,
        joined,
        worth(entry),
        seldom(entry),
        twin(entry));
  }

  /** The words of its name in code and of that on screen. */
  static List<String> title(Entry entry) {
    List<String> title = Words.stems(bareName(entry));
    Words.stems(entry.label()).stream().filter(stem -> !title.contains(stem)).forEach(title::add);
    return title;
  }

  /** Identifiers by which it is asked for exactly: its own, and those that it replaces. */
  List<String> names(Entry entry) {
    Set<String> names = new LinkedHashSet<>(names(entry.id()));
    names.addAll(notes.of(entry.id()).names());
    return List.copyOf(names);
  }

  /** The last part of its own identifier, and all of those that it replaces. */
  Set<String> shortNames(Entry entry) {
    Set<String> replaced = notes.of(entry.id()).names();
    String own = entry.name().toLowerCase(Locale.ROOT);
    if (replaced.isEmpty()) {
      return Set.of(own);
    }
    Set<String> names = new LinkedHashSet<>(replaced);
    names.add(own);
    return names;
  }

  /** A word and the type that it makes are one, and what several types have alike is so too. */
  private static String twin(Entry entry) {
    return switch (entry) {
      case Entry.Variant variant when !variant.target().isEmpty() -> variant.target();
      case Entry.Node node -> node.target();
      case Entry.Property property when !property.doc().isEmpty() ->
          property.name() + ": " + property.doc();
      default -> entry.id();
    };
  }

  private Set<String> seldom(Entry entry) {
    String end = entry.id().substring(entry.id().indexOf(':') + 1);
    for (Map.Entry<String, Set<String>> prefix : seldom.entrySet()) {
      if (entry.id().startsWith(prefix.getKey()) || end.startsWith(prefix.getKey())) {
        return prefix.getValue();
      }
    }
    return Set.of();
  }

  private static String bareName(Entry entry) {
    if (entry instanceof Entry.Node) {
      for (String prefix : NODE_PREFIXES) {
        if (entry.name().startsWith(prefix) && entry.name().length() > prefix.length()) {
          return entry.name().substring(prefix.length());
        }
      }
    }
    return entry.name();
  }

  private String doc(Entry entry) {
    String target =
        switch (entry) {
          case Entry.Variant variant -> variant.target();
          case Entry.Node node -> node.target();
          default -> "";
        };
    return entry.doc().isEmpty()
        ? catalog.entry(target, Entry.Type.class).map(Entry::doc).orElse("")
        : entry.doc();
  }

  private List<String> owner(Entry entry) {
    return switch (entry) {
      case Entry.Variant variant -> Words.stems(variant.family());
      case Entry.Node node ->
          Words.stems("node " + String.join(" ", node.trees()).replace("NodeTree", " "));
      case Entry.Operator operator ->
          Words.stems(operator.owner().replace("bpy.ops.", "") + " operator");
      case Entry.Type type -> Words.stems(type.owner());
      default -> {
        String last = entry.owner().substring(entry.owner().lastIndexOf('.') + 1);
        String label = catalog.entry(entry.owner(), Entry.Type.class).map(Entry::label).orElse("");
        List<String> words = new ArrayList<>(Words.stems(last));
        Words.stems(label).stream().filter(word -> !words.contains(word)).forEach(words::add);
        yield words;
      }
    };
  }

  private static List<String> parts(Entry entry) {
    StringBuilder text = new StringBuilder();
    switch (entry) {
      case Entry.Property property -> addItems(property.slot(), text);
      case Entry.Operator operator -> operator.parameters().forEach(one -> addSlot(one, text));
      case Entry.Function function ->
          function.parameters().orElse(List.of()).forEach(one -> addSlot(one, text));
      case Entry.Node node -> {
        node.inputs().stream().map(Socket::name).forEach(name -> text.append(name).append(' '));
        node.outputs().stream().map(Socket::name).forEach(name -> text.append(name).append(' '));
      }
      case Entry.Context context -> addItems(context.slot(), text);
      case Entry.Module _, Entry.Type _, Entry.Variant _, Entry.Constant _ -> {}
    }
    return Words.stems(text.toString());
  }

  private static void addSlot(Slot slot, StringBuilder text) {
    text.append(slot.name()).append(' ');
    addItems(slot, text);
  }

  private static void addItems(Slot slot, StringBuilder text) {
    for (Slot.Item item : slot.items()) {
      text.append(item.id()).append(' ').append(item.label()).append(' ');
    }
  }

  /** Phrases for the entry itself, and for a type those of the variants and nodes that make it. */
  List<List<String>> phrases(Entry entry) {
    List<String> phrases = new ArrayList<>(lexicon.phrases(entry.id()));
    phrases.addAll(notes.of(entry.id()).phrases());
    if (entry instanceof Entry.Type) {
      for (String variant : variantsOf.getOrDefault(entry.id(), List.of())) {
        phrases.addAll(lexicon.phrases(variant));
      }
    }
    return phrases.stream().map(Words::telling).toList();
  }

  /** Every end of the dotted name, small: {@code a.b.c}, {@code b.c}, {@code c}. */
  static List<String> names(String id) {
    String rest = id.toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    names.add(rest);
    for (int at = rest.indexOf('.'); at >= 0; at = rest.indexOf('.')) {
      rest = rest.substring(at + 1);
      names.add(rest);
    }
    int colon = rest.indexOf(':');
    if (colon >= 0) {
      names.add(rest.substring(colon + 1));
    }
    return names;
  }

  private float worth(Entry entry) {
    String type =
        entry instanceof Entry.Type
            ? entry.id()
            : entry.owner().startsWith("bpy.types.") ? entry.owner() : "";
    if (!type.isEmpty() && ofWindows.computeIfAbsent(type, this::isOfWindows)) {
      return 0.35f;
    }
    float often =
        lexicon.often().stream().anyMatch(prefix -> (entry.id() + ".").startsWith(prefix))
            ? 1.25f
            : 1f;
    return often * kindWorth(entry);
  }

  private float kindWorth(Entry entry) {
    return switch (entry) {
      case Entry.Module _ -> 0.7f;
      // What makes the type stands for it.
      case Entry.Type type when variantsOf.containsKey(type.id()) -> 0.6f;
      case Entry.Type _ -> 0.9f;
      case Entry.Constant _ -> 0.8f;
      case Entry.Node _, Entry.Variant _ -> 1.1f;
      case Entry.Property _, Entry.Function _, Entry.Operator _, Entry.Context _ -> 1f;
    };
  }

  private boolean isOfWindows(String type) {
    if (type.startsWith("bpy.types.Theme")
        || type.startsWith("bpy.types.Preferences")
        || type.startsWith("bpy.types.KeyMap")
        || type.contains("KeyConfig")) {
      return true;
    }
    return catalog.lineage(type).stream().anyMatch(OF_WINDOWS::contains);
  }
}
