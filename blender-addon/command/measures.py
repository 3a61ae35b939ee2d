"""Measurements: what one run of a bench gives, and the medians over several runs beside their goals."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .setup.blender import Blender


@dataclass(frozen=True)
class Place:
    """Where a bench runs: the Blender, and the command line of the built server."""

    blender: Blender
    server_command: list[str]


@dataclass(frozen=True)
class Measure:
    """One measured number: a name, its unit, and the goal that it should not exceed (None: no goal)."""

    name: str
    value: float
    unit: str
    goal: float | None = None


@dataclass(frozen=True)
class Summary:
    """One measure over several runs."""

    name: str
    unit: str
    goal: float | None
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median of the runs."""
        return statistics.median(self.values)

    @property
    def met(self) -> bool | None:
        """Whether the median meets the goal; None where there is none."""
        return None if self.goal is None else self.median <= self.goal

    def row(self) -> list[str]:
        """A line of the table."""
        verdict = {None: "", True: "met", False: "MISSED"}[self.met]
        goal = "" if self.goal is None else f"≤ {self.goal:g}"
        spread = f"{min(self.values):.1f} to {max(self.values):.1f}"
        return [self.name, f"{self.median:.1f}", self.unit, spread, goal, verdict]

    def to_json(self) -> dict[str, Any]:
        """Its part of the report."""
        return {
            "name": self.name,
            "unit": self.unit,
            "median": round(self.median, 3),
            "values": [round(value, 3) for value in self.values],
            "goal": self.goal,
            "met": self.met,
        }


HEADING = ["measure", "median", "unit", "of all runs", "goal", ""]


def summaries(runs: Sequence[Sequence[Measure]]) -> list[Summary]:
    """The measures of all runs together, in the order in which they first appear."""
    found: dict[str, list[Measure]] = {}
    for run in runs:
        for measure in run:
            found.setdefault(measure.name, []).append(measure)
    return [
        Summary(name, measures[0].unit, measures[0].goal, tuple(measure.value for measure in measures))
        for name, measures in found.items()
    ]


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie; the nearest of them."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
