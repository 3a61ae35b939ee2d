package org.cos3d.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.notes.Note;
import org.cos3d.notes.Notes;
import org.cos3d.notes.Pattern;
import org.cos3d.notes.Version;

/**
 * What the notes say of names, for one Blender, by the last part of the name: a check asks for
 * many, and most are in no note. Immutable.
 */
final class NotedNames {

  /** A note, and one of its names. */
  record Named(Note note, Pattern pattern) {}

  private final Map<String, List<Named>> gone = new HashMap<>();
  private final Map<String, List<Named>> newer = new HashMap<>();

  NotedNames(Notes notes, Version version) {
    for (Note note : notes.all()) {
      if (!note.works(version)) {
        note.names().forEach(name -> put(gone, note, name));
      } else if (!note.works().isEmpty()) {
        note.uses().stream()
            .flatMap(said -> said.what().stream())
            .forEach(name -> put(newer, note, name));
      }
    }
  }

  private static void put(Map<String, List<Named>> map, Note note, Pattern name) {
    map.computeIfAbsent(name.name(), _ -> new ArrayList<>(1)).add(new Named(note, name));
  }

  /** Those that say that something of this name is not in this Blender, in the notes' order. */
  List<Named> gone(String name) {
    return gone.getOrDefault(name, List.of());
  }

  /** Those by which only newer Blenders have something of this name. */
  List<Named> newer(String name) {
    return newer.getOrDefault(name, List.of());
  }
}
