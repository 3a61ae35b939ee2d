"""Which colours are to be seen on an object: those of the materials that its faces have."""

from __future__ import annotations

from collections.abc import Sequence

import bpy

UNKNOWN = (-1.0, -1.0, -1.0)
"""Stands for a colour that a texture or other nodes make."""
_UNSET = (0.8, 0.8, 0.8)
"""What Blender itself gives to a new material."""


def colors(objects: Sequence[bpy.types.Object]) -> list[list[tuple[float, float, float]]]:
    """The colours of each object, linear RGB, each once, in the order of its materials."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    return [_of(thing, depsgraph) for thing in objects]


def _of(thing: bpy.types.Object, depsgraph: bpy.types.Depsgraph) -> list[tuple[float, float, float]]:
    shown = thing.evaluated_get(depsgraph)
    slots = [slot.material for slot in shown.material_slots]
    used = range(len(slots))
    if isinstance(shown.data, bpy.types.Mesh) and len(slots) > 1:
        polygons = shown.data.polygons
        indices = [0] * len(polygons)
        polygons.foreach_get("material_index", indices)
        used = sorted({min(index, len(slots) - 1) for index in indices})  # type: ignore[assignment]
    found = [_color(slots[index]) for index in used if slots[index] is not None]
    return list(dict.fromkeys(found))


def _color(material: bpy.types.Material) -> tuple[float, float, float]:
    """What its shader says; where that is as Blender makes it, what the viewport shows."""
    plain = _rounded(material.diffuse_color)
    for node in material.node_tree.nodes if material.use_nodes and material.node_tree else ():
        socket = node.inputs.get("Base Color") if node.type == "BSDF_PRINCIPLED" else None
        if socket is not None and socket.is_linked:
            return UNKNOWN if plain == _UNSET else plain
        if socket is not None and _rounded(socket.default_value) != _UNSET:
            return _rounded(socket.default_value)
    return plain


def _rounded(color: Sequence[float]) -> tuple[float, float, float]:
    red, green, blue = (round(channel, 4) for channel in color[:3])
    return red, green, blue
