"""States of what comes in thousands, read in bulk and kept as digests: geometry, keyframes, weights."""

from __future__ import annotations

import hashlib
from array import array
from typing import Any

import bpy

from . import walk

_FIELDS: dict[str, tuple[str, str, int]] = {
    "FLOAT": ("value", "f", 1),
    "INT": ("value", "i", 1),
    "BOOLEAN": ("value", "b", 1),
    "INT8": ("value", "i", 1),
    "FLOAT_VECTOR": ("vector", "f", 3),
    "FLOAT2": ("vector", "f", 2),
    "FLOAT_COLOR": ("color", "f", 4),
    "BYTE_COLOR": ("color", "f", 4),
    "QUATERNION": ("value", "f", 4),
    "FLOAT4X4": ("value", "f", 16),
    "INT32_2D": ("value", "i", 2),
    "INT16_2D": ("value", "i", 2),
}
"""Kinds of attributes: field, array type, numbers per element."""


weighted: set[int] = set()
"""Addresses of meshes whose objects have vertex groups; set anew by whoever reads all of them."""


class _Digest:
    def __init__(self) -> None:
        self._told = hashlib.blake2b(digest_size=16)

    def numbers(self, items: Any, field: str, kind: str, width: int) -> None:
        """Add one field of every item."""
        count = len(items)
        self._told.update(b"%d;" % count)
        if count:
            held = array(kind, bytes(count * width * (1 if kind == "b" else 4)))
            items.foreach_get(field, held)
            self._told.update(held)

    def value(self, value: object) -> None:
        """Add anything that prints the same when it is the same."""
        self._told.update(repr(value).encode())

    def told(self) -> str:
        return self._told.hexdigest()


def mesh(block: bpy.types.Mesh) -> walk.State:
    """Counts, then digests of the shape, of each attribute and of the weights."""
    shape = _Digest()
    shape.numbers(block.vertices, "co", "f", 3)
    shape.numbers(block.edges, "vertices", "i", 2)
    shape.numbers(block.loops, "vertex_index", "i", 1)
    for field, kind in (("loop_start", "i"), ("material_index", "i"), ("use_smooth", "b")):
        shape.numbers(block.polygons, field, kind, 1)
    for field in ("use_seam", "use_edge_sharp"):
        shape.numbers(block.edges, field, "b", 1)
    for name, items, field in _weights_of_edges(block):
        if getattr(block, name, False) and len(items) and field in items[0].bl_rna.properties:
            shape.numbers(items, field, "f", 1)
    counts = (len(block.vertices), len(block.edges), len(block.polygons))
    return (*counts, shape.told(), _attributes(block.attributes), _uv_maps(block), _weights(block))


def _weights_of_edges(block: bpy.types.Mesh) -> tuple[tuple[str, Any, str], ...]:
    """Bevel weights and creases where older Blenders keep them; newer ones have attributes for them."""
    return (
        ("has_bevel_weight_vertex", block.vertices, "bevel_weight"),
        ("has_bevel_weight_edge", block.edges, "bevel_weight"),
        ("has_crease_edge", block.edges, "crease"),
    )


def _attributes(attributes: Any) -> walk.State:
    found = []
    for attribute in attributes:
        name = attribute.name
        if name.startswith((".select", ".hide", ".corner", ".edge", ".uv_select")) or name == "position":
            continue
        known = _FIELDS.get(attribute.data_type)
        digest = _Digest()
        if known is not None:
            digest.numbers(attribute.data, *known)
        elif attribute.data_type == "STRING":
            digest.value([item.value for item in attribute.data])
        found.append((name, attribute.data_type, attribute.domain, digest.told()))
    return tuple(found)


def _uv_maps(block: bpy.types.Mesh) -> walk.State:
    found = []
    for layer in block.uv_layers:
        digest = _Digest()
        digest.numbers(layer.data, "uv", "f", 2)
        found.append((layer.name, layer.active_render, digest.told()))
    return tuple(found)


def _weights(block: bpy.types.Mesh) -> str:
    """Digest of the vertex groups' weights; empty where the mesh has none."""
    if block.as_pointer() not in weighted:
        return ""
    digest = _Digest()
    digest.value([[(one.group, one.weight) for one in vertex.groups] for vertex in block.vertices])
    return digest.told()


def splines(block: bpy.types.Curve) -> walk.State:
    """For each spline its settings and the digest of its points."""
    found = []
    for spline in block.splines:
        digest = _Digest()
        for field, width in (("co", 3), ("handle_left", 3), ("handle_right", 3), ("tilt", 1), ("radius", 1)):
            digest.numbers(spline.bezier_points, field, "f", width)
        for field, width in (("co", 4), ("tilt", 1), ("radius", 1), ("weight", 1)):
            digest.numbers(spline.points, field, "f", width)
        digest.value([(point.handle_left_type, point.handle_right_type) for point in spline.bezier_points])
        found.append((*walk.plan_of(spline).read_plain(spline), digest.told()))
    return tuple(found)


def keyframes(curve: bpy.types.FCurve) -> walk.State:
    """The settings of an animation curve and the digest of its keyframes."""
    digest = _Digest()
    for field in ("co", "handle_left", "handle_right"):
        digest.numbers(curve.keyframe_points, field, "f", 2)
    digest.value([(key.interpolation, key.handle_left_type, key.handle_right_type) for key in curve.keyframe_points])
    digest.numbers(curve.sampled_points, "co", "f", 2)
    plan = walk.plan_of(curve)
    driver = None if curve.driver is None else walk.state(curve.driver)
    modifiers = tuple(walk.state(modifier) for modifier in curve.modifiers)
    return (*plan.read_plain(curve), driver, modifiers, digest.told())


def shape_key(key: bpy.types.ShapeKey) -> walk.State:
    """The settings of a shape key and the digest of its points."""
    digest = _Digest()
    if len(key.data) and "co" in key.data[0].bl_rna.properties:
        digest.numbers(key.data, "co", "f", 3)
    plan = walk.plan_of(key)
    return (*plan.read_plain(key), walk.reference(key.relative_key), digest.told())


def lattice(block: bpy.types.Lattice) -> str:
    """Digest of the points of a lattice."""
    digest = _Digest()
    digest.numbers(block.points, "co_deform", "f", 3)
    return digest.told()


def bone(block: bpy.types.Bone) -> walk.State:
    """Where a bone rests, and its settings."""
    plan = walk.plan_of(block)
    rest = (*block.head_local, *block.tail_local, *(value for row in block.matrix_local for value in row))
    parent = block.parent.name if block.parent else ""
    return (*plan.read_plain(block), parent, rest, walk.keys(block, plan.declared))


def attributes(block: Any) -> walk.State:
    """The attributes of hair, point clouds and the like."""
    return _attributes(block.attributes)


EXTRAS = {"meshes": mesh, "curves": splines, "lattices": lattice, "hair_curves": attributes, "pointclouds": attributes}
"""By list of bpy.data: what a block's state holds besides its settings."""

walk.register_heavy("FCurve", keyframes)
walk.register_heavy("ShapeKey", shape_key)
walk.register_heavy("Bone", bone)
