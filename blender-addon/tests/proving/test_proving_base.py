"""Edit components over the data of an adopted object, which comes as a small library."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from ground import Ground

from command.setup.blender import Blender

WRITER = """
import sys
import bpy
bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
mesh = bpy.data.meshes.new("Cube")
corners = [(x, y, z) for x in (0, 2) for y in (0, 2) for z in (0, 2)]
faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
mesh.from_pydata(corners, [], faces)
cube = bpy.data.objects.new("Cube", mesh)
other = bpy.data.objects.new("Other", mesh.copy())
bpy.data.libraries.write(sys.argv[sys.argv.index("--") + 1], {cube, other})
"""
EDIT = '''"""Cube."""
import bpy

# Parameters
WIDTH = 0.1  # m, 0 to 0.5: width of the rounded edges

# Components
def rounded_edges(cube):
    """Rounded edges."""
    bevel = cube.modifiers.new("Rounded edges", "BEVEL")
    bevel.width = WIDTH
    bevel.segments = 2
    return cube
'''


@pytest.fixture(scope="module")
def library(blender: Blender, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library with the objects Cube (2 m) and Other."""
    folder = tmp_path_factory.mktemp("library")
    script, file = folder / "write.py", folder / "base.blend"
    script.write_text(WRITER, encoding="utf-8")
    subprocess.run(blender.background(script, str(file)), check=True, capture_output=True, timeout=120)
    return Path(file).read_bytes()


def test_an_edit_component_gets_its_object(ground: Ground, library: bytes) -> None:
    proof = ground.prove(EDIT, base=library, subjects=["cube=Cube"])
    assert ground.verdict(proof) == "proven", proof.components
    assert [list(entry.objects) for entry in proof.components] == [["Cube"]]
    assert list(proof.measures.objects) == ["Cube"] and proof.measures.vertices[0] > 8
    assert 7.0 < proof.measures.volume[0] < 8.0
    assert not list(ground.prover.folder.glob("*.blend*")), "the library is gone from the folder"


def test_an_edit_component_leaves_others_alone(ground: Ground, library: bytes) -> None:
    text = EDIT.replace("    return cube", '    bpy.data.objects["Other"].location.x = 3\n    return cube')
    proof = ground.prove(text, base=library, subjects=["cube=Cube"])
    assert proof.components[0].failure.family == "contract"
    assert "object Other: changed" in proof.components[0].failure.text


def test_an_edit_component_returns_what_it_edits(ground: Ground, library: bytes) -> None:
    proof = ground.prove(EDIT.replace("    return cube", "    return None"), base=library, subjects=["cube=Cube"])
    assert "did not return the object" in proof.components[0].failure.text


@pytest.mark.parametrize(
    ("subjects", "said"), [([], "takes cube"), (["cube=Sphere"], "no object Sphere")], ids=["none", "unknown"]
)
def test_a_subject_that_is_missing_is_said(ground: Ground, library: bytes, subjects: list[str], said: str) -> None:
    proof = ground.prove(EDIT, base=library, subjects=subjects)
    assert ground.verdict(proof) == "failed" and said in proof.components[0].failure.text


def test_a_base_that_is_no_library_is_said(ground: Ground) -> None:
    proof = ground.prove(EDIT, base=b"BLENDER or not", subjects=["cube=Cube"])
    assert ground.verdict(proof) == "failed" and "no library" in proof.components[0].failure.text
