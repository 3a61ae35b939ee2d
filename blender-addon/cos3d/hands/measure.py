"""Measures what objects are in the world: counts, bounds, open edges, contacts, penetrations and what floats.

The unit of contact is a piece (a connected part of a mesh), so that one loose leg in a mesh of four is found. Everything is
in metres and world space. No numpy: Debian's Blender has none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import bpy

from .surface import Bounds, Piece, Surface, read_surface

GROUND = "ground"
"""The partner of what stands on the plane Z = 0."""
TOUCHING = 0.001
"""Metres within which two surfaces touch."""


@dataclass(frozen=True)
class Part:
    """One measured object. `edges_open` have one face, `edges_crowded` more than two, `edges_flipped` two that disagree."""

    name: str
    vertices: int
    faces: int
    pieces: int
    bounds: Bounds
    volume: float
    edges_open: int
    edges_crowded: int
    edges_flipped: int
    fingerprint: str

    @property
    def closed(self) -> bool:
        """True where every edge joins exactly two faces which agree on the outside."""
        return not (self.edges_open or self.edges_crowded or self.edges_flipped)


@dataclass(frozen=True)
class Penetration:
    """Two objects whose surfaces cross; `depth` is how far a sample of one lies inside the other, in metres."""

    first: str
    second: str
    depth: float


@dataclass(frozen=True)
class Measurement:
    """What was measured. `contacts` are pairs of names, one of which may be `GROUND`; `groups` are connected by contact."""

    parts: tuple[Part, ...]
    bounds: Bounds | None
    contacts: tuple[tuple[str, str], ...]
    penetrations: tuple[Penetration, ...]
    groups: tuple[tuple[str, ...], ...]
    floating: tuple[str, ...]

    @property
    def vertices(self) -> int:
        """Vertices of all objects, modifiers applied."""
        return sum(part.vertices for part in self.parts)

    @property
    def faces(self) -> int:
        """Faces of all objects, modifiers applied."""
        return sum(part.faces for part in self.parts)


class Memory:
    """Surfaces and contacts already worked out, by fingerprint: measuring again after an edit costs only what changed."""

    def __init__(self, largest: int = 20_000) -> None:
        self._largest = largest
        self._surfaces: dict[str, Surface] = {}
        self._contacts: dict[tuple[str, str], bool] = {}

    def surface(self, made: Surface) -> Surface:
        """The surface with the same fingerprint that was seen first, with its pieces and trees."""
        self._trim(self._surfaces)
        return self._surfaces.setdefault(made.fingerprint, made)

    def touch(self, first: Piece, second: Piece, within: float) -> bool:
        """Whether two pieces touch."""
        pair = (f"{first.key}/{within}", second.key)
        if pair not in self._contacts:
            self._trim(self._contacts)
            self._contacts[pair] = first.touches(second, within)
        return self._contacts[pair]

    def _trim(self, held: dict[Any, Any]) -> None:
        if len(held) >= self._largest:
            held.clear()


def measure(
    objects: Iterable[bpy.types.Object],
    *,
    touching: float = TOUCHING,
    memory: Memory | None = None,
    penetrations: bool = False,
) -> Measurement:
    """Measure `objects`, modifiers applied where they are in the scene; those without a surface are left out.

    `penetrations` asks for depths too, which takes longer.
    """
    memory = memory or Memory()
    surfaces = list(_surfaces(objects, memory))
    pieces = [(name, piece) for name, surface in surfaces for piece in surface.pieces]
    joined = _Groups(len(pieces) + 1)
    ground = len(pieces)
    contacts: set[tuple[str, str]] = set()
    for index, (name, piece) in enumerate(pieces):
        if piece.bounds.low[2] <= touching and piece.bounds.high[2] >= -touching:
            joined.join(index, ground)
            contacts.add((name, GROUND))
    crossing: dict[tuple[str, str], list[tuple[Piece, Piece]]] = defaultdict(list)
    for here, there in _near(pieces, touching):
        (first, one), (second, other) = pieces[here], pieces[there]
        if memory.touch(one, other, touching):
            joined.join(here, there)
            if first != second:
                pair = (min(first, second), max(first, second))
                contacts.add(pair)
                crossing[pair].append((one, other))
    groups, floating = _told(pieces, joined, ground)
    boxes = [surface.bounds for _, surface in surfaces]
    return Measurement(
        parts=tuple(_part(name, surface) for name, surface in surfaces),
        bounds=Bounds.around(boxes) if boxes else None,
        contacts=tuple(sorted(contacts)),
        penetrations=tuple(_depths(crossing)) if penetrations else (),
        groups=groups,
        floating=floating,
    )


def _surfaces(objects: Iterable[bpy.types.Object], memory: Memory) -> Iterator[tuple[str, Surface]]:
    depsgraph = bpy.context.evaluated_depsgraph_get()
    for thing in objects:
        made = read_surface(thing, depsgraph)
        if made is not None:
            yield thing.name, memory.surface(made)


def _part(name: str, surface: Surface) -> Part:
    return Part(
        name=name,
        vertices=surface.vertex_count,
        faces=len(surface.faces),
        pieces=len(surface.pieces),
        bounds=surface.bounds,
        volume=surface.volume,
        edges_open=surface.edges_open,
        edges_crowded=surface.edges_crowded,
        edges_flipped=surface.edges_flipped,
        fingerprint=surface.fingerprint,
    )


def _near(pieces: Sequence[tuple[str, Piece]], touching: float) -> Iterator[tuple[int, int]]:
    """Pairs of pieces whose bounds come within `touching`, found by sweeping along X."""
    order = sorted(range(len(pieces)), key=lambda index: pieces[index][1].bounds.low[0])
    active: list[int] = []
    for index in order:
        bounds = pieces[index][1].bounds
        active = [other for other in active if pieces[other][1].bounds.high[0] + touching >= bounds.low[0]]
        for other in active:
            if bounds.meets(pieces[other][1].bounds, touching):
                yield min(index, other), max(index, other)
        active.append(index)


def _told(
    pieces: Sequence[tuple[str, Piece]], joined: _Groups, ground: int
) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The groups, that of the ground first, and the names of objects of which any piece does not reach the ground."""
    members: dict[int, dict[str, None]] = {joined.root(ground): {GROUND: None}}
    floating: dict[str, None] = {}
    for index, (name, _) in enumerate(pieces):
        members.setdefault(joined.root(index), {})[name] = None
        if joined.root(index) != joined.root(ground):
            floating[name] = None
    return tuple(tuple(group) for group in members.values()), tuple(floating)


def _depths(crossing: dict[tuple[str, str], list[tuple[Piece, Piece]]]) -> Iterator[Penetration]:
    for (first, second), pairs in sorted(crossing.items()):
        depth = max(max(one.depth_in(other), other.depth_in(one)) for one, other in pairs)
        if depth > TOUCHING:
            yield Penetration(first, second, depth)


class _Groups:
    """Union-find over numbers."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, index: int) -> int:
        above = self._above
        while above[index] != index:
            above[index] = above[above[index]]
            index = above[index]
        return index

    def join(self, first: int, second: int) -> None:
        self._above[self.root(first)] = self.root(second)

