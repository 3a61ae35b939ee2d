"""The catalog of the running Blender, put together."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import bpy

from ..hands import host
from . import bmesh_operators, natives, nodes, operators, polls, situation, types, variants
from .entries import Facts, written
from .live import Live


def build() -> bytes:
    """The catalog as the bytes of a .catalog.gz; the open file is lost."""
    told = list(_entries())
    tried, found = polls.asked()  # last: it makes objects of its own, which nothing else shall find
    return written({**_header(), "tried": tried}, [*told, *operators.entries(found)])


def _header() -> dict[str, Any]:
    import addon_utils  # a Python with bpy finds Blender's own modules only once bpy is there

    here = host.describe()
    return {
        "blender": here.version,
        "version": list(bpy.app.version),
        "build": here.build,
        "python": platform.python_version(),
        "addons": sorted(one.module for one in bpy.context.preferences.addons if addon_utils.check(one.module)[1]),
        "numpy": find_spec("numpy") is not None,
    }


def _entries() -> Iterator[Facts]:
    live = Live()
    yield from list(nodes.entries(live.look))
    yield from list(variants.entries(live.look))
    live.follow([bpy.context.scene, bpy.data])
    yield from map(live.mended, types.entries())
    yield from natives.entries()
    yield from bmesh_operators.entries()
    yield from situation.entries()
