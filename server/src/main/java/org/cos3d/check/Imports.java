package org.cos3d.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.catalog.Entry;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** What a program imports. */
final class Imports {

  private final String source;
  private final World world;
  private final Reports reports;
  private final Advisor advisor;
  private final Joins joins;
  private final Attributes attributes;

  Imports(
      String source,
      World world,
      Reports reports,
      Advisor advisor,
      Joins joins,
      Attributes attributes) {
    this.attributes = attributes;
    this.source = source;
    this.world = world;
    this.reports = reports;
    this.advisor = advisor;
    this.joins = joins;
  }

  /** {@code import a.b as c}. */
  void whole(Syntax statement, Scope scope) {
    for (Syntax part : statement.namedChildren()) {
      Syntax path = part.child("name").orElse(part);
      String module = path.text(source);
      checkModule(module, path);
      Optional<Syntax> alias = part.child("alias");
      if (alias.isPresent()) {
        scope.bind(alias.get().text(source), module(module), joins);
      } else {
        String first = module.split("\\.", 2)[0];
        scope.bind(first, module(first), joins);
      }
    }
  }

  private static Kind module(String id) {
    return new Kind.Module(id);
  }

  private void checkModule(String module, Syntax at) {
    int dot = module.lastIndexOf('.');
    Pattern name =
        new Pattern(
            Pattern.Form.ID, dot < 0 ? "" : module.substring(0, dot), module.substring(dot + 1));
    if (!world.catalog().has(module) && advisor.known(name).isPresent()) {
      reports.add(
          Problem.error(
              at,
              Family.MODULE,
              name,
              "there is no module %s in Blender %s".formatted(module, world.catalog().blender())));
    }
  }

  /** {@code from a.b import c as d}. */
  void members(Syntax statement, Scope scope) {
    Optional<Syntax> from = statement.child("module_name");
    String module = from.map(one -> one.text(source)).orElse("");
    from.ifPresent(at -> checkModule(module, at));
    List<Syntax> names = new ArrayList<>(statement.namedChildren());
    from.ifPresent(names::remove);
    for (Syntax part : names) {
      Syntax name = part.child("name").orElse(part);
      if (name.is("wildcard_import")) {
        continue;
      }
      String member = name.text(source);
      String bound = part.child("alias").map(one -> one.text(source)).orElse(member);
      scope.bind(bound, member(module, member, name, scope), joins);
    }
  }

  private Kind member(String module, String member, Syntax at, Scope scope) {
    String id = module + "." + member;
    if (module.equals("bpy")) {
      return attributes.read(new Kind.Module(module), member, at, at, scope);
    }
    List<Entry> entries = world.catalog().entries(id);
    if (!entries.isEmpty()) {
      return entries.stream()
          .filter(Entry.Type.class::isInstance)
          .findFirst()
          .map(world::of)
          .orElseGet(() -> world.of(entries.getFirst()));
    }
    boolean whole =
        Set.of("mathutils", "bpy.types", "bmesh", "math").contains(module)
            && !world.catalog().children(module).isEmpty();
    Pattern name = new Pattern(Pattern.Form.ID, module, member);
    if (whole || advisor.known(name).isPresent()) {
      reports.add(
          Problem.error(
              at,
              Family.MODULE,
              name,
              "there is no %s in Blender %s".formatted(id, world.catalog().blender()),
              world.catalog().children(module).stream()
                  .map(Entry::name)
                  .collect(Collectors.toSet())));
    }
    return Kind.UNKNOWN;
  }
}
