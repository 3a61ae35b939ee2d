"""What is going to be made, as the panel and the viewport show it before there is any code."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..proto.studio_pb2 import ComponentTold, Planned, PlannedParameter
from .program_text import Parameter, fits

Point = tuple[float, float, float]

_STATES = {
    ComponentTold.STATE_PLANNED: "planned",
    ComponentTold.STATE_WRITTEN: "written",
    ComponentTold.STATE_PROVEN: "proven",
    ComponentTold.STATE_FAULTY: "faulty",
    ComponentTold.STATE_LEFT_OUT: "left_out",
}
STATES = tuple(_STATES.values())
"""How far a component can be."""

EDGES = tuple((corner, corner | bit) for corner in range(8) for bit in (1, 2, 4) if not corner & bit)
"""The twelve edges of a box, as pairs of its corners: those that differ in one bit."""
FACES = tuple(
    (corner, corner | one, corner | one | other, corner | other)
    for one, other in ((1, 2), (2, 4), (4, 1))
    for corner in (0, 7 & ~one & ~other)
)
"""Its six faces, each as four corners around it."""


@dataclass(frozen=True)
class Block:
    """The box of a component in world space, metres, and how far the component is (one of STATES)."""

    component: str
    label: str
    corners: tuple[Point, ...]
    state: str = "planned"

    @property
    def middle(self) -> Point:
        """Its middle."""
        x, y, z = (sum(corner[axis] for corner in self.corners) / len(self.corners) for axis in range(3))
        return (x, y, z)


@dataclass(frozen=True)
class Plan:
    """A plan: texts are ready to be shown."""

    title: str
    lines: tuple[str, ...]
    findings: tuple[str, ...]
    """What does not hold, a sentence each."""
    parameters: tuple[Parameter, ...]
    blocks: tuple[Block, ...]
    held: bool = False
    """Whether it waits for the artist's word."""
    trouble: str = ""
    """Why the artist's last numbers were not taken as they were given; empty where they were."""

    def told(self, component: str, state: str) -> Plan:
        """The same with a component further on."""
        blocks = (replace(one, state=state) if one.component == component else one for one in self.blocks)
        return replace(self, blocks=tuple(blocks))

    def report(self) -> dict[str, Any]:
        """The plan as `ask`'s report has it."""
        return {
            "title": self.title,
            "lines": list(self.lines),
            "findings": list(self.findings),
            "parameters": [{"name": one.name, "value": one.literal(one.value)} for one in self.parameters],
        }


def of(planned: Planned) -> Plan:
    """The plan that a server shows; parameters and boxes that cannot be read are left out."""
    return Plan(
        title=str(planned.title),
        lines=tuple(map(str, planned.lines)),
        findings=tuple(map(str, planned.findings)),
        parameters=tuple(found for one in planned.parameters if (found := _parameter(one)) is not None),
        blocks=tuple(
            Block(str(one.component), str(one.label), tuple(_points(one.corners)))
            for one in planned.blocks
            if len(one.corners) == 24 and all(map(math.isfinite, one.corners))
        ),
        held=bool(planned.held),
        trouble=str(planned.trouble),
    )


def state_of(told: ComponentTold) -> str:
    """How far a component is, as one of STATES; what only newer servers say counts as planned."""
    return _STATES.get(told.state, "planned")


def _points(numbers: Any) -> Iterator[Point]:
    for place in range(0, len(numbers), 3):
        yield (float(numbers[place]), float(numbers[place + 1]), float(numbers[place + 2]))


def _parameter(told: PlannedParameter) -> Parameter | None:
    try:
        value = ast.literal_eval(str(told.literal))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    if not fits(str(told.unit), value):
        return None
    return Parameter(
        name=str(told.name),
        value=tuple(map(float, value)) if told.unit == "color" else value,
        unit=str(told.unit),
        low=float(told.low) if told.HasField("low") else -math.inf,
        high=float(told.high) if told.HasField("high") else math.inf,
        choices=tuple(map(str, told.choices)),
        meaning=str(told.meaning),
    )
