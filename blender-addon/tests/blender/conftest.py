"""Tests in real Blender: ordinary pytest outside, one background Blender for all of them.

`COS3D_BLENDER` chooses it: the path of a Blender, or of a Python which can import bpy; otherwise the `blender` on PATH.

    def test_a_cube_has_eight_corners(blender):
        def corners():
            import bpy
            bpy.ops.mesh.primitive_cube_add()
            return len(bpy.context.object.data.vertices)

        assert blender.run(corners) == 8
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from background import BackgroundBlender


@pytest.fixture(scope="session")
def blender() -> Iterator[BackgroundBlender]:
    """The background Blender; `blender.run(function, **arguments)` returns what the function returns inside it."""
    program = os.environ.get("COS3D_BLENDER") or "blender"
    found = shutil.which(program)
    if found is None:
        pytest.fail(f"There is no Blender at {program!r}; set COS3D_BLENDER to a Blender or to a Python with bpy.")
    background = BackgroundBlender(found)
    yield background
    background.close()
