"""A prover fits a program to pictures: masks made, parameters told, progress on the way, and why it could not."""

from __future__ import annotations

import math
import struct
import zlib
from typing import Any

from ground import Ground

BOX = '''"""Box."""
import bpy
import bmesh
from mathutils import Matrix, Vector

# Parameters
WIDTH = {width}  # m, 0.3 to 2.0: width
HEIGHT = {height}  # m, 0.3 to 2.0: height
INSIDE = 0.1  # m, 0.05 to 0.2: a block that nobody sees


# Components
def box():
    """A flat box that stands on the ground."""
    mesh = bpy.data.meshes.new("Box")
    shape = bmesh.new()
    place = Matrix.Translation(Vector((0, 0, HEIGHT / 2))) @ Matrix.Diagonal((WIDTH, 0.02, HEIGHT, 1))
    bmesh.ops.create_cube(shape, size=1.0, matrix=place)
    shape.to_mesh(mesh)
    shape.free()
    return [bpy.data.objects.new("Box", mesh)]


def inside():
    """A block in the middle of the box."""
    mesh = bpy.data.meshes.new("Inside")
    shape = bmesh.new()
    place = Matrix.Translation(Vector((0, 0, 0.15))) @ Matrix.Diagonal((INSIDE, 0.01, INSIDE, 1))
    bmesh.ops.create_cube(shape, size=1.0, matrix=place)
    shape.to_mesh(mesh)
    shape.free()
    return [bpy.data.objects.new("Inside", mesh)]
'''
SIZE = 200
FIELD = 40.0
DISTANCE = 3.0
MIDDLE = 0.5


def png(rows: list[bytes], channels: int) -> bytes:
    """A PNG of rows of pixels, three (RGB) or four (RGBA) bytes each."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    width = len(rows[0]) // channels
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 6 if channels == 4 else 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def seen(width: float, height: float, *, kind: str) -> bytes:
    """The box seen from the front: its front face, in the middle of the picture."""
    scale = SIZE / 2 / math.tan(math.radians(FIELD) / 2) / (DISTANCE - 0.01)
    across, low, high = width / 2 * scale, -MIDDLE * scale, (height - MIDDLE) * scale
    rows = []
    for row in range(SIZE):
        up = SIZE / 2 - row - 0.5
        line = b""
        for column in range(SIZE):
            inside = abs(column + 0.5 - SIZE / 2) < across and low < up < high
            if kind == "alpha":
                line += b"\x80\x40\x20\xff" if inside else b"\0\0\0\0"
            elif kind == "busy":
                line += bytes((row * column * 7 % 256, row * 31 % 256, column * 57 % 256))
            else:
                line += b"\x80\x40\x20" if inside else b"\xe0\xe0\xe0"
        rows.append(line)
    return png(rows, 4 if kind == "alpha" else 3)


def job(ground: Ground, program: str, *pictures: Any, **limits: float) -> Any:
    messages = ground.messages
    fit = messages.Fit(pictures=pictures, seconds=120, processor_seconds=40)
    limits = {"seconds": 150, "processor_seconds": 120, **limits}
    return messages.Job(id="fit", program=program, fit=fit, limits=messages.Limits(**limits))


def picture(ground: Ground, image: bytes, **more: Any) -> Any:
    return ground.messages.FitPicture(
        image=image, field_of_view=FIELD, target=[0, 0, MIDDLE], distance=DISTANCE, **more
    )


def test_parameters_are_fitted_to_alpha_and_to_a_plain_background(ground: Ground) -> None:
    views = [picture(ground, seen(1.0, 0.8, kind=kind)) for kind in ("alpha", "plain")]
    proof = ground.prover.prove(job(ground, BOX.format(width=1.2, height=0.65), *views))
    assert ground.verdict(proof) == "proven"
    fitted = proof.fitted
    assert fitted.kept and not fitted.trouble
    assert [one.mask for one in fitted.pictures] == ["alpha", "background"]
    assert all(one.after > 0.98 > one.before for one in fitted.pictures)
    found = {one.name: float(one.new) for one in fitted.parameters}
    assert abs(found["WIDTH"] - 1.0) < 0.02 and abs(found["HEIGHT"] - 0.8) < 0.02
    assert list(fitted.unseen) == ["INSIDE"]
    assert "INSIDE" not in found
    assert proof.measures.objects == ["Box", "Inside"]


def test_the_artists_mask_goes_before_the_background(ground: Ground) -> None:
    view = picture(ground, seen(1.0, 0.8, kind="busy"), mask=seen(1.0, 0.8, kind="alpha"))
    fitted = ground.prover.prove(job(ground, BOX.format(width=1.2, height=0.65), view)).fitted
    assert fitted.kept
    assert [one.mask for one in fitted.pictures] == ["mask"]


def test_where_no_outline_can_be_made_nothing_is_fitted_and_it_says_why(ground: Ground) -> None:
    views = [picture(ground, image) for image in (seen(1.0, 0.8, kind="busy"), b"\x89PNG no picture at all", b"")]
    proof = ground.prover.prove(job(ground, BOX.format(width=1.2, height=0.65), *views))
    assert ground.verdict(proof) == "proven"
    assert not proof.fitted.kept and not proof.fitted.parameters
    assert "no outline" in proof.fitted.trouble
    assert "not of one colour" in proof.fitted.pictures[0].trouble
    assert "cannot be read" in proof.fitted.pictures[1].trouble
    assert "cannot be read" in proof.fitted.pictures[2].trouble


def test_a_program_that_fails_is_not_fitted(ground: Ground) -> None:
    failing = BOX.format(width=1.2, height=0.65).replace("    shape.free()", "    shape.gone()", 1)
    proof = ground.prover.prove(job(ground, failing, picture(ground, seen(1.0, 0.8, kind="alpha"))))
    assert ground.verdict(proof) == "failed"
    assert not proof.HasField("fitted")


def test_the_prover_is_fit_for_the_next_job(ground: Ground) -> None:
    view = picture(ground, seen(1.0, 0.8, kind="alpha"))
    program = BOX.format(width=1.2, height=0.65)
    fitted = ground.prover.prove(job(ground, program, view, seconds=5)).fitted
    assert fitted.seconds < 5
    proof = ground.prove(program)
    assert ground.verdict(proof) == "proven"
    assert list(proof.measures.objects) == ["Box", "Inside"]
