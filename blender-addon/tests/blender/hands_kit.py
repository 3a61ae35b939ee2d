"""What tests of the hands need inside Blender: a small program, patches, and a way to look at the scene by name."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Any

import bpy

from cos3d.hands import Hands, fingerprint
from cos3d.proto import patch_pb2

REPOSITORY = Path(__file__).resolve().parents[3]
APPLIED, REFUSED, ROLLED_BACK, STALE, NOT_NOW = 1, 2, 3, 4, 5

_SHAPES = (REPOSITORY / "prompts/shapes/shapes.py").read_text(encoding="utf-8").split("# Shapes\n", 1)[1]
_CHAIR = '''"""Small chair."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
LEG_LENGTH = 0.43  # m, 0.2 to 0.9: floor to underside of the seat
LEGS = 4  # count, 1 to 8: number of legs
WOOD = (0.45, 0.26, 0.12)  # color: all wooden parts

# Shapes
SHAPES

# Components
def seat():
    """Seat board, resting on the legs."""
    shape = bmesh.new()
    add_box(shape, (-0.2, -0.2, LEG_LENGTH), (0.2, 0.2, LEG_LENGTH + 0.03), 0.005)
    board = mesh_object("Seat", shape, material("Wood", WOOD))
    board.modifiers.new("Program's bevel", "BEVEL").width = LEG_LENGTH / 100
    return [board]

def legs():
    """Legs around the middle."""
    made = []
    for number in range(LEGS):
        angle = 2 * math.pi * number / LEGS
        shape = bmesh.new()
        add_rod(shape, (0, 0, 0), (0, 0, LEG_LENGTH), 0.02, 0.02, 0.003)
        leg = mesh_object("Leg", shape, material("Wood", WOOD))
        leg.location = (0.18 * math.cos(angle), 0.18 * math.sin(angle), 0)
        made.append(leg)
    return made
'''


BOX = '''"""Box."""
import bpy

# Components
def box():
    """Box with a hole."""
    bpy.ops.mesh.primitive_cube_add(size=1)
    body = bpy.context.object
    body.name = "Body"
    cutter = bpy.data.objects.new("Cutter", bpy.data.meshes.new("Cutter"))
    body.modifiers.new("Hole", "BOOLEAN").object = cutter
    return body
'''
"""A program that uses an operator and does not return all that it makes."""


def chair(**parameters: Any) -> str:
    """The program of a small chair, components seat and legs, with parameters set."""
    program = _CHAIR.replace("SHAPES", _SHAPES.strip(), 1)
    for name, value in parameters.items():
        lines = program.split("\n")
        place = next(n for n, line in enumerate(lines) if line.startswith(f"{name} = "))
        lines[place] = f"{name} = {value!r}  #" + lines[place].partition("#")[2]
        program = "\n".join(lines)
    return program


_count = 0


def patch(title: str = "an edit", seconds: float = 20.0) -> patch_pb2.Patch:
    """An empty patch with a request id of its own."""
    global _count
    _count += 1
    return patch_pb2.Patch(request=f"request-{_count}", title=title, time_limit=seconds)


def make(
    program: str | None = None,
    components: tuple[str, ...] = ("seat", "legs"),
    asset: str = "asset-1",
    name: str = "Chair",
    at: tuple = (0, 0, 0),
) -> patch_pb2.Patch:
    """A patch that makes an asset."""
    made = patch(f"Make {name}")
    step = made.steps.add().make_asset
    step.asset, step.name, step.program = asset, name, program or chair()
    step.components.extend(components)
    step.location.extend(at)
    made.touches.components.add(asset=asset)
    made.touches.adds = True
    return made


def edit(
    before: str,
    after: str,
    rerun: tuple[str, ...],
    dropped: tuple[str, ...] = (),
    asset: str = "asset-1",
    touches: tuple[str, ...] | None = None,
) -> patch_pb2.Patch:
    """A patch that brings an asset from one program to another."""
    made = patch("Edit the chair")
    step = made.steps.add().edit_program
    step.asset, step.base_sha256, step.program = asset, hashlib.sha256(before.encode()).hexdigest(), after
    step.rerun.extend(rerun)
    step.dropped.extend(dropped)
    step.note = "an edit"
    for name in (*rerun, *dropped) if touches is None else touches:
        made.touches.components.add(asset=asset, component=name)
    made.touches.adds = True
    return made


def action(
    code: str,
    objects: list[str],
    *,
    adds: bool = False,
    removes: bool = False,
    reference: str = "",
    seconds: float = 20.0,
) -> patch_pb2.Patch:
    """A patch that runs `act(objects)`, where objects are ids."""
    made = patch("An action", seconds)
    step = made.steps.add().run_action
    step.code, step.function, step.adds, step.removes, step.reference = code, "act", adds, removes, reference
    step.objects.extend(objects)
    made.touches.objects.extend(objects)
    made.touches.adds = adds
    return made


def ids(hands: Hands) -> dict[str, str]:
    """Ids of the scene's objects by name."""
    found: dict[str, str] = {}
    for chunk in hands.snapshot():
        found.update(zip(chunk.objects.name, chunk.objects.id, strict=False))
    return found


def counts() -> dict[str, int]:
    """Number of data-blocks in each list."""
    return {name: len(blocks) for name, blocks in fingerprint.lists()}


def differing(before: fingerprint.Fingerprint) -> list[str]:
    """What differs from a fingerprint taken before, by name."""
    return [one.words for one in fingerprint.compare(before, fingerprint.take(), same_tick=False)]


def undo() -> None:
    """What Ctrl-Z does."""
    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        assert bpy.ops.ed.undo() == {"FINISHED"}


def redo() -> None:
    """What Ctrl-Shift-Z does; raises where there is nothing to redo."""
    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        assert bpy.ops.ed.redo() == {"FINISHED"}


def can_redo() -> bool:
    """Whether there is anything to redo."""
    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        return bpy.ops.ed.redo.poll() and bpy.ops.ed.redo() == {"FINISHED"}


def push(title: str = "by the artist") -> None:
    """What every operator of the artist does at its end."""
    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        bpy.ops.ed.undo_push(message=title)


def messy() -> None:
    """Fill the file with the messy scene."""
    sys.path.insert(0, str(REPOSITORY / "test-assets/scenes"))
    import messy as scene

    scene.build(tempfile.mkdtemp(prefix="cos3d-messy-"))


def applied(outcome: patch_pb2.Outcome) -> patch_pb2.Outcome:
    """The outcome, which must be that of an applied patch."""
    assert outcome.ending == APPLIED, outcome
    assert not outcome.collateral, outcome
    return outcome
