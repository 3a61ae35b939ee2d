"""The classes of Blender's own modules, by name: what a docstring means by `Vector` or `BMVert`."""

from __future__ import annotations

import importlib
from functools import cache
from types import ModuleType

import bpy

from .wording import Resolve

NATIVE = (
    "bmesh",
    "bmesh.geometry",
    "bmesh.ops",
    "bmesh.types",
    "bmesh.utils",
    "mathutils",
    "mathutils.bvhtree",
    "mathutils.geometry",
    "mathutils.interpolate",
    "mathutils.kdtree",
    "mathutils.noise",
)
"""Modules written in C that programs use, `bpy` apart."""


def modules() -> dict[str, ModuleType]:
    """Those of them that this Blender has."""
    found = {}
    for name in NATIVE:
        try:
            found[name] = importlib.import_module(name)
        except ImportError:
            continue  # this Blender is built without it
    return found


@cache
def by_name() -> dict[str, str]:
    """Ids of classes of these modules, by their short name."""
    return {
        name: f"{place}.{name}"
        for place, module in modules().items()
        for name, value in vars(module).items()
        if isinstance(value, type) and not name.startswith("_")
    }


@cache
def resolver(module: str) -> Resolve:
    """From names as docstrings of a module have them to ids."""

    def resolve(name: str) -> str | None:
        place, _, short = name.rpartition(".")
        if not short.isidentifier():
            return None
        if place in ("bpy.types", "types") or (not place and short not in by_name()):
            return f"bpy.types.{short}" if _is_type(short) else None
        if not place and module == "bpy.types" and _is_type(short):
            return f"bpy.types.{short}"
        return by_name().get(short)

    return resolve


def _is_type(name: str) -> bool:
    return isinstance(getattr(bpy.types, name, None), type)
