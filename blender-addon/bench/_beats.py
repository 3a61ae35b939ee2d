"""Whether the artist's window stays fluid while provers work flat out: the gaps between the beats of a timer in it.

A window at rest is the control, measured in turns with the proving, so that both meet the same machine.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from command.exits import Trouble
from command.measures import Measure, Place
from command.paths import ADDON

if TYPE_CHECKING:
    from tests.window.desk import Desk

BEAT = 0.005
"""Seconds between two beats: as often as the add-on steps while a request runs."""
TURNS = 3
STRETCH = 5.0
"""Seconds of rest, and then of proving, in each turn."""
LOOK = 2.0
CALM = 100.0
PATIENCE = 60.0
"""A new window draws for a while, which would pass for a slow control. It is listened to once a look of so many seconds
has no gap of so many milliseconds, or, on a busy machine, when so many seconds are over."""
GOAL = 50.0
"""Milliseconds that a gap may be longer than the longest of the window at rest."""


@dataclass(frozen=True)
class Heard:
    """The gaps between beats, in milliseconds, and how much was proven meanwhile."""

    at_rest: list[float]
    proving: list[float]
    proofs: int

    def measures(self) -> list[Measure]:
        """What the bench shows of it."""
        control = max(self.at_rest)
        longest = max(self.proving)
        late = sum(gap > control + GOAL for gap in self.proving)
        return [
            Measure("window at rest: longest gap between beats", control, "ms"),
            Measure("window while proving: longest gap", longest, "ms"),
            Measure("window while proving: longest gap beyond rest", longest - control, "ms", GOAL),
            Measure(f"window while proving: gaps of {GOAL:g} ms beyond rest", late, "gaps", 0.0),
            Measure("chairs proven meanwhile", self.proofs, "proofs"),
        ]


def measure(place: Place, prove: Sequence[Callable[[], None]]) -> list[Measure]:
    """Listens to a window of its own; each of `prove` makes one proof; they are called side by side, over and over."""
    sys.path.insert(0, str(ADDON / "tests" / "window"))
    from desk import Desk, WindowFailed

    with tempfile.TemporaryDirectory(prefix="cos3d-beats-") as scratch:
        desk = Desk(str(place.blender.program), Path(scratch) / "window", Path(scratch) / "state")
        try:
            desk.wait_until_shown()
            _let_settle(desk)
            return _heard(desk, prove).measures()
        except WindowFailed as failed:
            raise Trouble(
                f"The window could not be listened to: {failed}", "a busy machine draws slowly: try again."
            ) from failed
        finally:
            desk.close()


def _let_settle(desk: Desk) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if max(_gaps(desk, lambda: time.sleep(LOOK))) < CALM:
            return


def _heard(desk: Desk, prove: Sequence[Callable[[], None]]) -> Heard:
    at_rest: list[float] = []
    proving: list[float] = []
    proofs = 0
    for _ in range(TURNS):
        at_rest += _gaps(desk, lambda: time.sleep(STRETCH))
        made: list[int] = []
        proving += _gaps(desk, lambda made=made: made.extend(_flat_out(prove)))  # type: ignore[misc]
        proofs += sum(made)
    return Heard(at_rest, proving, proofs)


def _gaps(desk: Desk, meanwhile: Callable[[], Any]) -> list[float]:
    """Milliseconds between beats while something goes on; the last gap ends when the window answers again."""
    desk.run(_listen, beat=BEAT)
    meanwhile()
    beats: list[float] = desk.run(_beats)
    return [(later - earlier) * 1000 for earlier, later in pairwise(beats)]


def _flat_out(prove: Sequence[Callable[[], None]]) -> list[int]:
    """How many proofs each made within the stretch."""
    over = threading.Event()

    def work(one: Callable[[], None]) -> int:
        proofs = 0
        while not over.is_set():
            one()
            proofs += 1
        return proofs

    with ThreadPoolExecutor(len(prove)) as pool:
        works = [pool.submit(work, one) for one in prove]
        time.sleep(STRETCH)
        over.set()
        return [each.result() for each in works]


def _listen(beat: float) -> None:
    import time

    import bpy

    beats = [time.monotonic()]
    bpy.app.driver_namespace["cos3d_beats"] = beats

    def tick() -> float | None:
        if bpy.app.driver_namespace.get("cos3d_beats") is not beats:
            return None
        beats.append(time.monotonic())
        return beat

    bpy.app.timers.register(tick)


def _beats() -> list[float]:
    import time

    import bpy

    beats = bpy.app.driver_namespace.pop("cos3d_beats")
    return [*beats, time.monotonic()]
