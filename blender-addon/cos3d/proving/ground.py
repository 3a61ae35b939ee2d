"""The life of a prover: it introduces itself, works off one job at a time, and ends when nobody wants it any more."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from ..hands import host
from ..proto import patch_pb2, prover_pb2
from . import limits, proof
from .frames import BadFrame, Frames

PROTOCOL = 1
_PART = 1 << 20
"""Bytes of a catalog in one message."""
_WARM_UP = '''"""Warm-up."""
import bpy
import bmesh
from mathutils import Matrix, Vector


# Components
def block():
    """A block, so that the first real job finds everything loaded."""
    mesh = bpy.data.meshes.new("Block")
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1.0, matrix=Matrix.Translation(Vector((0, 0, 0.5))))
    shape.to_mesh(mesh)
    shape.free()
    return [bpy.data.objects.new("Block", mesh)]
'''
_SILENT = proof.Told(running=lambda _: None, picture=lambda *_: None, fitting=lambda *_: None)


def work(incoming: int, outgoing: int, folder: str) -> None:
    """Serve over two pipes, given as file descriptors, until the starter says farewell or is gone.

    `folder` is the private folder, the only place that may be written to.
    """
    frames = Frames(incoming, outgoing)
    place = Path(folder)
    limits.hold_process()
    proof.prove(prover_pb2.Job(program=_WARM_UP), place, _SILENT)
    frames.greet()
    frames.send(prover_pb2.FromProver(ready=_introduction()))
    while True:
        try:
            message = frames.receive()
        except BadFrame as problem:
            print(f"The prover ends: {problem}.", file=sys.stderr)
            return
        kind = message.WhichOneof("message") if message is not None else "farewell"
        if message is None or kind == "farewell":
            return
        if kind == "job":
            _work_off(frames, message.job, place)
        elif kind == "catalog":
            _tell_catalog(frames)


def _work_off(frames: Frames, job: prover_pb2.Job, folder: Path) -> None:
    def running(name: str) -> None:
        frames.send(prover_pb2.FromProver(running=prover_pb2.Running(job=job.id, component=name)))

    def picture(view: str, png: bytes) -> None:
        frames.send(prover_pb2.FromProver(picture=prover_pb2.Picture(job=job.id, view=view, png=png)))

    def fitting(share: float, overlap: float) -> None:
        told = prover_pb2.Fitting(job=job.id, share=share, overlap=overlap)
        frames.send(prover_pb2.FromProver(fitting=told))

    try:
        made = proof.prove(job, folder, proof.Told(running, picture, fitting))
    except BrokenPipeError:
        return  # the starter is gone; the next read says so
    except Exception as problem:
        text = f"the prover itself failed: {type(problem).__name__}: {problem}"
        failure = patch_pb2.Failure(family="internal", text=text)
        entry = prover_pb2.ComponentProof(name="", status="failed", failure=failure)
        made = prover_pb2.Proof(job=job.id, verdict=prover_pb2.Proof.VERDICT_FAILED, components=[entry])
        made.memory = limits.memory_held()
    try:
        frames.send(prover_pb2.FromProver(proof=made))
    except BadFrame as problem:
        made.ClearField("measures")
        made.warnings.append(f"the measures are left out: {problem}")
        frames.send(prover_pb2.FromProver(proof=made))


def _tell_catalog(frames: Frames) -> None:
    """Our own code asks Blender, in the file that stands open; the next job reads an empty one."""
    from .. import cataloguing  # only a prover that is asked for a catalog pays for it

    try:
        told = cataloguing.build()
    except Exception:
        traceback.print_exc()
        told = b""
    parts = [told[start : start + _PART] for start in range(0, len(told), _PART)] or [b""]
    for index, data in enumerate(parts):
        part = prover_pb2.CatalogPart(index=index, count=len(parts), data=data)
        frames.send(prover_pb2.FromProver(catalog=part))


def _introduction() -> prover_pb2.Ready:
    isolation = [word.strip() for word in os.environ.get("COS3D_PROVER_ISOLATION", "").split(",") if word.strip()]
    return prover_pb2.Ready(
        protocol=PROTOCOL,
        host=host.describe(),
        isolation=isolation or ["limits"],
        memory=limits.memory_held(),
    )
