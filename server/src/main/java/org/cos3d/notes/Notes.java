package org.cos3d.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The door: all notes. Immutable. */
public final class Notes {

  private final List<Note> all;

  private Notes(List<Note> all) {
    this.all = List.copyOf(all);
  }

  /** No notes at all. */
  public static Notes none() {
    return new Notes(List.of());
  }

  /**
   * Reads the notes of a folder's {@code .md} files, in the order of the files' names.
   *
   * @throws IOException where a file cannot be read
   * @throws IllegalArgumentException where a note has not the form; says which and why
   */
  public static Notes read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<Note> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      for (Note note : NoteReader.read(Files.readString(file), file.getFileName().toString())) {
        if (!ids.add(note.id())) {
          throw new IllegalArgumentException(file + ": there are two notes " + note.id());
        }
        all.add(note);
      }
    }
    return new Notes(all);
  }

  /** In the order of the files, then of the text. */
  public List<Note> all() {
    return all;
  }
}
