"""Whether meshes can be evaluated at all: numbers that point outside make Blender crash, here and at the artist's."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import pairwise

import bpy


def broken(objects: Iterable[bpy.types.Object]) -> str | None:
    """What is wrong with the first broken mesh among objects, as a sentence; None where all are sound."""
    for thing in objects:
        mesh = thing.data
        if isinstance(mesh, bpy.types.Mesh):
            fault = _fault(mesh)
            if fault is not None:
                return f"the mesh {mesh.name} is broken: {fault}; build it with from_pydata or bmesh"
    return None


def _fault(mesh: bpy.types.Mesh) -> str | None:
    corners = array("i", bytes(4 * len(mesh.loops)))
    edges_of_corners = array("i", bytes(4 * len(mesh.loops)))
    edges = array("i", bytes(8 * len(mesh.edges)))
    starts = array("i", bytes(4 * len(mesh.polygons)))
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.loops.foreach_get("edge_index", edges_of_corners)
    mesh.edges.foreach_get("vertices", edges)
    mesh.polygons.foreach_get("loop_start", starts)
    if _outside(corners, len(mesh.vertices)) or _outside(edges, len(mesh.vertices)):
        return "an edge or a face has a corner that is not there"
    if _outside(edges_of_corners, len(mesh.edges)):
        return "a face has an edge that is not there"
    bounds = [*starts, len(corners)]
    if starts and (starts[0] != 0 or any(end <= start for start, end in pairwise(bounds))):
        return "its faces overlap or lack corners"
    return None


def _outside(numbers: array[int], count: int) -> bool:
    return bool(numbers) and (min(numbers) < 0 or max(numbers) >= count)
