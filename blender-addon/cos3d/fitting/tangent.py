"""Bodies near some values without running the program: each corner moves in proportion to each parameter.

Corners follow parameters far more evenly than silhouettes do, and moving them costs nothing beside running a program.
So the program runs once for each parameter, and the search asks this as often as it likes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

_STILL = 1e-7
"""Metres by which no corner moves when a component does not follow a parameter after all."""

Made = Callable[[Mapping[str, Any]], dict[str, Any] | None]
"""Runs the program with other values of some parameters; None where it fails."""


class Tangent:
    """`moved(amounts)` gives triangles of each component; `amounts` are counted from where it was taken."""

    def __init__(self, base: dict[str, Any], ways: Sequence[dict[str, Any]]) -> None:
        """`ways` holds, for each parameter, how the corners of components move for one unit of it."""
        self._base = base
        self._ways = ways
        self._follows = {name: [n for n, way in enumerate(ways) if name in way] for name in base}
        self._known: dict[str, dict[bytes, Any]] = {name: {} for name in base}

    def moved(self, amounts: Any) -> dict[str, Any]:
        """The bodies; a component none of whose amounts changed is the same array as before."""
        return {name: self._component(name, np.asarray(amounts)) for name in self._base}

    def _component(self, name: str, amounts: Any) -> Any:
        follows = self._follows[name]
        own = amounts[follows]
        if not own.any():
            return self._base[name]
        known, key = self._known[name], own.tobytes()
        if key not in known:
            made = self._base[name].copy()
            for place, amount in zip(follows, own, strict=True):
                if amount:
                    made += np.float32(amount) * self._ways[place][name]
            while len(known) >= 2:
                del known[next(iter(known))]
            known[key] = made
        return known[key]


def take(
    base: dict[str, Any], make: Made, values: Mapping[str, Any], moves: Sequence[tuple[str, float, float, float]]
) -> Tangent:
    """The tangent at `values`. A move is a parameter, what one unit of it is, and how far to go up and down at most.

    Where a component has other faces after a move, or the program fails, the move is tried the other way; where that
    is no better the component is taken to stand still.
    """
    ways = []
    for name, unit, up, down in moves:
        way: dict[str, Any] = {}
        for step in sorted((up, -down), key=abs, reverse=True):
            made = make({**values, name: values[name] + step}) if step else None
            if made is None:
                continue
            for part, corners in made.items():
                same = corners is base[part] or corners.shape != base[part].shape
                if not same and part not in way:
                    change = corners - base[part]
                    if np.abs(change).max(initial=0.0) > _STILL:
                        way[part] = change * np.float32(unit / step)
            if all(corners.shape == base[part].shape for part, corners in made.items()):
                break
        ways.append(way)
    return Tangent(base, ways)
