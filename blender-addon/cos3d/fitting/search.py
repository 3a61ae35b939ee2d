"""Least squares without derivatives: differences along each unknown, then damped steps within bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Residuals = Callable[[Any], Any]
"""Takes the unknowns, gives the residuals; None where there are none for them."""

_DAMPINGS = (1e-3, 1e3)
_TRIES = 4


@dataclass
class State:
    """Where the search is. Unknowns are counted in what each is expected to be off by."""

    unknowns: Any
    residuals: Any
    worth: float
    """Sum of squares of the residuals, and the pull towards home."""
    seen: Any
    """For each unknown, the square of what the residuals change by for one unit of it; nan where it was never tried."""


@dataclass(frozen=True)
class Bounds:
    """What the unknowns may be, and how strongly (0 for not at all) they are held at their `home`."""

    low: Any
    high: Any
    home: Any
    hold: float


def begin(residuals: Residuals, start: Any) -> State | None:
    """The search at its start; None where there are no residuals."""
    start = np.asarray(start, dtype=float)
    found = residuals(start)
    if found is None:
        return None
    return State(start, found, float(found @ found), np.full(len(start), np.nan))


def descend(
    residuals: Residuals,
    state: State,
    bounds: Bounds,
    *,
    step: float,
    rounds: int,
    enough: float,
    going: Callable[[], bool],
) -> State:
    """At most so many rounds; ends early where a round gains less than a share `enough`, or where `going` says so.

    `step` is how far unknowns are moved to see what changes. Each round asks for the residuals once for each unknown,
    then once for each damped step that it tries.
    """
    state.worth = worth(state.residuals, state.unknowns, bounds)
    damping = 1e-2
    for _ in range(rounds):
        slopes = _slopes(residuals, state, bounds, step, going)
        if not going():
            break
        before = state.worth
        for _ in range(_TRIES):
            target = _step(state, slopes, bounds, damping)
            found = residuals(target) if going() else None
            here = np.inf if found is None else worth(found, target, bounds)
            if here < state.worth:
                state.unknowns, state.residuals, state.worth = target, found, here
                damping = max(damping / 5, _DAMPINGS[0])
                break
            damping = min(damping * 6, _DAMPINGS[1])
        if before - state.worth < enough * before:
            break
    return state


def worth(residuals: Any, unknowns: Any, bounds: Bounds) -> float:
    """The sum of squares of the residuals, and the pull towards home: less is better."""
    away = unknowns - bounds.home
    return float(residuals @ residuals + bounds.hold * (away @ away))


def _slopes(residuals: Residuals, state: State, bounds: Bounds, step: float, going: Callable[[], bool]) -> Any:
    """What the residuals change by for one unit of each unknown."""
    slopes = np.zeros((len(state.unknowns), len(state.residuals)))
    for place in range(len(state.unknowns)):
        if not going():
            break
        room = (bounds.high[place] - state.unknowns[place], state.unknowns[place] - bounds.low[place])
        ways = (1, -1) if room[0] >= min(step, room[1]) else (-1, 1)
        for way in ways:
            length = min(step, room[0] if way > 0 else room[1])
            if length <= 0:
                continue
            moved = state.unknowns.copy()
            moved[place] += way * length
            found = residuals(moved)
            if found is not None:
                slopes[place] = (found - state.residuals) / (way * length)
                state.seen[place] = float(slopes[place] @ slopes[place])
                break
    return slopes


def _step(state: State, slopes: Any, bounds: Bounds, damping: float) -> Any:
    """The damped step, taken again without the unknowns that it would take over their bounds."""
    square = slopes @ slopes.T
    pull = slopes @ state.residuals + bounds.hold * (state.unknowns - bounds.home)
    free = np.ones(len(pull), dtype=bool)
    target = state.unknowns.copy()
    while free.any():
        chosen = np.ix_(free, free)
        held = np.diag(bounds.hold + damping * (np.diag(square)[free] + 1e-6 + bounds.hold))
        move = -np.linalg.solve(square[chosen] + held, pull[free])
        target[free] = state.unknowns[free] + move
        over = free & ((target < bounds.low) | (target > bounds.high))
        stuck = over & (np.isclose(state.unknowns, bounds.low) | np.isclose(state.unknowns, bounds.high))
        target = np.clip(target, bounds.low, bounds.high)
        if not stuck.any():
            break
        target[stuck] = state.unknowns[stuck]
        free &= ~stuck
    return target
