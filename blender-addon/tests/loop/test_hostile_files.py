"""A file that somebody sent, with a hostile asset: its code is tried elsewhere, and the scene stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from background import BackgroundBlender
from changes import Changes, compare
from conftest import HERE, _tell

from command.asking import background
from command.asking.job import EMPTY, Job, Step
from command.server import running
from command.setup.blender import Blender

LONGER = "make the legs 20 % longer"
CRASH = """
    mesh = bpy.data.meshes.new("A")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    mesh.loops[0].vertex_index = 2000000000
    bmesh.new().from_mesh(mesh)
"""
FILES = "    import os\n    os.remove('/etc/hosts')\n"
DEEP = "    def deep(n):\n        return deep(n + 1)\n    deep(0)\n"
MANY = "    bpy.data.objects.new('A', None)\n    made = [bpy.data.objects.new('A', None) for n in range(99999)]\n"
THEIRS = "    for thing in bpy.data.objects:\n        thing.location.x += 1\n"


@pytest.fixture(scope="module")
def chair(server: running.Running, program: Blender, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a chair and nothing wrong."""
    path = tmp_path_factory.mktemp("sent") / "chair.blend"
    done = background.run(program, Job(EMPTY, [Step("make a chair")], "", 60, save=str(path)))
    assert done.code == 0, done
    return path


@pytest.mark.parametrize(
    ("code", "status", "family"),
    [
        (FILES, "refused", "gate"),
        (DEEP, "failed", "limit"),
        (MANY, "failed", "limit"),
        (CRASH, "failed", "crash"),
    ],
    ids=["files", "recursion", "objects", "crash"],
)
def test_it_is_stopped_before_it_reaches_the_artists_blender(
    chair: Path, program: Blender, blender: BackgroundBlender, tmp_path: Path, code: str, status: str, family: str
) -> None:
    path, after = str(tmp_path / "sent.blend"), str(tmp_path / "after.blend")
    blender.run(_put_into_legs, source=str(chair), path=path, code=code)
    done = background.run(program, Job(path, [Step(LONGER), Step("make a stool")], "", 60, save=after))
    first, second = done.report["requests"]
    assert (first["status"], first["error"]["family"]) == (status, family), first
    assert "nothing was changed" in first["message"]
    assert (first["seconds"]["blender"], first["undo_steps"]) == (0.0, 0), "it was sent to the artist's Blender"
    assert second["status"] == "applied", "the next request is unharmed"
    changes = _changes(blender, path, after)
    assert changes.removed == frozenset()
    assert [one for one in changes.changed if one.startswith(("objects/", "meshes/", "texts/"))] == []


def test_what_shows_only_in_the_artists_scene_is_put_back(
    chair: Path, program: Blender, blender: BackgroundBlender, tmp_path: Path
) -> None:
    path, after = str(tmp_path / "sent.blend"), str(tmp_path / "after.blend")
    blender.run(_put_into_legs, source=str(chair), path=path, code=THEIRS)
    done = background.run(program, Job(path, [Step(LONGER)], "", 60, save=after))
    (request,) = done.report["requests"]
    assert (request["status"], request["undo_steps"]) == ("failed", 0), request
    assert _changes(blender, path, after) == Changes(frozenset(), frozenset(), (), {})


def _changes(blender: BackgroundBlender, path: str, after: str) -> Changes:
    before = blender.run(_tell, here=str(HERE), path=path)
    return compare(before, blender.run(_tell, here=str(HERE), path=after))


def _put_into_legs(source: str, path: str, code: str) -> None:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=source)
    (text,) = [text for text in bpy.data.texts if "def legs(" in text.as_string()]
    head, body = text.as_string().split("def legs(", 1)
    signature, rest = body.split(":\n", 1)
    text.from_string(f"{head}def legs({signature}:\n{code}{rest}")
    bpy.ops.wm.save_as_mainfile(filepath=path)
