package org.cos3d.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the notes of one file. */
final class NoteReader {

  private static final String TITLE = "# ";
  private static final String START = "## ";

  /** One note as far as it is read. */
  private static final class Draft {
    final String id;
    List<Pattern> names = List.of();
    List<Span> works = List.of();
    final List<Note.Said<List<Pattern>>> uses = new ArrayList<>();
    final List<Note.Said<String>> codes = new ArrayList<>();
    final List<Note.Said<List<Mend>>> mends = new ArrayList<>();
    List<String> words = List.of();
    final StringBuilder prose = new StringBuilder();
    boolean headEnded;

    Draft(String id) {
      this.id = id;
    }

    Note note(String topic) {
      if (names.isEmpty()) {
        throw new IllegalArgumentException("it has no names");
      }
      return new Note(id, topic, names, works, uses, codes, mends, words, prose.toString());
    }
  }

  private NoteReader() {}

  static List<Note> read(String text, String file) {
    List<Draft> drafts = new ArrayList<>();
    String topic = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(START)) {
        drafts.add(new Draft(line.substring(START.length()).strip()));
      } else if (drafts.isEmpty()) {
        topic = line.startsWith(TITLE) ? line.substring(TITLE.length()).strip() : topic;
      } else {
        try {
          read(line, drafts.getLast());
        } catch (IllegalArgumentException wrong) {
          throw new IllegalArgumentException(
              file + ", line " + number + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    List<Note> notes = new ArrayList<>();
    for (Draft draft : drafts) {
      try {
        notes.add(draft.note(topic));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            file + ", note " + draft.id + ": " + wrong.getMessage(), wrong);
      }
    }
    return notes;
  }

  private static void read(String line, Draft draft) {
    if (line.isBlank()) {
      draft.headEnded = draft.headEnded || !draft.names.isEmpty();
    } else if (draft.headEnded) {
      draft.prose.append(draft.prose.isEmpty() ? "" : " ").append(line.strip());
    } else {
      readHead(line, draft);
    }
  }

  private static void readHead(String line, Draft draft) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a line of the head has the form \"key: value\"");
    }
    String[] key = line.substring(0, colon).strip().split("\\s+", 2);
    String value = line.substring(colon + 1).strip();
    Optional<Span> span = key.length == 2 ? Optional.of(Span.read(key[1])) : Optional.empty();
    switch (key[0]) {
      case "names" -> draft.names = list(value, Pattern::read);
      case "works" -> draft.works = list(value, Span::read);
      case "words" -> draft.words = list(value, String::strip);
      case "use" -> draft.uses.add(new Note.Said<>(span, list(value, Pattern::read)));
      case "code" -> draft.codes.add(new Note.Said<>(span, value));
      case "mend" -> draft.mends.add(new Note.Said<>(span, list(value, NoteReader::mend)));
      default -> throw new IllegalArgumentException("there is no key \"" + key[0] + "\"");
    }
  }

  private static <T> List<T> list(String value, Function<String, T> item) {
    return Arrays.stream(value.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(item)
        .toList();
  }

  private static Mend mend(String text) {
    String[] sides = text.split("->", 2);
    if (sides.length != 2) {
      throw new IllegalArgumentException("\"" + text + "\" has not the form \"NAME -> TEXT\"");
    }
    return new Mend(Pattern.read(sides[0]), sides[1].strip());
  }
}
