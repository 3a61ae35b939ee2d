"""Runs inside Blender: asks many times by the artist's own operator or headless, and keeps how long each took.

The times are those of the reports: from Enter to the answer, and for an edit to its outcome, pushed as an undo step.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROUNDS = 20
"""Requests of each kind, one right after the other."""
RESTS = 4
REST = 1.2
"""Seconds without a request, after which the conversation is at rest."""
NOTHING = "frobnicate"
"""Not understood: to the server and back, and nothing to do."""
EDITS = ("set the length of the legs to 45 cm", "set the length of the legs to 43 cm")

Asked = tuple[str, str, float]
"""Kind, instruction, seconds to wait before it."""


def plan() -> Iterator[Asked]:
    """What is asked, in order."""
    yield ("first", "make a chair", 0.0)
    for number in range(ROUNDS):
        yield ("edit", EDITS[number % 2], 0.0)
    for _ in range(ROUNDS):
        yield ("round trip", NOTHING, 0.0)
    for _ in range(RESTS):
        yield ("after rest", NOTHING, REST)


class Times:
    """Milliseconds by kind; a request that did not end as it should is an error."""

    def __init__(self) -> None:
        self.found: dict[str, list[float]] = {}

    def add(self, kind: str, report: dict[str, Any]) -> None:
        """Adds the time of one request."""
        wanted = "applied" if kind in ("first", "edit") else "not_understood"
        if report["status"] != wanted:
            raise RuntimeError(f"{report['instruction']!r} was {report['status']}, not {wanted}: {report['message']}")
        self.found.setdefault(kind, []).append(report["seconds"]["total"] * 1000)


def headless(place: Path) -> None:
    """In a background Blender, where a script steps the conversation."""
    from cos3d import headless as door

    times = Times()
    door.connect(60)
    for kind, instruction, pause in plan():
        time.sleep(pause)
        times.add(kind, dict(door.ask(instruction, timeout=30)))
    door.close()
    place.write_text(json.dumps(times.found))


def window(place: Path) -> None:
    """In a window, where Blender's timers step it; returns at once, and `place` appears when it is done."""
    import bpy

    steps = _steps(place)

    def tick() -> float | None:
        try:
            return next(steps)
        except StopIteration:
            return None
        except Exception as error:
            _put(place, {"error": f"{type(error).__name__}: {error}"})
            return None

    bpy.app.timers.register(tick, first_interval=0.1, persistent=True)


def _steps(place: Path) -> Iterator[float]:
    import bpy

    from cos3d import wiring

    until = time.monotonic() + 60
    while wiring.state().status != "ready":
        if time.monotonic() > until:
            raise RuntimeError(f"no conversation came about: {wiring.state().text}")
        yield 0.05
    times = Times()
    for kind, instruction, pause in plan():
        yield pause or 0.05
        bpy.ops.cos3d.ask(prompt=instruction)
        yield from _until(lambda: not wiring.state().busy)
        report = wiring.state().report
        times.add(kind, dict(report or {}))
    _put(place, times.found)


def _until(done: Callable[[], bool]) -> Iterator[float]:
    end = time.monotonic() + 30
    while not done():
        if time.monotonic() > end:
            raise RuntimeError("no answer within 30 s")
        yield 0.02


def _put(place: Path, value: Any) -> None:
    made = place.with_suffix(".part")
    made.write_text(json.dumps(value))
    made.rename(place)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import bpy

    bpy.ops.wm.read_factory_settings(use_empty=True)
    headless(Path(sys.argv[sys.argv.index("--") + 1]))
