package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cos3d.blueprint.Stool;
import org.cos3d.model.Models;
import org.cos3d.patch.Outcome;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.Answer.Status;
import org.cos3d.session.ServerMessage.PatchSent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a model may answer instead of what it was asked for, at each stage: every one ends in a
 * right result, a repair, or an honest message, in exactly one answer, and nothing is sent that was
 * not tried.
 */
class ModelFaultsTest {

  private static final String WISH = "please dream up some odd little perch for a parrot";
  private static final String STOOL =
      "\"\"\"Stool.\"\"\"\nimport bpy\n\n# Parameters\nHEIGHT = 0.45  # m, 0.30 to 0.85: height\n\n"
          + "# Components\ndef seat():\n    \"\"\"Seat.\"\"\"\n    return [board(HEIGHT)]\n";
  private static final Asset ASSET = new Asset("a1", "Stool", "root", "Stool", STOOL, 1);

  /** Kinds of trouble that are no code, and what the artist is told of each. */
  private static final List<Trouble> TROUBLES =
      List.of(
          new Trouble("prose", "Gladly! I love stools.", Status.REFUSED, "could not be used"),
          new Trouble("empty", "", Status.REFUSED, "could not be used"),
          new Trouble("blank", " \n\n", Status.REFUSED, "could not be used"),
          new Trouble("truncated", "{\"components\": {\"ri", Status.REFUSED, "could not be used"),
          new Trouble("a list", "[1, 2]", Status.REFUSED, "could not be used"),
          new Trouble("a wrong field", "{\"components\": 7}", Status.REFUSED, "could not be used"),
          new Trouble("nothing said", "{}", Status.REFUSED, "could not be used"),
          new Trouble("refusal", "{\"cannot\": \"No.\"}", Status.REFUSED, "No."),
          new Trouble("held back", "#! withheld\n", Status.REFUSED, "held back"),
          new Trouble("endless", "#! cut\n" + "so ".repeat(9_000), Status.REFUSED, "longest"),
          new Trouble("time-out", "#! never\n", Status.FAILED, "in time"),
          new Trouble("wrong key", "#! status 401\n", Status.FAILED, "KEY"),
          new Trouble("too many", "#! status 429\n", Status.FAILED, "nothing was changed"),
          new Trouble("broken server", "#! status 500\n", Status.FAILED, "nothing was changed"));

  /** Answers of an editor that are well formed and do not fit the program. */
  private static final List<Trouble> MISFITS =
      List.of(
          changing(
              "another component's name",
              "{\"components\": {\"ring\": \"def rang():\\n    return []\"}}"),
          changing(
              "two functions, none its own",
              "{\"components\": {\"ring\": \"def a():\\n    return b()\\n\\n\\ndef b():\\n    return []\"}}"),
          changing("no Python", "{\"components\": {\"ring\": \"def ring(:\\n    return []\"}}"),
          changing("no code at all", "{\"components\": {\"ring\": \"A fine ring.\"}}"),
          changing(
              "a replacement that is not there",
              "{\"replace\": [{\"component\": \"seat\", \"find\": \"nowhere\", \"by\": \"x\"}]}"),
          changing(
              "a component that is not there",
              "{\"replace\": [{\"component\": \"roof\", \"find\": \"a\", \"by\": \"x\"}]}"),
          changing("removing what is not there", "{\"remove\": [\"roof\"]}"),
          changing("removing all there is", "{\"remove\": [\"seat\"]}"),
          changing("a parameter that is not there", "{\"set\": {\"ROOF\": 3}}"),
          changing("a value out of its range", "{\"set\": {\"HEIGHT\": 3}}"),
          changing("a value of another kind", "{\"set\": {\"HEIGHT\": \"tall\"}}"),
          changing(
              "a name that is no name",
              "{\"new_parameters\": [{\"name\": \"a b\", \"value\": 1, \"unit\": \"m\", \"low\": 0, \"high\": 2, \"meaning\": \"x\"}]}"));

  @TempDir private static Path folder;
  private static TestGround ground;
  private static Studio studio;

  /**
   * One fault.
   *
   * @param name what it is
   * @param answer what the model says
   * @param status how it ends where it is never mended
   * @param says what stands in the message then
   */
  private record Trouble(String name, String answer, Status status, String says) {}

  /**
   * A request with its answers by file, and how it has to end.
   *
   * @param sent whether a patch may be sent
   */
  record Case(
      String name,
      Map<String, String> answers,
      boolean edits,
      boolean sent,
      Status status,
      String says) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Trouble changing(String name, String answer) {
    return new Trouble(name, answer, Status.REFUSED, "could not be used");
  }

  @BeforeAll
  static void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    Path script = Files.createDirectories(folder.resolve("script"));
    Map<String, String> settings =
        Map.of("COS3D_MODEL", "scripted:" + script, "COS3D_MODEL_SECONDS", "1");
    studio =
        new Studio(
            "0.1.0",
            Path.of("../prompts"),
            new Journals(Files.createDirectories(folder.resolve("journals"))),
            ground.provers(),
            Unproven.REFUSE,
            Models.read(name -> Optional.ofNullable(settings.get(name))),
            Trials.usual(),
            new CatalogShelf(folder.resolve("catalogs"), Path.of("../prompts")));
    studio.prepare();
  }

  @AfterAll
  static void close() throws Exception {
    ground.close();
  }

  static Stream<Case> cases() throws Exception {
    Stream.Builder<Case> cases = Stream.builder();
    String plan = Stool.answer();
    for (Trouble one : TROUBLES) {
      cases.add(editing("edit: " + one.name(), Map.of("editor.Stool", one.answer()), one));
      cases.add(
          editing(
              "repair: " + one.name(),
              Map.of("editor.Stool", ring("raise ring"), "editor.Stool.2", one.answer()),
              one));
      cases.add(creating("plan: " + one.name(), one.answer(), code("seat", "pass"), one));
      cases.add(component(plan, one, ""));
      cases.add(component(plan, one, ".2"));
    }
    for (Trouble one : MISFITS) {
      cases.add(editing("edit: " + one.name(), Map.of("editor.Stool", one.answer()), one));
      cases.add(
          new Case(
              "mended: " + one.name(),
              Map.of("editor.Stool", one.answer(), "editor.Stool.2", ring("pass")),
              true,
              true,
              Status.APPLIED,
              "A ring."));
    }
    return cases.build();
  }

  /** A component or its repair is trouble: the others stay, or the model cannot be asked at all. */
  private static Case component(String plan, Trouble one, String turn) {
    boolean asked = one.status() == Status.REFUSED;
    boolean repair = !turn.isEmpty();
    Map<String, String> answers =
        repair
            ? Map.of(
                "planner.blueprint", plan,
                "component.seat", code("seat", "raise seat"),
                "component.seat.2", one.answer(),
                "component.legs", code("legs", "pass"))
            : Map.of(
                "planner.blueprint", plan,
                "component.seat", one.answer(),
                "component.legs", code("legs", "pass"));
    boolean sent = asked || repair;
    return new Case(
        (repair ? "component's repair: " : "component: ") + one.name(),
        answers,
        false,
        sent,
        sent ? Status.APPLIED : one.status(),
        sent ? "Missing, for the model's code cannot be used: seat." : one.says());
  }

  private static Case creating(String name, String plan, String seat, Trouble one) {
    return new Case(
        name,
        Map.of(
            "planner.blueprint",
            plan,
            "component.seat",
            seat,
            "component.legs",
            code("legs", "pass")),
        false,
        false,
        one.status(),
        one.says());
  }

  private static Case editing(String name, Map<String, String> answers, Trouble one) {
    return new Case(name, answers, true, false, one.status(), one.says());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsInOneHonestAnswer(Case one) throws Exception {
    play(one.answers());
    RecordingLine line = new RecordingLine();
    Conversation conversation = converse(line, one.edits());
    conversation.receive(new HostMessage.Instruction("r1", WISH, List.of(), false));
    if (one.sent()) {
      line.hear(PatchSent.class);
      conversation.receive(applied());
    }
    Answer answer = line.hear(Answer.class);

    assertThat(answer.message()).contains(one.says()).doesNotContain("Exception", "null");
    assertThat(answer.status()).isEqualTo(one.status());
    assertThat(answer.failure().map(failure -> failure.family()))
        .isNotEqualTo(Optional.of("internal"));
    assertThat(line.hearsNothing()).as("there is one answer, and it is the last").isTrue();
    conversation.lost("The test is over");
  }

  private static void play(Map<String, String> answers) throws Exception {
    Path script = folder.resolve("script");
    try (Stream<Path> old = Files.list(script)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      Files.writeString(script.resolve(answer.getKey() + ".md"), answer.getValue());
    }
  }

  private static Conversation converse(RecordingLine line, boolean edits) throws Exception {
    Conversation conversation = studio.open(line);
    conversation.receive(
        new HostMessage.Hello(
            1,
            "0.1.0",
            new HostMessage.Host(
                "Blender", "3.4.1", "", "Linux", "3.11", "/nowhere/blender", true, 7)));
    line.hear(ServerMessage.Welcome.class);
    List<Asset> assets = edits ? List.of(ASSET) : List.of();
    conversation.receive(
        new HostMessage.SceneShown(
            new SceneSnapshot(
                0, false, List.of(), assets, Optional.empty(), "Scene", 1, Optional.empty())));
    return conversation;
  }

  private static HostMessage applied() {
    return new HostMessage.OutcomeTold(
        new Outcome(
            "r1",
            Outcome.Ending.APPLIED,
            List.of(),
            List.of(),
            List.of(),
            1,
            Optional.empty(),
            0.01,
            List.of()));
  }

  /** The scripted prover does what the first word of a line says to what the last one names. */
  private static String ring(String line) {
    return "{\"components\": {\"ring\": \"def ring():\\n    \\\"\\\"\\\"Ring.\\\"\\\"\\\"\\n    %s\\n    return [hoop(HEIGHT)]\"}, \"entries\": [{\"name\": \"ring\", \"box\": {\"min\": [-0.1, -0.1, 0], \"max\": [0.1, 0.1, \"HEIGHT\"]}, \"objects\": [{\"name\": \"Ring\", \"count\": 1}]}], \"say\": \"A ring.\"}"
        .formatted(line);
  }

  private static String code(String component, String line) {
    return "def %s():\n    \"\"\"Part.\"\"\"\n    %s\n    return [make(HEIGHT)]\n"
        .formatted(component, line);
  }
}
