"""Measures what objects are in the world: counts, bounds, open edges, contacts, penetrations and what floats.

The unit of contact is a piece (a connected part of a mesh), so that one loose leg in a mesh of four is found.
Everything is in metres and world space. No numpy: Debian's Blender has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

import bpy

from .gaps import Gap, gaps
from .meeting import Meeting, meeting, on_the_ground
from .surface import Bounds, Surface, read_surface

GROUND = "ground"
"""The partner of what stands on the plane Z = 0."""
TOUCHING = 0.001
"""Metres within which two surfaces touch."""


@dataclass(frozen=True)
class Part:
    """One measured object. `edges_open` have one face, `edges_crowded` over two, `edges_flipped` two that disagree."""

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
    """What was measured. `contacts` are pairs of names, the second may be `GROUND`; `groups` are connected by contact.

    `meetings` are where each of the contacts is, in their order, and `gaps` what is nearest to what floats; both are
    empty where penetrations were not asked for.
    """

    parts: tuple[Part, ...]
    bounds: Bounds | None
    contacts: tuple[tuple[str, str], ...]
    meetings: tuple[Bounds, ...]
    penetrations: tuple[Penetration, ...]
    groups: tuple[tuple[str, ...], ...]
    floating: tuple[str, ...]
    gaps: tuple[Gap, ...]

    @property
    def vertices(self) -> int:
        """Vertices of all objects, modifiers applied."""
        return sum(part.vertices for part in self.parts)

    @property
    def faces(self) -> int:
        """Faces of all objects, modifiers applied."""
        return sum(part.faces for part in self.parts)


class Memory:
    """Surfaces and contacts already worked out, by fingerprint: measuring again costs only what changed.

    It forgets all when it holds more than `largest` vertices, each of which takes about 300 bytes with its trees.
    """

    def __init__(self, largest: int = 500_000) -> None:
        self._largest = largest
        self._vertices = 0
        self._surfaces: dict[str, Surface] = {}
        self._contacts: dict[tuple[str, str, float], tuple[tuple[int, int], ...]] = {}

    def surface(self, made: Surface) -> Surface:
        """The surface with the same fingerprint that was seen first, with its pieces and trees."""
        if made.fingerprint not in self._surfaces:
            self._vertices += made.vertex_count
            if self._vertices > self._largest:
                self._surfaces.clear()
                self._contacts.clear()
                self._vertices = made.vertex_count
            self._surfaces[made.fingerprint] = made
        return self._surfaces[made.fingerprint]

    def contacts(self, first: Surface, second: Surface, within: float) -> tuple[tuple[int, int], ...]:
        """Which pieces of `first` touch which of `second`, by number; among its own pieces where both are the same."""
        pair = (first.fingerprint, second.fingerprint, within)
        if pair not in self._contacts:
            self._contacts[pair] = tuple(_touching_pieces(first, second, within))
        return self._contacts[pair]


def measure(
    objects: Iterable[bpy.types.Object],
    *,
    touching: float = TOUCHING,
    memory: Memory | None = None,
    penetrations: bool = False,
) -> Measurement:
    """Measure `objects`, modifiers applied where they are in the scene.

    Left out are those without a surface and those that no picture shows, such as the cutters of boolean modifiers.
    `penetrations` asks for where things meet, how deep, and how far apart they are where nothing joins them, too,
    which takes longer.
    """
    memory = memory or Memory()
    surfaces = list(_surfaces(objects, memory))
    starts = [0, *accumulate(len(surface.pieces) for _, surface in surfaces)]
    ground = starts[-1]
    joined = _Groups(ground + 1)
    met: dict[tuple[str, str], Meeting | None] = {}

    def meet(first: str, second: str, told: Callable[[], Meeting]) -> None:
        pair = (first, second) if second == GROUND else (min(first, second), max(first, second))
        met[pair] = told().joined(met.get(pair)) if penetrations else None

    for (name, surface), start in zip(surfaces, starts, strict=False):
        for number, piece in enumerate(surface.pieces):
            if piece.bounds.low[2] <= touching and piece.bounds.high[2] >= -touching:
                joined.join(start + number, ground)
                meet(name, GROUND, partial(on_the_ground, piece))
        for one, other in memory.contacts(surface, surface, touching):
            joined.join(start + one, start + other)
    for here, there in _near([surface.bounds for _, surface in surfaces], touching):
        (first, upper), (second, lower) = surfaces[here], surfaces[there]
        for one, other in memory.contacts(upper, lower, touching):
            joined.join(starts[here] + one, starts[there] + other)
            meet(first, second, partial(meeting, upper.pieces[one], lower.pieces[other], touching))
    owners = [name for name, surface in surfaces for _ in surface.pieces]
    groups, floating = _told(owners, joined)
    pieces = [(name, piece) for name, surface in surfaces for piece in surface.pieces]
    boxes = [surface.bounds for _, surface in surfaces]
    return Measurement(
        parts=tuple(_part(name, surface) for name, surface in surfaces),
        bounds=Bounds.around(boxes) if boxes else None,
        contacts=tuple(sorted(met)),
        meetings=tuple(told.where for _, told in sorted(met.items()) if told is not None),
        penetrations=tuple(_penetrations(met)),
        groups=groups,
        floating=floating,
        gaps=tuple(gaps(pieces, _loose(joined, ground), GROUND)) if penetrations and floating else (),
    )


def _surfaces(objects: Iterable[bpy.types.Object], memory: Memory) -> Iterator[tuple[str, Surface]]:
    depsgraph = bpy.context.evaluated_depsgraph_get()
    for thing in objects:
        made = None if thing.hide_render else read_surface(thing, depsgraph)
        if made is not None:
            yield thing.name, memory.surface(made)


def _part(name: str, surface: Surface) -> Part:
    edges_open, edges_crowded, edges_flipped = surface.edge_faults
    return Part(
        name=name,
        vertices=surface.vertex_count,
        faces=surface.face_count,
        pieces=len(surface.pieces),
        bounds=surface.bounds,
        volume=surface.volume,
        edges_open=edges_open,
        edges_crowded=edges_crowded,
        edges_flipped=edges_flipped,
        fingerprint=surface.fingerprint,
    )


def _touching_pieces(first: Surface, second: Surface, within: float) -> Iterator[tuple[int, int]]:
    if first.fingerprint == second.fingerprint:
        pieces = first.pieces
        for one, other in _near([piece.bounds for piece in pieces], within):
            if pieces[one].touches(pieces[other], within):
                yield one, other
        return
    ones = [index for index, piece in enumerate(first.pieces) if piece.bounds.meets(second.bounds, within)]
    others = [index for index, piece in enumerate(second.pieces) if piece.bounds.meets(first.bounds, within)]
    boxes = [first.pieces[index].bounds for index in ones] + [second.pieces[index].bounds for index in others]
    for here, there in _near(boxes, within):
        if here < len(ones) <= there:
            one, other = ones[here], others[there - len(ones)]
            if first.pieces[one].touches(second.pieces[other], within):
                yield one, other


def _near(boxes: Sequence[Bounds], within: float) -> Iterator[tuple[int, int]]:
    """Pairs of boxes, lower number first, that overlap or are as near as `within`: a sweep along the longest axis."""
    if not boxes:
        return
    size = Bounds.around(boxes).size
    axis = size.index(max(size))
    active: list[int] = []
    for index in sorted(range(len(boxes)), key=lambda number: boxes[number].low[axis]):
        bounds = boxes[index]
        reached = bounds.low[axis] - within
        active = [other for other in active if boxes[other].high[axis] >= reached]
        for other in active:
            if bounds.meets(boxes[other], within):
                yield min(index, other), max(index, other)
        active.append(index)


def _told(owners: Sequence[str], joined: _Groups) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The groups, that of the ground first, and the names of objects of which any piece does not reach the ground."""
    ground = joined.root(len(owners))
    members: dict[int, dict[str, None]] = {ground: {GROUND: None}}
    floating: dict[str, None] = {}
    for index, name in enumerate(owners):
        members.setdefault(joined.root(index), {})[name] = None
        if joined.root(index) != ground:
            floating[name] = None
    return tuple(tuple(group) for group in members.values()), tuple(floating)


def _loose(joined: _Groups, ground: int) -> list[list[int]]:
    """The pieces, by number, of each group that does not reach the ground."""
    members: dict[int, list[int]] = {}
    for number in range(ground):
        if joined.root(number) != joined.root(ground):
            members.setdefault(joined.root(number), []).append(number)
    return list(members.values())


def _penetrations(met: Mapping[tuple[str, str], Meeting | None]) -> Iterator[Penetration]:
    for (first, second), told in sorted(met.items()):
        if told is not None and second != GROUND and told.depth > TOUCHING:
            yield Penetration(first, second, told.depth)


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
