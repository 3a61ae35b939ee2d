package org.cos3d.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.model.Models;
import org.cos3d.patch.Outcome;
import org.cos3d.patch.Patch;
import org.cos3d.prover.TestGround;
import org.cos3d.scene.Asset;
import org.cos3d.scene.ObjectFacts;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.SceneSnapshot;
import org.cos3d.scene.Selection;
import org.cos3d.scene.Vector;
import org.cos3d.session.ServerMessage.Answer;
import org.cos3d.session.ServerMessage.BaseAsked;
import org.cos3d.session.ServerMessage.PatchSent;

/** One conversation with a scripted model and a scripted prover, in a folder of its own. */
final class Stage implements AutoCloseable {

  static final Path PROMPTS = Path.of("../prompts");

  /** The scripted prover does what stands in the components. */
  static final String STOOL =
      """
      \"""Stool.\"""
      import bpy

      # Parameters
      HEIGHT = 0.45  # m, 0.30 to 0.85: height of the stool

      # Components
      def seat():
          \"""Round seat.\"""
          return [board(HEIGHT)]


      def legs():
          \"""Three legs.\"""
          return [rods(HEIGHT)]
      """;

  final RecordingLine line = new RecordingLine();
  private final Path folder;
  private final TestGround ground;
  private final Conversation conversation;
  private int requests;

  Stage(Path folder, Unproven unproven, Map<String, String> more) throws Exception {
    this(folder, unproven, more, Trials.usual());
  }

  Stage(Path folder, Unproven unproven, Map<String, String> more, Trials trials) throws Exception {
    this.folder = folder;
    this.ground = TestGround.open(folder.resolve("provers"), 1);
    Map<String, String> settings = new HashMap<>(more);
    settings.put("COS3D_MODEL", "scripted:" + Files.createDirectories(folder.resolve("script")));
    Studio studio =
        new Studio(
            "0.1.0",
            PROMPTS,
            new Journals(Files.createDirectories(folder.resolve("journals"))),
            ground.provers(),
            unproven,
            Models.read(name -> Optional.ofNullable(settings.get(name))),
            trials,
            new CatalogShelf(folder.resolve("catalogs"), PROMPTS));
    studio.prepare();
    conversation = studio.open(line);
    conversation.receive(
        new HostMessage.Hello(
            1,
            "0.1.0",
            new HostMessage.Host(
                "Blender", "3.4.1", "", "Linux", "3.11", "/nowhere/blender", true, 7)));
    line.hear(ServerMessage.Welcome.class);
  }

  /** Shows a scene with these objects and assets, all objects selected, the first one active. */
  void show(List<SceneObject> objects, List<Asset> assets) {
    List<String> ids = objects.stream().map(SceneObject::id).toList();
    conversation.receive(
        new HostMessage.SceneShown(
            new SceneSnapshot(
                0,
                false,
                objects,
                assets,
                Optional.of(new Selection(ids, ids.isEmpty() ? "" : ids.getFirst())),
                "Scene",
                1,
                Optional.empty())));
  }

  void showStool() {
    show(List.of(), List.of(new Asset("a1", "Stool", "root", "Stool", STOOL, 1)));
  }

  void showCube() {
    show(List.of(object("o1", "Cube", "", 0)), List.of());
  }

  /** A cube of 2 m. */
  static SceneObject object(String id, String name, String asset, double x) {
    Vector one = new Vector(1, 1, 1);
    return new SceneObject(
        id,
        name,
        "MESH",
        "",
        asset,
        "",
        "",
        new Vector(x, 0, 1),
        Vector.ZERO,
        one,
        new Vector(x - 1, -1, 0),
        new Vector(x + 1, 1, 2),
        List.of("Oak"),
        true,
        true,
        1);
  }

  void script(String file, String text) throws Exception {
    Files.writeString(folder.resolve("script").resolve(file), text);
  }

  void receive(HostMessage message) {
    conversation.receive(message);
  }

  /** Asks, and gives the answer; no patch may come. */
  Answer ask(String words) throws InterruptedException {
    begin(words);
    return line.hear(Answer.class);
  }

  /** Asks for what makes a patch, and says that it was applied. */
  Patch apply(String words) throws InterruptedException {
    begin(words);
    return applied();
  }

  /** The same, where the server wants to know what the object is made of. */
  Patch applyWithBase(String words) throws InterruptedException {
    begin(words);
    BaseAsked asked = line.hear(BaseAsked.class);
    ObjectFacts facts =
        new ObjectFacts(
            new Vector(-1, -1, -1),
            new Vector(1, 1, 1),
            new Vector(1, 1, 1),
            8,
            12,
            6,
            List.of("Oak"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            1,
            List.of());
    receive(
        new HostMessage.BasePart(
            asked.request(),
            asked.object(),
            0,
            1,
            "library".getBytes(StandardCharsets.UTF_8),
            "Cube.001",
            Optional.of(facts),
            ""));
    return applied();
  }

  void begin(String words) {
    requests++;
    receive(new HostMessage.Instruction("r" + requests, words, List.of(), false));
  }

  Patch applied() throws InterruptedException {
    Patch patch = line.hear(PatchSent.class).patch();
    receive(
        new HostMessage.OutcomeTold(
            new Outcome(
                patch.request(),
                Outcome.Ending.APPLIED,
                List.of(),
                List.of(),
                List.of(),
                1,
                Optional.empty(),
                0.01,
                List.of())));
    line.hear(Answer.class);
    return patch;
  }

  /** The one journal. */
  Path journal() throws Exception {
    try (var files = Files.list(folder.resolve("journals"))) {
      return files.findFirst().orElseThrow();
    }
  }

  String journalText() throws Exception {
    return Files.readString(journal());
  }

  @Override
  public void close() {
    ground.close();
  }
}
