"""Runs in Blender: whether what a note names exists in it."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from typing import Any

import bpy

TREES = ("ShaderNodeTree", "GeometryNodeTree", "CompositorNodeTree", "TextureNodeTree")
LIVE: dict[str, Callable[[], Any]] = {
    "bpy.types.RenderSettings": lambda: bpy.context.scene.render,
    "bpy.types.ImageFormatSettings": lambda: bpy.context.scene.render.image_settings,
    "bpy.types.ColorManagedViewSettings": lambda: bpy.context.scene.view_settings,
    "bpy.types.ColorManagedInputColorspaceSettings": lambda: bpy.data.images.new("", 1, 1).colorspace_settings,
}
"""Of these types, what an enum may be is known to an instance only."""


def version() -> list[int]:
    """Such as [3, 4]."""
    return list(bpy.app.version[:2])


def existing(patterns: list[str]) -> list[str]:
    """Those of the patterns that name something which this Blender has."""
    return [pattern for pattern in patterns if _exists(pattern)]


def _exists(pattern: str) -> bool:
    kind, colon, rest = pattern.partition(":")
    if not colon:
        return _thing(pattern)
    if kind == "keyword":
        callable_id, _, name = rest.rpartition(".")
        return name in _parameters(callable_id)
    if kind == "enum":
        return _value(*rest.split("=", 1))
    if kind in ("input", "output"):
        node, _, name = rest.partition(".")
        return name in _sockets(node, kind)
    if kind == "node":
        return _node(rest) is not None
    types = {"modifier": bpy.types.Modifier, "constraint": bpy.types.Constraint, "light": bpy.types.Light}
    return rest in types[kind].bl_rna.properties["type"].enum_items


def _thing(identity: str) -> bool:
    if identity.startswith("bpy.ops."):
        return _operator(identity) is not None
    if identity.startswith("bpy.types."):
        _, _, name, *member = identity.split(".")
        kind = _type(name)
        return kind is not None and (not member or _has(kind, member[0]))
    module, _, name = identity.rpartition(".")
    try:
        if module in ("bpy.app", "bpy.context"):
            return hasattr(getattr(bpy, module[4:]), name)
        importlib.import_module(identity)
    except ImportError:
        return bool(module) and _thing_within(module, name)
    return True


def _thing_within(module: str, name: str) -> bool:
    """Whether a module, or a class in a module, has a name."""
    try:
        return hasattr(importlib.import_module(module), name)
    except ImportError:
        outer, _, inner = module.rpartition(".")
        return bool(outer) and hasattr(getattr(importlib.import_module(outer), inner, None), name)


def _type(name: str) -> Any:
    """A class of Blender, or one that an add-on such as Cycles has registered; None where there is none."""
    groups = {group.__name__: group for group in bpy.types.PropertyGroup.__subclasses__()}
    return getattr(bpy.types, name, None) or groups.get(name)


def _has(kind: Any, member: str) -> bool:
    rna = getattr(kind, "bl_rna", None)
    return hasattr(kind, member) or (rna is not None and (member in rna.properties or member in rna.functions))


def _operator(identity: str) -> Any:
    _, _, module, name = identity.split(".")
    try:
        return getattr(getattr(bpy.ops, module), name).get_rna_type()
    except (AttributeError, KeyError):
        return None


def _parameters(identity: str) -> list[str]:
    """The names that a call takes."""
    if identity.startswith("bpy.ops."):
        operator = _operator(identity)
        return list(operator.properties.keys()) if operator else []
    if identity.startswith("bpy.types."):
        _, _, name, function = identity.split(".")
        kind = _type(name)
        if kind is None or not _has(kind, function):
            return []
        if function in kind.bl_rna.functions:
            return list(kind.bl_rna.functions[function].parameters.keys())
        return list(inspect.signature(getattr(kind, function)).parameters)
    module, _, function = identity.rpartition(".")
    told = getattr(importlib.import_module(module), function).__doc__ or ""
    return re.findall(r"(\w+)(?=[=,)])", told.split("\n\n")[0])


def _value(identity: str, value: str) -> bool:
    """Whether an enum (a property, or a parameter of a call) may have this value."""
    owner, _, name = identity.rpartition(".")
    if owner in LIVE:
        try:
            setattr(LIVE[owner](), name, value)
        except TypeError:
            return False
        return True
    if owner.startswith("bpy.ops."):
        rna = _operator(owner)
    elif owner.count(".") == 3:
        _, _, kind, function = owner.split(".")
        found = _type(kind)
        return found is not None and value in found.bl_rna.functions[function].parameters[name].enum_items
    else:
        kind = _type(owner.split(".")[-1])
        rna = kind.bl_rna if kind else None
    return rna is not None and name in rna.properties and value in rna.properties[name].enum_items


def _node(kind: str) -> Any:
    for tree in TREES:
        try:
            return bpy.data.node_groups.new("", tree).nodes.new(kind)
        except RuntimeError:
            continue
    return None


def _sockets(kind: str, side: str) -> list[str]:
    node = _node(kind)
    if node is None:
        return []
    return [socket.name for socket in (node.inputs if side == "input" else node.outputs)]
