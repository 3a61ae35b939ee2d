"""The base of an object as the server is shown it: what it is made of, and its data as a small library of Blender's."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import bpy

from ..proto import studio_pb2
from . import geometry, marks
from .asset import Asset

LARGEST = 16 << 20
"""Bytes of the largest library."""
_PART = 1 << 20
_NO_SUCH = "the object is no longer in the scene; select it anew and ask again"


def parts(
    asked: studio_pb2.BaseAsked, thing: bpy.types.Object | None, asset: Asset | None
) -> Iterator[studio_pb2.BasePart]:
    """The answer to the server's question, in parts; nothing of the scene is changed."""
    first = studio_pb2.BasePart(request=asked.request, object=asked.object, count=1)
    library = b""
    if thing is None:
        first.trouble = _NO_SUCH
    elif reason := geometry.hindrance(thing):
        first.trouble = reason
    else:
        standing = asset.base if asset is not None and asset.base is not None else thing
        own = set(marks.record(thing).get("modifiers", [])) if asset is not None else set()
        first.facts.CopyFrom(geometry.facts(thing, standing.data, own))
        library, first.name, first.trouble = _library(thing, standing)
    first.count = max(1, -(-len(library) // _PART))
    first.data = library[:_PART]
    yield first
    for index in range(1, first.count):
        data = library[index * _PART : (index + 1) * _PART]
        yield studio_pb2.BasePart(request=asked.request, object=asked.object, index=index, count=first.count, data=data)


def _library(thing: bpy.types.Object, standing: bpy.types.Object) -> tuple[bytes, str, str]:
    """A library with a bare object that has the data, its name there, and why there is none."""
    bare = bpy.data.objects.new(thing.name, standing.data)
    try:
        for slot, there in zip(standing.material_slots, bare.material_slots, strict=False):
            if slot.link == "OBJECT":
                there.link, there.material = "OBJECT", slot.material
        bare.matrix_basis = thing.matrix_world
        name = bare.name
        with tempfile.TemporaryDirectory(prefix="cos3d-") as folder:
            file = Path(folder) / "base.blend"
            bpy.data.libraries.write(str(file), {bare}, compress=True)
            if file.stat().st_size > LARGEST:
                size = f"{file.stat().st_size / 2**20:.0f} MB with its materials"
                return (
                    b"",
                    "",
                    f"{thing.name} is too large to be tried in the background ({size}, {LARGEST >> 20} at most)",
                )
            return file.read_bytes(), name, ""
    except (OSError, RuntimeError) as problem:
        return b"", "", f"the data of {thing.name} cannot be written for a trial ({problem})"
    finally:
        bpy.data.objects.remove(bare)
