package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Plan;
import org.cos3d.blueprint.PlanBrief;
import org.cos3d.blueprint.Planner;
import org.cos3d.model.Ledger;
import org.cos3d.model.Models;
import org.cos3d.model.Role;
import org.cos3d.program.Demonstrations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What it costs to make the recorded bench of six components, and whether less still tells all. */
class BenchTokensTest {

  private static final Path PROMPTS = Path.of("../prompts");
  private static final Path ANSWERS = Path.of("../test-assets/exchanges/bench");
  private static final String WISH =
      "a garden bench with cast-iron scroll sides and wooden slats, seats two";

  private static Ledger ledger;
  private static Blueprint bench;

  @BeforeAll
  static void make() throws Exception {
    Map<String, String> settings = Map.of("COS3D_MODEL", "scripted:" + ANSWERS);
    ledger = Models.read(name -> Optional.ofNullable(settings.get(name))).ledger();
    Plan plan = new Planner(PROMPTS).plan(new PlanBrief(WISH, List.of(), List.of()), ledger);
    bench = ((Plan.Planned) plan).blueprint();
    Demonstrations demonstrations = Demonstrations.load(PROMPTS.resolve("demonstrations"));
    new Writer(PROMPTS, demonstrations)
        .write(new WriteBrief(bench, WISH, List.of()), ledger, name -> {});
  }

  @Test
  void sixComponentsCostAtMostFortyThousandTokensInAndOut() {
    assertThat(ledger.entries()).hasSize(7);
    assertThat(ledger.spent().all()).isLessThanOrEqualTo(40_000);
  }

  @Test
  void eachWriterIsToldWhatItsAnswerUses() {
    for (Ledger.Entry entry : written()) {
      Set<String> told = words(full(entry.question().asked()));
      Set<String> used = words(entry.reply().text());
      used.retainAll(numbers());
      assertThat(used).as(entry.question().about()).isNotEmpty().isSubsetOf(told);
    }
  }

  @Test
  void eachWriterKnowsTheNameOfEveryNumber() {
    for (Ledger.Entry entry : written()) {
      assertThat(words(entry.question().asked())).containsAll(numbers());
    }
  }

  private static List<Ledger.Entry> written() {
    return ledger.entries().stream()
        .filter(entry -> entry.question().role() == Role.COMPONENT)
        .toList();
  }

  /** The sections that tell numbers by expression, not only by value. */
  private static String full(String asked) {
    return asked.substring(asked.indexOf("## Parameters"), asked.indexOf("## Other numbers"));
  }

  private static Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    bench.parameters().forEach(one -> numbers.add(one.name()));
    bench.measures().forEach(one -> numbers.add(one.name()));
    return numbers;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split("\\W+")));
  }
}
