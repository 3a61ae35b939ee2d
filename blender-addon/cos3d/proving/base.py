"""The data that edit components start from: a small library of Blender's, appended by us and by nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import bpy

LARGEST = 16 << 20
"""Bytes of the largest library."""


class BadBase(Exception):
    """The base or the subjects of a job do not fit; the text says how."""


class NoPlace(Exception):
    """The base cannot be put where Blender reads it from, which is no fault of the job; the text says why."""


def append(library: bytes, subjects: Iterable[str], folder: Path) -> dict[str, bpy.types.Object]:
    """Append all objects of a library, link them into the scene, and give the subjects by the argument's name.

    A subject is ARGUMENT=OBJECT. Raises BadBase where the library cannot be read or a subject is not in it, NoPlace
    where the folder takes no file.
    """
    pairs = [subject.partition("=") for subject in subjects]
    if not library:
        if pairs:
            raise BadBase("the job names subjects, and has no base that holds them")
        return {}
    if len(library) > LARGEST:
        raise BadBase(f"the base has {len(library):,} bytes; {LARGEST:,} is the most")
    file = folder / "base.blend"
    try:
        file.write_bytes(library)
    except OSError as problem:
        file.unlink(missing_ok=True)
        raise NoPlace(f"the base cannot be put into the prover's folder: {problem.strerror}") from problem
    try:
        with bpy.data.libraries.load(str(file), link=False) as (there, here):
            here.objects = there.objects
    except OSError as problem:
        raise BadBase(f"the base is no library of Blender: {problem}") from problem
    finally:
        file.unlink()
    found = {}
    for thing in bpy.data.objects:
        bpy.context.scene.collection.objects.link(thing)
        found[thing.name] = thing
    for argument, _, name in pairs:
        if name not in found:
            raise BadBase(f"the base holds no object {name}, which {argument} stands for")
    return {argument: found[name] for argument, _, name in pairs}
