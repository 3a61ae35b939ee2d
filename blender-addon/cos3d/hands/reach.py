"""Whether two surfaces come as near to each other as they have to for touching, where neither crosses the other.

Blender's trees tell which faces cross and what is nearest to a point, not how far two faces are apart. So corners are
asked for what is nearest, and a second tree, which reaches beyond the surface, is tried for what it crosses: each face
moved along its own normal, and a fin on each sharp edge. Corners moved along their averaged normals would miss flat
faces with sharp borders.
"""

from __future__ import annotations

from collections.abc import Sequence

from mathutils import Vector, geometry
from mathutils.bvhtree import BVHTree

Point = tuple[float, float, float]

_SHARP = 0.9
"""Cosine between the normals of two faces below which the edge between them is sharp."""


def a_corner_is_near(points: Sequence[Point], low: Point, high: Point, tree: BVHTree, within: float) -> bool:
    """True where one of `points` is as near as `within` to the faces of a tree, which lie between `low` and `high`."""
    return any(tree.find_nearest(point, within)[0] is not None for point in between(points, low, high, within))


def between(points: Sequence[Point], low: Point, high: Point, beyond: float) -> list[Point]:
    """Those of `points` that lie between two corners, or `beyond` outside of them."""
    left, front, under = (value - beyond for value in low)
    right, back, upper = (value + beyond for value in high)
    return [
        point
        for point in points
        if left <= point[0] <= right and front <= point[1] <= back and under <= point[2] <= upper
    ]


def reaching(points: Sequence[Point], faces: Sequence[tuple[int, ...]], by: float) -> BVHTree:
    """A tree of faces that lie outside of a surface by `by` metres, and of fins that long on its sharp and open edges.

    A surface with open edges has no outside: it is reached beyond on both sides.
    """
    corners = [Vector(point) for point in points]
    normals = [geometry.normal([corners[index] for index in face]) for face in faces]
    fins, is_open = _fins(faces, normals)
    reached: list[Vector] = []
    shapes: list[tuple[int, ...]] = []

    def add(*shape: Vector) -> None:
        shapes.append(tuple(range(len(reached), len(reached) + len(shape))))
        reached.extend(shape)

    for face, normal in zip(faces, normals, strict=True):
        for way in (by, -by) if is_open else (by,):
            add(*(corners[index] + normal * way for index in face))
    for (here, there), out in fins:
        for way in (by, -by) if is_open else (by,):
            add(corners[here], corners[there], corners[there] + out * way, corners[here] + out * way)
    return BVHTree.FromPolygons(reached, shapes)


def _fins(
    faces: Sequence[tuple[int, ...]], normals: Sequence[Vector]
) -> tuple[list[tuple[tuple[int, int], Vector]], bool]:
    """Edges that need a fin, with its direction; and whether any edge has one face only."""
    sides: dict[tuple[int, int], list[Vector]] = {}
    for face, normal in zip(faces, normals, strict=True):
        for here, there in zip(face, (*face[1:], face[0]), strict=True):
            sides.setdefault((min(here, there), max(here, there)), []).append(normal)
    fins = []
    for edge, out in sides.items():
        if len(out) == 1 or out[0].dot(out[1]) < _SHARP:
            fins.append((edge, sum(out, Vector()).normalized()))
    return fins, any(len(out) == 1 for out in sides.values())
