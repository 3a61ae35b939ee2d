"""What a fit may move, as numbers: parameters with a range, and what is unsure of the cameras."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .. import gate
from ..core import dependence, program_text
from ..core.program_text import Parameter
from ..hands.trouble import Trouble
from . import search, tangent
from .bodies import Bodies
from .cameras import Camera
from .silhouettes import Comparison, Target

_MOVING = frozenset({"m", "deg", "ratio"})
_HOLD = 2e-5
_LOOK = 0.3
"""Units by which a parameter is moved to see what follows it."""
_REACH = 1.5
"""Units that unknowns may go from where the program was looked at."""


@dataclass(frozen=True)
class View:
    """One picture: what it shows, from where, and how unsure that is (degrees; 0 for known).

    `framed` tells that where the camera looks, and from how far, is known as well.
    """

    target: Target
    camera: Camera
    unsure: tuple[float, float, float] = (0.0, 0.0, 0.0)
    framed: bool = False


@dataclass(frozen=True)
class Known:
    """A size of the whole that is known: along axis 0, 1 or 2, metres."""

    axis: int
    metres: float


class Problem:
    """Unknowns as numbers: first the parameters that move, then what is unsure of each camera."""

    def __init__(
        self,
        program: str,
        names: Sequence[str],
        views: Sequence[View],
        known: Sequence[Known],
        budget: Callable[[], gate.Budget],
    ) -> None:
        read = program_text.read(program)
        parameters = {one.name: one for one in read.parameters}
        chosen = [parameters[name] for name in names if name in parameters] if names else list(read.parameters)
        follows = dependence.components_of(program, (one.name for one in chosen), (c.name for c in read.components))
        usable = [one for one in chosen if _bounded(one) and follows[one.name]]
        self.moving = [one for one in usable if one.unit in _MOVING]
        self.counted = [one for one in usable if one.unit == "count"]
        self.values: dict[str, Any] = {one.name: one.value for one in self.moving + self.counted}
        self.first = dict(self.values)
        self.bodies = Bodies(program, {name: follows[name] for name in self.values}, budget)
        self.views = list(views)
        self.known = list(known)
        self.cameras = [view.camera for view in views]
        self.units = np.array([_unit(one) for one in self.moving])
        self._unsure = [(number, what, size) for number, view in enumerate(views) for what, size in _doubts(view)]

    def start(self) -> Any:
        """The unknowns as they stand now, all 0: counted from the present values."""
        self._base = dict(self.values)
        self._base_cameras = list(self.cameras)
        return np.zeros(len(self.moving) + len(self._unsure))

    def bounds(self) -> search.Bounds:
        """What the unknowns may be: ranges of parameters, and not too far; held where they were at first."""
        values = np.array([float(self._base[one.name]) for one in self.moving])
        low = (np.array([one.low for one in self.moving]) - values) / self.units
        high = (np.array([one.high for one in self.moving]) - values) / self.units
        reach = np.full(len(self._unsure), _REACH)
        home = (np.array([float(self.first[one.name]) for one in self.moving]) - values) / self.units
        return search.Bounds(
            np.concatenate([np.maximum(low, -_REACH), -reach]),
            np.concatenate([np.minimum(high, _REACH), reach]),
            np.concatenate([home, np.zeros(len(self._unsure))]),
            _HOLD,
        )

    def tangent(self, bodies: dict[str, Any], looked: Sequence[bool]) -> tangent.Tangent:
        """What follows the parameters near the present values; those not looked at stand still."""
        moves = []
        for one, unit, wanted in zip(self.moving, self.units, looked, strict=True):
            value, step = float(self._base[one.name]), _LOOK * unit if wanted else 0.0
            moves.append((one.name, unit, min(step, one.high - value), min(step, value - one.low)))
        return tangent.take(bodies, self.made, self._base, moves)

    def made(self, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """The bodies; None where the program fails."""
        try:
            return self.bodies.of(values)
        except Trouble:
            return None

    def at(self, unknowns: Any) -> tuple[dict[str, Any], list[Camera]]:
        """Values and cameras for unknowns."""
        values = dict(self._base)
        for one, unit, amount in zip(self.moving, self.units, unknowns, strict=False):
            values[one.name] = float(np.clip(float(self._base[one.name]) + unit * amount, one.low, one.high))
        cameras = list(self._base_cameras)
        for (view, what, size), amount in zip(self._unsure, unknowns[len(self.moving) :], strict=True):
            cameras[view] = _changed(cameras[view], what, size * float(amount))
        return values, cameras

    def difference(self, comparison: Comparison, bodies: dict[str, Any] | None, cameras: Sequence[Camera]) -> Any:
        """The residuals of bodies; None where there are none."""
        if bodies is None:
            return None
        found = comparison.residuals(bodies, cameras)
        sizes = [_size(bodies, one) / one.metres - 1 for one in self.known]
        return np.concatenate([found, np.array(sizes) * 3.0]) if sizes else found


def frame(problem: Problem, bodies: Mapping[str, Any]) -> None:
    """Cameras of which it is not known where they look: so that the bodies fill what the picture shows."""
    points = np.concatenate([one.reshape(-1, 3) for one in bodies.values()])
    if not len(points):
        raise Trouble("contract", "the program makes nothing that a picture could show")
    for number, view in enumerate(problem.views):
        if not view.framed:
            problem.cameras[number] = view.camera.framed(points, view.target.box, view.target.size)


def _bounded(one: Parameter) -> bool:
    return bool(np.isfinite(one.low) and np.isfinite(one.high) and one.low < one.high)


def _unit(one: Parameter) -> float:
    """What a parameter is expected to be off by."""
    span = one.high - one.low
    value = abs(float(one.value)) if isinstance(one.value, (int, float)) else 0.0
    return min(max(0.2 * value, 0.08 * span), 0.3 * span)


def _doubts(view: View) -> list[tuple[str, float]]:
    angles = zip(("azimuth", "elevation", "field_of_view"), view.unsure, strict=True)
    return [*((what, size) for what, size in angles if size > 0), *(() if view.framed else _FRAMING)]


_FRAMING = (("right", 0.03), ("up", 0.03), ("distance", 0.08))


def _changed(camera: Camera, what: str, by: float) -> Camera:
    if what == "right":
        return camera.moved(by, 0.0)
    if what == "up":
        return camera.moved(0.0, by)
    if what == "distance":
        return replace(camera, distance=camera.distance * float(np.exp(by)))
    if what == "elevation":
        return replace(camera, elevation=min(max(camera.elevation + by, -89.9), 89.9))
    if what == "field_of_view":
        return replace(camera, field_of_view=min(max(camera.field_of_view + by, 2.0), 120.0))
    return replace(camera, azimuth=camera.azimuth + by)


def _size(bodies: Mapping[str, Any], known: Known) -> float:
    held = [one.reshape(-1, 3)[:, known.axis] for one in bodies.values() if len(one)]
    return float(max(one.max() for one in held) - min(one.min() for one in held)) if held else 0.0
