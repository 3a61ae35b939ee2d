"""Tests of provers: ordinary pytest outside, real prover processes, shut in as they are for real.

`COS3D_BLENDER` chooses the Blender (or a Python with bpy); otherwise the one that `./cos3d doctor` finds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from ground import Ground

from command.proving import sandbox
from command.setup import addon_parts
from command.setup import blender as blenders
from command.setup.blender import Blender


@pytest.fixture(scope="session")
def blender() -> Blender:
    """The Blender that provers are made of."""
    addon_parts.ensure()
    found = blenders.find()
    if found is None:
        pytest.fail("There is no Blender; set COS3D_BLENDER to a Blender or to a Python with bpy.")
    return found


@pytest.fixture(scope="session")
def ground(blender: Blender) -> Iterator[Ground]:
    """One prover for all tests, started anew where a test made it end."""
    made = Ground(blender)
    yield made
    made.close()


@pytest.fixture(params=[one.name for one in sandbox.ALL])
def shut_in(request: pytest.FixtureRequest) -> sandbox.Sandbox:
    """Each way to shut a prover in that this machine has."""
    chosen = next(one for one in sandbox.ALL if one.name == request.param)
    if not sandbox.available(chosen):
        pytest.skip(f"{chosen.name} cannot be had on this machine")
    return chosen
