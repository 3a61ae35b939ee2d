"""Where operators may run: each is asked in a few situations, made with objects of the catalog's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from io import StringIO
from typing import Any

import bpy

from . import operators

_MODULES = frozenset(
    "armature boid cloth collection constraint curve curves dpaint fluid font geometry grease_pencil lattice material"
    " mball mesh object paint particle pose poselib ptcache rigidbody sculpt_curves surface texture transform".split()
)
"""Modules whose operators ask for modes and objects. Others ask for editors, which a background Blender has not, and
would say no everywhere."""

_SITUATIONS = {
    "object/none": (),
    "object/mesh edit/mesh vertex_paint/mesh weight_paint/mesh": ("meshes", "Catalog"),
    "object/curve edit/curve": ("curves", "Catalog", "CURVE"),
    "object/surface edit/surface": ("curves", "Catalog", "SURFACE"),
    "object/text edit/text": ("curves", "Catalog", "FONT"),
    "object/armature edit/armature pose/armature": ("armatures", "Catalog"),
    "object/lattice edit/lattice": ("lattices", "Catalog"),
    "object/metaball edit/metaball": ("metaballs", "Catalog"),
    "object/light": ("lights", "Catalog", "POINT"),
    "object/camera": ("cameras", "Catalog"),
    "object/empty": (None,),
}
"""What is tried, mode and kind of the active object, by what makes the data of that object."""


def asked() -> tuple[list[str], dict[tuple[str, str], list[str]]]:
    """The situations that could be made here, and for each operator (module, name) those in which it may run."""
    tried = []
    found: dict[tuple[str, str], list[str]] = {}
    questions = [
        ((module, name), getattr(getattr(bpy.ops, module), name).poll)
        for module, name in operators.names()
        if module in _MODULES
    ]
    for situation in _situations():
        tried.append(situation)
        for name, poll in questions:
            if _says_yes(poll):
                found.setdefault(name, []).append(situation)
    return tried, found


def _situations() -> Iterator[str]:
    """Each in turn: while its name is yielded Blender is in it."""
    layer = bpy.context.view_layer
    for names, made in _SITUATIONS.items():
        for thing in layer.objects:
            thing.select_set(False)
        layer.objects.active = _active(made) if made else None
        for name in names.split():
            with _mode(name.split("/")[0]) as entered:
                if entered:
                    yield name


def _active(made: tuple[Any, ...]) -> Any:
    collection, *arguments = made
    data = None if collection is None else getattr(bpy.data, collection).new(*arguments)
    if isinstance(data, bpy.types.Mesh):
        data.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    thing = bpy.data.objects.new("Catalog", data)
    bpy.context.scene.collection.objects.link(thing)
    thing.select_set(True)
    return thing


@contextmanager
def _mode(name: str) -> Iterator[bool]:
    """Whether a mode could be entered; it is left again."""
    word = name.upper()
    if word == "OBJECT":
        yield True
        return
    try:
        bpy.ops.object.mode_set(mode=word)
    except (RuntimeError, TypeError):
        yield False
        return
    yield True
    with suppress(RuntimeError):
        bpy.ops.object.mode_set(mode="OBJECT")


def _says_yes(poll: Callable[[], bool]) -> bool:
    """Polls written in Python may stumble over what a background Blender has not, and complain of it."""
    with redirect_stderr(StringIO()), redirect_stdout(StringIO()):
        try:
            return bool(poll())
        except (RuntimeError, AttributeError, TypeError):
            return False
