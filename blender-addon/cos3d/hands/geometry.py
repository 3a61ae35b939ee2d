"""What an object is made of: its facts for a writer, its form for comparing, and its data-blocks."""

from __future__ import annotations

import hashlib
from array import array
from typing import Any

import bpy

from ..proto import scene_pb2
from . import surface, walk

KINDS = frozenset({"MESH", "CURVE", "SURFACE", "FONT", "META"})
"""Kinds of objects that a program can edit."""
_LOOKS = frozenset({"name", "materials", "animation_data", "texture_space"})
"""What of a curve is not its shape."""
_MOST_SETTINGS = 6
_MOST_NAMES = 24
_MOST_PIECES = 12
_MOST_EDGES = 200_000
"""Of a mesh that is cut into pieces: more would keep the artist waiting."""


def hindrance(thing: bpy.types.Object) -> str:
    """Why no program can edit an object and what to do about it; empty where one can."""
    if thing.type not in KINDS or thing.data is None:
        return (
            f"{thing.name} is of a kind ({thing.type.lower()}) whose shape no program can edit; select a mesh or curve"
        )
    if thing.library is not None or thing.data.library is not None or thing.override_library is not None:
        return f"{thing.name} is linked from another file and cannot be changed here; make it local first"
    return ""


def data_of(thing: bpy.types.Object) -> list[bpy.types.ID]:
    """The data of an object, with its shape keys."""
    keys = getattr(thing.data, "shape_keys", None)
    return [thing.data, *([keys] if keys is not None else [])]


def form(data: Any) -> str:
    """A digest of the shape alone: where its points are and how they hang together."""
    digest = hashlib.blake2b(digest_size=12)
    if isinstance(data, bpy.types.Mesh):
        for items, name, width, kind in (
            (data.vertices, "co", 3, "f"),
            (data.edges, "vertices", 2, "i"),
            (data.loops, "vertex_index", 1, "i"),
            (data.polygons, "loop_total", 1, "i"),
        ):
            held = array(kind, bytes(4 * width * len(items)))
            items.foreach_get(name, held)
            digest.update(held.tobytes())
    else:
        names = ["", *walk.plan_of(data).names]
        told = [(name, value) for name, value in zip(names, walk.state(data), strict=False) if name not in _LOOKS]
        digest.update(repr(told).encode())
    return digest.hexdigest()


def facts(thing: bpy.types.Object, data: Any, own: set[str]) -> scene_pb2.ObjectFacts:
    """What a writer of edit components has to know. `own` names the modifiers that are not the artist's."""
    unit = bpy.context.scene.unit_settings.scale_length or 1.0
    low, high = _box(thing, data)
    is_mesh = isinstance(data, bpy.types.Mesh)
    keys = getattr(data, "shape_keys", None)
    groups = getattr(thing, "vertex_groups", ())
    pieces = _pieces(data) if is_mesh and len(data.edges) <= _MOST_EDGES else []
    return scene_pb2.ObjectFacts(
        box_min=low,
        box_max=high,
        unit=[abs(value) * unit for value in thing.matrix_world.to_scale()],
        vertices=len(data.vertices) if is_mesh else _points(data),
        edges=len(data.edges) if is_mesh else 0,
        faces=len(data.polygons) if is_mesh else 0,
        materials=[slot.material.name if slot.material else "" for slot in thing.material_slots],
        modifiers=[_modifier(one) for one in thing.modifiers if one.name not in own],
        vertex_groups=[group.name for group in groups][:_MOST_NAMES],
        shape_keys=[key.name for key in keys.key_blocks][:_MOST_NAMES] if keys else [],
        uv_maps=[layer.name for layer in getattr(data, "uv_layers", ())][:_MOST_NAMES],
        pieces=len(pieces),
        piece_boxes=[value for box in pieces[:_MOST_PIECES] for value in box] if len(pieces) > 1 else [],
    )


def _pieces(data: bpy.types.Mesh) -> list[tuple[float, ...]]:
    """The box of each connected piece of a mesh, lowest corner and highest, those that span most first."""
    points = array("f", bytes(12 * len(data.vertices)))
    data.vertices.foreach_get("co", points)
    edges = array("i", bytes(8 * len(data.edges)))
    data.edges.foreach_get("vertices", edges)
    members: dict[int, list[int]] = {}
    for vertex, top in enumerate(surface.roots(len(data.vertices), edges)):
        members.setdefault(top, []).append(vertex)
    boxes = []
    for mine in members.values():
        axes = [[points[3 * vertex + axis] for vertex in mine] for axis in range(3)]
        boxes.append((*map(min, axes), *map(max, axes)))
    return sorted(boxes, key=lambda box: -sum((box[axis + 3] - box[axis]) ** 2 for axis in range(3)))


def _box(thing: bpy.types.Object, data: Any) -> tuple[list[float], list[float]]:
    """The box of the data in its own space; of what has no vertices the box that Blender keeps for the object."""
    if isinstance(data, bpy.types.Mesh) and len(data.vertices):
        held = array("f", bytes(12 * len(data.vertices)))
        data.vertices.foreach_get("co", held)
        axes = [held[axis::3] for axis in range(3)]
        return [min(axis) for axis in axes], [max(axis) for axis in axes]
    return list(thing.bound_box[0]), list(thing.bound_box[6])


def _points(data: Any) -> int:
    splines = getattr(data, "splines", ())
    return sum(len(spline.bezier_points) + len(spline.points) for spline in splines) or len(
        getattr(data, "elements", ())
    )


def _modifier(modifier: bpy.types.Modifier) -> str:
    """Name, kind and the settings that differ from Blender's own."""
    told = []
    for prop in modifier.bl_rna.properties:
        if prop.type not in {"FLOAT", "INT", "ENUM", "BOOLEAN"} or getattr(prop, "is_array", False):
            continue
        if prop.is_readonly or prop.identifier.startswith(("show_", "use_pin", "is_", "type")):
            continue
        value = getattr(modifier, prop.identifier)
        if value != prop.default and not isinstance(value, set):
            told.append(f"{prop.identifier} {value:.4g}" if isinstance(value, float) else f"{prop.identifier} {value}")
    return f"{modifier.name} ({modifier.type})" + (f": {', '.join(told[:_MOST_SETTINGS])}" if told else "")
