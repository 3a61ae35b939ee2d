"""The ids of a catalog, asked of the Blender that runs: which of them are there."""

from __future__ import annotations

import importlib
from typing import Any

import bpy

VARIANTS = {
    "modifier": ("Modifier", "type"),
    "constraint": ("Constraint", "type"),
    "light": ("Light", "type"),
    "texture": ("Texture", "type"),
    "metaball": ("MetaElement", "type"),
    "force": ("FieldSettings", "type"),
    "curve_modifier": ("FModifier", "type"),
    "curve": ("Object", "type"),
}
"""Family of a variant: the type and its property whose enum items are the variants."""


def missing(ids: list[str]) -> list[str]:
    """Those of the ids that this Blender does not know, in their order."""
    return [one for one in ids if not _is_there(one)]


def _is_there(one: str) -> bool:
    if one.startswith("bpy.types."):
        return _of_type(*one.removeprefix("bpy.types.").split("."))
    if one.startswith("bpy.ops."):
        return _operator(*one.removeprefix("bpy.ops.").split("."))
    if one.startswith("bpy.context."):
        return _of_context(one.removeprefix("bpy.context."))
    if one.startswith("node:"):
        return _node(one.removeprefix("node:"))
    family, colon, value = one.partition(":")
    if colon:
        return _variant(family, value)
    return _in_module(one)


def _of_type(name: str, member: str | None = None) -> bool:
    """Whether there is such a type, and whether it is this type, not a base of it, that declares the member."""
    kind = getattr(bpy.types, name, None)
    if kind is None or member is None:
        return kind is not None
    if member in vars(kind):
        return True
    rna = getattr(kind, "bl_rna", None)
    if rna is None:
        return False
    return any(
        member in own and (rna.base is None or member not in inherited)
        for own, inherited in (
            (rna.properties, rna.base.properties if rna.base else ()),
            (rna.functions, rna.base.functions if rna.base else ()),
        )
    )


def _operator(module: str, name: str) -> bool:
    try:
        getattr(getattr(bpy.ops, module), name).get_rna_type()
    except (KeyError, AttributeError):
        return False
    return True


def _of_context(member: str) -> bool:
    return hasattr(bpy.context, member) or member in bpy.types.Context.bl_rna.properties


def _node(name: str) -> bool:
    kind: Any = getattr(bpy.types, name, None)
    return isinstance(kind, type) and issubclass(kind, bpy.types.Node)


def _variant(family: str, value: str) -> bool:
    owner, name = VARIANTS[family]
    return value in getattr(bpy.types, owner).bl_rna.properties[name].enum_items


def _in_module(one: str) -> bool:
    """Whether a dotted name leads to something, with the modules on the way imported."""
    parts = one.split(".")
    thing: Any = importlib.import_module(parts[0])
    for depth, part in enumerate(parts[1:], 2):
        if not hasattr(thing, part):
            try:
                importlib.import_module(".".join(parts[:depth]))
            except ImportError:
                return False
        thing = getattr(thing, part)
    return True
