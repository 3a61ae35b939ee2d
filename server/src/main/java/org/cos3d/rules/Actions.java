package org.cos3d.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Shape;
import org.cos3d.program.Value;

/** The actions of {@code prompts/actions}, by name. Immutable. */
public final class Actions {
  private final Map<String, Action> byName;

  private Actions(Map<String, Action> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * Reads every {@code *.py} of a folder.
   *
   * @throws IOException where the folder or a file cannot be read
   * @throws IllegalArgumentException where a file does not hold a function of its own name
   */
  public static Actions load(Path folder) throws IOException {
    Map<String, Action> found = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    for (Path file : files) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - ".py".length());
      found.put(name, read(name, Programs.read(Files.readString(file)), file));
    }
    return new Actions(found);
  }

  private static Action read(String name, Program program, Path file) {
    boolean alone = program.component(name).isPresent();
    Optional<Shape> withReference =
        program.shapes().stream().filter(shape -> shape.name().equals(name)).findFirst();
    if (!alone && withReference.isEmpty()) {
      throw new IllegalArgumentException(file + " has no function " + name);
    }
    return new Action(
        name, program, !alone, says(program, "ADDS_OBJECTS"), says(program, "REMOVES_OBJECTS"));
  }

  private static boolean says(Program program, String measure) {
    return program.value(measure).filter(value -> value.equals(new Value.Whole(1))).isPresent();
  }

  /** The action of that name. */
  public Optional<Action> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them. */
  public List<Action> all() {
    return byName.values().stream().sorted(Comparator.comparing(Action::name)).toList();
  }
}
