"""Fits parameters of a program, and cameras, to the silhouettes of pictures: bounded in time, never for the worse."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import gate
from . import search
from .cameras import Camera
from .problem import Known, Problem, View, frame
from .raster import overlap
from .silhouettes import Comparison

SIDE = 160
"""Pixels of the longer side of the silhouettes that are compared."""
_SENSED = 4e-5
"""Share of the silhouette that has to change when a parameter moves by a unit, squared and summed, to be seen."""
_GAIN = 0.001
"""Overlap that has to be won for the fitted values to be kept."""


@dataclass
class Fitted:
    """What came of it. Overlaps are intersection over union, one for each view."""

    values: dict[str, Any]
    cameras: list[Camera]
    before: list[float]
    after: list[float]
    unseen: list[str]
    """Parameters that the pictures do not show: left as they were."""
    kept: bool = False
    runs: int = 0
    seconds: float = 0.0
    processor_seconds: float = 0.0


@dataclass(frozen=True)
class _Stage:
    """How wide the blur is, pixels; how fine the grid; how often the program is looked at anew."""

    sigma: float
    fine: int
    looks: int


_STAGES = (_Stage(9.0, 1, 3), _Stage(3.0, 2, 3), _Stage(0.8, 3, 5))
_SLOPE = 0.1
_LITTLE = 1e-3
"""Units that are not worth a run of the program."""
_ROUNDS = 6
_ENOUGH = 0.02


class _Clock:
    """Wall time and time of the processor, whichever is used up first."""

    def __init__(self, seconds: float, processor_seconds: float) -> None:
        self._begun, self._worked = time.perf_counter(), time.process_time()
        self._seconds, self._processor_seconds = seconds, processor_seconds

    @property
    def seconds(self) -> float:
        """Wall time since it was made."""
        return time.perf_counter() - self._begun

    @property
    def processor_seconds(self) -> float:
        """Time of the processor since it was made."""
        return time.process_time() - self._worked

    @property
    def share(self) -> float:
        """How much is used up; 1 or more where all is."""
        return max(self.seconds / self._seconds, self.processor_seconds / self._processor_seconds)


def fit(
    program: str,
    views: Sequence[View],
    *,
    names: Sequence[str] = (),
    known: Sequence[Known] = (),
    seconds: float = 45.0,
    processor_seconds: float = 60.0,
    budget: Callable[[], gate.Budget] = gate.Budget,
    told: Callable[[float, float], bool] = lambda share, overlap: True,
) -> Fitted:
    """Fit what may move (`names`; where it is empty all that has a range) to the views.

    It takes at most so many seconds, and so many of the processor.

    `told` is called with the share that is done and the mean overlap so far; the search ends where it gives False.
    Raises Trouble where the program fails as it is.
    """
    clock = _Clock(max(seconds, 0.1), processor_seconds)
    problem = Problem(program, names, views, known, budget)
    fine = Comparison([view.target for view in views], 0.9, 3)
    first = dict(problem.values)
    bodies = problem.bodies.of(first)
    frame(problem, bodies)
    framed = list(problem.cameras)
    before = overlaps(fine, bodies, framed)
    run = _Run(problem, fine, clock, told)
    run.all()
    values, cameras = run.best
    after = overlaps(fine, problem.bodies.of(values), cameras)
    found = Fitted(values, cameras, before, after, run.unseen())
    found.kept = float(np.mean(after)) > float(np.mean(before)) + _GAIN
    if not found.kept:
        found.values, found.cameras, found.after = first, framed, before
    found.runs = problem.bodies.runs
    found.seconds, found.processor_seconds = clock.seconds, clock.processor_seconds
    return found


def overlaps(comparison: Comparison, bodies: Mapping[str, Any], cameras: Sequence[Camera]) -> list[float]:
    """Intersection over union of each view."""
    return [
        overlap(comparison.coverage(number, bodies, camera), comparison.target(number))
        for number, camera in enumerate(cameras)
    ]


class _Run:
    """One search from coarse to fine."""

    def __init__(self, problem: Problem, fine: Comparison, clock: _Clock, told: Callable[[float, float], bool]) -> None:
        self._problem = problem
        self._fine = fine
        self._clock = clock
        self._told = told
        self._stopped = False
        self._overlap = 0.0
        self._seen: dict[str, float] = {}
        self.best = (dict(problem.values), list(problem.cameras))
        self._first = dict(problem.values)

    def all(self) -> None:
        """Every stage, then again from the finest but one while that gains."""
        targets = [view.target for view in self._problem.views]
        for stage in _STAGES:
            if not self._going():
                return
            last = stage is _STAGES[-1]
            self._stage(stage, self._fine if last else Comparison(targets, stage.sigma, stage.fine))

    def unseen(self) -> list[str]:
        """Parameters whose moves no picture shows."""
        return [name for name, seen in self._seen.items() if seen < _SENSED]

    def _stage(self, stage: _Stage, comparison: Comparison) -> None:
        for _ in range(stage.looks):
            self._count(comparison)
            if not self._going() or not self._look(comparison):
                break
        self._count(comparison)
        self._consider()

    def _look(self, comparison: Comparison) -> bool:
        """Look what follows the parameters, go where that leads, and tell whether it was worth it."""
        problem = self._problem
        start = problem.start()
        bodies = problem.bodies.of(problem.values)
        near = problem.tangent(bodies, [True for one in problem.moving])

        def residuals(unknowns: Any) -> Any:
            return problem.difference(comparison, near.moved(unknowns[: len(problem.moving)]), problem.at(unknowns)[1])

        state = search.begin(residuals, start)
        if state is None:
            return False
        bounds = problem.bounds()
        before = search.worth(state.residuals, state.unknowns, bounds)
        state = search.descend(residuals, state, bounds, step=_SLOPE, rounds=_ROUNDS, enough=_ENOUGH, going=self._going)
        for one, seen in zip(problem.moving, state.seen, strict=False):
            if not np.isnan(seen):
                self._seen[one.name] = float(seen)
        move = state.unknowns
        for _ in range(4):
            values, cameras = problem.at(move)
            found = problem.difference(comparison, problem.made(values), cameras)
            after = np.inf if found is None else search.worth(found, move, bounds)
            if after < before:
                problem.values, problem.cameras = values, cameras
                return bool(after < before * (1 - _ENOUGH))
            move = move * 0.4
            if np.abs(move).max() < _LITTLE:
                break
        return False

    def _consider(self) -> None:
        """Keep the values where the overlap is the best so far; tell how far it is."""
        problem = self._problem
        here = float(np.mean(overlaps(self._fine, problem.bodies.of(problem.values), problem.cameras)))
        if here > self._overlap:
            self._overlap, self.best = here, (dict(problem.values), list(problem.cameras))

    def _count(self, comparison: Comparison) -> None:
        """Try one more and one less of everything that is counted, while it gains."""
        problem = self._problem
        start = problem.difference(comparison, problem.made(problem.values), problem.cameras)
        worth = float(start @ start) if start is not None else np.inf
        for one in problem.counted:
            seen = 0.0
            for way in (1, -1):
                while self._going():
                    tried = dict(problem.values)
                    tried[one.name] = round(float(tried[one.name])) + way
                    if not one.low <= tried[one.name] <= one.high:
                        break
                    found = problem.difference(comparison, problem.made(tried), problem.cameras)
                    if found is None:
                        break
                    if start is not None:
                        seen = max(seen, float((found - start) @ (found - start)))
                    if not float(found @ found) < worth * 0.995:
                        break
                    worth, start, problem.values = float(found @ found), found, tried
            self._seen[one.name] = seen

    def _going(self) -> bool:
        if not self._stopped:
            share = self._clock.share
            self._stopped = share >= 1 or not self._told(min(share, 1.0), self._overlap)
        return not self._stopped
