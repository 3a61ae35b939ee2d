"""The surface of an object in square metres, and whether its closed pieces have their normals outward."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise

import bmesh
import bpy


def area_and_outward(thing: bpy.types.Object, depsgraph: bpy.types.Depsgraph, pieces: int) -> tuple[float, bool]:
    """Area in the world, modifiers evaluated; outward is true where no closed piece encloses a negative volume."""
    shown = thing.evaluated_get(depsgraph)
    mesh = shown.to_mesh()
    if mesh is None:
        return 0.0, True
    try:
        mesh.transform(shown.matrix_world)
        areas = array("f", bytes(4 * len(mesh.polygons)))
        mesh.polygons.foreach_get("area", areas)
        shape = bmesh.new()
        try:
            shape.from_mesh(mesh)
            return sum(areas), _outward(shape, pieces)
        finally:
            shape.free()
    finally:
        shown.to_mesh_clear()


def _outward(shape: bmesh.types.BMesh, pieces: int) -> bool:
    if pieces == 1:
        closed = all(edge.is_manifold for edge in shape.edges)
        return not closed or bool(shape.calc_volume(signed=True) >= 0.0)
    return all(_volume(island) >= 0.0 for island in _islands(shape) if _closed(island))


def _islands(shape: bmesh.types.BMesh) -> Iterator[list[bmesh.types.BMFace]]:
    seen: set[int] = set()
    shape.faces.index_update()
    for start in shape.faces:
        if start.index in seen:
            continue
        seen.add(start.index)
        island = [start]
        for face in island:  # grows while it is walked
            for edge in face.edges:
                for other in edge.link_faces:
                    if other.index not in seen:
                        seen.add(other.index)
                        island.append(other)
        yield island


def _closed(island: list[bmesh.types.BMFace]) -> bool:
    return all(edge.is_manifold for face in island for edge in face.edges)


def _volume(island: list[bmesh.types.BMFace]) -> float:
    """Six times the volume that faces enclose, negative where they look inward."""
    total = 0.0
    for face in island:
        corners = [corner.co for corner in face.verts]
        for here, there in pairwise(corners[1:]):
            total += corners[0].dot(here.cross(there))
    return total
