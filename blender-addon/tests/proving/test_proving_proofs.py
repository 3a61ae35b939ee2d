"""What a proof says of good programs, and of programs that fail."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from ground import Ground, box, program

from command.paths import ROOT

DEMONSTRATIONS = sorted((ROOT / "prompts" / "demonstrations").glob("*.py"))


@pytest.mark.parametrize("path", DEMONSTRATIONS, ids=lambda path: path.stem)
def test_a_demonstration_is_proven_and_stands_on_the_ground(ground: Ground, path: Path) -> None:
    proof = ground.prove(path.read_text(encoding="utf-8"))
    assert ground.verdict(proof) == "proven", [entry.failure.text for entry in proof.components]
    assert {entry.status for entry in proof.components} == {"ok"}
    assert any(entry.objects for entry in proof.components)
    assert not proof.measures.floating
    assert len(proof.measures.objects) == len(proof.measures.area) == len(proof.measures.outward)


def test_a_box_is_measured(ground: Ground) -> None:
    proof = ground.prove(program(box(), box("lid", z=1.5)))
    told = proof.measures
    assert ground.verdict(proof) == "proven"
    assert list(told.objects) == ["Box", "Lid"] and list(told.components) == ["box", "lid"]
    assert list(told.vertices) == [8, 8] and list(told.faces) == [6, 6] and list(told.pieces) == [1, 1]
    assert told.volume[0] == pytest.approx(1.0) and told.area[0] == pytest.approx(6.0)
    assert list(told.open_edges) == [0, 0] and list(told.outward) == [True, True]
    assert list(told.bounds_min) == pytest.approx([-0.5, -0.5, 0.0])
    assert list(told.bounds_max) == pytest.approx([0.5, 0.5, 2.0])
    assert list(told.boxes[:6]) == pytest.approx([-0.5, -0.5, 0.0, 0.5, 0.5, 1.0])
    assert list(told.boxes[6:]) == pytest.approx([-0.5, -0.5, 1.0, 0.5, 0.5, 2.0])
    assert list(told.contacts) == [0, 1, 0, 2] and not told.penetrations and not told.floating
    assert list(told.meetings) == pytest.approx([-0.5, -0.5, 1.0, 0.5, 0.5, 1.0, -0.5, -0.5, 0.0, 0.5, 0.5, 0.0])
    assert list(told.flipped_edges) == [0, 0] and not told.depths
    assert not proof.warnings


def test_modifiers_count(ground: Ground) -> None:
    more = box().replace('return [bpy.data.objects.new("Box", mesh)]', 'made = bpy.data.objects.new("Box", mesh)') + (
        '    made.modifiers.new("Smooth", "SUBSURF").levels = 2\n    return [made]\n'
    )
    told = ground.prove(program(more)).measures
    assert list(told.vertices) == [98]


def test_what_is_odd_is_said(ground: Ground) -> None:
    inward = box("inward", more="bmesh.ops.reverse_faces(shape, faces=shape.faces)")
    opened = box("opened", x=3, more="shape.faces.ensure_lookup_table(); shape.faces.remove(shape.faces[0])")
    proof = ground.prove(program(inward, opened, box("high", x=6, z=9)))
    words = " / ".join(proof.warnings)
    assert "normals point inward: Inward" in words
    assert "open meshes, with edges that have one face: Opened" in words
    assert "floating, joined to the ground by nothing: High; nearest to High is Opened, 7.76 m away" in words
    assert [proof.measures.objects[place] for place in proof.measures.gaps] == ["High", "Opened"]
    assert list(proof.measures.gap_sizes) == pytest.approx([math.hypot(2, 7.5)])
    assert list(proof.measures.outward) == [False, True, True]
    assert proof.measures.open_edges[1] == 4 and proof.measures.volume[1] == 0.0


def test_a_loose_piece_that_looks_inward_is_found_among_others(ground: Ground) -> None:
    more = (
        "bmesh.ops.create_cube(shape, size=1.0, matrix=Matrix.Translation(Vector((3, 0, 0.5))));"
        " shape.faces.ensure_lookup_table(); bmesh.ops.reverse_faces(shape, faces=shape.faces[6:])"
    )
    told = ground.prove(program(box(more=more))).measures
    assert list(told.pieces) == [2] and list(told.outward) == [False]


def test_what_is_too_heavy_is_only_counted(ground: Ground) -> None:
    heavy = box().replace("create_cube(shape, size=1.0", "create_grid(shape, x_segments=700, y_segments=700, size=1.0")
    proof = ground.prove(program(heavy))
    told = proof.measures
    assert ground.verdict(proof) == "proven" and told.vertices[0] > 490_000
    assert list(told.boxes) == pytest.approx([-1, -1, 0.5, 1, 1, 0.5])
    assert list(told.bounds_min) == pytest.approx([-1, -1, 0.5]) and not told.area and not told.contacts
    assert any("only counted" in warning for warning in proof.warnings)


@pytest.mark.parametrize(("size", "said"), [(0.0004, "0.4 mm large"), (2000.0, "2,000 m large")])
def test_a_size_that_nobody_means_is_said(ground: Ground, size: float, said: str) -> None:
    text = program(box(z=size / 2)).replace("size=1.0", f"size={size}")
    assert any(said in warning for warning in ground.prove(text).warnings)


def test_components_that_run_into_each_other_are_named(ground: Ground) -> None:
    told = ground.prove(program(box(), box("other", x=0.4, z=0.6))).measures
    assert list(told.penetrations) == [0, 1]


def test_one_component_alone(ground: Ground) -> None:
    proof = ground.prove(program(box(), box("lid", z=1.5)), ["lid"])
    assert [(entry.name, entry.status) for entry in proof.components] == [("lid", "ok")]
    assert not proof.warnings, "a part alone may float"


def test_a_component_that_is_not_there(ground: Ground) -> None:
    proof = ground.prove(program(box()), ["box", "roof"])
    assert ground.verdict(proof) == "failed"
    assert [(entry.name, entry.status) for entry in proof.components] == [("box", "skipped"), ("roof", "failed")]
    assert "no component roof; it has box" in proof.components[1].failure.text


def test_a_program_without_components_runs_as_a_whole(ground: Ground) -> None:
    lines = (
        "import bpy",
        'thing = bpy.data.objects.new("M", bpy.data.meshes.new("M"))',
        "bpy.context.collection.objects.link(thing)",
    )
    text = "\n".join(lines)
    proof = ground.prove(text)
    assert [(entry.name, entry.status, list(entry.objects)) for entry in proof.components] == [("", "ok", ["M"])]


def test_a_program_without_components_is_looked_at_too(ground: Ground) -> None:
    lines = (
        box().replace("def box():", "def _box():").replace("return [", "mesh.loops[0].vertex_index = 99\n    return [")
    )
    proof = ground.prove(f"{program(lines)}\n_box()\n")
    assert [(entry.name, entry.failure.family) for entry in proof.components] == [("", "contract")]


def test_an_argument_with_a_default_is_no_subject(ground: Ground) -> None:
    proof = ground.prove(program(box().replace("def box():", "def box(size=1.0):")))
    assert ground.verdict(proof) == "proven", proof.components


def test_the_gate_refuses_before_anything_runs(ground: Ground) -> None:
    proof = ground.prove(program(box()) + '\nimport os\nprint("ran")\n')
    assert ground.verdict(proof) == "refused" and not proof.components and not proof.output
    assert proof.findings[0].family == "import" and "import os" in proof.findings[0].text
    assert proof.findings[0].line == program(box()).count("\n") + 2


def test_an_exception_names_the_line_and_the_next_component_runs(ground: Ground) -> None:
    text = program("def broken():\n    return [1 / 0]\n", box())
    proof = ground.prove(text)
    broken, good = proof.components
    assert ground.verdict(proof) == "failed"
    assert (broken.status, broken.failure.family, good.status) == ("failed", "exception", "ok")
    assert text.splitlines()[broken.failure.line - 1].strip() == "return [1 / 0]"
    assert "ZeroDivisionError" in broken.failure.text
    assert list(proof.measures.objects) == ["Box"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ('def other():\n    bpy.data.objects["Box"].location.x = 3\n    return []\n', "object Box: changed"),
        ('def other():\n    bpy.data.meshes["Box"].vertices[0].co.x = 3\n    return []\n', "mesh Box: changed"),
        ("def other():\n    bpy.context.scene.render.fps = 12\n    return []\n", "scene Scene: changed (render.fps)"),
        ('def other():\n    return [bpy.data.objects["Box"]]\n', "did not make"),
        ("def other():\n    return 3\n", "returned int"),
        (box("other", more="pass").replace("return [", "mesh.loops[0].vertex_index = 99\n    return ["), "is broken"),
        ("def other(size):\n    return []\n", "takes size"),
    ],
)
def test_a_broken_contract_is_told(ground: Ground, code: str, said: str) -> None:
    proof = ground.prove(program(box(), code))
    entry = proof.components[1]
    assert ground.verdict(proof) == "failed"
    assert (entry.status, entry.failure.family) == ("failed", "contract"), entry.failure.text
    assert said in entry.failure.text


def test_operators_and_links_of_its_own_are_accepted(ground: Ground) -> None:
    code = """
def {name}():
    bpy.ops.mesh.primitive_cube_add(size=1, location=({x}, 0, 0.5))
    cube = bpy.context.object
    cube.name = "{name}"
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.subdivide(number_cuts=1)
    bpy.ops.object.mode_set(mode="OBJECT")
    bevel = cube.modifiers.new("Bevel", "BEVEL")
    bevel.width = 0.02
    empty = bpy.data.objects.new("Handle", None)
    bpy.context.collection.objects.link(empty)
    cube.parent = empty
    return [cube, empty]
"""
    proof = ground.prove(program(code.format(name="one", x=0), code.format(name="two", x=3)))
    assert ground.verdict(proof) == "proven", proof.components
    assert [list(entry.objects) for entry in proof.components] == [["one", "Handle"], ["two", "Handle.001"]]
    assert proof.measures.vertices[0] > 26 and list(proof.measures.components) == ["one", "two"]


def test_what_a_program_prints_comes_back(ground: Ground) -> None:
    proof = ground.prove(program("def a():\n    print('hello', object())\n    return []\n"))
    assert proof.output.startswith("hello <object object at 0x…>"), "no addresses: they differ each time"


def test_pictures_are_drawn(ground: Ground) -> None:
    proof = ground.prove(program(box()), views=["front", "top", "contact_sheet"])
    assert ground.verdict(proof) == "proven" and not proof.warnings
    assert list(ground.pictures) == ["front", "top", "contact_sheet"]
    assert all(png.startswith(b"\x89PNG") for png in ground.pictures.values())
    assert len(set(ground.pictures.values())) == 3


def test_the_sheet_alone_shows_it_from_all_sides_in_one_picture(ground: Ground) -> None:
    chair = (ROOT / "prompts" / "demonstrations" / "chair.py").read_text(encoding="utf-8")
    proof = ground.prove(chair, views=["contact_sheet"], seconds=120, processor_seconds=60)
    assert ground.verdict(proof) == "proven" and not proof.warnings
    assert list(ground.pictures) == ["contact_sheet"]
    png = ground.pictures["contact_sheet"]
    width, height = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
    assert (width, height) == (3 * 64, 2 * 64) and len(png) > 3_000
    assert proof.measures.objects == ground.prove(chair).measures.objects, "nothing of the picture is measured"


def test_the_colours_of_used_materials_are_told(ground: Ground) -> None:
    code = box(
        more="""
    red, idle, grain = (bpy.data.materials.new(name) for name in ("Red", "Idle", "Grain"))
    red.diffuse_color, idle.diffuse_color = (0.9, 0.0, 0.1, 1.0), (0.0, 1.0, 0.0, 1.0)
    grain.use_nodes = True
    nodes, links = grain.node_tree.nodes, grain.node_tree.links
    shader = next(node for node in nodes if node.type == "BSDF_PRINCIPLED")
    links.new(nodes.new("ShaderNodeTexNoise").outputs["Color"], shader.inputs["Base Color"])
    for paint in (red, idle, grain):
        mesh.materials.append(paint)
    shape.faces.ensure_lookup_table()
    shape.faces[2].material_index = 2
"""
    )
    told = ground.prove(program(code, box("bare", x=3))).measures
    assert list(told.color_counts) == [2, 0]
    assert list(told.colors) == pytest.approx([0.9, 0.0, 0.1, -1.0, -1.0, -1.0])


def test_a_view_that_is_not_there_is_said(ground: Ground) -> None:
    proof = ground.prove(program(box()), views=["inside"])
    assert not ground.pictures and "no view inside" in proof.warnings[0]


def test_the_same_job_gives_the_same_proof(ground: Ground) -> None:
    chair = (ROOT / "prompts" / "demonstrations" / "chair.py").read_text(encoding="utf-8")
    found = []
    for components in ([], ["seat"], []):
        proof = ground.prove(chair, components)
        found.append(_settled(proof))
    first_process = ground.prover.process
    ground.close()
    found.append(_settled(ground.prove(chair)))
    assert ground.prover.process != first_process
    assert found[0] == found[2] == found[3]
    assert found[0] != found[1]


def _settled(proof) -> bytes:  # type: ignore[no-untyped-def]
    """A proof without what is different each time: id, times, memory."""
    proof.ClearField("job")
    proof.ClearField("seconds")
    proof.ClearField("memory")
    for entry in proof.components:
        entry.ClearField("seconds")
    return bytes(proof.SerializeToString(deterministic=True))


def test_a_program_of_arrays_is_proven_and_the_same_each_time(ground: Ground) -> None:
    """numpy is imported behind the sandbox and under the limit of memory; draws without a seed are alike."""
    sheet = """
def sheet():
    import numpy as np
    x, y = np.meshgrid(np.linspace(-1, 1, 20), np.linspace(-1, 1, 20))
    matrix = np.random.normal(size=(100, 100))
    around = np.linalg.inv(matrix @ matrix.T + np.eye(100)).sum()
    z = 0.1 * np.random.default_rng().random(x.shape) + 0.01 * np.tanh(around)
    index = np.arange(400).reshape(20, 20)
    faces = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], axis=-1).reshape(-1, 4)
    mesh = bpy.data.meshes.new("Sheet")
    mesh.from_pydata(np.stack([x, y, z], axis=-1).reshape(-1, 3).tolist(), [], faces.tolist())
    print(round(float(z.sum()), 9))
    return [bpy.data.objects.new("Sheet", mesh)]
"""
    first, second = (ground.prove(program(sheet) + f"# {number}\n") for number in range(2))
    assert ground.verdict(first) == "proven", first
    assert first.output == second.output != ""
