"""An object that the artist made is edited by a model: it gets a program, and its base comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

from command.asking import background
from command.asking.job import Job, Step
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders

WISH = "please round the edges of this and make the upper half twisted"
AGAIN = "please let it twist somewhat further, like a corkscrew"
WITHOUT = "please have all of that gone again, as I made it"
TWIST = '''def twisted_top(my_block):
    """The upper half, twisted about the upright axis."""
    shape = bmesh.new()
    shape.from_mesh(my_block.data)
    heights = [corner.co.z for corner in shape.verts]
    low, high = min(heights), max(heights)
    for step in range(STEPS + 1):
        at = (0, 0, low + (high - low) * (0.5 + 0.5 * step / STEPS))
        parts = [*shape.verts, *shape.edges, *shape.faces]
        bmesh.ops.bisect_plane(shape, geom=parts, plane_co=at, plane_no=(0, 0, 1))
    for corner in shape.verts:
        share = max(0.0, 2 * (corner.co.z - low) / (high - low) - 1)
        corner.co.rotate(Matrix.Rotation(math.radians(TWIST) * share, 3, "Z"))
    shape.to_mesh(my_block.data)
    shape.free()
    return my_block
'''
ROUND = '''def rounded_edges(my_block):
    """Rounded edges."""
    bevel = my_block.modifiers.new("Rounded edges", "BEVEL")
    bevel.width = EDGE_WIDTH
    bevel.segments = 3
    return my_block
'''
FIRST = {
    "new_parameters": [
        {"name": "EDGE_WIDTH", "value": 0.05, "unit": "m", "low": 0.0, "high": 0.2, "meaning": "width of the edges"},
        {"name": "TWIST", "value": 45, "unit": "deg", "low": -180, "high": 180, "meaning": "turn of the top"},
        {"name": "STEPS", "value": 8, "unit": "count", "low": 1, "high": 32, "meaning": "steps of the twist"},
    ],
    "components": {"twisted_top": TWIST, "rounded_edges": ROUND},
    "say": "The edges are rounded and the upper half is twisted.",
}
WRONG = {**FIRST, "components": {"twisted_top": TWIST.replace("bisect_plane", "cut_plane"), "rounded_edges": ROUND}}
SECOND = {"set": {"TWIST": 120}, "say": "It twists further."}
LAST = {"remove": ["twisted_top", "rounded_edges"], "say": "It is as you made it."}


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for what the model will say, which a server of the test's own asks."""
    folder, state = tmp_path / "answers", tmp_path / "state"
    folder.mkdir()
    state.mkdir(mode=0o700)
    monkeypatch.setenv("COS3D_STATE", str(state))
    monkeypatch.setenv("COS3D_MODEL", f"scripted:{folder}")
    addon_parts.ensure()
    build.ensure()
    process, _ = running.start(launch.command_line(), state, state / "server.out")
    yield folder
    running.stop(process)


@pytest.fixture
def file(blender: BackgroundBlender, tmp_path: Path) -> str:
    """A file with a block of the artist's, its twin that shares its mesh, and something else."""
    path = str(tmp_path / "0.blend")
    blender.run(_make, path=path)
    return path


def test_a_plain_mesh_is_edited_and_its_base_comes_back(
    answers: Path, program: blenders.Blender, blender: BackgroundBlender, file: str, tmp_path: Path
) -> None:
    for number, answer in enumerate((WRONG, FIRST, SECOND, LAST), 1):
        name = "editor.My_Block.md" if number == 1 else f"editor.My_Block.{number}.md"
        (answers / name).write_text(json.dumps(answer), encoding="utf-8")
    looks = [blender.run(_look, path=file)]
    for number, wish in enumerate((WISH, AGAIN, WITHOUT), 1):
        saved = str(tmp_path / f"{number}.blend")
        job = Job(str(tmp_path / f"{number - 1}.blend"), [Step(wish, select=["My Block"])], "", 120, save=saved)
        done = background.run(program, job)
        assert done.trouble == "", done.trouble
        report = done.report["requests"][0]
        assert (report["status"], report["rung"], report["collateral"]) == ("applied", "model", []), report["message"]
        assert (report["undo_steps"], report["changed"]["objects"]) == (1, ["My Block"])
        assert report["tokens"]["in"] / report["model_calls"] < 3000
        assert (report["model_calls"], report["repairs"]) == ((2, 1) if number == 1 else (1, 0))
        looks.append(blender.run(_look, path=saved))
    first, rounded, further, back = looks
    assert rounded["modifiers"] == ["My mirror", "Rounded edges"] and rounded["corners"] > first["corners"]
    assert "def twisted_top(my_block)" in rounded["program"] and "TWIST = 45" in rounded["program"]
    assert rounded["program"].replace("TWIST = 45", "TWIST = 120") == further["program"]
    assert further["corners"] == rounded["corners"] and further["mesh"] != rounded["mesh"]
    for look in (rounded, further, back):
        assert look["others"] == first["others"]
        assert look["place"] == first["place"]
    assert back == first


def test_it_is_one_undo_step_and_sliders_need_no_model(
    answers: Path, program: blenders.Blender, blender: BackgroundBlender, file: str, tmp_path: Path
) -> None:
    (answers / "editor.My_Block.md").write_text(json.dumps(FIRST), encoding="utf-8")
    saved = str(tmp_path / "1.blend")
    steps = [
        Step(WISH, select=["My Block"]),
        Step("set the turn of the top to 90 degrees"),
        Step("undo that"),
        Step("undo"),
    ]
    done = background.run(program, Job(file, steps, "", 120, save=saved))
    rungs = [(one["status"], one["rung"], one["model_calls"]) for one in done.report["requests"]]
    assert rungs == [("applied", "model", 1), *[("applied", "rules", 0)] * 3], done.report
    assert done.report["requests"][1]["changed"]["parameters"] == [{"name": "TWIST", "old": "45", "new": "90"}]
    assert blender.run(_look, path=saved) == blender.run(_look, path=file)


def _make(path: str) -> None:
    import bpy

    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    bpy.ops.mesh.primitive_cube_add(size=1, location=(1, 2, 0.5), rotation=(0, 0, 0.5))
    block = bpy.context.object
    block.name, block.data.name = "My Block", "My mesh"
    block.data.materials.append(bpy.data.materials.new("Oak"))
    block.modifiers.new("My mirror", "MIRROR")
    twin = bpy.data.objects.new("Twin", block.data)
    bpy.context.scene.collection.objects.link(twin)
    bpy.ops.mesh.primitive_uv_sphere_add(location=(4, 0, 0))
    bpy.ops.wm.save_as_mainfile(filepath=path)


def _look(path: str) -> dict[str, Any]:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=path)

    def told(thing: Any) -> list[str]:
        return [repr(value) for vertex in thing.data.vertices for value in vertex.co]

    block = bpy.data.objects["My Block"]
    texts = [text.as_string() for text in bpy.data.texts]
    return {
        "modifiers": [one.name for one in block.modifiers],
        "corners": len(block.data.vertices),
        "mesh": told(block),
        "data": block.data.name,
        "materials": [slot.material.name for slot in block.material_slots],
        "place": [repr(value) for row in block.matrix_world for value in row],
        "program": texts[0] if texts else "",
        "others": {thing.name: told(thing) for thing in bpy.context.scene.objects if thing != block},
    }
