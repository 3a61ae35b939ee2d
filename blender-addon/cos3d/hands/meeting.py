"""Where two pieces that touch meet, and how deep one runs into the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mathutils import Vector

from . import reach
from .surface import Bounds, Piece, Point


@dataclass(frozen=True)
class Meeting:
    """`where` holds all of one that touches the other or lies inside of it; `depth` is that of the deepest, metres."""

    where: Bounds
    depth: float

    def joined(self, other: Meeting | None) -> Meeting:
        """Both as one."""
        if other is None:
            return self
        return Meeting(Bounds.around([self.where, other.where]), max(self.depth, other.depth))


def meeting(one: Piece, other: Piece, within: float) -> Meeting:
    """How two pieces meet that are known to touch, with `within` as what counts as touching, metres."""
    deepest = 0.0
    met: list[Point] = []
    for inner, outer in ((one, other), (other, one)):
        box = outer.bounds
        for point in reach.between(inner.samples, box.low, box.high, within):
            distance, inside = outer.nearest(Vector(point))
            if inside:
                deepest = max(deepest, distance)
            if inside or distance <= within:
                met.append(point)
    boxes = [Bounds.of_points([value for point in met for value in point])] if met else []
    boxes += _crossings(one, other)
    return Meeting(Bounds.around(boxes) if boxes else one.bounds.shared(other.bounds), deepest)


def on_the_ground(piece: Piece) -> Meeting:
    """How a piece meets the plane Z = 0."""
    low, high = piece.bounds.low, piece.bounds.high
    return Meeting(Bounds((low[0], low[1], min(low[2], 0.0)), (high[0], high[1], 0.0)), max(0.0, -low[2]))


def _crossings(one: Piece, other: Piece) -> Iterator[Bounds]:
    """A box for each two faces that cross: no corner need be there."""
    for here, there in one.tree.overlap(other.tree):
        yield one.face_bounds(here).shared(other.face_bounds(there))
