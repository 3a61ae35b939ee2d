package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/**
 * What of a blueprint stays with a finished program: the boxes and counts of its components, and
 * how they stand to each other. Edits are held against it, and change it. Its numbers are those of
 * the program.
 *
 * @param frames places that are turned, in which boxes can be told
 * @param parts components, of which only name, kind, frame, box and objects are known
 * @param relations how they hang together; partners may have no entry of their own
 */
public record Entries(List<Frame> frames, List<Part> parts, List<Relation> relations) {

  /** None at all. */
  public static final Entries NONE = new Entries(List.of(), List.of(), List.of());

  /** An entry as an edit gives it. */
  public static final Form PART =
      Form.of(
          needs("name", Plain.TEXT),
          may("kind", Plain.TEXT),
          may("frame", Plain.TEXT),
          needs("box", new Form.One(BlueprintReader.BOX)),
          may("objects", new Form.Many(BlueprintReader.OBJECTS)));

  /** A relation as an edit gives it. */
  public static final Form RELATION = BlueprintReader.RELATION;

  public Entries {
    frames = List.copyOf(frames);
    parts = List.copyOf(parts);
    relations = List.copyOf(relations);
  }

  /** What an answer says of components that it changes or adds. */
  public static Entries read(List<Fields> entries, List<Fields> relations) throws Malformed {
    List<Part> parts = new ArrayList<>();
    for (Fields one : entries) {
      parts.add(BlueprintReader.part(one, "", "", List.of()));
    }
    return new Entries(List.of(), parts, BlueprintReader.relations(relations));
  }

  /** What stays of a blueprint. */
  public static Entries of(Blueprint blueprint) {
    return new Entries(blueprint.frames(), blueprint.components(), blueprint.relations());
  }

  /** What a program keeps, as far as it is about components that are there. */
  public static Entries keptIn(Program program) {
    return Kept.read(program.text()).about(program);
  }

  /** The program that keeps these, and no others. */
  public Program keep(Program program) {
    return Kept.write(program, about(program));
  }

  /** Without what is about components that are not there any more. */
  private Entries about(Program program) {
    Set<String> there = names(program);
    return new Entries(
        frames,
        parts.stream().filter(part -> there.contains(part.name())).toList(),
        relations.stream()
            .filter(one -> there.contains(one.of()) && isPartner(one.to(), there))
            .toList());
  }

  /**
   * The same with what an edit says: its entries take the place of those of the same components,
   * and its relations that of all that the same components were in of their own.
   */
  public Entries with(Entries edit) {
    Set<String> newly = edit.parts.stream().map(Part::name).collect(Collectors.toSet());
    Set<String> related = edit.relations.stream().map(Relation::of).collect(Collectors.toSet());
    List<Part> all = new ArrayList<>(parts);
    all.removeIf(part -> newly.contains(part.name()));
    all.addAll(edit.parts);
    List<Relation> hang = new ArrayList<>(relations);
    hang.removeIf(one -> related.contains(one.of()));
    hang.addAll(edit.relations);
    return new Entries(frames, all, hang);
  }

  /** Without the boxes and objects of some components; relations stay, for parts still meet. */
  public Entries withoutParts(Set<String> components) {
    return new Entries(
        frames,
        parts.stream().filter(part -> !components.contains(part.name())).toList(),
        relations);
  }

  /** Whether there is nothing that can be measured. */
  public boolean isEmpty() {
    return parts.isEmpty() && relations.isEmpty();
  }

  /**
   * Why these entries of an edit cannot be; empty where they can.
   *
   * @param after the program after it
   * @param kept what the program kept before
   */
  public Optional<String> trouble(Program after, Entries kept) {
    Set<String> there = names(after);
    for (Part part : parts) {
      if (!there.contains(part.name())) {
        return Optional.of("\"entries\" has %s, which is no component".formatted(part.name()));
      }
      if (!part.frame().isEmpty()
          && kept.frames.stream().noneMatch(frame -> frame.name().equals(part.frame()))) {
        return Optional.of(
            "%s is told in a frame \"%s\", which there is none of"
                .formatted(part.name(), part.frame()));
      }
    }
    try {
      for (Relation relation : relations) {
        BlueprintReader.check(there, relation);
      }
    } catch (Malformed e) {
      return Optional.of(e.text());
    }
    return Optional.empty();
  }

  /** What is kept of some components, a line of JSON each, for whoever changes them. */
  public String told(Set<String> components) {
    return String.join(
        "\n",
        Kept.lines(
            new Entries(
                frames.stream()
                    .filter(frame ->
                        parts.stream()
                            .anyMatch(part ->
                                components.contains(part.name())
                                    && part.frame().equals(frame.name())))
                    .toList(),
                parts.stream().filter(part -> components.contains(part.name())).toList(),
                relations.stream()
                    .filter(one -> components.contains(one.of()) || components.contains(one.to()))
                    .toList())));
  }

  /** The same as a blueprint, without what the program itself says. */
  Blueprint blueprint() {
    return new Blueprint(
        "", "", List.of(), List.of(), frames, List.of(), parts, relations, List.of(), List.of());
  }

  private static boolean isPartner(String name, Set<String> there) {
    return there.contains(name) || name.equals(Blueprint.GROUND);
  }

  private static Set<String> names(Program program) {
    return program.components().stream()
        .map(Component::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
