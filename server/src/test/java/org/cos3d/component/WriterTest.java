package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cos3d.blueprint.Stool;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Models;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Program;
import org.cos3d.program.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components are written apart, side by side, and become one program. */
class WriterTest {

  private static final String SEAT =
      """
      ```python
      def profile():
          return rounded_profile([(0, SEAT_UNDER), (WIDTH / 2, SEAT_UNDER), (WIDTH / 2, HEIGHT)], 0.01)


      def seat():
          \"""Round seat.\"""
          shape = bmesh.new()
          add_lathe(shape, profile())
          return [mesh_object("profile", shape, material("Stool wood", WOOD))]
      ```
      """;

  private static final String LEGS =
      """
      def profile(angle):
          return (0.1 * math.cos(angle), 0.1 * math.sin(angle), SEAT_UNDER)


      def legs():
          \"""Legs.\"""
          shape = bmesh.new()
          shape.profile = profile
          for number in range(LEGS):
              add_rod(shape, (0, 0, 0), profile(angle=number), 0.02)
          return [mesh_object("profile", shape, material("Stool wood", WOOD))]
      """;

  private static final Help APART = new Help(true, false, true, true, Reference.NONE);

  @TempDir private Path script;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private Ledger ledger;
  private Writer writer;

  @BeforeEach
  void open() throws Exception {
    Map<String, String> settings = Map.of("COS3D_MODEL", "scripted:" + script);
    ledger = Models.read(name -> Optional.ofNullable(settings.get(name))).ledger();
    writer = new Writer(Path.of("../prompts"), Demonstrations.of(List.of()));
    answers("seat", SEAT);
    answers("legs", LEGS);
  }

  @Test
  void theProgramHasTheOrderOfTheBlueprintWhoeverAnswersFirst() throws Exception {
    answers("seat", "#! delay 0.3\n" + SEAT);
    Written written = write();

    assertThat(told).containsExactly("legs", "seat");
    assertThat(names(written.program())).containsExactly("seat", "legs");
    assertThat(written.missing()).isEmpty();
    assertThat(written.program().text())
        .startsWith("\"\"\"A stool with three legs.\"\"\"\nimport bpy")
        .contains("parts = [*seat(), *legs()]", "new(\"Stool\")");
    assertThat(written.program().unreadableLines()).isEmpty();
  }

  @Test
  void theyAreAskedSideBySide() throws Exception {
    answers("seat", "#! delay 2\n" + SEAT);
    answers("legs", "#! delay 2\n" + LEGS);
    long began = System.nanoTime();
    write();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(3600));
  }

  @Test
  void namesThatClashAreMadeDifferent() throws Exception {
    String text = write().program().text();

    assertThat(text)
        .contains("def profile():", "add_lathe(shape, profile())")
        .contains("def profile_of_legs(angle):", "profile_of_legs(angle=number)")
        .contains("shape.profile = profile_of_legs");
    assertThat(text.split("mesh_object\\(\"profile\"", -1)).hasSize(3);
  }

  @Test
  void shapesOfTheLibraryComeWithWhatTheyUseAndNoOthers() throws Exception {
    Program program = write().program();
    List<String> shapes = program.shapes().stream().map(Shape::name).toList();

    assertThat(shapes)
        .contains("material", "mesh_object", "add_lathe", "rounded_profile", "add_rod")
        .doesNotContain("add_box", "add_sweep", "arc", "add_moulding")
        .doesNotHaveDuplicates();
    assertThat(program.text()).containsOnlyOnce("from functools import cache");
  }

  @Test
  void aHelperNamedLikeAnotherComponentGetsAnotherName() throws Exception {
    answers("seat", SEAT.replace("profile()", "legs()"));
    Written written = write();

    assertThat(names(written.program())).containsExactly("seat", "legs");
    assertThat(written.program().text()).contains("def legs_of_seat():", "def legs():");
  }

  @Test
  void aComponentThatCallsAnotherIsAskedForOnce() throws Exception {
    answers("seat", SEAT.replace("shape = bmesh.new()", "shape = legs()"));
    answers("seat.2", SEAT);
    Written written = write();

    assertThat(written.missing()).isEmpty();
    assertThat(asked("seat").get(1)).contains("its code calls legs, which is another component");
  }

  @Test
  void aMalformedAnswerIsAskedForOnceAndThenMissing() throws Exception {
    answers("seat", "I cannot write code today.");
    Written written = write();

    assertThat(asked("seat")).hasSize(2);
    assertThat(asked("seat").get(1))
        .contains("Your answer could not be used: it holds no code.", "I cannot write code today.");
    assertThat(written.missing()).containsExactly(Map.entry("seat", "it holds no code"));
    assertThat(names(written.program())).containsExactly("legs");
  }

  @Test
  void whatIsMendedTakesThePlaceOfTheOldAndTheRestStays() throws Exception {
    answers("seat.2", SEAT.replace("0.01", "0.02"));
    Written first = write();
    Written mended = mend(first, Map.of("seat", "It leaves its box."));

    assertThat(mended.program().text()).isEqualTo(first.program().text().replace("0.01", "0.02"));
    assertThat(asked("seat").get(1)).contains("It leaves its box.", "Your code was:", "0.01)");
    assertThat(asked("legs")).hasSize(1);
  }

  @Test
  void whatCannotBeMendedStaysAsItWas() throws Exception {
    answers("seat.2", "No.");
    Written first = write();
    Written mended = mend(first, Map.of("seat", "It leaves its box."));

    assertThat(mended.program().text()).isEqualTo(first.program().text());
    assertThat(mended.missing()).isEmpty();
  }

  @Test
  void theFirstModelThatFailsEndsTheOthersAtOnce() throws Exception {
    answers("seat", "#! never\n");
    answers("legs", "#! status 401\n");
    ModelTrouble trouble = catchThrowableOfType(ModelTrouble.class, this::write);

    assertThat(trouble.kind()).isEqualTo(ModelTrouble.Kind.KEY);
  }

  @Test
  void anInterruptEndsAllQuestionsAtOnce() throws Exception {
    answers("seat", "#! never\n");
    answers("legs", "#! never\n");
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Thread thread = Thread.ofPlatform().start(() -> ended.complete(catchThrowable(this::write)));
    Thread.sleep(300);
    thread.interrupt();

    assertThat(ended.get(1, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
  }

  @Test
  void simpleComponentsAreWrittenTogether() throws Exception {
    answers("seat_legs", SEAT + "And the legs:\n\n```python\n" + LEGS + "```\n");
    Written together = writer.write(grouped(), ledger, told::add);
    long spent = ledger.spent().all();
    Written apart = write();

    assertThat(asked("seat+legs")).hasSize(1);
    assertThat(told.subList(0, 2)).containsExactly("seat", "legs");
    assertThat(together.program().text()).isEqualTo(apart.program().text());
    assertThat(together.missing()).isEmpty();
    assertThat(spent).isLessThan((ledger.spent().all() - spent) * 7 / 10);
  }

  @Test
  void ofSeveralOnlyTheOneThatCannotBeUsedIsAskedForAgain() throws Exception {
    answers("seat_legs", "```python\n" + LEGS.replace("def legs", "def feet") + "```\n" + SEAT);
    Written written = writer.write(grouped(), ledger, told::add);

    assertThat(names(written.program())).containsExactly("seat", "legs");
    assertThat(asked("seat+legs")).hasSize(1);
    assertThat(asked("seat")).isEmpty();
    assertThat(asked("legs")).hasSize(1);
    assertThat(asked("legs").getFirst())
        .contains("legs: its code has no function", "the whole code of the component");
  }

  @Test
  void whatWasWrittenTogetherIsMendedApart() throws Exception {
    answers("seat.2", SEAT.replace("0.01", "0.02"));
    Written first = writer.write(grouped(), ledger, told::add);
    Written mended =
        writer.mend(grouped(), first, Map.of("seat", "It leaves its box."), ledger, told::add);

    assertThat(mended.program().text()).contains("0.02").doesNotContain("HEIGHT)], 0.01");
    assertThat(asked("seat").getLast()).contains("It leaves its box.").doesNotContain("def legs");
  }

  private static WriteBrief grouped() throws Exception {
    return new WriteBrief(Stool.blueprint(), "a stool", List.of());
  }

  private void answers(String about, String text) throws Exception {
    Files.writeString(script.resolve("component." + about + ".md"), text);
  }

  private Written write() throws Exception {
    return writer.write(brief(), ledger, told::add);
  }

  private Written mend(Written last, Map<String, String> troubles) throws Exception {
    return writer.mend(brief(), last, troubles, ledger, told::add);
  }

  private static WriteBrief brief() throws Exception {
    return new WriteBrief(Stool.blueprint(), "a stool", List.of(), APART);
  }

  private static List<String> names(Program program) {
    return program.components().stream().map(Component::name).toList();
  }

  private List<String> asked(String about) {
    return ledger.entries().stream()
        .map(Ledger.Entry::question)
        .filter(question -> question.about().equals(about))
        .map(question -> question.asked())
        .toList();
  }
}
