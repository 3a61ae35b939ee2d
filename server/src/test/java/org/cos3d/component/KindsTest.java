package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.blueprint.Blueprint.Box;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.ShapeLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers are told what the kind of their component needs, and shown a worked one of it. */
class KindsTest {

  private static final Path PROMPTS = Path.of("../prompts");

  @Test
  void thePlannerKnowsEveryKindThatHasAdvice() throws Exception {
    String planner = Files.readString(PROMPTS.resolve("blueprint/planner.md"));
    String line = planner.lines().filter(one -> one.contains(" Kinds: ")).findFirst().orElseThrow();

    assertThat(Kinds.read(PROMPTS).all().keySet())
        .contains("cloth", "material", "physics", "geometry_nodes", "particles")
        .allSatisfy(kind -> assertThat(line).containsPattern("\\b" + kind + "\\b"));
  }

  @Test
  void everyKindShowsAWorkedComponentThatThereIs() throws Exception {
    for (String kind : Kinds.read(PROMPTS).all().keySet()) {
      assertThat(taught().by(part(kind, "thing", "a thing"))).as(kind).startsWith("From \"");
    }
  }

  @Test
  void ofItsKindTheLikestIsShown() throws Exception {
    String hung = taught().by(part("physics", "curtain", "cloth draped in folds, pinned on top"));
    String wobbling = taught().by(part("physics", "pudding", "soft body in tiers with flutes"));

    assertThat(hung).contains("def cloth()").contains("def draped(");
    assertThat(wobbling).contains("def jelly()");
  }

  @Test
  void aKindOfWhichNothingIsKnownIsPlain() throws Exception {
    assertThat(Kinds.read(PROMPTS).named("solid").advice()).isEmpty();
    assertThat(taught().by(part("solid", "x", "nothing like anything"))).isEmpty();
  }

  @Test
  void aFileWithoutExamplesIsNamed(@TempDir Path prompts) throws Exception {
    Path folder = Files.createDirectories(prompts.resolve("component/kinds"));
    Files.writeString(folder.resolve("smoke.md"), "- Smoke rises.\n");

    assertThatThrownBy(() -> Kinds.read(prompts))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("smoke.md");
  }

  private static Taught taught() throws IOException {
    return new Taught(
        Demonstrations.load(PROMPTS.resolve("demonstrations")),
        ShapeLibrary.load(PROMPTS),
        Kinds.read(PROMPTS));
  }

  private static Part part(String kind, String name, String shape) {
    Box box = new Box(List.of("0", "0", "0"), List.of("1", "1", "1"));
    return new Part(name, shape, kind, shape, "", box, List.of(), List.of());
  }
}
