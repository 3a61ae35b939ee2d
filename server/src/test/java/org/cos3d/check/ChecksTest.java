package org.cos3d.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cos3d.notes.Notes;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  private static final String START =
      """
      import bpy
      mesh = bpy.data.meshes.new("A")
      cube = bpy.data.objects.new("A", mesh)
      bevel = cube.modifiers.new("B", type="BEVEL")
      """;

  private static final Checks CHECKS = new Checks(SmallBlender.of("5.0.1"), Notes.none());

  private static List<String> texts(String program) {
    return CHECKS.check(Programs.read(program)).stream()
        .map(finding -> finding.line() + " " + finding.family().word() + ": " + finding.text())
        .toList();
  }

  private static void finds(String line, String... said) {
    List<String> texts = texts(START + line + "\n");
    assertThat(texts).as(line).hasSize(1);
    assertThat(texts.getFirst()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mesh.polygon",
        "mesh.polygon = 1",
        "cube.data.polygon",
        "for vertex in mesh.vertices: vertex.polygon",
        "[vertex.polygon for vertex in mesh.vertices]",
        "mesh.vertices[0].co.polygon",
        "pair = (mesh, 1); pair[0].polygon",
        "other, number = mesh, 1; other.polygon",
        "listed = []; listed.append(mesh); listed[0].polygon",
        "(mesh if cube else mesh).polygon",
        "getattr(mesh, 'polygon')",
        "data = bpy.data; data.objects['A'].polygon",
        "mesh.vertices.polygon",
      })
  void tellsAttributesThatAreNotThere(String line) {
    finds(line, "5 attribute", "polygon");
  }

  @Test
  void followsFunctionsWhereAllCallsAgree() {
    assertThat(texts(START + "def look(thing):\n  thing.polygon\nlook(mesh)\n"))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("6 attribute: bpy.types.Mesh has no polygon in Blender 5.0.1");
    assertThat(texts(START + "def look(thing):\n  thing.polygon\nlook(mesh)\nlook(1)\n")).isEmpty();
    assertThat(texts(START + "def look(thing):\n  thing.polygon\nlook(mesh)\nmap(look, [])\n"))
        .isEmpty();
    assertThat(texts(START + "def made():\n  return mesh\nmade().polygon\n")).hasSize(1);
  }

  @Test
  void followsClassesAndTheirAttributes() {
    String program =
        START
            + """
            class Holder:
              def __init__(self, held):
                self.held = held
              def look(self):
                return self.held.polygon
            Holder(mesh).look()
            """;
    assertThat(texts(program)).hasSize(1);
    assertThat(texts(program + "Holder(1)\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if hasattr(mesh, 'polygon'): mesh.polygon",
        "if not hasattr(mesh, 'polygon'): pass\nelse: mesh.polygon",
        "if bpy.app.version < (4, 1, 0): mesh.polygon",
        "OLD = bpy.app.version[0] < 4\nif OLD: mesh.polygon",
        "OLD = bpy.app.version[:2] < (4, 1)\nif OLD: mesh.polygon",
        "def old():\n  return bpy.app.version < (4, 1, 0)\nif old(): mesh.polygon",
        "mesh.polygon if bpy.app.version < (4, 0) else 1",
        "hasattr(mesh, 'polygon') and mesh.polygon",
        "getattr(mesh, 'polygon', None)",
        "try:\n  mesh.polygon\nexcept AttributeError:\n  mesh.polygons",
        "unknown = open\nthing = unknown()\nif 'polygon' in dir(thing): mesh.polygon",
        "if 'polygon' in mesh.bl_rna.properties: mesh.polygon",
        "bpy.types.Mesh.polygon = 1\nmesh.polygon",
        "def f(thing):\n  if hasattr(thing, 'other'): return\n  mesh.polygon\nf(open())\n",
        "class A(bpy.types.Operator):\n  bl_idname = 'mesh.mine'\nbpy.ops.mesh.mine()",
        "def f(thing):\n  if not hasattr(thing, 'polygon'): return\n  thing.polygon\nf(mesh)\n",
        "mesh = unclear = [].pop()\nmesh.polygon",
      })
  void isSilentWhereTheProgramGuardsItself(String lines) {
    assertThat(texts(START + lines + "\n")).isEmpty();
  }

  @Test
  void tellsWhatAVersionAsksForInVain() {
    assertThat(texts(START + "if bpy.app.version >= (4, 1, 0): mesh.polygon\n")).hasSize(1);
  }

  @Test
  void tellsValuesThatDoNotFit() {
    finds("cube.location = (1, 2)", "length", "takes 3 numbers, not 2");
    finds("cube.location = 2.0", "argument", "takes 3 numbers, not a fraction");
    finds("bevel.segments = 2.5", "argument", "takes a whole number");
    finds("bevel.segments = 7 / 2", "argument", "takes a whole number");
    finds("bevel.segments = 0", "range", "Blender makes 1 of 0");
    finds("bevel.affect = 'EDGE'", "enum", "no value \"EDGE\"", "Nearest: EDGES");
    finds("mesh.vertices[0].index = 1", "read only", "can be read but not set");
    finds("cube.data = 'A'", "argument", "takes a bpy.types.ID");
    finds("bevel.old = 1", "deprecated", "since 5.0", "removed in 6.0");
    finds("cube.modifiers.new('B', 'BEVLE')", "enum", "Nearest: BEVEL");
    finds("cube.modifiers.new('B', kind='BEVEL', type='BEVEL')", "keyword", "takes no kind");
    finds("cube.modifiers.new('B', 'MIRROR_IT')", "enum", "Nearest: MIRROR");
    finds("bevel.affect = 'CORNERS'", "enum", "\"Corners\" is VERTICES");
    finds("bpy.data.objects.new('A')", "argument", "needs object_data");
  }

  @Test
  void tellsOperators() {
    finds("bpy.ops.mesh.bevell()", "operator", "Nearest: bevel");
    finds("bpy.ops.mesh.primitive_cube_add(radius=1)", "keyword", "takes no radius");
    finds("bpy.ops.mesh.primitive_cube_add({'a': 1})", "argument", "temp_override");
    finds("bpy.ops.mesh.bevel(offset=1)", "context", "in mode edit only");
    assertThat(texts(START + "bpy.ops.object.mode_set(mode='EDIT')\nbpy.ops.mesh.bevel()\n"))
        .noneMatch(text -> text.contains("context"));
  }

  @Test
  void knowsNodesByTheirNameAndKind() {
    String nodes =
        """
        import bpy
        paint = bpy.data.materials.new("P")
        paint.use_nodes = True
        shader = paint.node_tree.nodes["Principled BSDF"]
        """;
    assertThat(texts(nodes + "shader.inputs['Specular'].default_value = 1\n"))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("5 socket", "has no input \"Specular\"", "Nearest: Specular IOR Level");
    assertThat(texts(nodes + "shader.inputs['Base Color'].default_value = (1, 1, 1)\n"))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("length", "takes 4 numbers, not 3");
    assertThat(texts(nodes + "paint.node_tree.nodes.new('ShaderNodeBsdfVelvet')\n")).hasSize(1);
    assertThat(texts(nodes + "if 'Specular' in shader.inputs: shader.inputs['Specular']\n"))
        .isEmpty();
    assertThat(texts(nodes + "s = shader.inputs.get('Specular')\nif s: s.polygon\n")).isEmpty();
  }

  @Test
  void knowsThatMaterialsWereBareBefore5() {
    String program = "import bpy\npaint = bpy.data.materials.new('P')\npaint.node_tree.nodes\n";
    Checks before = new Checks(SmallBlender.of("4.5.1"), Notes.none());
    assertThat(before.check(Programs.read(program)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("use_nodes = True"));
    assertThat(CHECKS.check(Programs.read(program))).isEmpty();
    String guarded =
        program.replace(
            "paint.node_tree.nodes",
            "if paint.node_tree is None:\n  paint.use_nodes = True\npaint.node_tree.nodes");
    assertThat(before.check(Programs.read(guarded))).isEmpty();
  }

  @Test
  void tellsWhatIsUsedAfterItsRemoval() {
    finds("bpy.data.objects.remove(cube); cube.name", "removed", "in line 5");
    assertThat(texts(START + "if mesh: bpy.data.objects.remove(cube)\ncube.name\n")).isEmpty();
  }

  @Test
  void tellsNamesThatNothingGivesAValueTo() {
    finds("print(mush)", "name", "the name mush");
    assertThat(texts("match 1:\n  case [a, *b]:\n    print(a, b)\n")).isEmpty();
  }

  @Test
  void holdsProgramsToTheirContract() {
    String program =
        """
        # Parameters
        WIDTH = 1.0  # m, 0.5 to 2: width
        DEPTH = 1.0  # m, 0.5 to 2: depth
        LENGTH = 1.0  # m: length

        # Components
        def seat():
            \"""Seat.\"""
            print(WIDTH, LENGTH)
        """;
    assertThat(texts(program))
        .hasSize(3)
        .anyMatch(text -> text.contains("nothing depends on the parameter DEPTH"))
        .anyMatch(text -> text.contains("LENGTH has no range"))
        .anyMatch(text -> text.contains("return the list of objects"));
  }

  @Test
  void tellsWhatANewNameWasCalledInAnOlderBlender(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("all.md"),
        """
        # Test

        ## renamed
        names: bpy.types.Mesh.vertices, input:ShaderNodeBsdfPrincipled.Base Color
        works: ..5.0
        use: bpy.types.Mesh.points, input:ShaderNodeBsdfPrincipled.Tint
        mend: input:ShaderNodeBsdfPrincipled.Base Color -> Tint

        It has another name since 5.1.
        """);
    Checks checks = new Checks(SmallBlender.of("5.0.1"), Notes.read(folder));
    Program program =
        Programs.read(
            START
                + """
                mesh.points
                shader = bpy.data.materials.new("P").node_tree.nodes["Principled BSDF"]
                shader.inputs["Tint"]
                """);

    assertThat(checks.check(program).getFirst().text()).contains("Use bpy.types.Mesh.vertices");
    assertThat(checks.mend(program).text()).contains("inputs[\"Base Color\"]", "mesh.points");
  }

  @Test
  void mendsWhatANoteIsCertainOf(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("all.md"),
        """
        # Test

        ## renamed
        names: bpy.types.Mesh.polygon, input:ShaderNodeBsdfPrincipled.Specular, enum:bpy.types.BevelModifier.affect=EDGE, keyword:bpy.ops.mesh.primitive_cube_add.radius, keyword:bpy.ops.mesh.bevel.clamp
        works: ..4.0
        use: bpy.types.Mesh.vertices
        code: mesh.vertices
        mend: bpy.types.Mesh.polygon -> vertices, input:ShaderNodeBsdfPrincipled.Specular -> Specular IOR Level, enum:bpy.types.BevelModifier.affect=EDGE -> EDGES, keyword:bpy.ops.mesh.primitive_cube_add.radius -> size, keyword:bpy.ops.mesh.bevel.clamp ->

        It has another name now.
        """);
    Checks checks = new Checks(SmallBlender.of("5.0.1"), Notes.read(folder));
    String program =
        START
            + """
            mesh.polygon
            bevel.affect = 'EDGE'
            bpy.ops.mesh.primitive_cube_add(radius=1)
            bpy.ops.object.mode_set(mode='EDIT')
            bpy.ops.mesh.bevel(clamp=True, offset=1)
            shader = bpy.data.materials.new("P").node_tree.nodes["Principled BSDF"]
            shader.inputs["Specular"]
            cube.nothing
            """;

    List<Finding> findings = checks.check(Programs.read(program));
    assertThat(findings.getFirst().text())
        .contains("Use bpy.types.Mesh.vertices")
        .contains("As in: mesh.vertices");
    assertThat(findings.getFirst().replacement()).isEqualTo("mesh.vertices");

    Mended mended = checks.mend(Programs.read(program));
    assertThat(mended.text())
        .contains("mesh.vertices\n", "bevel.affect = 'EDGES'", "primitive_cube_add(size=1)")
        .contains("bevel(offset=1)", "inputs[\"Specular IOR Level\"]", "cube.nothing");
    assertThat(mended.mended()).hasSize(5);
    assertThat(mended.left()).extracting(Finding::name).contains("bpy.types.Object.nothing");
  }
}
