package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.catalog.Catalog;
import org.cos3d.notes.Advice;
import org.cos3d.notes.Note;
import org.cos3d.notes.Notes;
import org.cos3d.notes.Pattern;
import org.cos3d.notes.Version;
import org.cos3d.retrieval.Item.Field;

/** Makes items of notes, and tells what the notes say of entries of the catalog. */
final class NoteItems {

  static final String KIND = "note";

  /** A note that names what this Blender has not is wanted more than one on what it has. */
  private static final float WORTH_OF_REPLACEMENT = 1.1f;

  private static final float WORTH = 0.8f;

  private static final int LONGEST_REMARK = 200;

  /**
   * What the notes say of one entry.
   *
   * @param names identifiers that it replaces
   * @param phrases what people say for it
   */
  record Said(Set<String> names, Set<String> phrases) {}

  private static final Said NOTHING = new Said(Set.of(), Set.of());

  private final Notes notes;
  private final Version version;
  private final Lexicon lexicon;
  private final Map<String, Said> said = new HashMap<>();
  private final Map<String, String> remarks = new HashMap<>();

  NoteItems(Notes notes, Catalog catalog, Lexicon lexicon) {
    this.notes = notes;
    this.version = Version.of(catalog.version());
    this.lexicon = lexicon;
    for (Note note : notes.all()) {
      List<Pattern> answers = note.works(version) ? note.names() : note.advice(version).use();
      for (Pattern answer : answers) {
        if (catalog.has(answer.id())) {
          take(answer.id(), note);
        }
      }
    }
  }

  private void take(String id, Note note) {
    Said ofEntry =
        said.computeIfAbsent(id, _ -> new Said(new LinkedHashSet<>(), new LinkedHashSet<>()));
    ofEntry.phrases().addAll(note.words());
    if (!note.works(version)) {
      note.names().forEach(name -> ofEntry.names().addAll(names(name)));
    } else if (note.works().isEmpty()) {
      remarks.putIfAbsent(id, KIND + ":" + note.id() + ": " + shortened(note.prose()));
    }
  }

  /** What the notes say of an entry. */
  Said of(String id) {
    return said.getOrDefault(id, NOTHING);
  }

  /** What is to be known of an entry, by id: one line each. */
  Map<String, String> remarks() {
    return Map.copyOf(remarks);
  }

  List<Told> all() {
    return notes.all().stream().map(this::told).toList();
  }

  private Told told(Note note) {
    Advice advice = note.advice(version);
    List<Pattern> named = new ArrayList<>(note.names());
    named.addAll(advice.use());
    String id = KIND + ":" + note.id();
    List<String> phrases = new ArrayList<>(note.words());
    phrases.addAll(lexicon.phrases(id));
    List<List<String>> cut = phrases.stream().map(Words::telling).toList();
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.NAME, Words.stems(note.id()));
    fields.put(Field.OWNER, Words.stems(note.topic()));
    fields.put(Field.LEXICON, cut.stream().flatMap(List::stream).toList());
    fields.put(Field.DOC, Words.stems(note.prose()));
    fields.put(
        Field.PARTS,
        Words.stems(named.stream().map(NoteItems::shortName).collect(Collectors.joining(" "))));
    List<String> names = new ArrayList<>(List.of(id));
    note.names().forEach(name -> names.addAll(names(name)));
    float worth = note.works(version) ? WORTH : WORTH_OF_REPLACEMENT;
    return new Told(
        new Item(
            id,
            KIND,
            List.copyOf(new LinkedHashSet<>(names)),
            fields,
            cut,
            List.of(),
            worth,
            Set.of(),
            id),
        text(note, advice));
  }

  private String text(Note note, Advice advice) {
    List<String> lines = new ArrayList<>();
    lines.add(note.prose());
    if (!note.works(version)) {
      lines.add(
          "not in Blender %s: %s"
              .formatted(
                  version,
                  note.names().stream()
                      .map(NoteItems::shortName)
                      .collect(Collectors.joining(", "))));
    }
    if (!advice.use().isEmpty()) {
      lines.add("use " + advice.use().stream().map(Pattern::id).collect(Collectors.joining(", ")));
    }
    if (!advice.code().isEmpty()) {
      lines.add(advice.code());
    }
    return String.join("\n", lines);
  }

  /** Identifiers by which code names what a pattern is about. */
  private static List<String> names(Pattern pattern) {
    return switch (pattern.form()) {
      case ID, NODE, VARIANT -> EntryItems.names(pattern.id());
      case KEYWORD, ENUM, INPUT, OUTPUT -> List.of(pattern.name().toLowerCase(Locale.ROOT));
    };
  }

  private static String shortName(Pattern pattern) {
    String owner = pattern.owner().substring(pattern.owner().lastIndexOf('.') + 1);
    return owner.isEmpty() ? pattern.name() : owner + "." + pattern.name();
  }

  private static String shortened(String prose) {
    return prose.length() <= LONGEST_REMARK ? prose : prose.substring(0, LONGEST_REMARK - 1) + "…";
  }
}
