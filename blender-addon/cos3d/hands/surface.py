"""The surface of an object in world space, cut into connected pieces, each with a tree to ask about distances."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import hypot

import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from . import reach

Point = tuple[float, float, float]

_ROUNDING = 1e-4
"""Metres by which what is measured may be off, far from the middle of the scene."""


@dataclass(frozen=True)
class Bounds:
    """A box along the axes between two corners, in metres."""

    low: Point
    high: Point

    @classmethod
    def of_points(cls, flat: Sequence[float]) -> Bounds:
        """The box around points given as x, y, z, x, y, z, …"""
        axes = [flat[axis::3] for axis in range(3)]
        return cls((min(axes[0]), min(axes[1]), min(axes[2])), (max(axes[0]), max(axes[1]), max(axes[2])))

    @classmethod
    def around(cls, boxes: Sequence[Bounds]) -> Bounds:
        """The box around boxes, of which there is at least one."""
        return cls.of_points([value for box in boxes for value in (*box.low, *box.high)])

    @property
    def size(self) -> Point:
        """Width (X), depth (Y) and height (Z)."""
        return (self.high[0] - self.low[0], self.high[1] - self.low[1], self.high[2] - self.low[2])

    def meets(self, other: Bounds, within: float) -> bool:
        """True where the boxes overlap or come as near as `within`."""
        (ax, ay, az), (bx, by, bz) = self.low, self.high
        (cx, cy, cz), (dx, dy, dz) = other.low, other.high
        return (
            ax <= dx + within
            and cx <= bx + within
            and ay <= dy + within
            and cy <= by + within
            and az <= dz + within
            and cz <= bz + within
        )

    def distance(self, other: Bounds) -> float:
        """Metres between the boxes; 0 where they meet."""
        apart = [max(self.low[a] - other.high[a], other.low[a] - self.high[a], 0.0) for a in range(3)]
        return hypot(*apart)

    def shared(self, other: Bounds) -> Bounds:
        """What lies in both, or between them where they do not overlap."""
        low = [max(self.low[a], other.low[a]) for a in range(3)]
        high = [min(self.high[a], other.high[a]) for a in range(3)]
        return Bounds.of_points([*low, *high])

    def depth_of(self, point: Sequence[float]) -> float:
        """How far a point lies inside, in metres; negative where it is outside."""
        return min(min(point[a] - self.low[a], self.high[a] - point[a]) for a in range(3))

    def holds(self, other: Bounds) -> bool:
        """True where `other` lies inside."""
        return all(self.low[a] <= other.low[a] and other.high[a] <= self.high[a] for a in range(3))


class Piece:
    """A connected part of a surface. Its trees are made when first asked for."""

    def __init__(self, points: array[float], corners: array[int], ends: array[int]) -> None:
        self._points = points
        self._corners = corners
        self._ends = ends
        self._reaching: dict[float, BVHTree] = {}
        self.bounds = Bounds.of_points(points)

    @cached_property
    def tree(self) -> BVHTree:
        """The tree of its faces."""
        return BVHTree.FromPolygons(_triples(self._points), self._faces())

    def touches(self, other: Piece, within: float) -> bool:
        """True where the surfaces touch, cross, or one piece lies inside the other."""
        if self.tree.overlap(other.tree) or self._is_near(other, within) or other._is_near(self, within):
            return True
        if self._reach(within).overlap(other.tree) or other._reach(within).overlap(self.tree):
            return True
        inner, outer = (self, other) if other.bounds.holds(self.bounds) else (other, self)
        return outer.bounds.holds(inner.bounds) and outer.nearest(Vector(inner._points[:3]))[1]

    def _is_near(self, other: Piece, within: float) -> bool:
        return reach.a_corner_is_near(_triples(self._points), other.bounds.low, other.bounds.high, other.tree, within)

    def _reach(self, by: float) -> BVHTree:
        """The tree that crosses whatever is as near to this piece as `by`."""
        if by not in self._reaching:
            self._reaching[by] = reach.reaching(_triples(self._points), self._faces(), by)
        return self._reaching[by]

    def nearest(self, point: Vector) -> tuple[float, bool]:
        """How far a point is from the surface, in metres, and whether it lies inside.

        At an edge the nearest face alone may look away from a point outside. But what is inside by so much is inside
        the box by so much at least.
        """
        place, normal, _, distance = self.tree.find_nearest(point)
        if place is None or (point - place).dot(normal) >= 0:
            return distance, False
        return distance, distance <= self.bounds.depth_of(point) + _ROUNDING

    @cached_property
    def samples(self) -> list[Point]:
        """Its corners, and the middles of its faces."""
        points = _triples(self._points)
        return [*points, *(_middle([points[corner] for corner in face]) for face in self._faces())]

    def face_bounds(self, number: int) -> Bounds:
        """The box around one of its faces."""
        start = self._ends[number - 1] if number else 0
        corners = self._corners[start : self._ends[number]]
        return Bounds.of_points([self._points[3 * corner + axis] for corner in corners for axis in range(3)])

    def _faces(self) -> list[tuple[int, ...]]:
        return _faces(self._corners, self._ends)


class Surface:
    """What one object shows, in world space. Held in arrays, so that keeping many costs Python's collector nothing.

    Points are flat; edges are pairs of corners; `corners` are those of one face after the other, each with
    the edge to the next in `walked`; `ends` are where each face ends among them.
    """

    def __init__(
        self,
        points: array[float],
        edges: array[int],
        corners: array[int],
        walked: array[int],
        ends: array[int],
    ) -> None:
        self._points = points
        self._walked = walked
        self._edges = edges
        self._corners = corners
        self._ends = ends
        self.vertex_count = len(points) // 3
        self.face_count = len(ends)
        told = hashlib.blake2b(points.tobytes(), digest_size=16)
        told.update(corners.tobytes())
        told.update(ends.tobytes())
        self.fingerprint = told.hexdigest()

    @property
    def points(self) -> list[Point]:
        """Its corners."""
        return _triples(self._points)

    @cached_property
    def bounds(self) -> Bounds:
        """The box around it."""
        return Bounds.of_points(self._points)

    @cached_property
    def edge_faults(self) -> tuple[int, int, int]:
        """Numbers of edges: open (fewer than two faces), crowded (more), flipped (two that disagree on the outside)."""
        faces = Counter(self._walked)
        times = Counter(faces.values())
        loose = len(self._edges) // 2 - len(faces)
        flipped = 0
        starts = Counter(zip(self._walked, self._corners, strict=True))
        if len(starts) < len(self._corners):
            flipped = sum(1 for (edge, _), count in starts.items() if count == 2 and faces[edge] == 2)
        return loose + times[1], len(faces) - times[1] - times[2], flipped

    @cached_property
    def volume(self) -> float:
        """Cubic metres inside; negative where the faces look inward. Means something for closed surfaces only."""
        points = [Vector(point) for point in _triples(self._points)]
        total = 0.0
        for face in _faces(self._corners, self._ends):
            first = points[face[0]]
            for here, there in pairwise(face[1:]):
                total += first.dot(points[here].cross(points[there]))
        return total / 6

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Its connected pieces, in the order of their first corners."""
        root = roots(self.vertex_count, self._edges)
        if not any(root):
            return (Piece(self._points, self._corners, self._ends),)
        members: dict[int, array[int]] = {}
        place = array("i", root)
        for index, top in enumerate(root):
            mine = members.setdefault(top, array("i"))
            place[index] = len(mine)
            mine.append(index)
        corners: dict[int, array[int]] = {top: array("i") for top in members}
        ends: dict[int, array[int]] = {top: array("i") for top in members}
        for face in _faces(self._corners, self._ends):
            top = root[face[0]]
            corners[top].extend([place[corner] for corner in face])
            ends[top].append(len(corners[top]))
        return tuple(Piece(_chosen(self._points, mine), corners[top], ends[top]) for top, mine in members.items())


def read_surface(thing: bpy.types.Object, depsgraph: bpy.types.Depsgraph) -> Surface | None:
    """The surface of an object, its modifiers applied where the depsgraph knows it; None where it has no faces."""
    if thing.type not in {"MESH", "CURVE", "SURFACE", "FONT", "META"}:
        return None
    shown = thing.evaluated_get(depsgraph)
    mesh = shown.to_mesh()
    if mesh is None:
        return None
    try:
        if not mesh.polygons:
            return None
        mesh.transform(_place(thing, shown))
        return _read(mesh)
    finally:
        shown.to_mesh_clear()


def _place(thing: bpy.types.Object, shown: bpy.types.Object):  # type: ignore[no-untyped-def]
    """Where it stands; worked out by hand for what is in no scene, whose matrix Blender leaves stale."""
    if thing.users_scene:
        return shown.matrix_world
    placed = thing.matrix_basis
    return _place(thing.parent, thing.parent) @ thing.matrix_parent_inverse @ placed if thing.parent else placed


def _read(mesh: bpy.types.Mesh) -> Surface:
    points = array("f", bytes(12 * len(mesh.vertices)))
    edges = array("i", bytes(8 * len(mesh.edges)))
    corners = array("i", bytes(4 * len(mesh.loops)))
    walked = array("i", bytes(4 * len(mesh.loops)))
    starts = array("i", bytes(4 * len(mesh.polygons)))
    mesh.vertices.foreach_get("co", points)
    mesh.edges.foreach_get("vertices", edges)
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.loops.foreach_get("edge_index", walked)
    mesh.polygons.foreach_get("loop_start", starts)
    return Surface(points, edges, corners, walked, array("i", [*starts[1:], len(corners)]))


def _triples(flat: array[float]) -> list[Point]:
    return list(zip(flat[0::3], flat[1::3], flat[2::3], strict=True))


def _faces(corners: array[int], ends: array[int]) -> list[tuple[int, ...]]:
    flat = tuple(corners)
    return [flat[start:end] for start, end in zip((0, *ends), ends, strict=False)]


def _chosen(flat: array[float], members: array[int]) -> array[float]:
    chosen = array("f")
    for index in members:
        chosen.extend(flat[3 * index : 3 * index + 3])
    return chosen


def roots(count: int, edges: array[int]) -> list[int]:
    """For each corner, the number that stands for its piece."""
    above = list(range(count))
    for here, there in zip(edges[0::2], edges[1::2], strict=True):
        while above[here] != here:
            above[here] = here = above[above[here]]
        while above[there] != there:
            above[there] = there = above[above[there]]
        if here < there:
            above[there] = here
        else:
            above[here] = there
    for index in range(count):
        above[index] = above[above[index]]
    return above


def _middle(held: Sequence[Point]) -> Point:
    return (
        sum(p[0] for p in held) / len(held),
        sum(p[1] for p in held) / len(held),
        sum(p[2] for p in held) / len(held),
    )
