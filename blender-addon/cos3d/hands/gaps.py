"""How far what floats is from what is nearest to it: what its writer has to close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mathutils import Vector

from .surface import Bounds, Piece

_MOST_GROUPS = 8
"""Groups that are looked at: a heap of loose things has one gap for each, and nobody reads a hundred."""
_MOST_SAMPLES = 300
"""Points of a piece that are asked for what is nearest."""


@dataclass(frozen=True)
class Gap:
    """`first` floats, `second` (an object or the ground) is the nearest that nothing joins it to, `metres` away.

    Distances are taken from corners and the middles of faces: a gap may be a little smaller than it is told.
    """

    first: str
    second: str
    metres: float


def gaps(pieces: Sequence[tuple[str, Piece]], groups: Sequence[Sequence[int]], ground: str) -> list[Gap]:
    """The gap beside each of the first groups of pieces, which are numbers into `pieces`; none of them is grounded.

    `ground` is what the plane Z = 0 is called.
    """
    return [_gap(pieces, group, ground) for group in groups[:_MOST_GROUPS]]


def _gap(pieces: Sequence[tuple[str, Piece]], group: Sequence[int], ground: str) -> Gap:
    own = set(group)
    lowest = min(group, key=lambda number: abs(pieces[number][1].bounds.low[2]))
    best = Gap(pieces[lowest][0], ground, abs(pieces[lowest][1].bounds.low[2]))
    around = Bounds.around([pieces[number][1].bounds for number in group])
    others = [(around.distance(piece.bounds), number) for number, (_, piece) in enumerate(pieces) if number not in own]
    for far, other in sorted(others):
        if far >= best.metres:
            break
        for member in group:
            if pieces[member][1].bounds.distance(pieces[other][1].bounds) < best.metres:
                metres = _between(pieces[member][1], pieces[other][1])
                if metres < best.metres:
                    best = Gap(pieces[member][0], pieces[other][0], metres)
    return best


def _between(one: Piece, other: Piece) -> float:
    return min(_from(one, other), _from(other, one))


def _from(one: Piece, other: Piece) -> float:
    step = -(-len(one.samples) // _MOST_SAMPLES)
    return min(float(other.tree.find_nearest(Vector(point))[3]) for point in one.samples[::step])
