"""Opening, selecting and saving headless: nothing in a file is lost, and wrong names are told."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

from command.asking import background
from command.asking.job import EMPTY, START_UP, Job, Step
from command.setup import blender as blenders


@pytest.fixture(scope="session")
def program() -> blenders.Blender:
    """The Blender under test, as the command starts it."""
    found = blenders.find(os.environ.get("COS3D_BLENDER") or shutil.which("blender"))
    assert found is not None
    return found


@pytest.fixture
def hand_made(blender: BackgroundBlender, tmp_path: Path) -> Path:
    """A file as an artist leaves it: odd names, two scenes, a renamed workspace, a script, relative paths."""
    path = tmp_path / "hand made.blend"
    blender.run(_make, path=str(path), compress=True)
    return path


def test_a_file_is_the_same_after_opening_and_saving_elsewhere(
    blender: BackgroundBlender, program: blenders.Blender, hand_made: Path, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere" / "saved.blend"
    target.parent.mkdir()
    before = hand_made.read_bytes()
    done = background.run(program, Job(str(hand_made), [], "", 5, save=str(target)))
    assert (done.code, done.trouble) == (0, "")
    assert hand_made.read_bytes() == before
    assert blender.run(_told, path=str(target)) == blender.run(_told, path=str(hand_made))
    assert target.read_bytes()[:4] == before[:4] != b"BLEN"


def test_an_uncompressed_file_stays_so(blender: BackgroundBlender, program: blenders.Blender, tmp_path: Path) -> None:
    path = tmp_path / "plain.blend"
    blender.run(_make, path=str(path), compress=False)
    done = background.run(program, Job(str(path), [], "", 5, save=str(path)))
    assert done.code == 0
    assert path.read_bytes()[:7] == b"BLENDER"
    assert not path.with_suffix(".blend1").exists()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (
            ["Wurfel,Elsewhere"],
            [
                "There is no object 'Wurfel'. Close: 'Würfel \"groß\"'.",
                "'Elsewhere' is in the scene 'Second Scene', not in the open one, 'Scene'",
            ],
        ),
        (["Hidden,Cube,Locked"], ["'Hidden', 'Locked' cannot be selected: hidden, or locked"]),
    ],
)
def test_what_cannot_be_selected_is_told(
    program: blenders.Blender, hand_made: Path, names: list[str], said: list[str]
) -> None:
    done = background.run(program, Job(str(hand_made), [Step("make it red", select=names)], "", 5))
    assert done.code == 2
    for words in said:
        assert words in done.trouble


def test_what_is_no_blend_is_told(program: blenders.Blender, tmp_path: Path) -> None:
    (tmp_path / "a.blend").write_text("no such thing")
    done = background.run(program, Job(str(tmp_path / "a.blend"), [], "", 5, save=str(tmp_path / "b.blend")))
    assert done.code == 2
    assert "cannot be opened" in done.trouble
    assert not (tmp_path / "b.blend").exists()


@pytest.mark.parametrize(("scene", "meshes"), [(EMPTY, 0), (START_UP, 1)])
def test_scenes_of_its_own(
    blender: BackgroundBlender, program: blenders.Blender, tmp_path: Path, scene: str, meshes: int
) -> None:
    target = tmp_path / "new.blend"
    done = background.run(program, Job(scene, [], "", 5, save=str(target), render=str(tmp_path / "a.png")))
    assert (done.code, done.trouble) == (0, "")
    told = blender.run(_told, path=str(target))
    assert (len(told["meshes"]), told["kinds"].count("MESH"), told["kinds"].count("CAMERA")) == (meshes, meshes, 1)
    assert (tmp_path / "a.png").exists() == bool(meshes)
    assert bool(done.report["rendered"]) == bool(meshes)


def test_programs_are_written_as_they_are_kept(
    blender: BackgroundBlender, program: blenders.Blender, tmp_path: Path
) -> None:
    path = tmp_path / "a.blend"
    blender.run(_keep_programs, path=str(path))
    done = background.run(program, Job(str(path), [], "", 5, programs=str(tmp_path / "out")))
    assert [one["asset"] for one in done.report["programs"]] == ["Chair", "chair/2"]
    assert (tmp_path / "out" / "Chair.py").read_text() == '"""Stuhl für Åsa."""\n'
    assert (tmp_path / "out" / "chair_2.py").read_text() == "two = 2\n\n"
    assert sorted(made.name for made in (tmp_path / "out").iterdir()) == ["Chair.py", "chair_2.py"]


def _make(path: str, compress: bool) -> None:
    import bpy

    bpy.ops.wm.read_factory_settings()
    scene = bpy.context.scene
    second = bpy.data.scenes.new("Second Scene")
    second.collection.objects.link(bpy.data.objects.new("Elsewhere", None))
    mesh = bpy.data.objects["Cube"].data
    for name in ('Würfel "groß"', "A, B", "Hidden", "Locked"):
        scene.collection.objects.link(bpy.data.objects.new(name, mesh))
    bpy.data.objects["Hidden"].hide_set(True)
    bpy.data.objects["Locked"].hide_select = True
    bpy.data.workspaces["Layout"].name = "My space"
    picture = bpy.data.images.new("Picture", 8, 8)
    picture.source, picture.filepath, picture.use_fake_user = "FILE", "//textures/picture.png", True
    text = bpy.data.texts.new("run me.py")
    text.write("import bpy\nbpy.data.texts.new('it ran')\n")
    text.use_module = True
    bpy.ops.wm.save_as_mainfile(filepath=path, compress=compress)


def _told(path: str) -> dict[str, Any]:
    import os

    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=True, use_scripts=False)
    return {
        "objects": sorted(thing.name for thing in bpy.data.objects),
        "kinds": sorted(thing.type for thing in bpy.data.objects),
        "meshes": sorted(mesh.name for mesh in bpy.data.meshes),
        "hidden": sorted(thing.name for thing in bpy.context.view_layer.objects if thing.hide_get()),
        "selected": sorted(thing.name for thing in bpy.context.selected_objects),
        "scenes": [scene.name for scene in bpy.data.scenes],
        "scene": bpy.context.scene.name,
        "spaces": sorted(space.name for space in bpy.data.workspaces),
        "paths": sorted(os.path.realpath(bpy.path.abspath(one.filepath)) for one in bpy.data.images if one.filepath),
        "texts": sorted(text.name for text in bpy.data.texts),
    }


def _keep_programs(path: str) -> None:
    import bpy

    bpy.ops.wm.read_factory_settings()
    kept = (("Chair", '"""Stuhl für Åsa."""\n'), ("chair/2", "two = 2\n\n"))
    for number, (asset, program) in enumerate(kept):
        text = bpy.data.texts.new(f"{asset}.py")
        text.write(program)
        text["cos3d_asset"], text["cos3d_name"] = f"id{number}", asset
    bpy.data.texts.new("notes").write("no program")
    bpy.ops.wm.save_as_mainfile(filepath=path)
