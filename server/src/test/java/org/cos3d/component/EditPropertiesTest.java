package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cos3d.blueprint.Entries;
import org.cos3d.model.Models;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an answer changes of any program, components that neither it names nor what it sets
 * reaches stay byte for byte, and need not run again. Cases are drawn by chance from a fixed seed.
 */
class EditPropertiesTest {

  private static final long SEED = 20261128;
  private static final int ANSWERS_EACH = 6;

  @TempDir private Path script;

  @Test
  void whatAnAnswerDoesNotReachStays() throws Exception {
    Demonstrations demonstrations =
        Demonstrations.load(Path.of("../prompts").resolve("demonstrations"));
    Editor editor = new Editor(Path.of("../prompts"));
    Map<String, String> settings = Map.of("COS3D_MODEL", "scripted:" + script);
    Models models = Models.read(name -> Optional.ofNullable(settings.get(name)));
    Random random = new Random(SEED);
    int changed = 0;
    for (Demonstration one : demonstrations.all()) {
      Program before = one.program();
      for (int round = 0; round < ANSWERS_EACH; round++) {
        Answer answer = Answer.byChance(before, random, round);
        String asset = "asset" + round;
        Files.writeString(script.resolve("editor." + asset + ".md"), answer.json().toString());
        EditBrief brief =
            new EditBrief(asset, before, "another one", Set.of(), List.of(), List.of());
        Edit edit = editor.edit(brief, models.ledger());
        if (edit instanceof Edit.Changed(Program after, String _)) {
          changed++;
          holds(before, after, answer);
        }
        Files.delete(script.resolve("editor." + asset + ".md"));
      }
    }
    assertThat(changed).isGreaterThan(demonstrations.all().size() * ANSWERS_EACH * 3 / 4);
  }

  private static void holds(Program before, Program after, Answer answer) {
    Set<String> reached = new HashSet<>(answer.components());
    before.dependents(answer.numbers()).forEach(one -> reached.add(one.name()));
    after.dependents(answer.numbers()).forEach(one -> reached.add(one.name()));
    for (Component component : before.components()) {
      String name = component.name();
      if (!answer.components().contains(name)) {
        Component now = after.component(name).orElseThrow();
        assertThat(function(after, now))
            .as(answer.json()::toString)
            .isEqualTo(function(before, component));
      }
    }
    assertThat(reached).as(answer.json()::toString).containsAll(before.changedTo(after).rerun());
    assertThat(Entries.keptIn(after).parts())
        .as(answer.json()::toString)
        .extracting(part -> part.name())
        .containsExactlyElementsOf(answer.added());
  }

  private static List<String> function(Program program, Component component) {
    return program.text().lines().toList().subList(component.startLine() - 1, component.endLine());
  }

  /**
   * An answer, and what it is about.
   *
   * @param components those that it writes, adds or removes
   * @param numbers parameters and measures that it sets, declares or defines
   * @param added components that it gives entries of
   */
  private record Answer(
      JsonObject json, Set<String> components, Set<String> numbers, List<String> added) {

    static Answer byChance(Program program, Random random, int round) {
      Answer answer =
          new Answer(new JsonObject(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
      answer.json.addProperty("say", "Another one.");
      Component any = program.components().get(random.nextInt(program.components().size()));
      switch (round % 5) {
        case 0 -> answer.set(program, random);
        case 1 -> answer.write(any, program);
        case 2 -> answer.replace(any, program);
        case 3 -> answer.add(random.nextInt(1_000));
        default -> answer.remove(any, program);
      }
      if (random.nextBoolean()) {
        answer.declare(random.nextInt(1_000));
      }
      return answer;
    }

    private void set(Program program, Random random) {
      List<Parameter> ranged =
          program.parameters().stream().filter(one -> one.range().isPresent()).toList();
      Parameter parameter = ranged.get(random.nextInt(ranged.size()));
      JsonObject set = new JsonObject();
      double low = parameter.range().orElseThrow().low();
      double high = parameter.range().orElseThrow().high();
      set.addProperty(parameter.name(), Math.rint(random.nextBoolean() ? low : high));
      if (parameter.unit() != Unit.COUNT) {
        set.addProperty(parameter.name(), low + random.nextDouble() * (high - low));
      }
      json.add("set", set);
      numbers.add(parameter.name());
    }

    private void write(Component component, Program program) {
      JsonObject written = new JsonObject();
      written.addProperty(
          component.name(),
          program.source(component).replaceFirst("(?m)^(\\s+)return ", "$1spare = 1\n$1return "));
      json.add("components", written);
      components.add(component.name());
    }

    private void replace(Component component, Program program) {
      JsonObject replacement = new JsonObject();
      replacement.addProperty("component", component.name());
      replacement.addProperty("find", "def %s():".formatted(component.name()));
      replacement.addProperty("by", "def %s():  # changed".formatted(component.name()));
      JsonArray all = new JsonArray();
      all.add(replacement);
      json.add("replace", all);
      assertThat(program.source(component)).contains("def " + component.name());
      components.add(component.name());
    }

    private void add(int number) {
      String name = "extra_" + number;
      JsonObject written = new JsonObject();
      written.addProperty(
          name,
          "def %s():\n    \"\"\"Extra.\"\"\"\n    return [bpy.data.objects.new(\"Extra\", None)]\n"
              .formatted(name));
      json.add("components", written);
      JsonArray corner = new JsonArray();
      corner.add("0");
      corner.add(0);
      corner.add("0.1");
      JsonObject box = new JsonObject();
      box.add("min", corner);
      box.add("max", corner);
      JsonObject entry = new JsonObject();
      entry.addProperty("name", name);
      entry.add("box", box);
      JsonArray entries = new JsonArray();
      entries.add(entry);
      json.add("entries", entries);
      components.add(name);
      added.add(name);
    }

    private void remove(Component component, Program program) {
      if (program.components().size() == 1) {
        add(0);
        return;
      }
      JsonArray removed = new JsonArray();
      removed.add(component.name());
      json.add("remove", removed);
      components.add(component.name());
    }

    private void declare(int number) {
      JsonObject measure = new JsonObject();
      measure.addProperty("name", "EXTRA_" + number);
      measure.addProperty("expression", "0.5 * " + number);
      JsonArray measures = new JsonArray();
      measures.add(measure);
      json.add("new_measures", measures);
      numbers.add("EXTRA_" + number);
    }
  }
}
