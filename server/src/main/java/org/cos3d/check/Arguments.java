package org.cos3d.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.catalog.Entry;
import org.cos3d.catalog.Slot;
import org.cos3d.notes.Pattern;
import org.cos3d.notes.Version;
import org.cos3d.program.Syntax;

/** Whether functions and operators of Blender take the arguments that they are given. */
final class Arguments {

  /** From this version on operators take no dictionary in place of the context. */
  private static final Version NO_OVERRIDES = new Version(4, 0);

  private final World world;
  private final Reports reports;
  private final Values values;

  Arguments(World world, Reports reports, Values values) {
    this.world = world;
    this.reports = reports;
    this.values = values;
  }

  void check(Entry.Operator operator, List<Argument> given, Syntax call) {
    checkPlaced(operator, given);
    for (Argument argument : given) {
      if (argument.name().isPresent()) {
        checkNamed(operator.id(), operator.parameters(), argument);
      }
    }
  }

  /** By place an operator takes how it runs, a text, and whether it makes an undo step. */
  private void checkPlaced(Entry.Operator operator, List<Argument> given) {
    for (Argument argument : given) {
      if (!argument.isPlaced()) {
        continue;
      }
      boolean dictionary = argument.kind() instanceof Kind.Dictionary;
      if (dictionary && world.version().compareTo(NO_OVERRIDES) >= 0) {
        reports.add(
            Problem.error(
                argument.value(),
                Family.ARGUMENT,
                new Pattern(Pattern.Form.KEYWORD, operator.id(), "context_override"),
                ("operators take no dictionary as context in Blender %s: call %s inside"
                        + " \"with bpy.context.temp_override(…):\"")
                    .formatted(world.catalog().blender(), operator.id())));
      } else if (argument.kind() instanceof Kind.Row || argument.kind() instanceof Kind.Number) {
        reports.add(
            Problem.error(
                argument.value(),
                Family.ARGUMENT,
                new Pattern(Pattern.Form.ID, "", operator.id()),
                operator.id() + " takes its arguments by name only"));
      }
    }
  }

  private void checkNamed(String callable, List<Slot> parameters, Argument argument) {
    String name = argument.keyword();
    Optional<Slot> slot = parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    if (slot.isPresent()) {
      // RNA declares lists of any length as arrays of one.
      if (slot.get().length() == 1) {
        return;
      }
      values.check(argument.kind(), slot.get(), callable + "." + name, argument.value());
      return;
    }
    Set<String> names = parameters.stream().map(Slot::name).collect(Collectors.toSet());
    reports.add(
        Problem.error(
                argument.name().orElse(argument.node()),
                Family.KEYWORD,
                new Pattern(Pattern.Form.KEYWORD, callable, name),
                "%s takes no %s in Blender %s".formatted(callable, name, world.catalog().blender()),
                names)
            .within(argument.node()));
  }

  void check(Entry.Function function, List<Argument> given, Syntax call) {
    boolean own = function.id().startsWith("bmesh.ops.");
    boolean python = function.origin() == Entry.Origin.PYTHON && function.owner().startsWith("bpy");
    boolean told = function.origin() == Entry.Origin.RNA || own || python;
    if (function.parameters().isEmpty() || !told) {
      return;
    }
    List<Slot> parameters = function.parameters().get();
    Set<String> filled = new HashSet<>();
    int place = 0;
    for (Argument argument : given) {
      if (argument.name().isPresent()) {
        filled.add(argument.keyword());
        if (!function.variadic()
            || parameters.stream().anyMatch(one -> one.name().equals(argument.keyword()))) {
          checkNamed(function.id(), parameters, argument);
        }
      } else if (!argument.spread()) {
        checkPlace(function, parameters, place++, argument, filled);
      }
    }
    boolean spread = given.stream().anyMatch(Argument::spread);
    if (!spread && !own) {
      checkMissing(function, parameters, filled, call);
    }
  }

  private void checkPlace(
      Entry.Function function,
      List<Slot> parameters,
      int place,
      Argument argument,
      Set<String> filled) {
    if (place < parameters.size()) {
      Slot slot = parameters.get(place);
      filled.add(slot.name());
      if (slot.is(Slot.Trait.KEYWORD)) {
        tooMany(function, argument);
      } else if (function.origin() == Entry.Origin.RNA && slot.length() != 1) {
        values.check(argument.kind(), slot, function.id() + "." + slot.name(), argument.value());
      }
    } else if (!function.variadic()) {
      tooMany(function, argument);
    }
  }

  private void tooMany(Entry.Function function, Argument argument) {
    reports.add(
        Problem.error(
            argument.node(),
            Family.ARGUMENT,
            new Pattern(Pattern.Form.ID, "", function.id()),
            "%s takes fewer arguments by place in Blender %s"
                .formatted(function.id(), world.catalog().blender())));
  }

  private void checkMissing(
      Entry.Function function, List<Slot> parameters, Set<String> filled, Syntax call) {
    for (Slot slot : parameters) {
      if (slot.is(Slot.Trait.REQUIRED) && !filled.contains(slot.name())) {
        Syntax at = call.child("function").flatMap(one -> one.child("attribute")).orElse(call);
        reports.add(
            Problem.error(
                at,
                Family.ARGUMENT,
                new Pattern(Pattern.Form.KEYWORD, function.id(), slot.name()),
                "%s needs %s in Blender %s"
                    .formatted(function.id(), slot.name(), world.catalog().blender())));
      }
    }
  }
}
