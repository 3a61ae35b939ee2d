"""The surface of an object in world space, cut into connected pieces, each with a tree to ask about distances."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

Point = tuple[float, float, float]


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
        return all(self.low[a] <= other.high[a] + within and other.low[a] <= self.high[a] + within for a in range(3))

    def holds(self, other: Bounds) -> bool:
        """True where `other` lies inside."""
        return all(self.low[a] <= other.low[a] and other.high[a] <= self.high[a] for a in range(3))


class Piece:
    """A connected part of a surface. Its trees are made when first asked for."""

    def __init__(self, key: str, points: list[Point], normals: list[Point], faces: list[tuple[int, ...]]) -> None:
        self.key = key
        self.points = points
        self._normals = normals
        self._faces = faces
        self._grown: dict[float, BVHTree] = {}
        self.bounds = Bounds.of_points([value for point in points for value in point])

    @cached_property
    def tree(self) -> BVHTree:
        """The tree of its faces."""
        return BVHTree.FromPolygons(self.points, self._faces)

    def grown(self, by: float) -> BVHTree:
        """The tree of its faces, each corner moved outward: it crosses whatever touches this piece."""
        if by not in self._grown:
            moved = [
                (x + i * by, y + j * by, z + k * by)
                for (x, y, z), (i, j, k) in zip(self.points, self._normals, strict=True)
            ]
            self._grown[by] = BVHTree.FromPolygons(moved, self._faces)
        return self._grown[by]

    def touches(self, other: Piece, within: float) -> bool:
        """True where the surfaces touch, cross, or one piece lies inside the other."""
        if self.tree.overlap(other.tree) or self.grown(within).overlap(other.tree):
            return True
        if other.grown(within).overlap(self.tree):
            return True
        inner, outer = (self, other) if other.bounds.holds(self.bounds) else (other, self)
        return outer.bounds.holds(inner.bounds) and outer.depth_of(Vector(inner.points[0])) > 0

    def depth_of(self, point: Vector) -> float:
        """How far a point lies inside, in metres; 0 outside."""
        place, normal, _, distance = self.tree.find_nearest(point)
        return distance if place is not None and (point - place).dot(normal) < 0 else 0.0

    def depth_in(self, other: Piece) -> float:
        """How far the deepest of its corners and middles of faces lies inside `other`, in metres."""
        middles = (_middle([self.points[corner] for corner in face]) for face in self._faces)
        inside = other.bounds
        near = (p for p in (*self.points, *middles) if inside.meets(Bounds(p, p), 0.0))
        return max((other.depth_of(Vector(point)) for point in near), default=0.0)


class Surface:
    """What one object shows, in world space."""

    def __init__(self, points: array[float], normals: array[float], faces: list[tuple[int, ...]], edges: array[int]):
        self.faces = faces
        self._points = points
        self._normals = normals
        self._edges = edges
        self.vertex_count = len(points) // 3
        self.bounds = Bounds.of_points(points)
        told = hashlib.blake2b(points.tobytes(), digest_size=16)
        told.update(repr(faces).encode())
        self.fingerprint = told.hexdigest()

    @cached_property
    def _edge_use(self) -> Counter[tuple[int, int]]:
        """How often each edge is walked in each direction."""
        return Counter(step for face in self.faces for step in zip(face, (*face[1:], face[0]), strict=True))

    @cached_property
    def _edge_faces(self) -> Counter[tuple[int, int]]:
        total: Counter[tuple[int, int]] = Counter()
        for (here, there), count in self._edge_use.items():
            total[(here, there) if here < there else (there, here)] += count
        return total

    @property
    def edges_open(self) -> int:
        """Edges with one face, and those with none."""
        loose = len(self._edges) // 2 - len(self._edge_faces)
        return loose + sum(1 for count in self._edge_faces.values() if count == 1)

    @property
    def edges_crowded(self) -> int:
        """Edges with more than two faces."""
        return sum(1 for count in self._edge_faces.values() if count > 2)

    @property
    def edges_flipped(self) -> int:
        """Edges of two faces that disagree about which side is out."""
        return sum(1 for edge, count in self._edge_use.items() if count == 2 and self._edge_faces[_sorted(edge)] == 2)

    @cached_property
    def volume(self) -> float:
        """Cubic metres inside; negative where the faces look inward. Means something for closed surfaces only."""
        flat = self._points
        points = [Vector(flat[at : at + 3]) for at in range(0, len(flat), 3)]
        total = 0.0
        for face in self.faces:
            first = points[face[0]]
            for here, there in zip(face[1:], face[2:]):
                total += first.dot(points[here].cross(points[there]))
        return total / 6

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Its connected pieces, in the order of their first corners."""
        flat, bent = self._points, self._normals
        points = list(zip(flat[0::3], flat[1::3], flat[2::3], strict=True))
        normals = list(zip(bent[0::3], bent[1::3], bent[2::3], strict=True))
        root = _roots(self.vertex_count, self._edges)
        if len(set(root)) == 1:
            return (Piece(f"{self.fingerprint}:0", points, normals, self.faces),)
        corners: dict[int, list[int]] = {}
        place = [0] * len(points)
        for index, top in enumerate(root):
            mine = corners.setdefault(top, [])
            place[index] = len(mine)
            mine.append(index)
        faces: dict[int, list[tuple[int, ...]]] = {top: [] for top in corners}
        for face in self.faces:
            faces[root[face[0]]].append(tuple(place[corner] for corner in face))
        return tuple(
            Piece(f"{self.fingerprint}:{top}", [points[i] for i in mine], [normals[i] for i in mine], faces[top])
            for top, mine in corners.items()
        )


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
    normals = array("f", bytes(12 * len(mesh.vertices)))
    edges = array("i", bytes(8 * len(mesh.edges)))
    corners = array("i", bytes(4 * len(mesh.loops)))
    starts = array("i", bytes(4 * len(mesh.polygons)))
    mesh.vertices.foreach_get("co", points)
    mesh.vertices.foreach_get("normal", normals)
    mesh.edges.foreach_get("vertices", edges)
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.polygons.foreach_get("loop_start", starts)
    flat = tuple(corners)
    ends = (*starts[1:], len(flat))
    return Surface(points, normals, [flat[start:end] for start, end in zip(starts, ends, strict=True)], edges)


def _roots(count: int, edges: array[int]) -> list[int]:
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


def _sorted(edge: tuple[int, int]) -> tuple[int, int]:
    return edge if edge[0] < edge[1] else (edge[1], edge[0])


def _middle(points: Iterable[Point]) -> Point:
    held = list(points)
    return (
        sum(p[0] for p in held) / len(held),
        sum(p[1] for p in held) / len(held),
        sum(p[2] for p in held) / len(held),
    )
